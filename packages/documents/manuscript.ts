/**
 * A document to be written: what stands in it and how it is set, for every format alike. It is the way back from
 * {@link Document}: what a writer wrote, the reader of that format reads as {@link documentOf} the manuscript.
 */

/** A figure within a text: html keeps value and concept as `<data>`, workbooks as a number. */
export interface FigureRun {
  /** As printed, without its unit. */
  readonly text: string
  /** Exact value as a plain decimal number in the printed unit, such as `5607.2345`. */
  readonly value: string
  /** Id of what it states, such as `general.basic`. */
  readonly concept: string
  /** Year it belongs to. */
  readonly period?: string
}

export type Run = string | FigureRun

export interface ManuscriptHeading {
  readonly kind: 'heading'
  /** 1 for a part (第一部分), 2 for 一、, 3 for （一）, 4 for 1. */
  readonly level: 1 | 2 | 3 | 4
  /** As displayed, such as `一、`, `（一）`, `1.`; empty for none. Writers that number automatically show the same. */
  readonly number: string
  readonly text: string
  /** Starts on a new page. */
  readonly newPage?: boolean
}

export interface ManuscriptParagraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /**
   * `title` and `subtitle` of the cover, `body` with its first line indented, `caption` under a chart, `unit` above
   * a table at the right margin, `note` below a table.
   */
  readonly style: 'title' | 'subtitle' | 'body' | 'caption' | 'unit' | 'note'
}

export interface ManuscriptCell {
  readonly runs: readonly Run[]
  readonly columnSpan: number
  readonly rowSpan: number
  readonly align: 'left' | 'center' | 'right'
  /** Steps by which the text is indented: subjects (款, 项) under their category. */
  readonly indent?: number
  readonly bold?: boolean
}

export interface ManuscriptTable {
  readonly kind: 'table'
  /** Names the table: its sheet in a workbook, its caption for screen readers. */
  readonly title: string
  /** Whose table of which year it is, above it on a sheet that is passed on alone: 编制单位：某局　2023年度. */
  readonly owner?: string
  /** Rows repeated at the head of each page. */
  readonly headerRows: number
  /** Rows as written: a position that a merged cell covers is left out. */
  readonly rows: readonly (readonly ManuscriptCell[])[]
  /** Relative width of each column. */
  readonly widths: readonly number[]
  readonly orientation: 'portrait' | 'landscape'
  /** A statutory table (附表) gets a sheet of its own in the workbook. */
  readonly statutory: boolean
}

export interface ManuscriptChart {
  readonly kind: 'chart'
  readonly title: string
  readonly shape: 'bar' | 'pie'
  readonly categories: readonly string[]
  /** One value for each category; a pie has one series. */
  readonly series: readonly { readonly name: string; readonly values: readonly FigureRun[] }[]
  /** Unit of the values, such as `万元`. */
  readonly unit: string
  /** What the chart shows, in words, for those who do not see it. */
  readonly description: string
}

/** The table of contents (目录). */
export interface ManuscriptContents {
  readonly kind: 'contents'
  readonly title: string
  /** The deepest level of heading that it lists. */
  readonly depth: 2 | 3
}

export type ManuscriptBlock =
  | ManuscriptHeading
  | ManuscriptParagraph
  | ManuscriptTable
  | ManuscriptChart
  | ManuscriptContents

export interface Manuscript {
  /** Title of the document, in its properties. */
  readonly title: string
  /** The organisation that publishes it. */
  readonly author: string
  readonly blocks: readonly ManuscriptBlock[]
}

/** The printed text of runs. */
export const textOfRuns = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
