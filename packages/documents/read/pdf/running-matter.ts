import type { IsFooter, Item, Layout, Line } from './page.ts'
import { toSegmentRow } from './segments.ts'

/** Page numbers stand in this part of the height at the top or bottom; lines repeated on every page in a smaller one. */
const numberZone = 0.13
const repeatedZone = 0.1
/** What browsers print on each page: the time, or the address. */
const BROWSER =
  /^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[,，]?\s*(?:[上下]午\s*)?\d{1,2}:\d\d|(?:https?|file):\/\/\S+\s*\d+\/\d+$)/
/** What printers and browsers add stands outside any margin. */
const edgeZone = 0.035
const edgeRoom = 30
/** A line that stands at the same place on so many pages is a header or a footer. */
export const leastPages = 3

/** The title of a statutory table. */
const SHEET_TITLE = /^[^，。；：:\s\d/]*(?:\d{4}年度)?[^，。；：:\s\d/]{2,40}(?:决算|明细|总|情况)表$/

const numberMarks = '[-—–－―_·•.~\\s]*'
const pageNumber = new RegExp(
  `^${numberMarks}(?:\\d{1,4}|[ivxIVX]{1,6}|第\\s?\\d{1,4}\\s?页(?:[\\s,，/]*共\\s?\\d{1,4}\\s?页)?|\\d{1,4}\\s?/\\s?\\d{1,4})${numberMarks}$`,
)

/** Whether a line at the edge of a page is a number of it. */
export const isPageNumber = (line: Line, page: Pick<Layout, 'height'>): boolean =>
  isInZone(line, page, numberZone) && line.text.length <= 24 && pageNumber.test(line.text)

/** Whether a line stands where printers and browsers add what is no part of the document; the title of a sheet with narrow margins may. */
export const isPrinted = (line: Line, page: Pick<Layout, 'height'>): boolean =>
  (isInZone(line, page, Math.min(edgeZone, edgeRoom / page.height)) && !SHEET_TITLE.test(line.text)) ||
  (isInZone(line, page, repeatedZone) && BROWSER.test(line.text))

/** Stands at the head of tables, and often on every page. */
export const isUnitNote = (text: string): boolean => /单位\s?[：:]/.test(text)

const isLow = (line: Line, { height }: Pick<Layout, 'height'>): boolean => line.y > height / 2

const isInZone = (line: Line, { height }: Pick<Layout, 'height'>, part: number): boolean =>
  line.y < height * part || line.y > height * (1 - part)

/** A header of a page has so many characters; a heading of a table, such as 项目, may stand at the upper edge too. */
const shortestHeader = 4

/** Whether the first line of a page may be a header of it: a single text at the upper edge. */
export const mayBeHeader = (line: Line, page: Pick<Layout, 'height'>): boolean =>
  line.y < page.height * repeatedZone &&
  line.text.length >= shortestHeader &&
  toSegmentRow([line]).segments.length === 1

/** The title of a table, which stands on each page where its headings are printed again. */
const TITLE = /表\s*$/

/** What makes a line the same on several pages, upright or lying: how far from the edge it stands, and its text; footers may differ in their numbers. */
const signature = (line: Line, page: Pick<Layout, 'height'>): string =>
  isLow(line, page)
    ? `-${Math.round((page.height - line.y) / 4)} ${line.text.replaceAll(/\d+/g, '#')}`
    : `${Math.round(line.y / 4)} ${line.text}`

const isLine = (item: Item): item is { readonly line: Line } => 'line' in item

/** The items between a header and a footer, which are the first and the last that a page has. */
function between(items: readonly Item[], isRunning: (line: Line) => boolean): readonly Item[] {
  const isBody = (item: Item): boolean => !isLine(item) || !isRunning(item.line)
  const last = items.findLastIndex(isBody)
  return last < 0 ? [] : items.slice(items.findIndex(isBody), last + 1)
}

/** Leaves out headers, footers and page numbers. */
export function withoutRunningMatter(layouts: readonly Layout[], isFooter: IsFooter): Layout[] {
  const pages = new Map<string, number>()
  for (const layout of layouts) {
    const lines = layout.items.filter(isLine).filter(({ line }) => isInZone(line, layout, repeatedZone))
    for (const key of new Set(lines.map(({ line }) => signature(line, layout))))
      pages.set(key, (pages.get(key) ?? 0) + 1)
  }
  let before: readonly string[] = []
  return layouts.map((layout) => {
    const isRunning = (line: Line): boolean => {
      if (isPrinted(line, layout)) return true
      if (isPageNumber(line, layout) || isFooter(line, layout)) return true
      const key = signature(line, layout)
      if ((pages.get(key) ?? 0) < leastPages || !isInZone(line, layout, repeatedZone)) return false
      return !isUnitNote(line.text) && (!TITLE.test(line.text) || before.includes(key))
    }
    const items = between(layout.items, isRunning)
    before = layout.items.filter(isLine).map(({ line }) => signature(line, layout))
    return { ...layout, items }
  })
}
