/** A workbook to be filled in (录入表): cells with their looks, what may be entered in them, and how sheets print. */

/** What a cell is for; the writer knows how that looks and that only the `entry` ones may be edited. */
export type CellLook =
  | 'title'
  | 'note'
  | 'block'
  | 'header'
  | 'label'
  | 'entry'
  | 'entry.code'
  | 'entry.amount'
  | 'entry.count'
  | 'computed'
  | 'computed.amount'
  | 'total'
  | 'total.amount'

/** A plain decimal number is exact, such as `1234.50`; a text is never taken for a formula. */
export type WorkbookValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly decimal: string }
  /** The formula without `=`, and its result as of writing. */
  | {
      readonly kind: 'formula'
      readonly formula: string
      readonly result: Exclude<WorkbookValue, { readonly kind: 'formula' }>
    }

/** All positions are 0-based. */
export interface WorkbookCell {
  readonly row: number
  readonly column: number
  /** Columns that it covers, 1 when absent. */
  readonly columnSpan?: number
  readonly look: CellLook
  readonly value?: WorkbookValue
  /** Shown when the pointer rests on the cell. */
  readonly comment?: string
}

/** A rectangle of cells; both ends belong to it. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What may be entered in a range. */
export interface EntryRule {
  readonly range: CellRange
  readonly allowed:
    | { readonly kind: 'amount' }
    | { readonly kind: 'count' }
    /** One of the texts in a range of a sheet; with `open` others are taken too. */
    | { readonly kind: 'listed'; readonly sheet: string; readonly list: CellRange; readonly open?: boolean }
    /** One of few short texts. */
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** What to enter, shown beside the cell and when the entry is refused. */
  readonly message: string
}

/** Cells that turn red while a formula (of the upper left cell) holds. */
export interface Alarm {
  readonly range: CellRange
  readonly formula: string
}

export interface WorkbookSheet {
  readonly name: string
  readonly cells: readonly WorkbookCell[]
  /** In characters. */
  readonly widths: readonly number[]
  /** Row heights in points, by row, where they are not the usual one. */
  readonly heights: ReadonlyMap<number, number>
  /** Rows that stay when scrolling, and are repeated on each printed page. */
  readonly headRows: number
  readonly orientation: 'portrait' | 'landscape'
  readonly rules: readonly EntryRule[]
  readonly alarms: readonly Alarm[]
  /** Rows that can be filtered. */
  readonly filter?: CellRange
  readonly tab: 'entry' | 'computed' | 'reference'
}

export interface Workbook {
  readonly title: string
  readonly sheets: readonly WorkbookSheet[]
}
