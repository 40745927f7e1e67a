/** Watermarks (水印) that are set upright across the text of many pages. */
import type { Page, Word } from './page.ts'
import { leastPages } from './running-matter.ts'

/** Type of a watermark is larger than that of most of the page by this factor. */
const outsized = 1.5
/** It stands at one place within so many points. */
const samePlace = 2

const keyOf = ({ text, left, y, size }: Word): string =>
  [text, ...[left, y, size].map((at) => Math.round(at / samePlace))].join(' ')

const middleSize = ({ words }: Page): number =>
  words.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(words.length / 2)] ?? 0

/** Whether two words are printed one over the other. */
const overlap = (one: Word, other: Word): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.y - one.size * 0.7 < other.y - other.size * 0.1 &&
  one.y - one.size * 0.1 > other.y - other.size * 0.7

/** The pages without large words that stand at one place on several of them and over other text on one: a title stands over none. */
export function withoutWatermarks(pages: readonly Page[]): readonly Page[] {
  const counts = new Map<string, number>()
  const across = new Set<string>()
  for (const page of pages) {
    const least = middleSize(page) * outsized
    for (const word of page.words.filter(({ size }) => size > least)) {
      const key = keyOf(word)
      counts.set(key, (counts.get(key) ?? 0) + 1)
      if (page.words.some((other) => other.size < word.size / outsized && overlap(word, other))) across.add(key)
    }
  }
  const marks = new Set([...across].filter((key) => (counts.get(key) ?? 0) >= leastPages))
  if (marks.size === 0) return pages
  return pages.map((page) => ({ ...page, words: page.words.filter((word) => !marks.has(keyOf(word))) }))
}
