/** Rows of an indicator table. */
import { indicatorOf } from '@mingzhang/performance'
import type { IndicatorColumn, IndicatorRow, Words } from '../../evaluation.ts'
import type { Columns } from './columns.ts'
import { cellAt, type FormRow } from './form-rows.ts'
import { numberIn } from './numbers.ts'

/** The levels that rows above have set: their empty or merged cells go on in the rows below. */
export interface OpenLevels {
  group: string
  kind: string
  cluster: number
}

export const noLevels = (): OpenLevels => ({ group: '', kind: '', cluster: 0 })

/** One row under an indicator heading; `undefined` where it names no indicator. */
export function indicatorUnder(
  row: FormRow,
  columns: Columns<IndicatorColumn>,
  headingWidth: number,
  open: OpenLevels,
): IndicatorRow | undefined {
  const shift = row.width - headingWidth
  const cells = new Map<IndicatorColumn, Words>()
  for (const [column, position] of columns) {
    const cell = cellAt(row, position + shift)
    if (cell !== undefined) cells.set(column, { text: cell.text, span: cell.span })
  }
  const text = (column: IndicatorColumn): string => cells.get(column)?.text ?? ''
  const name = text('name')
  if (name === '' && text('target') === '' && text('actual') === '') return undefined
  if (/^(?:合计|总分|总计)$/.test(name)) return undefined
  enterLevels(row, columns, shift, open)
  const indicator = indicatorOf({
    levels: [open.group, open.kind],
    name,
    nature: text('nature'),
    target: text('target'),
    unit: text('unit'),
    actual: text('actual'),
    reason: text('reason'),
  })
  return {
    indicator,
    cells,
    weight: numberIn(cells.get('weight')),
    score: numberIn(cells.get('score')),
    cluster: open.cluster,
  }
}

/** A filled level cell that starts here begins a new group; an empty or merged one continues it. */
function enterLevels(row: FormRow, columns: Columns<IndicatorColumn>, shift: number, open: OpenLevels): void {
  const starting = (column: IndicatorColumn): string => {
    const cell = cellAt(row, (columns.get(column) ?? -1) + shift)
    return columns.has(column) && cell !== undefined && !cell.carried ? cell.text : ''
  }
  const group = starting('group')
  const kind = starting('kind')
  if (group !== '' && group !== open.group) {
    open.group = group
    if (kind === '') open.kind = ''
  }
  if (kind !== '' && kind !== open.kind) {
    open.kind = kind
    open.cluster++
  }
}
