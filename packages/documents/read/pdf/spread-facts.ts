/** What of a page tells whether it is part of a sheet that was spread over several. */
import { isFigure } from './cell-text.ts'
import type { Page, Word } from './page.ts'

/** A sheet spread over pages has so many rows at least. */
export const leastLines = 4
/** Lines and words printed at one place are so near to each other, in points. */
export const near = 2

export interface Facts {
  /** The y of the lines between rows, or of the upper and lower end of a table without such, and its left and right side. */
  readonly lines: readonly number[]
  readonly left: number
  readonly right: number
  /** The middle of the first figures; of a table without any, below all that is printed in it. */
  readonly figures: number
  readonly blank: boolean
  /** The middles of the rows of figures, where no lines stand between them. */
  readonly rows?: readonly number[]
}

export const middleOf = ({ y, size }: Word): number => y - size * 0.35
export const isLabel = ({ text }: Word): boolean => /\p{Script=Han}/u.test(text)

/** The facts of a page whose rows lines part, so many at least. */
export function partedFacts({ rules, words }: Page, least = leastLines): Facts | undefined {
  const rows = new Set<number>()
  let [left, right] = [Infinity, -Infinity]
  for (const { at, from, to } of rules.horizontal) {
    rows.add(Math.round(at))
    left = Math.min(left, from)
    right = Math.max(right, to)
  }
  const lines = [...rows].sort((a, b) => a - b).filter((at, index, all) => at - (all[index - 1] ?? -near) >= near)
  const [top, bottom] = [lines[0], lines.at(-1)]
  if (lines.length < least || top === undefined || bottom === undefined) return undefined
  const inside = words.filter((word) => middleOf(word) > top && middleOf(word) < bottom && word.left > left - near)
  const figures = inside.filter(({ text }) => isFigure(text)).map(middleOf)
  const lowest = inside.reduce((most, word) => Math.max(most, middleOf(word) + word.size), top)
  const blank = figures.length === 0
  return { lines, left, right, blank, figures: blank ? Math.min(lowest, bottom) : Math.min(...figures) }
}

/** A row that ends a sheet on a page of its own has a line above and one below. */
const leastOfEnd = 2

/** The facts of a page with the last rows of a sheet, which are parted by lines as all are: none holds figures at two heights. */
export function endFacts(page: Page): Facts | undefined {
  const facts = partedFacts(page, leastOfEnd)
  if (facts === undefined || page.rules.vertical.length === 0) return undefined
  const heights = page.words.filter((word) => isFigure(word.text) && isInBody(word, facts)).map(middleOf)
  const inRows = facts.lines.map((top, row) => heights.filter((y) => y > top && y < (facts.lines[row + 1] ?? top)))
  return inRows.every((row) => row.every((y) => Math.abs(y - (row[0] ?? y)) < near)) ? facts : undefined
}

export const isInBody = (word: Word, { figures, lines }: Facts): boolean => {
  const y = middleOf(word)
  return y > figures - word.size / 2 && y < (lines.at(-1) ?? 0)
}

export const isHeading = (word: Word, facts: Facts): boolean =>
  !isInBody(word, facts) && !isAbove(word, facts) && middleOf(word) < facts.figures

export const isAbove = (word: Word, { lines }: Facts): boolean => middleOf(word) < (lines[0] ?? 0)
