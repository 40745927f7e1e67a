/** The content of a disclosure before it is written to a file: blocks whose figures are known one by one. */

/** A printed number that stands in a text or a cell, without its unit. */
export interface FigurePiece {
  readonly kind: 'figure'
  readonly text: string
  /**
   * Smallest change, in units of its last place, that another statement of the same disclosure
   * contradicts beyond rounding; `undefined` when nothing else determines the figure.
   */
  readonly slack: bigint | undefined
  /** Set where only the sum of a list determines it: two such figures swapped contradict nothing. */
  readonly addend?: boolean
}

export type Piece = string | FigurePiece

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  /** Number as displayed; written as an automatic number where the format has them. */
  readonly number: string
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
}

export interface Cell {
  readonly pieces: readonly Piece[]
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface Table {
  readonly kind: 'table'
  /** Rows as written: a cell covered by a merged one is left out. */
  readonly rows: readonly (readonly Cell[])[]
  /** How many rows belong to the header. */
  readonly headerRows: number
  /** Title of a statutory table (附表); it is also the name of its sheet in a workbook. */
  readonly statutory?: string
}

export interface Chart {
  readonly kind: 'chart'
  readonly title: string
  readonly shape: 'bar' | 'pie'
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly FigurePiece[] }[]
}

export type Block = Heading | Paragraph | Table | Chart

export interface Content {
  readonly title: string
  readonly blocks: readonly Block[]
}

export const heading = (level: 1 | 2 | 3, number: string, text: string): Heading => ({ kind: 'heading', level, number, text })

/** Tagged template: a paragraph of words and pieces. Arrays of pieces are spliced in. */
export function say(words: TemplateStringsArray, ...values: readonly (Piece | readonly Piece[])[]): Paragraph {
  return { kind: 'paragraph', pieces: phrase(words, ...values) }
}

/** Tagged template: part of a paragraph. */
export function phrase(words: TemplateStringsArray, ...values: readonly (Piece | readonly Piece[])[]): Piece[] {
  return words.flatMap((word, index) => {
    const value = values[index]
    if (value === undefined) return [word]
    return isPieces(value) ? [word, ...value] : [word, value]
  })
}

const isPieces = (value: Piece | readonly Piece[]): value is readonly Piece[] => Array.isArray(value)

export const cell = (content: Piece | readonly Piece[], columnSpan = 1, rowSpan = 1): Cell => ({
  pieces: isPieces(content) ? content : [content],
  columnSpan,
  rowSpan,
})

/** A table row of plain cells. */
export const row = (...contents: readonly (Piece | readonly Piece[])[]): Cell[] => contents.map((content) => cell(content))

export const table = (headerRows: number, rows: readonly (readonly Cell[])[], statutory?: string): Table => ({
  kind: 'table',
  headerRows,
  rows,
  ...(statutory === undefined ? {} : { statutory }),
})

/** Join phrases with a separator. */
export const join = (phrases: readonly (readonly Piece[])[], separator: string): Piece[] =>
  phrases.flatMap((one, index) => (index === 0 ? one : [separator, ...one]))

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
