import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'

/** Vehicles that were bought cost something. */
export const vehiclesAndCost: Check = {
  id: 'vehicles-and-cost',
  category: 'contradiction',
  severity: 'error',
  title: '当年购置公务用车的，公务用车购置费不应为0。',
  basis: '平衡关系 G08：购置辆数=0⇔公务用车购置费=0。',
  example: {
    wrong: '公务用车购置费0万元，全年购置公务用车2辆。',
    right: '公务用车购置费32.00万元，全年购置公务用车2辆。',
  },
  *run(disclosure) {
    const [bought, cost] = ['three.vehicles.bought', 'three.vehicles.purchase'].map((key) => firstOf(key, disclosure))
    if (bought === undefined || cost?.figure.unit.measure !== 'amount') return
    if (bought.figure.stated.digits === 0n || cost.figure.stated.digits !== 0n) return
    yield {
      message: `购置公务用车${printFigure(bought.figure)}，而公务用车购置费为${printFigure(cost.figure)}，两者不能同时成立。`,
      evidence: [bought.figure.span, cost.figure.span],
    }
  },
}

const firstOf = (key: string, { facts, year }: Disclosure): Fact | undefined =>
  facts.find((fact) => fact.concept.key === key && fact.scope === DEPARTMENT && fact.year === year)
