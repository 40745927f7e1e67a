/** A table around others with more cells than these is no mere layout of the page. */
export const MOST_LAYOUT_CELLS = 6
/** A table that holds a whole text in one cell has no more cells than these: the menu and the head of a page beside it. */
export const MOST_FRAME_CELLS = 60

/** What a cell holds, tables within it included. */
export interface CellContent {
  readonly lines: number
  readonly length: number
}

/** So many lines in one cell are no entry of a form. */
const FEWEST_LINES = 20
/** The text is at least so many parts out of hundred of what the table holds. */
const LEAST_SHARE = 75

/** Whether a table is the frame of a text: one of its cells holds nearly all there is, and that in many lines. */
export function framesText(cells: readonly CellContent[]): boolean {
  if (cells.length > MOST_FRAME_CELLS) return false
  const whole = cells.reduce((sum, { length }) => sum + length, 0)
  return cells.some(({ lines, length }) => lines >= FEWEST_LINES && 100 * length >= LEAST_SHARE * whole)
}
