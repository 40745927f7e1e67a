import { conceptName, DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { printFigure } from '../../relations/printed.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `全年未新购公务用车`: of the whole department, from the mark that ends the clause before. */
const NONE_BOUGHT =
  /(?<=^|[。；，,：:、])(?:(?:本部门|本单位|我[局委办]|[本全当]年度?|20\d{2}年度?|一年来)[内中]?){0,2}(?:均|都)?(?:未|没有)(?:新)?(?:更新|购置|购买|增购|添置|购|增)(?:[、和](?:更新|购置))?(?:任何)?公务(?:用车|车辆)(?=[，。；,;]|$)/gm

/** Vehicles that were bought cost something, and were not told to be none. */
export const vehiclesAndCost: Check = {
  id: 'vehicles-and-cost',
  category: 'contradiction',
  severity: 'error',
  title: '当年购置公务用车的，公务用车购置费不应为0，也不应另处写明未购置公务用车。',
  basis: '平衡关系 G08：购置辆数=0⇔公务用车购置费=0。',
  example: {
    wrong: '公务用车购置费0万元，全年购置公务用车2辆。',
    right: '公务用车购置费32.00万元，全年购置公务用车2辆。',
  },
  *run(disclosure) {
    const [bought, cost] = ['three.vehicles.bought', 'three.vehicles.purchase'].map((key) => firstOf(key, disclosure))
    yield* toldNone(disclosure, [bought, cost])
    if (bought === undefined || cost?.figure.unit.measure !== 'amount') return
    if (bought.figure.stated.digits === 0n || cost.figure.stated.digits !== 0n) return
    yield {
      message: `购置公务用车${printFigure(bought.figure)}，而公务用车购置费为${printFigure(cost.figure)}，两者不能同时成立。`,
      evidence: [bought.figure.span, cost.figure.span],
    }
  },
}

/** None was bought, says a text that tells of some. */
function* toldNone(disclosure: Disclosure, facts: readonly (Fact | undefined)[]): Generator<Observation> {
  const told = facts.flatMap((fact) => (fact === undefined || fact.figure.stated.digits === 0n ? [] : [fact]))
  const [first] = told
  if (first === undefined) return
  for (const { text, at } of passagesWithAny(wholeText(disclosure), ['未', '没有']))
    for (const { index, 0: words } of text.includes('公务') && at.cell === undefined
      ? allMatches(text, NONE_BOUGHT)
      : []) {
      if (isOtherYear(words, disclosure.year)) continue
      yield {
        message: `此处称“${words}”，另处列${conceptName(first.concept.key)}${printFigure(first.figure)}。`,
        evidence: [{ ...at, start: index, end: index + words.length }, ...told.map(({ figure }) => figure.span)],
      }
    }
}

const firstOf = (key: string, { facts, year }: Disclosure): Fact | undefined =>
  facts.find((fact) => fact.concept.key === key && fact.scope === DEPARTMENT && fact.year === year)
