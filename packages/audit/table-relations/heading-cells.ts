/** Headings of tables that stand below another. */
import type { Cell } from '@mingzhang/documents'

/** Whether a cell stands directly below a heading, within its columns. */
export const isUnder = (cell: Cell, over: Cell): boolean =>
  over.columnSpan > 1 &&
  cell.row === over.row + over.rowSpan &&
  cell.column >= over.column &&
  cell.column + cell.columnSpan <= over.column + over.columnSpan
