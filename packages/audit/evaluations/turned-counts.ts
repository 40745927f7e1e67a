/** Counts of one thing of which one has two digits that changed places. */
import { isTransposed, significantDigits } from '@mingzhang/accounts'
import type { Counted } from './counted.ts'
import { commonRun } from './text-likeness.ts'

/** Shorter numbers turn into one another by chance. */
const LEAST = 100n
/** So long, they are alike by chance even less, and a sentence that speaks of the same does. */
const LONG = 4
/** So many characters directly in front of both numbers, or directly behind both, name one thing. */
const FEWEST_WORDS = 4
const FEWEST_BESIDE_LONG = 2

/** Beside one amount, that is told of both, they need no more than a word in common. */
const FEWEST_NAMED = 2
/** `，罚款1086.50万元`, right behind a number and its unit: an amount of some length. */
const AMOUNT_BEHIND = /^(?:件|起|宗|个|家|人|户|人次)?[，,、][一-龥]{2,8}(?=[\d,.]{4})\d[\d,]*\.\d+万?元/

/** The amount that a text begins with behind a number. */
export const amountBehind = (text: string): string | undefined =>
  AMOUNT_BEHIND.exec(text)?.[0].replace(/^.*?(?=[，,、])/, '')

/** Two counts that are told once each, of different paragraphs. */
export type Turned = readonly [Counted, Counted]

/** The pairs among counts of one text, by the words in front of them, behind them, or about them. */
export function turnedCounts(counts: readonly Counted[]): Turned[] {
  const byDigits = new Map<string, Counted[]>()
  for (const one of counts) {
    const { stated, scale, unit } = one.quantity
    if (stated.digits < LEAST) continue
    const digits = [...stated.digits.toString()].sort().join('')
    const key = `${digits} ${stated.decimals} ${scale} ${unit}`
    byDigits.set(key, [...(byDigits.get(key) ?? []), one])
  }
  return [...byDigits.values()].flatMap(([first, second, another]): Turned[] => {
    if (first === undefined || second === undefined || another !== undefined) return []
    const isElsewhere = first.words.span.block !== second.words.span.block
    const isTurned = isTransposed(first.quantity.stated, second.quantity.stated)
    return isElsewhere && isTurned && areOfOneThing(first, second) ? [[first, second]] : []
  })
}

function areOfOneThing(one: Counted, other: Counted): boolean {
  const [before, beforeOther] = [one, other].map(wordsInFront)
  const [behind, behindOther] = [one, other].map(wordsBehind)
  if (before === undefined || beforeOther === undefined) return false
  if (before.length >= FEWEST_WORDS && before === beforeOther) return true
  if (behind !== undefined && behind.length === FEWEST_WORDS && behind === behindOther) return true
  const [amount, amountOther] = [one, other].map(({ words: { text }, quantity: { end } }) =>
    amountBehind(text.slice(end)),
  )
  if (amount !== undefined && amount === amountOther && commonRun(before, beforeOther).length >= FEWEST_NAMED)
    return true
  const isNamedInFront =
    before.length >= FEWEST_BESIDE_LONG && before.slice(-FEWEST_BESIDE_LONG) === beforeOther.slice(-FEWEST_BESIDE_LONG)
  const isNamedAlike = isNamedInFront || endsWithName(before, behindOther) || endsWithName(beforeOther, behind)
  return (
    significantDigits(one.quantity.stated) >= LONG &&
    isNamedAlike &&
    commonRun(sentenceOf(one), sentenceOf(other)).length >= FEWEST_WORDS
  )
}

/** `受益农户5346户`, `惠及5436户农户`: the name of one stands in front of its number, that of the other behind. */
const endsWithName = (before: string, name: string | undefined): boolean =>
  name !== undefined && name.length >= FEWEST_BESIDE_LONG && before.endsWith(name)

const MARKS = /[“”"《》]|其中/g

const wordsInFront = ({ before }: Counted): string => /[\u4e00-\u9fff]*$/.exec(before.replace(MARKS, ''))?.[0] ?? ''

const wordsBehind = ({ words: { text }, quantity: { end } }: Counted): string =>
  /^[\u4e00-\u9fff]{0,4}/.exec(text.slice(end))?.[0] ?? ''

/** The sentence up to the number. */
const sentenceOf = ({ words: { text }, quantity: { start } }: Counted): string =>
  text.slice(Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1, start)
