/** What stands on a page, in points from its upper left corner, y downwards, turned so that most text runs to the right. */

export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  /** Font size. */
  readonly size: number
  readonly font: string
  /** A space character follows it. */
  readonly spaceAfter: boolean
  /** Text that runs up or down the page: top and bottom of it. */
  readonly turned?: { readonly top: number; readonly bottom: number }
}

/** A drawn line: at `at` on one axis, from `from` to `to` on the other. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
  /** The side of a filled cell that touches the next, not drawn. */
  readonly filled?: true
  /** Not drawn, but told by where text stands. */
  readonly inferred?: true
}

export interface Rules {
  readonly horizontal: readonly Rule[]
  readonly vertical: readonly Rule[]
}

export interface Page {
  /** 1-based. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: Rules
  /** The part of the page that its largest picture covers, at most. */
  readonly pictured: number
  /** Text is printed in fonts that do not say what it means. */
  readonly illegible: boolean
  /** More was drawn than is looked at. */
  readonly overloaded: boolean
  /** Where several pages were put side by side: the number of each, and from which x on it stands. */
  readonly sheets?: readonly { readonly left: number; readonly page: number }[]
}

/** A line of text: words side by side, joined. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  /** Baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly words: readonly Word[]
}

/** A cell while its table is being put together. */
export interface DraftCell {
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  text: string
  page: number
  /** The last line of it reaches the right edge: its text may go on. */
  full: boolean
}

/** A column that no lines part from the next, as far as its entries reach. */
export interface Column {
  left: number
  right: number
  /** Figures set to the right; else words, or codes set to the left. */
  readonly figures: boolean
  /** Known by its heading alone. */
  readonly blank?: true
}

/** Whether a line is one of a footer. */
export type IsFooter = (line: Line, page: Pick<Page, 'height'>) => boolean

/** A table as found on a page; `edges` are the x of its column lines. */
export interface DraftTable {
  readonly page: number
  readonly top: number
  readonly bottom: number
  readonly edges: readonly number[]
  readonly rows: number
  readonly cells: readonly DraftCell[]
  readonly unruled?: Unruled
  /** Its column lines are told by where text stands. */
  readonly inferred?: true
}

/** What a table whose columns no lines part was made of. */
export interface Unruled {
  /** None where it goes on over no page break. */
  readonly columns: readonly Column[]
  readonly lines: readonly Line[]
  /** How many of the lines are its headings. */
  readonly headed: number
}

export type Item = { readonly line: Line } | { readonly table: DraftTable }

/** The lines and tables of a page from top to bottom. */
export interface Layout {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
  /** The horizontal lines that frame no table. */
  readonly rules: readonly Rule[]
}
