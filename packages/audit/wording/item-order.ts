/** Which numbered paragraphs of one list do not belong where they stand. */
import type { NumberedItem } from './numbered-items.ts'

/** So many others that count up from one tell that the odd one is wrong. */
const FEWEST_IN_ORDER = 2
/** Fewer in each other's place leave too few in order. */
const FEWEST_EXCHANGED = 3

/** An item of a list, and those around it. */
interface Place {
  readonly items: readonly NumberedItem[]
  readonly index: number
  readonly item: NumberedItem
  readonly before: NumberedItem | undefined
  readonly after: NumberedItem | undefined
}

/** An item out of order, and the one before it. */
export interface Intruder {
  readonly item: NumberedItem
  readonly before: NumberedItem | undefined
  /** All others are in order. */
  readonly isCertain: boolean
}

/** The items whose numbers do not go on from those in front. */
export function intrudersAmong(items: readonly NumberedItem[]): Intruder[] {
  const odd = onlyOneOff(items) ?? firstOffAlone(items)
  return items.flatMap((item, index) => {
    const place = { items, index, item, before: items[index - 1], after: items[index + 1] }
    const isCertain = item === odd || (item.isLine && isBetweenOthers(items, index)) || endsOneList(place)
    return isIntruder(place, item === odd) ? [{ item, before: place.before, isCertain }] : []
  })
}

function isIntruder(place: Place, isOdd: boolean): boolean {
  const { item } = place
  if (item.displaced === true) return true
  if (item.led === true) return false
  if (item.isLine) return isOddLine(place)
  if (item.runIn !== undefined) return isOddRunIn(place, isOdd)
  return !item.heading && isOddSentence(place)
}

/** Lines may head lists that are numbered anew. */
function isOddLine(place: Place): boolean {
  const { items, index, item, before, after } = place
  const leads = before === undefined && item.number !== 1 && after?.number === 2 && items[index + 2]?.number === 3
  const sinks = before === undefined && items.length === 2 && after?.number === 2 && item.number > 2
  return (
    replacesAnother(place) ||
    leads ||
    sinks ||
    breaksOff(place) ||
    (isCountedUpTo(place) && (item.number > items.length || index > 1))
  )
}

/** What heads paragraphs counts anew under each thing that they tell of. */
function isOddRunIn(place: Place, isOdd: boolean): boolean {
  const { items, item, before } = place
  return (
    splitsOthers(place) ||
    replacesAnother(place) ||
    (isCountedUpTo(place) && item.number > items.length) ||
    (repeatsNumber(place) && item.runIn === before?.runIn) ||
    isAlone(place) ||
    // What begins anew begins with the same, or counts more than one.
    (isOdd && (item.number > 1 || (place.after === undefined && item.runIn !== items[0]?.runIn)))
  )
}

const isOddSentence = (place: Place): boolean =>
  splitsOthers(place) ||
  replacesAnother(place) ||
  isOffAtEnd(place) ||
  breaksOff(place) ||
  repeatsNumber(place) ||
  isAlone(place) ||
  isOffAtBeginning(place)

const follows = (item: NumberedItem, before: NumberedItem): boolean => item.number === before.number + 1

/** The last, directly below the one before, whose number it does not go on from: a list that begins anew has a lead. */
function breaksOff(place: Place): boolean {
  const { item, before, after } = place
  if (before === undefined || after !== undefined || before.heading || item.unsure === true) return false
  return item.block === before.block + 1 && !follows(item, before) && othersCountUp(place)
}

const repeatsNumber = ({ item, before }: Place): boolean => item.number === before?.number

/** Those around it follow each other. */
const splitsOthers = ({ item, before, after }: Place): boolean =>
  before !== undefined &&
  after !== undefined &&
  follows(after, before) &&
  !follows(item, before) &&
  !follows(after, item)

/** The last of what stands directly below one another, counted up from one, all but it. */
const endsOneList = (place: Place): boolean =>
  place.after === undefined &&
  place.index > 0 &&
  place.item.unsure !== true &&
  areOneList(place.items) &&
  othersCountUp(place)

/** Those around it leave one number out, which it does not have. */
const replacesAnother = ({ item, before, after }: Place): boolean =>
  before !== undefined && after?.number === before.number + 2 && !follows(item, before)

/** The last, which neither goes on nor begins anew. */
function isOffAtEnd({ items, index, item, before, after }: Place): boolean {
  if (before === undefined || after !== undefined || before.number === 1 || item.number === 1) return false
  // It goes on where the one before it, out of order, should have been.
  const goesOn = item.number === (items[index - 2]?.number ?? -1) + 2
  return !follows(item, before) && !goesOn
}

/** The last is wrong where all others count up to it. */
const isCountedUpTo = (place: Place): boolean => isOffAtEnd(place) && othersCountUp(place)

const othersCountUp = ({ items, index }: Place): boolean =>
  items.slice(0, index).every(({ number }, at) => number === at + 1)

const isAlone = ({ items, item }: Place): boolean => items.length === 1 && item.unsure !== true && item.number > 1

/** The first, in front of a second or of a first. */
function isOffAtBeginning({ item, before, after }: Place): boolean {
  if (item.unsure === true || before !== undefined || after === undefined) return false
  return (after.number === 2 && item.number !== 1) || (after.number === 1 && item.number > 1)
}

/** The two items in each other's place, where all others count up from one. */
export function exchangedItems(items: readonly NumberedItem[]): readonly NumberedItem[] {
  if (areOnlyTwo(items)) return items.every(({ number }, index) => number === 2 - index) ? items : []
  if (items.length < FEWEST_EXCHANGED || items.some(({ unsure }) => unsure === true)) return []
  if (items.some(({ isLine }) => isLine) && !areOneList(items)) return []
  const moved = items.filter(({ number }, index) => number !== index + 1)
  const [first, second, third] = moved
  if (first === undefined || second === undefined || third !== undefined) return []
  return first.number === items.indexOf(second) + 1 && second.number === items.indexOf(first) + 1 ? moved : []
}

/** Names in brackets, or sentences, directly below one another, and no more of them. */
const areOnlyTwo = ([first, second, third]: readonly NumberedItem[]): boolean =>
  [first, second].every(
    (item) =>
      item !== undefined && item.unsure !== true && !item.heading && item.isLine === (item.style === 'bracketed'),
  ) &&
  second?.block === (first?.block ?? 0) + 1 &&
  third === undefined

/** The only item of a whole list that stands elsewhere than its number says. */
export function movedItem(items: readonly NumberedItem[]): NumberedItem | undefined {
  if (items.length < FEWEST_EXCHANGED || items.some(({ unsure }) => unsure === true)) return undefined
  if (items.some(({ isLine }) => isLine) && !areOneList(items)) return undefined
  const isOff = items.map(({ number }, index) => number !== index + 1)
  const [first, last] = [isOff.indexOf(true), isOff.lastIndexOf(true)]
  const isMoved = (one: NumberedItem | undefined): boolean =>
    one !== undefined &&
    one.number <= items.length &&
    items.filter((item) => item !== one).every(({ number }, at) => number === at + (at + 1 < one.number ? 1 : 2))
  return [items[first], items[last]].find(isMoved)
}

/** The item without which all others count up from one, where enough of them do so. */
function onlyOneOff(items: readonly NumberedItem[]): NumberedItem | undefined {
  if (items.length <= FEWEST_IN_ORDER || items.some(({ unsure }) => unsure === true)) return undefined
  const at = items.findIndex(({ number }, index) => number !== index + 1)
  const odd = items[at]
  if (odd === undefined || (odd.isLine && !areOneList(items)) || (at === 1 && isHeaded(items))) return undefined
  const behind = items.slice(at + 1)
  const goOnFrom = (first: number): boolean => behind.every(({ number }, index) => number === first + index)
  // In front of the last there may have been one more, whose number was lost.
  const isLast = at === items.length - 1 && odd.number === items.length + 1
  return !isLast && (goOnFrom(at + 1) || goOnFrom(at + 2)) ? odd : undefined
}

/** A first number behind a first number heads the list of it, unless both are sentences directly below one another. */
const isHeaded = (items: readonly NumberedItem[]): boolean => {
  const [first, second] = items
  if (second?.number !== 1 || second.isLine) return false
  return first?.heading === true || first?.isLine === true || !areOneList(items)
}

/** Lines in brackets, or directly below one another, name things of one list. */
const areOneList = (items: readonly NumberedItem[]): boolean =>
  items.every(
    ({ style, block, led }, index) =>
      led !== true && (style === 'bracketed' || index === 0 || block === (items[index - 1]?.block ?? 0) + 1),
  )

/** Two in front count up to it, and two behind go on from it: its own number alone is wrong. */
function isBetweenOthers(items: readonly NumberedItem[], index: number): boolean {
  const number = items[index - 2]?.number
  const expected = number === undefined ? [] : [number, number + 1, number + 3, number + 4]
  return number !== undefined && [-2, -1, 1, 2].every((by, at) => items[index + by]?.number === expected[at])
}

/** The first, where all that follow count on from two. */
function firstOffAlone(items: readonly NumberedItem[]): NumberedItem | undefined {
  const [first, ...rest] = items
  const isOff =
    first !== undefined && first.number !== 1 && first.unsure !== true && (!first.isLine || areOneList(items))
  return isOff && rest.length > 0 && rest.every(({ number }, at) => number === at + 2) ? first : undefined
}
