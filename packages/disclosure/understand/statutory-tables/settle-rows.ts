/** The rows of a table as read become rows and cells whose intervals are known. */
import { AMOUNT_UNITS, type AmountUnit, cellKey, exactly, intervalOf } from '@mingzhang/accounts'
import type { TableCell, TableRow } from '../../statutory-table.ts'
import { habitualDecimals } from './amount-text.ts'
import type { DraftRow } from './read-rows.ts'
import { withNamesInTheirRows } from './slid-names.ts'

/** Give the cells of drafted rows their intervals, at the precision that the table keeps. */
export function settleRows(
  drafts: readonly DraftRow[],
  unit: AmountUnit,
): { rows: TableRow[]; cells: Map<string, TableCell> } {
  const habit = habitualDecimals(
    drafts.flatMap((row) => row.cells.flatMap((cell) => (cell.stated === undefined ? [] : [cell.stated]))),
  )
  const cells = new Map<string, TableCell>()
  const rows = withNamesInTheirRows(drafts).map((draft) => {
    const settled = draft.cells.map(
      (cell): TableCell => ({
        row: draft.key,
        column: cell.column,
        stated: cell.stated,
        interval:
          cell.stated === undefined
            ? exactly(0n)
            : intervalOf(cell.stated, AMOUNT_UNITS[unit], Math.max(cell.stated.decimals, habit)),
        span: cell.span,
      }),
    )
    for (const cell of settled) {
      const key = cellKey(cell.row, cell.column)
      if (!cells.has(key)) cells.set(key, cell)
    }
    return { ...draft, cells: new Map(settled.map((cell) => [cell.column, cell])) }
  })
  return { rows, cells }
}
