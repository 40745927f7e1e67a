/** A quote must be found again by its words alone: a page of a PDF has many `6辆`. */
import { type Document, type Span, textAround } from '@mingzhang/documents'

/** So many signs other than punctuation a quote has, where the text goes on. */
const FOUR_SIGNS = /(?:[\p{L}\p{N}.%％‰].*?){4}/su
const CLAUSE_END = /[，。；：、;:\n\t]/
const LINE_END = /[\n\t]/
const IN_NUMBER = /[\d.,%％]/

/**
 * The span, widened while it is too short to be found: by the words behind it, then by those in front, first within its
 * clause, then within its line.
 */
export function findableSpan(document: Document, span: Span): Span {
  if (document.blocks[span.block]?.kind === 'chart' || span.end <= span.start) return span
  const text = textAround(document, span)
  if (FOUR_SIGNS.test(text.slice(span.start, span.end))) return span
  const { start, end } = [CLAUSE_END, LINE_END].reduce<Range>((range, ends) => widened(text, range, ends), span)
  return { ...span, start, end }
}

type Range = Pick<Span, 'start' | 'end'>

function widened(text: string, range: Range, ends: RegExp): Range {
  let { start, end } = range
  const isShort = (): boolean => !FOUR_SIGNS.test(text.slice(start, end))
  // A number is never cut.
  const isInNumber = (at: number): boolean => IN_NUMBER.test(text.charAt(at)) && /[\d.,]/.test(text.charAt(at - 1))
  while (isShort() && end < text.length && !ends.test(text.charAt(end))) {
    do end++
    while (end < text.length && isInNumber(end))
  }
  while (isShort() && start > 0 && !ends.test(text.charAt(start - 1))) {
    do start--
    while (start > 0 && isInNumber(start))
  }
  return { start, end }
}
