/** The rows of a table that have no others beneath them, by their codes. */
import type { TableId } from '@mingzhang/accounts'
import type { TableRow } from '../../statutory-table.ts'
import type { TableAmounts } from './table-amounts.ts'

/** One table of each kind. */
export type TableSet = ReadonlyMap<TableId, TableAmounts>

export interface LeafRow {
  readonly code: string
  readonly row: TableRow
}

/** Rows with the whole code of a 项 (7 digits), or of an economic 款 (5). */
export function leafRows(table: TableAmounts | undefined): LeafRow[] {
  if (table === undefined) return []
  const digits = table.form.rows.kind === 'economic' ? 5 : 7
  const seen = new Set<string>()
  return table.rows.flatMap((row): LeafRow[] => {
    const { code } = row
    if (code?.length !== digits || seen.has(code)) return []
    seen.add(code)
    return [{ code, row }]
  })
}
