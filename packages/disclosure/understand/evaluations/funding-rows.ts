/** Budget rows of a performance form: label and amount side by side, or below a heading. */
import type { FundingRow } from '../../evaluation.ts'
import { type Columns, type FundingColumn, fundingSource } from './columns.ts'
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
  const at = (column: FundingColumn) => {
    const position = columns.get(column)
    return position === undefined ? undefined : cellAt(row, position + shift)
  }
  return {
    source,
    label: { text: label.text, span: label.span },
    initial: amountIn(at('initial'), unit),
    budget: amountIn(at('budget'), unit),
    executed: amountIn(at('executed'), unit),
    rate: numberIn(at('rate')),
    weight: numberIn(at('weight')),
    score: numberIn(at('score')),
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
    initial: undefined,
    budget: amountIn(budget.value, unit),
    executed: amountIn(executed.value, unit),
    rate: undefined,
    weight: undefined,
    score: undefined,
  }
}
