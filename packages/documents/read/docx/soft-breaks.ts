/** Line breaks within a paragraph (软回车), as text pasted from a page has them between its paragraphs. */

const SENTENCE_END = /[。；：:！？]\s*$/
const TYPED_NUMBER =
  /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d))/
const WITHIN_SENTENCE = /[，。；：]/

/** The lines of a paragraph that stand for themselves: behind a sentence, behind a numbered heading, or with a number. */
export function separateLines(text: string): string[] {
  const separate: string[] = []
  for (const line of text.split('\n')) {
    const above = separate.at(-1)
    if (above === undefined || isWhole(above) || TYPED_NUMBER.test(line)) separate.push(line)
    else separate.splice(-1, 1, `${above}\n${line}`)
  }
  return separate
}

const isWhole = (line: string): boolean => SENTENCE_END.test(line) || isHeading(line)

/** The number of a part alone is no heading yet. */
const isHeading = (line: string): boolean =>
  TYPED_NUMBER.test(line) && line.replace(TYPED_NUMBER, '').trim() !== '' && !WITHIN_SENTENCE.test(line)
