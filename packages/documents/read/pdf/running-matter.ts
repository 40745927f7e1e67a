import type { Item, Layout, Line } from './page.ts'

/** Page numbers stand in this part of the height at the top or bottom; lines repeated on every page in a smaller one. */
const numberZone = 0.13
const repeatedZone = 0.1
/** What printers and browsers add stands outside any margin. */
const edgeZone = 0.035
/** A line that stands at the same place on so many pages is a header or a footer. */
const leastPages = 3

const numberMarks = '[-—–－―_·•.~\\s]*'
const pageNumber = new RegExp(
  `^${numberMarks}(?:\\d{1,4}|[ivxIVX]{1,6}|第\\s?\\d{1,4}\\s?页(?:[\\s,，/]*共\\s?\\d{1,4}\\s?页)?|\\d{1,4}\\s?/\\s?\\d{1,4})${numberMarks}$`,
)

const isInZone = (line: Line, { height }: Layout, part: number): boolean =>
  line.y < height * part || line.y > height * (1 - part)

/** Lines of a page that differ only in numbers, at one height, count as the same. */
const signature = (line: Line): string => `${Math.round(line.y / 4)} ${line.text.replaceAll(/\d+/g, '#')}`

const isLine = (item: Item): item is { readonly line: Line } => 'line' in item

/** Leaves out headers, footers and page numbers. */
export function withoutRunningMatter(layouts: readonly Layout[]): Layout[] {
  const pages = new Map<string, number>()
  for (const layout of layouts) {
    const lines = layout.items.filter(isLine).filter(({ line }) => isInZone(line, layout, repeatedZone))
    for (const key of new Set(lines.map(({ line }) => signature(line)))) pages.set(key, (pages.get(key) ?? 0) + 1)
  }
  const isRunning = (line: Line, layout: Layout): boolean =>
    isInZone(line, layout, edgeZone) ||
    (isInZone(line, layout, numberZone) && line.text.length <= 24 && pageNumber.test(line.text)) ||
    (isInZone(line, layout, repeatedZone) && (pages.get(signature(line)) ?? 0) >= leastPages)
  return layouts.map((layout) => ({
    ...layout,
    items: layout.items.filter((item) => !isLine(item) || !isRunning(item.line, layout)),
  }))
}
