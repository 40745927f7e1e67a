/**
 * On which page each heading stands, worked out from the lengths of texts and the heights of rows: what the table of
 * contents shows until Word lays the pages out itself.
 */
import type { ManuscriptParagraph, ManuscriptTable } from '../../manuscript.ts'
import { ABOVE_CHART, BELOW_CAPTION, CHART_HEIGHT, LINE, type PageSetup, textHeight } from '../layout/page-setup.ts'
import { isKeptWhole } from '../layout/row-groups.ts'
import type { Section, SetBlock } from '../layout/sections.ts'
import { measureTable, rowHeights } from '../layout/table-measure.ts'
import { type TablePlace, tablePlace } from '../layout/table-place.ts'
import { bodyLines, headingHeight, paragraphHeight, spaceAbove } from '../layout/text-heights.ts'

/** Something that no page break divides; heights are twips. */
interface Piece {
  readonly height: number
  /** White space that is dropped where it would begin a page, and such as may hang over its end. */
  readonly above?: number
  readonly below?: number
  /** The position of a heading in the manuscript. */
  readonly heading?: number
  readonly startsPage?: boolean
  readonly staysWithNext?: boolean
  /** What is repeated above it where it begins a page. */
  readonly repeated?: number
}

/** Pages of the headings, by position in the manuscript; the first page of the body is 1. */
export function pageNumbers(sections: readonly Section[]): Map<number, number> {
  const pages = new Map<number, number>()
  let last = 0
  for (const section of sections.filter(({ role }) => role === 'body')) {
    const layout = new Layout(last + 1, textHeight(section.page))
    for (const group of groupsOf(piecesOf(section))) layout.place(group, pages)
    last = layout.page
  }
  return pages
}

class Layout {
  page: number
  readonly #height: number
  #used = 0

  constructor(page: number, height: number) {
    this.page = page
    this.#height = height
  }

  place(group: readonly Piece[], pages: Map<number, number>): void {
    const [first, last] = [group[0], group.at(-1)]
    const whole = group.reduce((total, { above = 0, height, below = 0 }) => total + above + height + below, 0)
    const needed = whole - (last?.below ?? 0)
    const turns = this.#used > 0 && (first?.startsPage === true || this.#used + needed > this.#height)
    if (turns) {
      this.page++
      this.#used = first?.repeated ?? 0
    }
    for (const { heading } of group) if (heading !== undefined) pages.set(heading, this.page)
    this.#used += turns && first?.startsPage !== true ? whole - (first?.above ?? 0) : whole
  }
}

/** Pieces that stand on one page together. */
function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let open = false
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (open && group !== undefined && piece.startsPage !== true) group.push(piece)
    else groups.push([piece])
    open = piece.staysWithNext === true
  }
  return groups
}

const piecesOf = (section: Section): Piece[] =>
  section.blocks.flatMap((set, position) => blockPieces(section, set, position))

function blockPieces({ page, blocks }: Section, { index, block }: SetBlock, position: number): Piece[] {
  const above = spaceAbove(block, blocks[position - 1]?.block)
  switch (block.kind) {
    case 'heading': {
      const height = headingHeight(block, page)
      return [{ above, height, heading: index, startsPage: block.newPage === true, staysWithNext: true }]
    }
    case 'chart':
      return [{ above: ABOVE_CHART, height: CHART_HEIGHT, staysWithNext: true }]
    case 'table':
      return rowsOf(block, tablePlace(blocks, position, page))
    case 'paragraph':
      return paragraphPieces(block, page, above)
    case 'contents':
      return []
  }
}

function paragraphPieces(paragraph: ManuscriptParagraph, page: PageSetup, above: number): Piece[] {
  const lines = paragraph.style === 'body' ? bodyLines(paragraph, page) : 1
  // No line stands alone at the end or the beginning of a page.
  if (lines <= 3) {
    const [height, below] = [paragraphHeight(paragraph, page), paragraph.style === 'caption' ? BELOW_CAPTION : 0]
    return [{ above, height: height - below, below, staysWithNext: paragraph.style === 'unit' }]
  }
  const between = Array.from({ length: lines - 4 }, () => ({ height: LINE }))
  return [{ above, height: 2 * LINE }, ...between, { height: 2 * LINE }]
}

function rowsOf(table: ManuscriptTable, place: TablePlace): Piece[] {
  const measure = measureTable(table, place)
  const heights = rowHeights(measure)
  const whole = isKeptWhole(measure, place)
  const repeated = heights.slice(0, table.headerRows).reduce((total, height) => total + height, 0)
  return heights.map((height, row) => {
    const isLast = row === heights.length - 1
    if (row < table.headerRows || (whole && !isLast)) return { height, staysWithNext: true }
    return { height, repeated }
  })
}
