/** Numbered paragraphs in front of which the first of their list, or what leads to it, is missing. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Block, Document, Paragraph } from '@mingzhang/documents'
import { goesOnFromAbove, isNumbered, isSentence, type NumberedItem } from './numbered-items.ts'
import { holdsNumber } from './strange-items.ts'

/** A sentence without a number in front of a second and a third: it stands where the first should. */
export function isFirstReplaced({ blocks }: Document, [first, second]: readonly NumberedItem[]): boolean {
  if (first?.number !== 2 || second?.number !== 3 || first.style !== 'arabic') return false
  if ([first, second].some(({ heading, isLine, led, unsure }) => heading || isLine || led === true || unsure === true))
    return false
  const before = blocks[first.block - 1]
  return (
    before?.kind === 'paragraph' &&
    isSentence(before.text) &&
    !isNumbered(before.text) &&
    // The first may run on in the paragraph above.
    !holdsNumber(before.text, 1)
  )
}

/** A second directly below what leads to a list (具体情况如下：): the first should stand between. */
export function isSecondOfLed(
  { blocks }: Document,
  items: readonly NumberedItem[],
  { block, number, heading, led, unsure }: NumberedItem,
): boolean {
  if (number !== 2 || heading || led === true || unsure === true) return false
  const before = blocks.slice(0, block).findLast((above) => !isOfChart(above))
  if (before?.kind !== 'paragraph') return false
  // The first may stand in front of what leads to both.
  const [first] = items
  const isLeadBetween = first?.number === 1 && first.block === block - 2 && LEADS_ON.test(before.text)
  return isLeadBetween || (LEADS_TO_LIST.test(before.text) && !holdsNumber(before.text, 1))
}

/** Between what leads to a list and the list itself a chart may stand, with its caption. */
const isOfChart = (block: Block): boolean =>
  block.kind === 'chart' || (block.kind === 'paragraph' && (block.text.trim() === '' || CAPTION.test(block.text)))

const CAPTION = /^\s*[（(]?图\s?\d{1,2}\s?[:：]/
const LEADS_TO_LIST = /情况如下[：:]\s*$/
/** `主要职责包括：`, without a number of its own. */
const LEADS_ON = /^\s*[^\d（(一二三四五六七八九十][^。；]*(?:包括|如下|有|是|为)[：:]\s*$/

/** The only line of a list, below what leads to it, counts from one; between the two may stand the form of the one that is missing. */
export function isFirstOfLed({ blocks }: Document, [first, second]: readonly NumberedItem[]): boolean {
  if (first === undefined || second !== undefined || !first.isLine || first.number === 1 || first.led === true)
    return false
  const isAbove = ({ kind }: Block, at: number): boolean => kind === 'paragraph' && at < first.block
  const before = first.style === 'bracketed' ? blocks.findLast(isAbove) : blocks[first.block - 1]
  return first.unsure !== true && before?.kind === 'paragraph' && /[：:]\s*$/.test(before.text)
}

/** The only sentence with a number in its section, below the heading and a sentence or two without one: it is the first. */
export function isOnlyBelowHeading(
  { document, sections }: Disclosure,
  [first, second]: readonly NumberedItem[],
): boolean {
  if (first === undefined || second !== undefined || first.number === 1 || first.heading || first.isLine) return false
  if (first.led === true || first.unsure === true || first.style !== 'arabic') return false
  const heading = sections.findLast(({ start }) => start < first.block)
  const between = document.blocks.slice((heading?.start ?? first.block) + 1, first.block)
  // A second may follow a first that has no number.
  const most = first.number > 2 ? MOST_BETWEEN : 0
  return (
    heading !== undefined &&
    between.length <= most &&
    between.every((block) => block.kind === 'paragraph' && isSentence(block.text) && isUnnumbered(block, first)) &&
    !goesOnFromAbove(document, first)
  )
}

const MOST_BETWEEN = 2

const isUnnumbered = ({ text, number }: Paragraph, first: NumberedItem): boolean =>
  number === undefined && !isNumbered(text) && !holdsNumber(text, 1) && !holdsNumber(text, first.number - 1)

/** Sentences that count up from two, directly below their heading: the first is missing. */
export function isFirstMissing({ document, sections }: Disclosure, items: readonly NumberedItem[]): boolean {
  const [first] = items
  if (first?.number !== 2 || items.length < 2 || first.style === 'bracketed') return false
  const areOwn = items.every(
    ({ heading, isLine, led, unsure, number }, at) =>
      !heading && !isLine && led !== true && unsure !== true && number === at + 2,
  )
  const heading = sections.find(({ start }) => start === first.block - 1)
  return (
    areOwn &&
    heading !== undefined &&
    // The first may run on in the heading.
    !(first.style === 'arabic' ? /(?:^|\D)1[.．、]/ : /一、|[（(]一[）)]/).test(heading.title) &&
    !goesOnFromAbove(document, first)
  )
}
