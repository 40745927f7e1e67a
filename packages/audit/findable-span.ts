/** A quote must be found again by its words alone: a page of a PDF has many `6辆`. */
import { type Document, type Span, textAround } from '@mingzhang/documents'

/** So many signs other than punctuation a quote has, where the text goes on. */
const FEWEST_SIGNS = 4
const SIGN = /[\p{L}\p{N}.%％‰]/gu
const CLAUSE_END = /[，。；：、;:\n\t]/
const LINE_END = /[\n\t]/
const IN_NUMBER = /[\d.,%％]/

/** The span, widened by the words beside it while it is too short to be found: first within its clause, then within its line. */
export function findableSpan(document: Document, span: Span): Span {
  if (document.blocks[span.block]?.kind === 'chart' || span.end <= span.start) return span
  const text = textAround(document, span)
  if (signsIn(text, span) >= FEWEST_SIGNS) return span
  const ofClause = signsIn(text, span) === 0 ? span : widened(text, span, CLAUSE_END)
  return { ...span, ...widened(text, ofClause, LINE_END) }
}

type Range = Pick<Span, 'start' | 'end'>

const signsIn = (text: string, { start, end }: Range): number => text.slice(start, end).match(SIGN)?.length ?? 0

/** One step to the left and one to the right in turn, as far as the sign that ends it. */
function widened<R extends Range>(text: string, range: R, ends: RegExp): R {
  let { start, end } = range
  while (signsIn(text, { start, end }) < FEWEST_SIGNS) {
    const before = { start, end }
    start = stepBack(text, start, ends)
    end = stepOn(text, end, ends)
    if (start === before.start && end === before.end) break
  }
  return { ...range, start, end }
}

function stepBack(text: string, from: number, ends: RegExp): number {
  let start = from
  const isOpen = (): boolean => start > 0 && !ends.test(text.charAt(start - 1))
  if (isOpen()) start--
  // A number is never cut.
  while (start > 0 && IN_NUMBER.test(text.charAt(start)) && /[\d.,]/.test(text.charAt(start - 1))) start--
  return start
}

function stepOn(text: string, from: number, ends: RegExp): number {
  let end = from
  if (end < text.length && !ends.test(text.charAt(end))) end++
  while (end < text.length && IN_NUMBER.test(text.charAt(end)) && /\d/.test(text.charAt(end - 1))) end++
  return end
}
