import type { Span } from '@mingzhang/documents'
import type { Observed } from './observed.ts'

/** The words that observations cite, by paragraph and cell. */
export class CitedSpans {
  readonly #spans = new Map<string, Span[]>()

  constructor(observed: readonly Observed[]) {
    for (const { observation } of observed) for (const span of observation.evidence) this.add(span)
  }

  add(span: Span): void {
    const passage = passageOf(span)
    const spans = this.#spans.get(passage)
    if (spans === undefined) this.#spans.set(passage, [span])
    else spans.push(span)
  }

  overlap(span: Span): boolean {
    return this.#spans.get(passageOf(span))?.some((one) => overlaps(one, span)) === true
  }
}

const passageOf = ({ block, cell }: Span): string => `${block}.${cell ?? ''}`

/** Whether two spans of one passage share words. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
