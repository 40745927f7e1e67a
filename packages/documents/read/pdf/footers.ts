/** Footers known before tables are looked for, so that they stand in none: the text below the last rows of many pages. */
import { toLines } from './lines.ts'
import type { IsFooter, Line, Page } from './page.ts'
import { isPageNumber, isUnitNote, leastPages } from './running-matter.ts'

/** Footers stand in this part of the height of a page, and have at most so many lines above its number. */
const zone = 0.15
const mostLines = 2
/** A line of a footer stands at one height within so many points. */
const sameHeight = 4
/** An amount stands in a row of a table. */
const AMOUNT = /\d\.\d\d(?!\d)/

const isLow = (y: number, height: number): boolean => y > height * (1 - zone)

/** Footers may differ in their numbers. */
const withoutNumbers = ({ text }: Line): string => text.replaceAll(/\d+/g, '#')

/** The lowest lines of a page that may be those of a footer. */
const lowestOf = (page: Page): Line[] =>
  toLines(
    page.words.filter(({ y, turned }) => isLow(y, page.height) && turned === undefined),
    page.number,
  )
    .filter((line) => !isPageNumber(line, page))
    .slice(-mostLines)
    .filter(({ text }) => /\p{L}/u.test(text) && !AMOUNT.test(text) && !isUnitNote(text))

/** What is printed lowest on most pages of one size, at one height, is a footer; and wherever it is printed as low. */
export function footersOf(pages: readonly Page[]): IsFooter {
  const sizes = new Map<number, number>()
  const counts = new Map<string, { count: number; readonly size: number; readonly text: string }>()
  for (const page of pages) {
    const size = Math.round(page.height)
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
    for (const line of lowestOf(page)) {
      const text = withoutNumbers(line)
      const key = `${size} ${Math.round((page.height - line.y) / sameHeight)} ${text}`
      const known = counts.get(key)
      if (known === undefined) counts.set(key, { count: 1, size, text })
      else known.count += 1
    }
  }
  const footers = new Set(
    [...counts.values()].flatMap(({ count, size, text }) =>
      count >= leastPages && count * 2 > (sizes.get(size) ?? 0) ? [text] : [],
    ),
  )
  return (line, { height }) => isLow(line.y, height) && footers.has(withoutNumbers(line))
}
