/** Budget rows of a performance form: label and amount side by side, or below a heading. */
import { parseStated } from '@mingzhang/accounts'
import type { FundingColumn, FundingRow, PrintedNumber, Words } from '../../evaluation.ts'
import { type Columns, fundingSource } from './columns.ts'
import { cellAt, type FormRow } from './form-rows.ts'
import { amountIn, numberIn } from './numbers.ts'

/** A heading with 年初预算, 全年预算, 执行数. */
export interface FundingHeading {
  readonly columns: Columns<FundingColumn>
  readonly width: number
  readonly unit: bigint
  /** What stands in front of the columns: 资金使用情况. */
  readonly label: Words | undefined
  /** The full marks that the heading itself names: 得分（20分*执行率）, 预算执行情况（10分）. */
  readonly weight: PrintedNumber | undefined
}

const FULL_MARKS = /[（(](\d{1,2})分/

/** `执行率得分（10分）`: the points that can be had, in the words of a heading or label. */
export function fullMarks(words: Words | undefined): PrintedNumber | undefined {
  const stated = parseStated(FULL_MARKS.exec(words?.text ?? '')?.[1] ?? '')
  return stated === undefined || words === undefined ? undefined : { stated, span: words.span }
}

export function fundingHeading(row: FormRow, columns: Columns<FundingColumn>, unit: bigint): FundingHeading {
  const first = Math.min(...columns.values())
  const isMarked = columns.has('score') && !columns.has('weight')
  return {
    columns,
    width: row.width,
    unit,
    label: row.filled.find(({ column }) => column < first),
    weight: isMarked ? fullMarks(row.filled.find(({ text }) => FULL_MARKS.test(text))) : undefined,
  }
}

/** A row under a heading; the first may have no label but that of the heading. */
export function fundingUnder(row: FormRow, heading: FundingHeading, isFirst: boolean): FundingRow | undefined {
  const { columns, unit } = heading
  const shift = row.width - heading.width
  const first = Math.min(...columns.values())
  // Extracted text may leave out the empty cells behind a label.
  const onlyLabel = row.filled.length === 1 && row.width <= columns.size
  const inFront = onlyLabel ? row.filled : row.filled.filter((cell) => cell.column < first + shift)
  const named = inFront.find((cell) => fundingSource(cell.text) !== undefined)
  const label = named ?? (isFirst && shift === 0 ? (inFront.at(-1) ?? heading.label) : undefined)
  const source = named === undefined ? 'total' : fundingSource(named.text)
  if (label === undefined || source === undefined) return undefined
  const cells = new Map<FundingColumn, Words>()
  for (const [column, position] of columns) {
    const cell = onlyLabel ? undefined : cellAt(row, position + shift)
    if (cell !== undefined) cells.set(column, { text: cell.text, span: cell.span })
  }
  return {
    source,
    label: { text: label.text, span: label.span },
    cells,
    initial: amountIn(cells.get('initial'), unit),
    budget: amountIn(cells.get('budget'), unit),
    executed: amountIn(cells.get('executed'), unit),
    rate: numberIn(cells.get('rate')),
    weight: numberIn(cells.get('weight')) ?? (source === 'total' ? heading.weight : undefined),
    score: numberIn(cells.get('score')) ?? pointsBehind(cells.get('rate')),
  }
}

/** `99.83%，得9.98分`: the points stand behind the rate. */
function pointsBehind(rate: Words | undefined): PrintedNumber | undefined {
  const stated = parseStated(/得(\d+(?:\.\d+)?)分/.exec(rate?.text ?? '')?.[1] ?? '')
  return rate === undefined || stated === undefined ? undefined : { stated, span: rate.span }
}

/** 基本支出总额 | 60 | 项目支出总额 | 40: two kinds of spending, not budget and execution. */
const KIND_OF_SPENDING = /(?:基本|项目)支出/

/** A row such as 预算数：| 90万元 | 执行数：| 90万元, or 其中：财政拨款 | 90 | 其中：财政拨款 | 90. */
export function fundingBeside(row: FormRow, unit: bigint): FundingRow | undefined {
  const labels = row.filled.flatMap((cell) => {
    const index = row.cells.indexOf(cell)
    const source = KIND_OF_SPENDING.test(cell.text) ? undefined : fundingSource(cell.text.replace(/^其中[:：-]?/, ''))
    const value = row.cells[index + 1]
    const fits = source !== undefined && value !== undefined && (value.text === '' || /^约?-?\d/.test(value.text))
    return fits ? [{ cell, source, value }] : []
  })
  // 预算数 | 62 | 到位数 | 62 | 执行数 | 60: what arrived stands between.
  const [budget, second, third, fourth] = labels
  const executed = third ?? second
  if (budget === undefined || executed === undefined || fourth !== undefined) return undefined
  if (labels.some(({ source }) => source !== budget.source)) return undefined
  return {
    source: budget.source,
    label: { text: budget.cell.text, span: budget.cell.span },
    cells: new Map([
      ['budget', { text: budget.value.text, span: budget.value.span }],
      ['executed', { text: executed.value.text, span: executed.value.span }],
    ]),
    initial: undefined,
    budget: amountIn(budget.value, unit),
    executed: amountIn(executed.value, unit),
    rate: undefined,
    weight: undefined,
    score: undefined,
  }
}
