/**
 * On which page each heading stands, worked out from the lengths of texts and the heights of rows: what the table of
 * contents shows until Word lays the pages out itself.
 */
import { type ManuscriptParagraph, type ManuscriptTable, textOfRuns } from '../../manuscript.ts'
import { BELOW_TABLE, CHARACTER, LINE, type PageSetup, textHeight, textWidth } from '../layout/page-setup.ts'
import { isKeptWhole } from '../layout/row-groups.ts'
import type { Section, SetBlock } from '../layout/sections.ts'
import { measureTable, rowHeights } from '../layout/table-measure.ts'
import { halvesOf } from '../text-width.ts'

/** Something that no page break divides; heights are twips. */
interface Piece {
  readonly height: number
  /** The position of a heading in the manuscript. */
  readonly heading?: number
  readonly startsPage?: boolean
  readonly staysWithNext?: boolean
  /** What is repeated above it where it begins a page. */
  readonly repeated?: number
}

const CHART_HEIGHT = 4600
/** A line of text in a size of its own. */
const SMALL_LINE = 400
const CAPTION_HEIGHT = 600
const PART_HEADING = LINE + 480

/** Pages of the headings, by position in the manuscript; the first page of the body is 1. */
export function pageNumbers(sections: readonly Section[]): Map<number, number> {
  const pages = new Map<number, number>()
  let last = 0
  for (const { page, blocks } of sections.filter(({ role }) => role === 'body')) {
    const layout = new Layout(last + 1, textHeight(page))
    for (const group of groupsOf(blocks.flatMap((set) => piecesOf(set, page)))) layout.place(group, pages)
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
    const height = group.reduce((total, piece) => total + piece.height, 0)
    if (this.#used > 0 && (group[0]?.startsPage === true || this.#used + height > this.#height)) {
      this.page++
      this.#used = group[0]?.repeated ?? 0
    }
    for (const { heading } of group) if (heading !== undefined) pages.set(heading, this.page)
    this.#used += height
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

function piecesOf({ index, block }: SetBlock, page: PageSetup): Piece[] {
  if (block.kind === 'heading') {
    const { level, newPage = false } = block
    const height = level === 1 ? PART_HEADING : LINE * linesIn(block.number + block.text, 4, page)
    return [{ height, heading: index, startsPage: newPage, staysWithNext: true }]
  }
  if (block.kind === 'chart') return [{ height: CHART_HEIGHT, staysWithNext: true }]
  if (block.kind === 'table') return rowsOf(block, page)
  return block.kind === 'paragraph' ? paragraphPieces(block, page) : []
}

function paragraphPieces({ style, runs }: ManuscriptParagraph, page: PageSetup): Piece[] {
  if (style === 'caption') return [{ height: CAPTION_HEIGHT }]
  if (style !== 'body') return [{ height: SMALL_LINE, staysWithNext: style === 'unit' }]
  const lines = linesIn(textOfRuns(runs), 4, page)
  // No line stands alone at the end or the beginning of a page.
  if (lines <= 3) return [{ height: lines * LINE }]
  const between = Array.from({ length: lines - 4 }, () => ({ height: LINE }))
  return [{ height: 2 * LINE }, ...between, { height: 2 * LINE }]
}

/** @param indent halves of a character before the first line */
const linesIn = (text: string, indent: number, page: PageSetup): number =>
  Math.max(1, Math.ceil(((halvesOf(text) + indent) * CHARACTER) / 2 / textWidth(page)))

function rowsOf(table: ManuscriptTable, page: PageSetup): Piece[] {
  const measure = measureTable(table, page)
  const heights = rowHeights(measure)
  const whole = isKeptWhole(measure, measure.size, page)
  const repeated = heights.slice(0, table.headerRows).reduce((total, height) => total + height, 0)
  return heights.map((height, row) => {
    const isLast = row === heights.length - 1
    if (row < table.headerRows || (whole && !isLast)) return { height, staysWithNext: true }
    return { height: isLast ? height + BELOW_TABLE : height, repeated }
  })
}
