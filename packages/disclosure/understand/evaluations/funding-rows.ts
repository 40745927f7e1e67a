/** Budget rows of a performance form: label and amount side by side, or below a heading. */
import type { FundingColumn, FundingRow, Words } from '../../evaluation.ts'
import { type Columns, fundingSource } from './columns.ts'
import { cellAt, type FormRow } from './form-rows.ts'
import { amountIn, numberIn } from './numbers.ts'

/** A row under a heading with 年初预算, 全年预算, 执行数. */
export function fundingUnder(
  row: FormRow,
  columns: Columns<FundingColumn>,
  headingWidth: number,
  unit: bigint,
): FundingRow | undefined {
  const shift = row.width - headingWidth
  const first = Math.min(...columns.values())
  const label = row.filled.find((cell) => cell.column < first + shift && fundingSource(cell.text) !== undefined)
  const source = label === undefined ? undefined : fundingSource(label.text)
  if (label === undefined || source === undefined) return undefined
  const cells = new Map<FundingColumn, Words>()
  for (const [column, position] of columns) {
    const cell = cellAt(row, position + shift)
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
    weight: numberIn(cells.get('weight')),
    score: numberIn(cells.get('score')),
  }
}

/** A row such as 预算数：| 90万元 | 执行数：| 90万元, or 其中：财政拨款 | 90 | 其中：财政拨款 | 90. */
export function fundingBeside(row: FormRow, unit: bigint): FundingRow | undefined {
  const labels = row.filled.flatMap((cell) => {
    const index = row.cells.indexOf(cell)
    const source = fundingSource(cell.text.replace(/^其中[:：-]?/, ''))
    const value = row.cells[index + 1]
    const fits = source !== undefined && value !== undefined && (value.text === '' || /^约?-?\d/.test(value.text))
    return fits ? [{ cell, source, value }] : []
  })
  const [budget, executed, third] = labels
  if (budget === undefined || executed === undefined || third !== undefined || budget.source !== executed.source) {
    return undefined
  }
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
