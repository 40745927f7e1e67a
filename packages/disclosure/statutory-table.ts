/** A statutory table (公开附表) as the document prints it. */
import { type AmountUnit, cellKey, type Interval, type Stated, type TableForm } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'

/** One value cell; a blank or dashed one states no figure and stands for zero. */
export interface TableCell {
  readonly row: string
  readonly column: string
  readonly stated: Stated | undefined
  /** In 元, at the precision that the table keeps. */
  readonly interval: Interval
  /** The printed figure, or the whole cell (its label, where the file has no cell) when blank. */
  readonly span: Span
}

export interface TableRow {
  /** Key of a line, code of a subject, `total`, or `name:…`. */
  readonly key: string
  readonly code: string | undefined
  readonly name: string
  /** 1 类, 2 款, 3 项; 0 for lines and totals. */
  readonly level: 0 | 1 | 2 | 3
  /** Side of a two-sided table, column block of others. */
  readonly side: string
  readonly span: Span
  readonly cells: ReadonlyMap<string, TableCell>
  /** Columns whose figure is not known to be in them: it may stand in any of several, or its place holds the heading. */
  readonly open?: readonly string[]
}

export interface StatutoryTable {
  readonly form: TableForm
  /** The title as printed; `undefined` where headers alone told the table. */
  readonly title: Span | undefined
  /** The unit that its amounts are in. */
  readonly unit: AmountUnit
  /** The unit above it: another one where that is a slip. */
  readonly printedUnit: AmountUnit
  /** Where the unit is printed; `undefined` when it is not. */
  readonly unitSpan: Span | undefined
  /** Blocks that hold it: several when it continues over pages. */
  readonly blocks: readonly number[]
  readonly rows: readonly TableRow[]
  readonly cells: ReadonlyMap<string, TableCell>
  /** Filled rows or columns that could not be read; equations over them are not carried out. */
  readonly unread: readonly Span[]
  /** Headings of filled columns that the form does not have, without which those that it has are whole. */
  readonly details: readonly Span[]
  /** Titles of the columns, by key. */
  readonly columnTitles: ReadonlyMap<string, string>
  /** No figure other than zero. */
  readonly empty: boolean
  /** The note that explains an empty table. */
  readonly note: Span | undefined
}

/** A form whose title paragraphs print: in the contents, as a heading, above the table. */
export interface AnnouncedTable {
  readonly form: TableForm
  readonly spans: readonly Span[]
  /** The sentence directly below a title that says that there is nothing to be listed. */
  readonly note: Span | undefined
  /** The note below a title, or behind it, that says that the table is published elsewhere. */
  readonly apart: Span | undefined
  /** Whether one of the titles has the headings of the table below it, as lines without a table. */
  readonly isHeaded: boolean
  /** Whether a note below a title says that another table of the document tells the same. */
  readonly repeatsOther: boolean
}

/** The cell of a row and column, where the table prints it. */
export const tableCell = (table: StatutoryTable, row: string, column: string): TableCell | undefined =>
  table.cells.get(cellKey(row, column))
