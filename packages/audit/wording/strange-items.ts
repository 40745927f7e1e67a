/** Numbered paragraphs that stand among those of another list. */

import type { Disclosure } from '@mingzhang/disclosure'
import { numeralValue } from '@mingzhang/disclosure'
import type { Document } from '@mingzhang/documents'
import { allMatches } from '@mingzhang/documents'
import { goesOnFromAbove, type NumberedItem } from './numbered-items.ts'

/** Numbers within a paragraph. */
const MARK = /[（(]([一二三四五六七八九十]{1,3})[）)]|(\d{1,2})[.．、]|[（(](\d{1,2})[）)]/g

/** Paragraphs with a number of another list between two that follow each other directly, or behind the last of them. */
export function strangersAmong({ document }: Disclosure, lists: readonly (readonly NumberedItem[])[]): NumberedItem[] {
  const items = lists.flat()
  const at = new Map(items.map((item) => [item.block, item]))
  const alone = new Set(lists.flatMap((list) => (list.length === 1 ? list : [])))
  return items.filter((item) => {
    const [before, after] = [at.get(item.block - 1), at.get(item.block + 1)]
    if (alone.has(item) && isStrangeAlone(document, item, at)) return true
    if (before === undefined || item.heading || before.heading || isOfOneKind(before, item)) return false
    const isReplaced = after?.style === before.style && after.number === before.number + 2
    if (item.isLine && !isReplaced) return false
    const isBetween = after?.style === before.style && after.number === before.number + 1
    const isPartOfNone = isReplaced || (isBetween && !item.isLine && !hasNumber(document, before, item.number - 1))
    if (LEVELS.indexOf(item.style) > LEVELS.indexOf(before.style) && !isPartOfNone) return false
    const isLast = item.number > 1 && before.number > 1 && at.get(item.block - 2)?.style === before.style
    const goesOn = at.get(item.block + 1)?.style === item.style
    return !goesOn && (isBetween || isReplaced || (isLast && !hasLevel(document, item)))
  })
}

/** The only item of its list, where none can begin. */
function isStrangeAlone(document: Document, item: NumberedItem, at: ReadonlyMap<number, NumberedItem>): boolean {
  const [before, after] = [at.get(item.block - 1), at.get(item.block + 1)]
  if (isBehindLead(document, item, after)) return true
  if (before === undefined || item.heading || before.heading || isOfOneKind(before, item)) return false
  if (isPartOfNoList(document, item, at) || isAmongLower(document, item, before)) return true
  const isBehind = after === undefined && isBehindNames(item, before, at.get(before.block - 1))
  return isBehind && !goesOnFromAbove(document, item)
}

/** The level of the one is above that of the other. */
const isAbove = (one: NumberedItem, other: NumberedItem): boolean =>
  LEVELS.indexOf(one.style) < LEVELS.indexOf(other.style)

/** `13.住房公积金：…。` behind `十一、…。`, or between two that follow each other: the only one of its kind is not the first. */
function isPartOfNoList(document: Document, item: NumberedItem, at: ReadonlyMap<number, NumberedItem>): boolean {
  const [first, before, after] = [-2, -1, 1].map((distance) => at.get(item.block + distance))
  if (before === undefined || item.number === 1 || item.led === true || item.unsure === true) return false
  if (!isAbove(before, item) || before.isLine || hasNumber(document, before, item.number - 1)) return false
  const goesOn = first?.style === before.style && first.number === before.number - 1
  const isBetween = after?.style === before.style && after.number === before.number + 1
  return item.isLine ? isBetween : (goesOn || isBetween) && after?.style !== item.style
}

/** `（四）开展安全检查。` directly below `2、…` or `（9）…`: a sentence of a higher list that begins nowhere. */
const isAmongLower = (document: Document, item: NumberedItem, before: NumberedItem): boolean =>
  item.style === 'chinese' &&
  item.number > 1 &&
  !item.isLine &&
  item.led !== true &&
  item.unsure !== true &&
  isAbove(item, before) &&
  !goesOnFromAbove(document, item)

/** `（一）拟订规划。`, which no other follows, behind the last of several names. */
const isBehindNames = (item: NumberedItem, before: NumberedItem, first: NumberedItem | undefined): boolean =>
  !item.isLine &&
  before.isLine &&
  first?.isLine === true &&
  first.style === before.style &&
  first.number === before.number - 1 &&
  isAbove(item, before)

/** The same between `其中：` and the first item that it leads to. */
function isBehindLead({ blocks }: Document, item: NumberedItem, after: NumberedItem | undefined): boolean {
  const lead = blocks[item.block - 1]
  return (
    !item.isLine &&
    !item.heading &&
    after?.number === 1 &&
    isAbove(item, after) &&
    lead?.kind === 'paragraph' &&
    /其中[：:]\s*$/.test(lead.text)
  )
}

/** From the first on; what is numbered on a lower level may be the only one below its item. */
const LEVELS: readonly NumberedItem['style'][] = ['listed', 'chinese', 'arabic', 'bracketed']

/** Of items numbered alike, some have headings that run into them. */
const isOfOneKind = (before: NumberedItem, { style, runIn }: NumberedItem): boolean =>
  before.style === style && (before.runIn === undefined || runIn !== undefined)

/** How far in front the heading of a list may stand. */
const REACH = 60
const BRACKETED = /^\s*[（(][一二三四五六七八九十]{1,3}[）)]/

/** Numbers in brackets stand in front: the list below one of them ends, and the next of them follows. */
const hasLevel = ({ blocks }: Document, { block: at, style }: NumberedItem): boolean =>
  style !== 'chinese' ||
  blocks
    .slice(Math.max(0, at - REACH), at)
    .some((block) => block.kind === 'paragraph' && BRACKETED.test((block.number ?? '') + block.text))

/** The number stands in the paragraph of the item, too, or would be none. */
export function hasNumber({ blocks }: Document, { block: at }: NumberedItem, number: number): boolean {
  const block = blocks[at]
  return number === 0 || (block?.kind === 'paragraph' && holdsNumber(block.text, number))
}

export const holdsNumber = (text: string, number: number): boolean =>
  allMatches(text, MARK).some(
    ([, numeral = '', digits, bracketed = digits]) =>
      (bracketed === undefined ? numeralValue(numeral) : Number(bracketed)) === number,
  )
