import type { Item, Layout, Line } from './page.ts'

const title = /^目[录次]$/
const leaders = /(?:[.．·‥]{4,}|…{2,})[-—–(（第]{0,2}\d{1,4}[-—–)）页]{0,2}$|[.．·…‥]{8,}$/

/** The page number of an entry without leaders stands this many font sizes apart. */
const entryGap = 2

/** An entry of a table of contents (目录): dot leaders, or, under its title, a number set far to the right. */
function isEntry(line: Line, titled: boolean): boolean {
  if (leaders.test(line.text.replaceAll(' ', ''))) return true
  const [before, last] = line.words.slice(-2)
  if (!titled || before === undefined || last === undefined) return false
  return /^\d{1,3}$/.test(last.text) && last.left - before.right > entryGap * line.size
}

/** The items of a page without the table of contents: from its title or first entry to its last entry. */
function withoutEntries(items: readonly Item[], continued: boolean): { items: readonly Item[]; entries: number } {
  const texts = items.map((item) => ('line' in item ? item.line : undefined))
  const titleAt = texts.findIndex((line) => line !== undefined && title.test(line.text))
  const titled = titleAt >= 0 || continued
  const entryAt = texts.flatMap((line, index) => (line !== undefined && isEntry(line, titled) ? [index] : []))
  const [first, last] = [entryAt[0], entryAt.at(-1)]
  if (first === undefined || last === undefined || (!titled && entryAt.length < 3)) return { items, entries: 0 }
  const start = titleAt >= 0 ? Math.min(titleAt, first) : continued ? 0 : first
  const entries = new Set(entryAt)
  // Lines between entries are entries over two lines, unless there are too many of them.
  const whole = entryAt.length * 2 >= last - start
  const kept = items.filter((item, index) =>
    whole ? index < start || index > last || 'table' in item : !entries.has(index),
  )
  return { items: kept, entries: entries.size }
}

/** Leaves out the entries of tables of contents, which repeat the headings with page numbers. */
export function withoutContents(layouts: readonly Layout[]): Layout[] {
  let continued = false
  return layouts.map((layout) => {
    const { items, entries } = withoutEntries(layout.items, continued)
    continued = entries > 0
    return { ...layout, items }
  })
}
