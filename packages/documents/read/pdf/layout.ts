import { borderlessTables, rowRuledTables } from './aligned-tables.ts'
import { toLines } from './lines.ts'
import type { DraftTable, IsFooter, Item, Layout, Line, Page, Word } from './page.ts'
import { ruledTables } from './ruled-tables.ts'
import { isPageNumber, isPrinted, mayBeHeader } from './running-matter.ts'
import { withWholeCodes } from './slid-codes.ts'
import { withBodies } from './unruled/bodies.ts'
import { unruledTables } from './unruled/unruled-tables.ts'

/** Headers, footers and page numbers of a turned page stand in this part of its width, across the text. */
const marginZone = 0.1

const isAcrossInMargin = ({ turned, left, right }: Word, { width }: Page): boolean =>
  turned !== undefined && (right < width * marginZone || left > width * (1 - marginZone))

/** A number of a page stands apart from the text; what follows so many font sizes below it is the rest of a code or an amount. */
const apart = 1.6

const standsApart = (line: Line, index: number, lines: readonly Line[]): boolean =>
  [lines[index - 1], lines[index + 1]].every(
    (other) => other === undefined || Math.abs(other.y - line.y) > apart * Math.max(line.size, other.size),
  )

const topOf = (item: Item): number => ('line' in item ? item.line.y - item.line.size : item.table.top)

/** Tables that are aligned rather than framed, and the lines that stand in none. */
function takeAligned(lines: readonly Line[], page: Page): { tables: DraftTable[]; lines: readonly Line[] } {
  const tables: DraftTable[] = []
  let left = lines
  for (const find of [
    (rest: readonly Line[]) => unruledTables(rest, page.rules.horizontal),
    (rest: readonly Line[]) => rowRuledTables(rest, page.rules.horizontal),
    borderlessTables,
  ]) {
    const taken = new Set<Line>()
    for (const found of find(left)) {
      tables.push(found.table)
      for (const line of found.lines) taken.add(line)
    }
    left = left.filter((line) => !taken.has(line))
  }
  return { tables, lines: left }
}

/** Sorts what stands on a page into tables and lines, from top to bottom; footers stand in no table. */
export function layOut(page: Page, isFooter: IsFooter): Layout {
  const ruled = ruledTables(page)
  const words = ruled.words.filter((word) => !isAcrossInMargin(word, page))
  const lines = toLines(words, page.number)
  const isEdge = (line: Line, index: number): boolean =>
    (isPageNumber(line, page) && standsApart(line, index, lines)) ||
    isPrinted(line, page) ||
    isFooter(line, page) ||
    (index === 0 && mayBeHeader(line, page))
  const headed = withBodies(
    ruled.tables,
    lines.filter((line, index) => !isEdge(line, index)),
    { words: page.words, rules: ruled.loose },
  )
  const aligned = takeAligned(headed.lines, { ...page, rules: ruled.loose })
  const items: Item[] = [
    ...[...headed.tables, ...aligned.tables].map((table) => ({ table: withWholeCodes(table) })),
    ...[...aligned.lines, ...lines.filter(isEdge)].map((line) => ({ line })),
  ]
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    items: items.sort((a, b) => topOf(a) - topOf(b)),
    rules: ruled.loose.horizontal,
  }
}
