/** The paragraphs that count something, or tell how much of a whole: the others need not be read for it. */
import { textAround } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

/** What leads to the rate of a whole. */
const RATE = /[率度](?:均?(?:为|是|达到|达))?\s?$/
const LONGEST_LEAD = 5

export const blocksThatCount = oncePerDisclosure(({ document, figures }): ReadonlySet<number> => {
  const blocks = new Set<number>()
  for (const { unit, span } of figures) {
    if (span.cell !== undefined || blocks.has(span.block)) continue
    const isRate = (): boolean =>
      RATE.test(textAround(document, span).slice(Math.max(0, span.start - LONGEST_LEAD), span.start))
    if (unit.measure === 'count' || (unit.word === '%' && isRate())) blocks.add(span.block)
  }
  return blocks
})
