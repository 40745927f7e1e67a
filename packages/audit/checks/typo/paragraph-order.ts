import type { Disclosure } from '@mingzhang/disclosure'
import { type Document, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import {
  isFirstMissing,
  isFirstOfLed,
  isFirstReplaced,
  isOnlyBelowHeading,
  isSecondOfLed,
} from '../../wording/first-items.ts'
import { exchangedItems, intrudersAmong, movedItem } from '../../wording/item-order.ts'
import {
  goesOnFromAbove,
  isNumbered,
  isSentence,
  itemsBySection,
  type NumberedItem,
} from '../../wording/numbered-items.ts'
import { miscountedHeadings } from '../../wording/plain-headings.ts'
import { hasNumber, strangersAmong } from '../../wording/strange-items.ts'

/** Numbered paragraphs of one section go up one by one: an item that stands between two that follow each other does not belong. */
export const paragraphOrder: Check = {
  id: 'paragraph-order',
  category: 'typo',
  severity: 'warning',
  title: '同一层次各段的序号依次递增，不重复、不跳号、不夹入其他序号的段落。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：结构层次序数依次标注。',
  example: {
    wrong: '（一）拟订规划。（二）指导养护。（一）开展年检。（三）负责监督。',
    right: '（一）拟订规划。（二）指导养护。（三）负责监督。',
  },
  *run(disclosure) {
    const lists = itemsBySection(disclosure)
    const strangers = new Set(strangersAmong(disclosure, lists))
    for (const item of strangers) yield stranger(disclosure, item)
    const usual = usualRunIns(lists)
    // What is told of headings (heading-order) is not told again.
    const told = new Set(miscountedHeadings(disclosure).map(({ span }) => span.block))
    for (const items of lists) {
      const [only, second] = items
      if (second !== undefined || (only !== undefined && !strangers.has(only)))
        yield* intruders(disclosure, items, usual, told)
      yield* sentenceAmongNames(disclosure, items)
    }
    yield* amountsForNumbers(disclosure)
  },
}

function stranger({ document }: Disclosure, { block, length }: NumberedItem): Observation {
  return {
    message: `“${textAround(document, { block }).trim().slice(0, 12)}……”的序号与前后各段不是同一层次，疑夹入了其他段落。`,
    evidence: [
      { block, start: 0, end: length },
      { block: block - 1, start: 0, end: textAround(document, { block: block - 1 }).length },
    ],
  }
}

/** Headings that run into their paragraphs, with the numbers that they have where they go on from a first. */
const usualRunIns = (lists: readonly (readonly NumberedItem[])[]): ReadonlySet<string> =>
  new Set(
    lists
      .filter((items) => items.every(({ number }, index) => number === index + 1))
      .flatMap((items) => items.filter(({ number, runIn }) => number > 1 && runIn !== undefined).map(keyOf)),
  )

const keyOf = ({ number, runIn }: NumberedItem): string => `${number} ${runIn}`

/** So many names directly below one another are a list without text. */
const FEWEST_NAMES = 4

/** The only sentence among the lines of a list of names. */
function* sentenceAmongNames({ document }: Disclosure, items: readonly NumberedItem[]): Generator<Observation> {
  if (items.length < FEWEST_NAMES || !items.every(({ isLine, number }, index) => isLine && number === index + 1)) return
  const apart = items.filter(({ block }, index) => index > 0 && block !== (items[index - 1]?.block ?? 0) + 1)
  const [only, second] = apart
  const at = (only?.block ?? 0) - 1
  const between = document.blocks[at]
  if (only === undefined || second !== undefined || items[items.indexOf(only) - 1]?.block !== at - 1) return
  if (between?.kind !== 'paragraph' || !isSentence(between.text) || isNumbered(between.text)) return
  yield {
    message: `“${between.text.trim().slice(0, 12)}……”夹在逐项列出的名称之间，疑为误入的段落。`,
    evidence: [at, only.block].map((block) => ({ block, start: 0, end: textAround(document, { block }).length })),
  }
}

/** `98.75.泵站检修项目`: an amount where the number of an item should be. */
const AMOUNT_FOR_NUMBER = /^\s*\d+\.\d{1,2}[.．、](?=[\u4e00-\u9fff])/

function* amountsForNumbers({ document }: Disclosure): Generator<Observation> {
  for (const [block, paragraph] of document.blocks.entries()) {
    const number = paragraph.kind === 'paragraph' ? AMOUNT_FOR_NUMBER.exec(paragraph.text)?.[0] : undefined
    // `1.10.` numbers an item of the tenth kind.
    if (number === undefined || number.startsWith('1.')) continue
    yield {
      message: `本段的序号写作“${number.trim()}”，不是序号，疑与段中的数互换。`,
      evidence: [{ block, start: 0, end: number.length }],
    }
  }
}

function* intruders(
  disclosure: Disclosure,
  items: readonly NumberedItem[],
  usual: ReadonlySet<string>,
  told: ReadonlySet<number>,
): Generator<Observation> {
  const { document } = disclosure
  const [one, other] = exchangedItems(items)
  if (one !== undefined && other !== undefined) {
    yield observe(document, other, one, true)
    return
  }
  const moved = movedItem(items)
  if (moved !== undefined) {
    yield observe(document, moved, items[items.indexOf(moved) - 1], true)
    return
  }
  const [first] = items
  if (first !== undefined && first.number > 1 && usual.has(keyOf(first)) && !goesOnFromAbove(document, first)) {
    yield { ...observe(document, first, undefined, true), ...numberDue(items, first) }
    return
  }
  if (first !== undefined && (isFirstReplaced(document, items) || isFirstOfLed(document, items)))
    yield observe(document, first, undefined, items.length > 1 || first.style === 'bracketed')
  if (first !== undefined && (isOnlyBelowHeading(disclosure, items) || isFirstMissing(disclosure, items))) {
    yield { ...observe(document, first, undefined, true), ...numberDue(items, first) }
    return
  }
  const led = items.find((item) => isSecondOfLed(document, items, item))
  if (led !== undefined) {
    yield observe(document, led, undefined, true)
    return
  }
  const skipping = new Set<NumberedItem>()
  for (const [index, item] of items.entries())
    if (isGap(document, items, index)) {
      skipping.add(item)
      if (!told.has(item.block)) yield gap(document, item, items[index - 1])
    }
  for (const { item, before, isCertain } of intrudersAmong(items))
    if (!skipping.has(item) && (isCertain || !told.has(item.block)))
      yield { ...observe(document, item, before, isCertain), ...numberDue(items, item) }
}

/** The number that the item should have, where all others of the list have theirs. */
function numberDue(items: readonly NumberedItem[], item: NumberedItem): { readonly expected?: string } {
  const due = items.indexOf(item) + 1
  const areOthers = items.every(({ number }, index) => items[index] === item || number === index + 1)
  return areOthers && item.displaced !== true && item.number !== due ? { expected: `第${due}条` } : {}
}

/** So many lines in brackets that count up show that one is missing. */
const FEWEST_LINES = 4

/** The only number left out of lines in brackets, whatever stands below each. */
const isLeftOut = (items: readonly NumberedItem[], index: number): boolean =>
  items.length >= FEWEST_LINES &&
  items.every(
    ({ style, led, unsure, number }, at) =>
      style === 'bracketed' && led !== true && unsure !== true && number === at + (at < index ? 1 : 2),
  )

/** More sentences between the two may be a list of their own. */
const MOST_BETWEEN = 3

/** The only number left out of a list, with nothing between the two sentences around it but a few that have no number. */
function isGap(document: Document, items: readonly NumberedItem[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]]
  if (before === undefined || item === undefined || item.number !== before.number + 2) return false
  if (isLeftOut(items, index)) return true
  if ([before, item].some(({ heading, isLine, led, unsure }) => heading || isLine || led === true || unsure === true))
    return false
  const others = items.every(({ number }, at) => number === at + (at < index ? 1 : 2))
  const between = document.blocks
    .slice(before.block + 1, item.block)
    .filter((block) => block.kind !== 'paragraph' || block.text.trim() !== '')
  return (
    others &&
    between.length <= MOST_BETWEEN &&
    between.every((block) => block.kind === 'paragraph' && isSentence(block.text) && !isNumbered(block.text)) &&
    // The one that is missing may run on in the paragraph above.
    !hasNumber(document, before, item.number - 1)
  )
}

function gap({ blocks }: Document, item: NumberedItem, before: NumberedItem | undefined): Observation {
  const block = blocks[item.block]
  const text = block?.kind === 'paragraph' ? block.text.trim().slice(0, 12) : ''
  return {
    message: `“${text}……”的序号不接在前一条的${before?.number}之后，疑漏一条或者漏写序号。`,
    evidence: [
      { block: item.block, start: 0, end: item.length },
      ...(before?.block === item.block - 1 ? [] : inFront(blocks, item)),
      ...(before === undefined ? [] : [{ block: before.block, start: 0, end: before.length }]),
    ],
  }
}

function observe(
  { blocks }: Document,
  item: NumberedItem,
  before: NumberedItem | undefined,
  isCertain: boolean,
): Observation {
  const block = blocks[item.block]
  const text = block?.kind === 'paragraph' ? block.text.trim().slice(0, 12) : ''
  if (item.displaced === true)
    return {
      message: `“${text}……”的序号与所在标题或者后一标题的序号重复，疑夹入了其他段落。`,
      evidence: [{ block: item.block, start: 0, end: item.length }],
    }
  return {
    ...(isCertain ? {} : { severity: 'info' as const }),
    message: `“${text}……”的序号${before === undefined ? '前面没有第1条' : `不接在前一条的${before.number}之后`}，序号有误或夹入了其他段落。`,
    evidence: [
      { block: item.block, start: 0, end: item.length },
      ...(before === undefined ? inFront(blocks, item) : [{ block: before.block, start: 0, end: before.length }]),
    ],
  }
}

/** The paragraph that stands where the first item should. */
function inFront(blocks: Document['blocks'], { block }: NumberedItem): Span[] {
  const paragraph = blocks[block - 1]
  return paragraph?.kind === 'paragraph' ? [{ block: block - 1, start: 0, end: paragraph.text.length }] : []
}
