import { type Interval, intervalOf, overlap, scaleOf } from '@mingzhang/accounts'
import { BUDGET, conceptName, DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { printFigure } from '../../relations/printed.ts'
import { isExact } from '../../relations/relation.ts'

/** What the general budget paid, in short. */
const SHORT = new Map([[`${BUDGET}label:一般公共预算`, `${BUDGET}general`]])
/** Things that the department has one budget for; a subject may be told in two items. */
const TOLD_ONCE = new RegExp(`^${BUDGET}(?:general|three(?:\\.[a-z.]+)?)$`)

/** The budget that a year begins with is one. */
export const sameBudget: Check = {
  id: 'same-budget',
  category: 'cross-section',
  severity: 'warning',
  title: '同一支出的年初预算数在正文各处及绩效报告中应当一致。',
  basis: '文内关系 K18：年初预算经人大批准，同一年度只有一个数。',
  example: {
    wrong:
      '一般公共预算财政拨款支出年初预算为1216.97万元，支出决算为1394.35万元……（绩效评价报告）一般公共预算财政拨款支出年初预算1261.97万元。',
    right:
      '一般公共预算财政拨款支出年初预算为1216.97万元，支出决算为1394.35万元……（绩效评价报告）一般公共预算财政拨款支出年初预算1216.97万元。',
  },
  *run(disclosure) {
    const first = new Map<string, Fact>()
    for (const { key, fact } of initialBudgets(disclosure)) {
      const told = first.get(key)
      if (told === undefined) first.set(key, fact)
      else if (!overlap(asPrinted(told), asPrinted(fact)))
        yield {
          message: `${conceptName(key.slice(BUDGET.length))}的年初预算数前后不一致：一处为${printFigure(told.figure)}，另一处为${printFigure(fact.figure)}。`,
          evidence: [fact.figure.span, told.figure.span],
          expected: printFigure(told.figure),
          actual: printFigure(fact.figure),
        }
    }
  },
}

/** `1217万元` may be 1216.97万元: budgets are told shortly in reports. */
const asPrinted = ({ figure }: Fact): Interval => intervalOf(figure.stated, scaleOf(figure.unit))

function* initialBudgets({ budgets, year }: Disclosure): Generator<{ key: string; fact: Fact }> {
  for (const { kind, fact } of budgets) {
    if (kind !== 'initial' || fact.scope !== DEPARTMENT || fact.year !== year || !isExact(fact.figure)) continue
    const key = SHORT.get(fact.concept.key) ?? fact.concept.key
    if (TOLD_ONCE.test(key)) yield { key, fact }
  }
}
