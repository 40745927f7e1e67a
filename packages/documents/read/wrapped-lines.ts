/** Text whose lines were broken at a margin: the lines of one paragraph are joined again. */

const NARROWEST = 40
const WIDEST = 160
/** A line this much short of the margin is still full: a word or a number did not fit. */
const RAGGED = 10
const FEWEST_FULL = 12
/** Of the long lines one in so many is full where a text is broken at a margin. */
const FULL_SHARE = 3
/** One long line in so many may be a heading or a row that runs over the margin. */
const OUTLIERS = 10
const ENDS_SENTENCE = /[。！？；：:;!?]$/
const BEGINS_ANEW =
  /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d))/

const widthOf = (line: string): number => {
  let width = 0
  for (const character of line) width += character > '\u00ff' ? 2 : 1
  return width
}

/** The margin at which the lines were broken, in half-width columns; `undefined` where they were not. */
export function marginOf(lines: readonly string[]): number | undefined {
  const widths = lines
    .filter((line) => line.trim() !== '' && !line.includes('\t'))
    .map((line) => widthOf(line.trim()))
    .filter((width) => width >= NARROWEST)
    .sort((a, b) => a - b)
  const margin = widths[widths.length - 1 - Math.floor(widths.length / OUTLIERS)]
  if (margin === undefined || margin > WIDEST) return undefined
  const full = widths.filter((width) => width >= margin - RAGGED).length
  return full >= FEWEST_FULL && full * FULL_SHARE >= widths.length ? margin : undefined
}

/** Whether the paragraph of a line goes on in the next one. */
export function goesOn(line: string, next: string | undefined, margin: number): boolean {
  if (next === undefined || next.trim() === '' || next.startsWith('\t')) return false
  return widthOf(line.trim()) >= margin - RAGGED && !ENDS_SENTENCE.test(line.trim()) && !BEGINS_ANEW.test(next)
}
