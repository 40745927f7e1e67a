/** Points that a table with a column for reasons (扣分原因) took off without a word. */
import { exactParts } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Span, Table } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { type GridRow, gridRows, labelOf, printedAt, wordsIn } from '../table-relations/grid-rows.ts'
import { unexplainedRows } from './unexplained-rows.ts'

const FULL = /^(?:指标|标准)?(?:分值|满分|标准分|权重)(?:[（(]分[）)])?$/
const SCORE = /^(?:自评|评价|实际|单位自评|指标)?(?:得分|评分)(?:[（(]分[）)])?$/
const NAME = /指标(?!值|性质|方向|类型|属性)|内容|名称|项目|要素/
const REASON = /(?:扣分|失分|偏差|未完成)[^。]{0,4}(?:原因|说明|理由)|(?:扣分|失分)(?:情况|依据)/
/** Sums, and what is explained with the money. */
const OTHER_ROW = /合计|总计|小计|总分|得分$|执行率|预算执行/
/** So many explained for each that is not tell that each should be. */
const EXPLAINED_FOR_EACH = 3
const MOST_LACKING = 2

export interface Deduction {
  readonly label: string
  readonly isExplained: boolean
  /** Whether it is that of an indicator of a form. */
  readonly isOfForm: boolean
  /** The cells of the row. */
  readonly evidence: readonly Span[]
}

/** Those without a reason, in tables that say why of all others. */
export const unexplainedDeductions = oncePerDisclosure((disclosure: Disclosure): readonly Deduction[] => {
  const deductions = disclosure.document.blocks.flatMap((block, index) =>
    block.kind === 'table' && block.cells.some(({ text }) => REASON.test(text))
      ? deductionsIn(block, index, isWithinForm(disclosure, index))
      : [],
  )
  const lacking = deductions.filter(({ isExplained }) => !isExplained)
  const explained = deductions.length - lacking.length
  if (lacking.length > MOST_LACKING || lacking.length * EXPLAINED_FOR_EACH > explained) return []
  const reported = missesReported(disclosure)
  return lacking.filter(({ evidence }) => !evidence.some((span) => reported.has(placeOf(span))))
})

const isWithinForm = ({ evaluations }: Disclosure, block: number): boolean =>
  evaluations.some(({ start, end, indicators }) => indicators.length > 0 && start <= block && block <= end)

const placeOf = ({ block, cell }: Span): string => `${block}:${cell}`

/** Scores of the indicators whose missed target other checks find unexplained. */
const missesReported = ({ evaluations }: Disclosure): ReadonlySet<string> =>
  new Set(
    evaluations.flatMap((form) =>
      (unexplainedRows(form)?.rows ?? []).flatMap(({ cells }) => {
        const score = cells.get('score')
        return score === undefined ? [] : [placeOf(score.span)]
      }),
    ),
  )

interface Columns {
  readonly name: number | undefined
  readonly full: number
  readonly score: number
  readonly reasons: readonly number[]
}

/** The rows of a table that lost points, each read by the headings above it. */
function deductionsIn(table: Table, block: number, isOfForm: boolean): Deduction[] {
  let columns: Columns | undefined
  const deductions: Deduction[] = []
  for (const row of gridRows(table)) {
    const headings = columnsOf(row)
    if (headings !== undefined) columns = headings
    else if (columns !== undefined)
      deductions.push(...deductionOf(row, block, columns).map((one) => ({ ...one, isOfForm })))
  }
  return deductions
}

function columnsOf(row: GridRow): Columns | undefined {
  const [full, score, reasons] = [FULL, SCORE, REASON].map((name) =>
    [...row.keys()].filter((column) => name.test(wordsIn(row, column))),
  )
  const [ofFull, ofScore] = [full?.[0], score?.[0]]
  const name = [...row.keys()].findLast((column) => column < (ofFull ?? 0) && NAME.test(wordsIn(row, column)))
  if (ofFull === undefined || ofScore === undefined || reasons === undefined || reasons.length === 0) return undefined
  return { name, full: ofFull, score: ofScore, reasons }
}

function deductionOf(
  row: GridRow,
  block: number,
  { name, full, score, reasons }: Columns,
): Omit<Deduction, 'isOfForm'>[] {
  const [points, reached] = [full, score].map((column) => printedAt(row, block, column))
  const cells = reasons.map((column) => row.get(column)?.cell)
  // A cell that is not there may be covered by the one above.
  if (points === undefined || reached === undefined || cells.includes(undefined) || OTHER_ROW.test(labelOf(row)))
    return []
  if (exactParts(reached.stated) >= exactParts(points.stated)) return []
  const isExplained = cells.some((cell) => cell !== undefined && (cell.text.trim() !== '' || cell.rowSpan > 1))
  const label = (name === undefined ? '' : wordsIn(row, name)) || labelOf(row)
  const evidence = [...row.values()].map(({ cell, at }) => ({ block, cell: at, start: 0, end: cell.text.length }))
  return [{ label, isExplained, evidence: evidence.filter(({ end }) => end > 0) }]
}
