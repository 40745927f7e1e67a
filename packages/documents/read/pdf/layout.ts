import { toLines } from './lines.ts'
import type { Item, Layout, Page } from './page.ts'
import { ruledTables } from './ruled-tables.ts'

const topOf = (item: Item): number => ('line' in item ? item.line.y - item.line.size : item.table.top)

/** Sorts what stands on a page into tables and lines, from top to bottom. */
export function layOut(page: Page): Layout {
  const { tables, words } = ruledTables(page)
  const items: Item[] = [
    ...tables.map((table) => ({ table })),
    ...toLines(words, page.number).map((line) => ({ line })),
  ]
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    items: items.sort((a, b) => topOf(a) - topOf(b)),
  }
}
