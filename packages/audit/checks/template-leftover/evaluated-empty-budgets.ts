import { DEPARTMENT, type Disclosure } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const EVALUATED = /组织对[^。；\n]{0,30}政府性基金预算[^。；\n]{0,60}(?:开展|进行)[^。；，\n]{0,8}绩效自评/
const BOOKS = [
  { key: 'funds', name: '政府性基金预算' },
  { key: 'capital', name: '国有资本经营预算' },
] as const

/** The model's sentence on self-evaluation names every budget; those without money do not belong there. */
export const evaluatedEmptyBudgets: Check = {
  id: 'evaluated-empty-budgets',
  category: 'template-leftover',
  severity: 'info',
  title: '绩效自评的说明只列本部门有支出的预算，没有支出的预算应当删除。',
  basis: '部门决算公开范本“预算绩效管理情况”：按实际开展自评的资金填写。',
  example: {
    wrong: '政府性基金预算财政拨款支出0万元……组织对一般公共预算、政府性基金预算等全面开展绩效自评。',
    right: '政府性基金预算财政拨款支出0万元……组织对一般公共预算全面开展绩效自评。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '绩效自评')) {
      const match = at.cell === undefined ? EVALUATED.exec(text) : null
      if (match === null) continue
      const empty = BOOKS.filter(({ key, name }) => match[0].includes(name) && isEmpty(disclosure, key))
      if (empty.length === 0) continue
      yield {
        message: `本年没有${empty.map(({ name }) => name).join('、')}支出，此处却称对其开展了绩效自评，疑为范本原文未改。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      }
      return
    }
  },
}

/** Said to be nothing, and nowhere an amount. */
function isEmpty({ facts, absences, year }: Disclosure, key: string): boolean {
  const stated = facts.filter(
    ({ concept, scope, year: of }) => concept.key === key && scope === DEPARTMENT && of === year,
  )
  if (stated.length === 0) return absences.some(({ concept }) => concept.key === key)
  return stated.every(({ figure }) => figure.stated.digits === 0n)
}
