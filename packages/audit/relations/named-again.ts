/** What a sentence names again before it divides it. */
import type { Breakdown, Disclosure, Fact } from '@mingzhang/disclosure'
import { textAround } from '@mingzhang/documents'

const SENTENCE_END = /[。；;]\s*/
const SHORTEST_NAME = 3

/** `支付90万元，其中工程款70万元、监理费20万元。工程款分两次支付，分别为40万元、30万元`: the part is divided, not what was told last. */
export function namedAgain({ total, parts }: Breakdown, { document, facts }: Disclosure): Fact | undefined {
  const [{ span, unit }, first] = [total.figure, parts[0]?.figure.span]
  if (first === undefined || first.block !== span.block || first.cell !== span.cell) return undefined
  const [, ...sentences] = textAround(document, first).slice(span.end, first.start).split(SENTENCE_END)
  const sentence = sentences.at(-1)
  if (sentence === undefined || sentence.startsWith(total.concept.label)) return undefined
  return facts.find(
    ({ concept, figure }) =>
      figure.span.block === span.block &&
      figure.span.cell === span.cell &&
      figure.span.end <= span.start &&
      figure.unit.word === unit.word &&
      concept.label.length >= SHORTEST_NAME &&
      sentence.startsWith(concept.label),
  )
}
