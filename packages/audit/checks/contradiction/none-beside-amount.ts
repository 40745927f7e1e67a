import { conceptName, DEPARTMENT } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'

/** What a whole is made up of: there is none of it where the whole is none. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'three',
    ['three.overseas', 'three.vehicles', 'three.vehicles.purchase', 'three.vehicles.running', 'three.reception'],
  ],
])

/** "There was none" cannot stand beside an amount of it. */
export const noneBesideAmount: Check = {
  id: 'none-beside-amount',
  category: 'contradiction',
  severity: 'error',
  title: '写明“无”“没有”的收支项目，不应在别处列有金额。',
  basis: '表文关系 H10、K12：空表说明、正文与金额三者一致。',
  example: {
    wrong: '2023年政府性基金预算财政拨款支出20.00万元。……本年度没有政府性基金预算财政拨款支出。',
    right: '2023年政府性基金预算财政拨款支出0万元。……本年度没有政府性基金预算财政拨款支出。',
  },
  *run(disclosure) {
    for (const { concept, span } of disclosure.absences) {
      const stated = disclosure.facts.find((fact) => {
        const isOf = fact.concept.key === concept.key || PARTS.get(concept.key)?.includes(fact.concept.key)
        const same = isOf === true && fact.scope === DEPARTMENT && fact.year === disclosure.year
        return same && fact.figure.unit.measure === 'amount' && fact.figure.stated.digits !== 0n
      })
      if (stated === undefined) continue
      yield {
        message: `此处称没有${conceptName(concept.key)}，另处列${printFigure(stated.figure)}。`,
        evidence: [span, stated.figure.span],
      }
    }
  },
}
