import { overlap, printStated, subtract } from '@mingzhang/accounts'
import { conceptName, DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFigure, printLike } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'
import { Quantities } from '../../table-relations/quantities.ts'
import { withoutTables } from '../../table-relations/table-analysis.ts'

/** `公务接待费支出5.20万元，与预算相比减少…` of a text that gives no budget, against the budget in the “三公” table. */
export const threePublicDifference: Check = {
  id: 'three-public-difference',
  category: 'completion',
  severity: 'error',
  title: '“三公”经费与预算相比的增减额应与“三公”经费决算表的预算数、决算数相符。',
  basis: '表文关系 K09：增减额 = 决算数 - 预算数。',
  example: {
    wrong: '公务接待费支出5.20万元，与预算相比减少0.10万元（“三公”经费决算表：预算数14.00，决算数5.20）',
    right: '公务接待费支出5.20万元，与预算相比减少8.80万元（“三公”经费决算表：预算数14.00，决算数5.20）',
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const compared = comparedWithBudget(disclosure)
    if (compared.length === 0) return
    const quantities = new Quantities(disclosure)
    const table = quantities.single('T7')
    if (table === undefined || !table.complete || quantities.single('F7')?.table.empty === false) return
    for (const { fact, change, said, span } of compared) {
      const [planned, final] = ['budget', 'final'].map((column) => table.cell('data', `${fact.concept.key}.${column}`))
      // A table whose own final figure is another speaks of another column.
      if (planned?.stated === undefined || final === undefined || !overlap(final.interval, factValue(fact))) continue
      const difference = subtract(factValue(fact), planned.interval)
      if (overlap(difference, change)) continue
      yield {
        message: `${conceptName(fact.concept.key)}决算${printFigure(fact.figure)}、预算${printStated(planned.stated)}${planned.unit}（《${table.table.form.title}》），相差${printLike(difference, fact.figure)}，文中为“${said}”。`,
        evidence: [span, fact.figure.span, planned.span],
        expected: printLike(difference, fact.figure),
        actual: said,
      }
    }
  },
}

interface Compared {
  readonly fact: Fact
  readonly change: ReturnType<typeof figureValue>
  readonly said: string
  readonly span: Span
}

const NOTHING = { low: 0n, high: 0n }

/** What the text says of the year's items beside their budget, where it does not give the budget. */
function comparedWithBudget({ budgetDifferences, year }: Disclosure): Compared[] {
  const isOwn = ({ concept, scope, figure, year: its }: Fact): boolean =>
    /^three(?:\.|$)/.test(concept.key) && scope === DEPARTMENT && its === year && isExact(figure)
  return budgetDifferences.flatMap(({ subject, budget, amount, direction, span }): Compared[] => {
    if (budget !== undefined || amount === undefined || !isExact(amount) || !isOwn(subject)) return []
    const value = figureValue(amount)
    const change = direction === 'decrease' ? subtract(NOTHING, value) : value
    return [
      { fact: subject, change, said: `${direction === 'decrease' ? '减少' : '增加'}${printFigure(amount)}`, span },
    ]
  })
}
