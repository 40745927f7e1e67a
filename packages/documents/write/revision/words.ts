/** Words of a text: what a reader sees changed is a word or a figure, never a character or a digit of it. */

/** Figures with sign, groups, decimals and percent sign; years and codes are figures too. */
const FIGURE = /(?<![\d.,])[-−+]?\d[\d,.]*(?<=\d)[%％]?|\n/g

let segmenter: Intl.Segmenter | undefined

/** The words, figures and signs of a text in order; together they are the text. A line break is a word. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  let from = 0
  for (const { index, 0: figure } of text.matchAll(FIGURE)) {
    words.push(...segmentsOf(text.slice(from, index)), figure)
    from = index + figure.length
  }
  words.push(...segmentsOf(text.slice(from)))
  return words
}

function segmentsOf(text: string): string[] {
  if (text === '') return []
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The form of a text: what stays the same when figures change. */
export const formOf = (text: string): string => text.replace(FIGURE, '#')

/** The words of a text alone. */
export const withoutFigures = (text: string): string => text.replace(FIGURE, '')
