/** A quote must be found again by its words alone: a page of a PDF has many `6辆`. */
import { type Document, type Span, textAround } from '@mingzhang/documents'

/** So many signs other than punctuation a quote has, where the text goes on. */
const ENOUGH = 4
/** A letter, a digit or a sign of a number; rare characters are told by their first half. */
const SIGN = /[\p{L}\p{N}.%％‰\uD840-\uD8FF]/u
/** Of words this far away no quote is. */
const FARTHEST = 200
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
  if (signsIn(text, span) >= ENOUGH) return span
  const { start, end } = [CLAUSE_END, LINE_END].reduce<Range>((range, ends) => widened(text, range, ends), span)
  return { ...span, start, end }
}

type Range = Pick<Span, 'start' | 'end'>

function widened(text: string, range: Range, ends: RegExp): Range {
  let { start, end } = range
  let signs = signsIn(text, range)
  const [first, last] = [Math.max(0, start - FARTHEST), Math.min(text.length, end + FARTHEST)]
  // A number is never cut.
  const isInNumber = (at: number): boolean => IN_NUMBER.test(text.charAt(at)) && /[\d.,]/.test(text.charAt(at - 1))
  while (signs < ENOUGH && end < last && !ends.test(text.charAt(end))) {
    do signs += signAt(text, end++)
    while (end < text.length && isInNumber(end))
  }
  while (signs < ENOUGH && start > first && !ends.test(text.charAt(start - 1))) {
    do signs += signAt(text, --start)
    while (start > 0 && isInNumber(start))
  }
  return { start, end }
}

/** The signs of a stretch, counted as far as they are enough. */
function signsIn(text: string, { start, end }: Range): number {
  let signs = 0
  for (let at = start; at < end && signs < ENOUGH; at++) signs += signAt(text, at)
  return signs
}

const signAt = (text: string, at: number): number => (SIGN.test(text.charAt(at)) ? 1 : 0)
