/** How the figures of a document stand in their columns. */
import type { Page, Word } from '../page.ts'

const AMOUNT = /^-?[\d,]+\.\d{1,2}$/
/** So many figures that end, or begin, at one place stand in a column. */
const FEWEST_IN_COLUMN = 3

/** Whether more figures end where others of other widths do than begin where others do. */
export function areFiguresSetRight(pages: readonly Page[]): boolean {
  const figures = pages.flatMap(({ words, number }) =>
    words.filter(({ text }) => AMOUNT.test(text)).map((word) => ({ word, page: number })),
  )
  const inColumns = (side: (word: Word) => number): number => {
    const columns = new Map<string, Word[]>()
    for (const { word, page } of figures) {
      const key = `${page} ${Math.round(side(word))}`
      const column = columns.get(key)
      if (column === undefined) columns.set(key, [word])
      else column.push(word)
    }
    return [...columns.values()]
      .filter((column) => column.length >= FEWEST_IN_COLUMN && areOfSeveralWidths(column))
      .reduce((count, column) => count + column.length, 0)
  }
  return inColumns(({ right }) => right) > inColumns(({ left }) => left)
}

const areOfSeveralWidths = (column: readonly Word[]): boolean => new Set(column.map(({ text }) => text.length)).size > 1
