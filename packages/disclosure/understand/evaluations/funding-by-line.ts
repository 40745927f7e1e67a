/** Budget rows that tell one thing of the money each: `预算数 | 90 | 其中：财政拨款 | 80`, below it `执行率 | 95% | 执行率得分（10分） | 9.5`. */
import type { FundingColumn, FundingRow, FundingSource, PrintedNumber, Words } from '../../evaluation.ts'
import { fundingColumn, fundingSource } from './columns.ts'
import type { FormRow } from './form-rows.ts'
import { fullMarks } from './funding-rows.ts'
import { amountIn, numberIn } from './numbers.ts'

/** One thing that is told of the money of a source. */
interface Told {
  readonly source: FundingSource
  readonly column: FundingColumn
  readonly label: Words
  readonly value: Words
}

/** Adds what the row tells to the budget rows; `false` where it is none of these. */
export function addFundingLine(row: FormRow, unit: bigint, funding: FundingRow[]): boolean {
  const told = toldInPairs(row)
  for (const { source, column, label, value } of told) {
    const at = funding.findIndex((one) => one.source === source)
    const before = at < 0 ? emptyRow(source, label) : funding[at]
    if (before === undefined) continue
    const after = {
      ...before,
      cells: new Map([...before.cells, [column, { text: value.text, span: value.span }]]),
      ...(column === 'score' ? { weight: before.weight ?? fullMarks(label) } : {}),
      [column]: isAmount(column) ? amountIn(value, unit) : numberIn(value),
    }
    if (at < 0) funding.push(after)
    else funding[at] = after
  }
  return told.length > 0
}

const isAmount = (column: FundingColumn): boolean =>
  column === 'initial' || column === 'budget' || column === 'executed'

/** The pairs of a row, where all of its cells are pairs of a label and a number. */
function toldInPairs({ filled }: FormRow): readonly Told[] {
  const told: Told[] = []
  for (let index = 0; index < filled.length; index += 2) {
    const [label, value] = [filled[index], filled[index + 1]]
    if (label === undefined || value === undefined || numberOf(value) === undefined) return []
    const source = partOfLine(label.text)
    const column = source === undefined ? fundingColumn(label.text) : told[0]?.column
    if (column === undefined) return []
    told.push({ source: source ?? 'total', column, label, value })
  }
  return told
}

const numberOf = (value: Words): PrintedNumber | undefined => amountIn(value, 1n) ?? numberIn(value)

/** `其中：财政拨款` behind the whole. */
const partOfLine = (label: string): FundingSource | undefined =>
  label.startsWith('其中') ? fundingSource(label.replace(/^其中[:：-]?/, '')) : undefined

const emptyRow = (source: FundingSource, label: Words): FundingRow => ({
  source,
  label: { text: label.text, span: label.span },
  cells: new Map(),
  initial: undefined,
  budget: undefined,
  executed: undefined,
  rate: undefined,
  weight: undefined,
  score: undefined,
})
