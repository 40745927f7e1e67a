/** Where the rows of statutory tables print their codes. */
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

/** The cell that prints the code of a row; its label where the code has no cell of its own. */
export function codeSpan({ document }: Disclosure, { code, span }: TableRow): Span {
  const block = document.blocks[span.block]
  const label = block?.kind === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined
  if (block?.kind !== 'table' || label === undefined) return span
  const at = block.cells.findLastIndex(
    ({ row, column, text }) => row === label.row && column <= label.column && text.trim() === code,
  )
  return at < 0 ? span : { block: span.block, cell: at, start: 0, end: block.cells[at]?.text.length ?? 0 }
}

/** Rows of a table by subjects (按科目); those of two-sided tables have no codes, those of economic ones a tree of their own. */
export const subjectRows = ({ form, rows }: StatutoryTable): TableRow[] =>
  form.rows.kind === 'functional' ? rows.filter(({ code }) => code !== undefined) : []
