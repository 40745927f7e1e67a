/** How a statutory table (公开附表) is recognised and read: data, one file for each table. */

/** Numbers of the Ministry's nine tables (公开01–09) and of the tables that Sichuan adds. */
export const TABLE_IDS = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'S5', 'S7', 'S9', 'S12', 'F7'] as const
export type TableId = (typeof TABLE_IDS)[number]

/**
 * A value column. It is recognised by the header texts above it, from the top to the leaf: every
 * pattern of `match` meets one of them, `not` meets none. A key may be declared more than once.
 */
export interface ColumnForm {
  readonly key: string
  /** Chinese name as findings show it. */
  readonly title: string
  readonly match: readonly RegExp[]
  readonly not?: RegExp
}

/** A fixed line (行) of a two-sided table, recognised by its label without number and white space. */
export interface LineForm {
  readonly key: string
  readonly title: string
  readonly label: RegExp
}

/** One side of a two-sided table (收入 | 支出); `open` sides also list functional categories (类) by name. */
export interface SideForm {
  readonly key: 'income' | 'expenditure'
  readonly header: RegExp
  readonly lines: readonly LineForm[]
  /** Lines of forms no longer in use, in front of the others: read, never printed. */
  readonly formerLines?: readonly LineForm[]
  readonly open: boolean
}

export type RowModel =
  /** Labelled lines in two sides. */
  | { readonly kind: 'lines'; readonly sides: readonly SideForm[] }
  /** Functional subjects (功能分类 类款项) by code. */
  | { readonly kind: 'functional' }
  /** Economic subjects (经济分类 类款) by code, in one or more column blocks. */
  | { readonly kind: 'economic'; readonly lines: readonly LineForm[] }
  /** One data row whose cells are told apart by their headers alone; or the same turned on its side. */
  | {
      readonly kind: 'single'
      readonly lines: readonly LineForm[]
      /** What else stands among its items where the table is turned. */
      readonly beside: readonly LineForm[]
    }

export interface TableForm {
  readonly id: TableId
  /** Standard title (表名). */
  readonly title: string
  /** Other titles in use, without white space, numbers and quotation marks. */
  readonly aliases: readonly string[]
  readonly rows: RowModel
  readonly columns: readonly ColumnForm[]
  /** Columns without which the table is not this one. */
  readonly required: readonly string[]
  /** Header words that tell the table without a title; empty where headers cannot. */
  readonly signature: readonly RegExp[]
  /** Columns are economic subjects (类, with their 款 beneath) beside the declared ones. */
  readonly economicColumns?: boolean
  /** Concepts of the narrative that a cell states: `row|column` → key of the concept catalogue. */
  readonly concepts: Readonly<Record<string, string>>
}

/** Key of the row that holds the grand total (合计). */
export const TOTAL_ROW = 'total'

/** The key of a cell in a table's map of cells. */
export const cellKey = (row: string, column: string): string => `${row}|${column}`
