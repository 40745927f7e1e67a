/** Numbers with the words before them: what is counted, so that two texts can be compared. */
import { exactParts, type Interval, overlap } from '@mingzhang/accounts'
import type { Words } from '@mingzhang/disclosure'
import type { Document, Span } from '@mingzhang/documents'
import { type Quantity, quantitiesIn, quantityInterval } from '@mingzhang/performance'
import { behindLast } from '../wording/ending.ts'

export interface Counted {
  readonly quantity: Quantity
  /** Words before the number, back to the end of the clause. */
  readonly before: string
  readonly words: Words
}

const CLAUSE_END = '，。；：、！,;:（('
/** What ends a clause, a list within which goes on. */
const CLAUSE = /[，。；：！（(]/

/** Every number of the words that has a unit. */
export function countedIn(words: Words): Counted[] {
  return quantitiesIn(words.text).flatMap((quantity): Counted[] => {
    if (quantity.unit === '') return []
    const before = behindLast(words.text.slice(Math.max(0, quantity.start - 30), quantity.start), CLAUSE_END)
    return [{ quantity, before: before.replace(/(?:共计|总计|合计|共|约|达到?|了|为)+$/, ''), words }]
  })
}

/** `审查逮捕、审查起诉案件不少于790件`, `6个街道和3个镇共9家`: one number for two kinds. */
export function isJoint(counted: Counted): boolean {
  const clause = clauseBefore(counted)
  if (TOGETHER.test(clause)) return true
  const kinds = clause.split('、')
  const other = kinds.at(-2)
  return other !== undefined && other !== '' && !/\d/.test(other)
}

const clauseBefore = ({ words: { text }, quantity: { start } }: Counted): string =>
  text.slice(0, start).split(CLAUSE).at(-1) ?? ''

/** `甲桥、乙桥2座` beside `甲桥、乙桥、丙桥、丁桥4座`: each is the number of a list of its own. */
export const areOfOtherLists = (one: Counted, other: Counted): boolean =>
  isJoint(one) && isJoint(other) && clauseBefore(one).split('、').length !== clauseBefore(other).split('、').length

const TOGETHER = /\d[^\d]*[、和及与][^\d]*\d[^\d]*(?:共计?|合计|总计)$/

/** `三类实训设备共52台`: all of several kinds, not one of them. */
export const isOfSeveralKinds = ({ before }: Counted): boolean => SEVERAL_KINDS.test(before)

const SEVERAL_KINDS = /(?:[两二三四五六七八九十各多几]|\d)大?[类种]/

/** `购置设备共52台` for 12台, 4套 and 36套: all of them. */
export const isSumOf = (parts: readonly Quantity[], whole: Quantity): boolean =>
  parts.reduce((sum, one) => sum + exactParts(one.stated, one.scale), 0n) === exactParts(whole.stated, whole.scale)

/** The paragraphs from `start` up to, not including, `end`, without white space. */
export function paragraphsBetween(document: Document, start: number, end: number): Words[] {
  const paragraphs: Words[] = []
  for (let block = start; block < end; block++) {
    const paragraph = document.blocks[block]
    if (paragraph?.kind !== 'paragraph') continue
    paragraphs.push({ text: paragraph.text.replace(/\s/g, ''), span: { block, start: 0, end: paragraph.text.length } })
  }
  return paragraphs
}

/** The span of a number with the words before it; the whole words where white space hides its place. */
export function countedSpan(document: Document, { quantity, words }: Counted): Span {
  const block = document.blocks[words.span.block]
  const cell = words.span.cell
  const whole =
    block?.kind === 'paragraph'
      ? block.text
      : block?.kind === 'table' && cell !== undefined
        ? block.cells[cell]?.text
        : undefined
  if (whole === undefined) return words.span
  const text = whole.slice(words.span.start, words.span.end)
  const printed = words.text.slice(Math.max(0, quantity.start - 6), quantity.end)
  const at = text.indexOf(printed)
  return at < 0
    ? words.span
    : { ...words.span, start: words.span.start + at, end: words.span.start + at + printed.length }
}

/** What the number may be: an approximate one within a tenth of itself. */
export function countedInterval(quantity: Quantity): Interval {
  const interval = quantityInterval(quantity)
  if (!quantity.approximate) return interval
  const tenth = exactParts(quantity.stated, quantity.scale) / 10n
  return { low: interval.low - tenth, high: interval.high + tenth }
}

/** Whether both may be one number: told to the same place, one number is printed one way. */
export function mayBeSame(one: Quantity, other: Quantity): boolean {
  const alike =
    one.scale === other.scale &&
    one.stated.decimals === other.stated.decimals &&
    one.unit !== '元' &&
    !one.approximate &&
    !other.approximate
  return alike ? one.stated.digits === other.stated.digits : overlap(countedInterval(one), countedInterval(other))
}
