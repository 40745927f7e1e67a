import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { endsInAny } from '../../wording/ending.ts'
import { numeralValue } from '../../wording/numerals.ts'
import { wholeText } from '../../wording/whole-text.ts'

const ARABIC = /^[\s　]*(\d{1,2})[ 　]?[.．、](?!\d)/
const CHINESE = /^[\s　]*[（(]([一二三四五六七八九十]{1,3})[）)]/
/** What every number begins with. */
const NUMBERED = /^\s*[\d（(一二三四五六七八九十]/
/** Headings of a line are counted by other rules. */
const SENTENCE = ['。', '；']
/** A sentence that leads to a list, too, is no line. */
const LEADS_ON = /\d万元[^。]*[：:]\s*$|。[^。]{0,8}[：:]\s*$/
/** A heading that runs into its paragraph: `（二）改进措施。…`. */
const RUN_IN = /^[\s　]*(?:[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])([^，。；：\d]{2,16})。\s*\S/
const LISTED = /^[\s　]*([一二三四五六七八九十]{1,3})、/
/** `（1）甲项目`: lines that name things one after the other. */
const BRACKETED = /^[\s　]*[（(](\d{1,2})[）)]/
/** Longer than a heading. */
const FEWEST = 20
const LONGEST_HEADING = 16
/** So many others that count up from one tell that the odd one is wrong. */
const FEWEST_IN_ORDER = 2
/** Fewer in each other's place leave too few in order. */
const FEWEST_EXCHANGED = 3

interface Item {
  readonly number: number
  readonly style: 'arabic' | 'chinese' | 'listed' | 'bracketed'
  readonly block: number
  readonly length: number
  /** It heads the section: counted, not judged. */
  readonly heading: boolean
  /** The heading that runs into the paragraph. */
  readonly runIn?: string
  /** No sentence: it names something, or heads what follows. */
  readonly isLine: boolean
  /** Others of its list may be missing from it. */
  readonly unsure?: boolean
  /** The number before its own stands just before it, in a paragraph of another kind. */
  readonly led?: boolean
}

/** Numbered paragraphs of one section go up one by one: an item that stands between two that follow each other does not belong. */
export const paragraphOrder: Check = {
  id: 'paragraph-order',
  category: 'typo',
  severity: 'warning',
  title: '同一层次各段的序号依次递增，不重复、不夹入其他序号的段落。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）：结构层次序数依次标注。',
  example: {
    wrong: '（一）拟订规划。（二）指导养护。（一）开展年检。（三）负责监督。',
    right: '（一）拟订规划。（二）指导养护。（三）负责监督。',
  },
  *run(disclosure) {
    for (const items of itemsBySection(disclosure)) yield* intruders(disclosure, items)
  },
}

/** Numbered paragraphs of each section and style, in their order. */
function itemsBySection(disclosure: Disclosure): Item[][] {
  const { sections } = disclosure
  const headings = new Map(sections.map((section) => [section.start, section]))
  const lists = new Map<string, Item[]>()
  const ofSections = new Set<string>()
  const latest = new Map<string, { readonly number: number; readonly key: string }>()
  for (const { text, at, section: within } of wholeText(disclosure).paragraphs) {
    if (!NUMBERED.test(text)) continue
    const section = headings.get(at.block)
    const heading = section !== undefined
    const runIn = heading ? undefined : RUN_IN.exec(text)?.[1]
    const numbered = itemOf(text, at.block, heading)
    if (numbered === undefined) {
      const bracketed = BRACKETED.exec(text)?.[1]
      if (bracketed !== undefined) latest.set(`${within} bracketed`, { number: Number(bracketed), key: 'sentence' })
      continue
    }
    const of = runIn === undefined ? numbered : { ...numbered, runIn }
    const place = `${within} ${of.style}`
    const key = `${place}${runIn === undefined ? '' : ' run-in'}${of.isLine ? ' line' : ''}`
    const before = latest.get(place)
    const item =
      before !== undefined && before.key !== key && before.number === of.number - 1 ? { ...of, led: true } : of
    latest.set(place, { number: item.number, key })
    if (heading) for (const id of [section.id, section.parent]) ofSections.add(`${id} ${item.style}`)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [item])
    else list.push(item)
  }
  // Where sections are numbered in the same way, one of the list may have been taken for a section.
  return [...lists].flatMap(([key, list]) => {
    const [section, style] = key.split(' ')
    const parent = sections[Number(section)]?.parent
    // Headings that run into some of the paragraphs of a list, not into all.
    const mixed = lists.has(`${section} ${style}`) && lists.has(`${section} ${style} run-in`)
    const shared = mixed || ofSections.has(`${section} ${style}`) || ofSections.has(`${parent} ${list[0]?.style}`)
    return shared && list[0]?.heading !== true ? [list.map((item) => ({ ...item, unsure: true }))] : [list]
  })
}

function itemOf(text: string, block: number, heading: boolean): Item | undefined {
  const arabic = ARABIC.exec(text)?.[1]
  const { length } = text
  const isLine = !heading && !isSentence(text)
  // sentences whose last stop is missing are no line
  const bracketed = isLine && !text.includes('。') ? BRACKETED.exec(text)?.[1] : undefined
  if (bracketed !== undefined) return { number: Number(bracketed), style: 'bracketed', block, length, heading, isLine }
  if (arabic !== undefined) return { number: Number(arabic), style: 'arabic', block, length, heading, isLine }
  const chinese = CHINESE.exec(text)?.[1]
  if (chinese !== undefined) return { number: numeralValue(chinese), style: 'chinese', block, length, heading, isLine }
  const listed = length < FEWEST ? undefined : LISTED.exec(text)?.[1]
  return listed === undefined
    ? undefined
    : { number: numeralValue(listed), style: 'listed', block, length, heading, isLine }
}

const isSentence = (text: string): boolean =>
  endsInAny(text, SENTENCE) || (endsInAny(text, ['：', ':']) && LEADS_ON.test(text))

function* intruders({ document }: Disclosure, items: readonly Item[]): Generator<Observation> {
  const [one, other] = exchanged(items)
  if (one !== undefined && other !== undefined) {
    yield observe(document, other, one, true)
    return
  }
  const odd = onlyOneOff(items) ?? firstOffAlone(items)
  // The first that does not count on from the beginning.
  const firstOff = items.findIndex(({ number }, at) => number !== at + 1)
  for (const [index, item] of items.entries()) {
    const [before, after] = [items[index - 1], items[index + 1]]
    // It goes on where the one before it, out of order, should have been.
    const goesOn = item.number === (items[index - 2]?.number ?? -1) + 2
    const between =
      before !== undefined &&
      after !== undefined &&
      item.number !== before.number + 1 &&
      after.number === before.number + 1 &&
      after.number !== item.number + 1
    const atEnd =
      !goesOn &&
      before !== undefined &&
      after === undefined &&
      before.number > 1 &&
      item.number !== before.number + 1 &&
      item.number !== 1
    const repeated = before !== undefined && item.number === before.number
    const replaced =
      before !== undefined &&
      after !== undefined &&
      after.number === before.number + 2 &&
      item.number !== before.number + 1
    const first = item.unsure !== true && before === undefined && after?.number === 2 && item.number !== 1
    const alone = item.unsure !== true && before === undefined && after === undefined && item.number > 1
    const late =
      item.unsure !== true && before === undefined && after !== undefined && after.number === 1 && item.number > 1
    // Where a list counts up to its last number, that one is wrong.
    const countedUp = atEnd && (firstOff < 0 || firstOff >= index)
    const last = countedUp && item.number > items.length
    if (item.led === true) continue
    if (item.isLine) {
      // Lines may head lists that are numbered anew.
      const leads = before === undefined && item.number !== 1 && after?.number === 2 && items[index + 2]?.number === 3
      const fallsBack = countedUp && index > 1
      if (replaced || last || leads || fallsBack)
        yield observe(document, item, before, item === odd || isBetween(items, index))
      continue
    }
    if (item.runIn !== undefined) {
      // What heads paragraphs counts anew under each thing that they tell of.
      const again = repeated && item.runIn === before?.runIn
      if (between || replaced || last || again || alone || (item === odd && item.number > 1))
        yield observe(document, item, before, item === odd)
      continue
    }
    if (before !== undefined && item.style === 'chinese' && isNumberSkipped(document, before, item)) {
      yield observe(document, item, before, false)
      continue
    }
    if (item.heading || (!between && !replaced && !first && !atEnd && !repeated && !alone && !late)) continue
    yield observe(document, item, before, item === odd)
  }
}

/** Only the text of the one before stands between two items of which the second skips a number: none was lost there. */
function isNumberSkipped({ blocks }: Disclosure['document'], before: Item, item: Item): boolean {
  if (item.number !== before.number + 2 || before.length > LONGEST_HEADING) return false
  const between = blocks
    .slice(before.block + 1, item.block)
    .filter((block) => block.kind !== 'paragraph' || block.text !== '')
  const [only] = between
  return between.length === 1 && only?.kind === 'paragraph' && isSentence(only.text) && !NUMBERED.test(only.text)
}

/** The two items in each other's place, where all others count up from one. */
function exchanged(items: readonly Item[]): readonly Item[] {
  if (items.length < FEWEST_EXCHANGED || items.some(({ unsure, isLine }) => unsure === true || isLine)) return []
  const moved = items.filter(({ number }, index) => number !== index + 1)
  const [first, second, third] = moved
  if (first === undefined || second === undefined || third !== undefined) return []
  return first.number === items.indexOf(second) + 1 && second.number === items.indexOf(first) + 1 ? moved : []
}

/** The item without which all others count up from one, where enough of them do so. */
function onlyOneOff(items: readonly Item[]): Item | undefined {
  if (items.length <= FEWEST_IN_ORDER || items.some(({ unsure }) => unsure === true)) return undefined
  const at = items.findIndex(({ number }, index) => number !== index + 1)
  const odd = items[at]
  // A first number behind a first number heads the list of it.
  if (odd === undefined || odd.isLine || (at === 1 && odd.number === 1)) return undefined
  const behind = items.slice(at + 1)
  const goOnFrom = (first: number): boolean => behind.every(({ number }, index) => number === first + index)
  // In front of the last there may have been one more, whose number was lost.
  const isLast = at === items.length - 1 && odd.number === items.length + 1
  return !isLast && (goOnFrom(at + 1) || goOnFrom(at + 2)) ? odd : undefined
}

/** Two in front count up to it, and two behind go on from it: its own number alone is wrong. */
function isBetween(items: readonly Item[], index: number): boolean {
  const number = items[index - 2]?.number
  const expected = number === undefined ? [] : [number, number + 1, number + 3, number + 4]
  return number !== undefined && [-2, -1, 1, 2].every((by, at) => items[index + by]?.number === expected[at])
}

/** The first, where all that follow count on from two. */
function firstOffAlone(items: readonly Item[]): Item | undefined {
  const [first, ...rest] = items
  const isOff = first !== undefined && first.number !== 1 && first.unsure !== true && !first.isLine
  return isOff && rest.length > 0 && rest.every(({ number }, at) => number === at + 2) ? first : undefined
}

function observe(
  { blocks }: Disclosure['document'],
  item: Item,
  before: Item | undefined,
  isCertain: boolean,
): Observation {
  const block = blocks[item.block]
  const text = block?.kind === 'paragraph' ? block.text.trim().slice(0, 12) : ''
  return {
    ...(isCertain ? {} : { severity: 'info' as const }),
    message: `“${text}……”的序号${before === undefined ? '前面没有第1条' : `不接在前一条的${before.number}之后`}，序号有误或夹入了其他段落。`,
    evidence: [
      { block: item.block, start: 0, end: item.length },
      ...(before === undefined ? [] : [{ block: before.block, start: 0, end: before.length }]),
    ],
  }
}
