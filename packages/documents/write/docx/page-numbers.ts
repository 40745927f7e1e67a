/**
 * On which page each heading stands, worked out from the lengths of texts and the heights of rows: what the table of
 * contents shows until Word lays the pages out itself.
 */
import { type ManuscriptTable, textOfRuns } from '../../manuscript.ts'
import { CHARACTER, halvesOf, LINE, type PageSetup, textHeight, textWidth } from './page-setup.ts'
import type { Section, SetBlock } from './sections.ts'
import { linesOf, measureTable, rowSpacing } from './table-measure.ts'

/** Twips that a chart takes, and a line of other text than the body. */
const CHART_HEIGHT = 4480
const SMALL_LINE = 400
const HEADING_ROOM = 3 * LINE
/** Twips that a line in a table takes for each half point of its characters. */
const TABLE_LINE = 13

/** Pages of the headings, by position in the manuscript; the first page of the body is 1. */
export function pageNumbers(sections: readonly Section[]): Map<number, number> {
  const pages = new Map<number, number>()
  let page = 0
  for (const section of sections.filter(({ role }) => role === 'body')) {
    const cursor = new Cursor(page + 1, textHeight(section.page))
    for (const [position, set] of section.blocks.entries()) {
      if (set.block.kind === 'heading') pages.set(set.index, headingPage(cursor, set.block, position > 0))
      else advance(cursor, set, section.page)
    }
    page = cursor.page
  }
  return pages
}

class Cursor {
  page: number
  readonly #height: number
  #used = 0

  constructor(page: number, height: number) {
    this.page = page
    this.#height = height
  }

  /** Takes room for lines that may stand on several pages. */
  flow(lines: number, line: number): void {
    for (let rest = lines; rest > 0; rest--) this.keep(line)
  }

  /** Takes room that is not divided. @returns whether a page began */
  keep(height: number): boolean {
    const begins = !this.hasRoom(height)
    if (begins) this.turn()
    this.#used += height
    return begins
  }

  turn(): void {
    this.page++
    this.#used = 0
  }

  hasRoom(height: number): boolean {
    return this.#used === 0 || this.#used + height <= this.#height
  }

  get isAtTop(): boolean {
    return this.#used === 0
  }
}

/** A heading stays with the lines that follow it. */
function headingPage(cursor: Cursor, { newPage }: { readonly newPage?: boolean }, mayTurn: boolean): number {
  if (newPage === true && mayTurn && !cursor.isAtTop) cursor.turn()
  if (!cursor.hasRoom(HEADING_ROOM)) cursor.turn()
  cursor.keep(LINE)
  return cursor.page
}

function advance(cursor: Cursor, { block }: SetBlock, page: PageSetup): void {
  if (block.kind === 'chart') cursor.keep(CHART_HEIGHT)
  else if (block.kind === 'table') advanceTable(cursor, block, page)
  else if (block.kind === 'paragraph') {
    const halves = halvesOf(textOfRuns(block.runs)) + (block.style === 'body' ? 4 : 0)
    const lines = Math.ceil((halves * CHARACTER) / 2 / textWidth(page))
    cursor.flow(Math.max(1, lines), block.style === 'body' ? LINE : SMALL_LINE)
  }
}

function advanceTable(cursor: Cursor, table: ManuscriptTable, page: PageSetup): void {
  const { grid, columns, size } = measureTable(table, page)
  const heights = Array.from({ length: grid.rows }, () => 0)
  for (const placed of grid.cells) {
    const height = linesOf(placed, columns, size) * size * TABLE_LINE + 2 * rowSpacing(size)
    heights[placed.row] = Math.max(heights[placed.row] ?? 0, height / placed.cell.rowSpan)
  }
  const head = heights.slice(0, table.headerRows).reduce((total, height) => total + height, 0)
  for (const [row, height] of heights.entries())
    if (cursor.keep(height) && row >= table.headerRows && head > 0) cursor.keep(head)
}
