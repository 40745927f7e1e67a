/** What the printed tables say of the amounts of a draft. */
import { type Fen, filledCell, fillTables } from '@mingzhang/accounts'
import { accountsOf, amountsOf, type DraftAccounts } from './draft-accounts.ts'
import type { TableSet } from './leaf-rows.ts'
import type { Measured } from './measured.ts'
import type { Total } from './settle-amounts.ts'
import type { MeasuredCell, TableAmounts } from './table-amounts.ts'

/** A printed cell, and the amounts that it is the sum of. */
export interface PrintedCell extends Total {
  readonly table: TableAmounts
  readonly cell: MeasuredCell
}

/**
 * Every cell that follows from amounts of the draft. The tables are filled once with a power of two in place of each
 * amount, so that each cell tells its parts: no sum of a table counts an amount twice.
 */
export function printedCells(draft: DraftAccounts, tables: TableSet): PrintedCell[] {
  const amounts = amountsOf(draft).filter(({ fen }) => fen !== 0n)
  const marks = new Map(amounts.map((amount, index): [Measured, Fen] => [amount, 1n << BigInt(index)]))
  const marked = fillTables(
    accountsOf(draft, (amount) => marks.get(amount) ?? 0n),
    [...tables.keys()],
  )
  return [...tables].flatMap(([id, table]) => {
    const computed = marked.get(id)
    if (computed === undefined) return []
    const columns = new Set(computed.columns.map(({ key }) => key))
    return [...table.cells.values()].flatMap((cell): PrintedCell[] => {
      if (!columns.has(cell.column)) return []
      const plus = partsOf(filledCell(computed, cell.row, cell.column), amounts)
      return [{ table, cell, fen: cell.fen, tolerance: cell.tolerance, plus, minus: [] }]
    })
  })
}

function partsOf(marks: bigint, amounts: readonly Measured[]): Measured[] {
  if (marks === 0n) return []
  const digits = marks.toString(2)
  return amounts.filter((_amount, index) => digits[digits.length - 1 - index] === '1')
}
