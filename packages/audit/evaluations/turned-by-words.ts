/** Counts behind the same words of which one has two digits that changed places, or its point in another place. */
import { exactParts, isTransposed, significantDigits } from '@mingzhang/accounts'
import type { Counted } from './counted.ts'
import { lastWords, nameIn } from './counted-name.ts'
import type { Turned } from './turned-counts.ts'

/** Fewer words do where two digits beside each other changed places in a number of some length. */
const FEWEST_BESIDE_TURNED = 5
const FEWEST_OF_SAME = 3
const FEWEST_DIGITS = 3

/** Finds the counts whose last words are those of another, where each is that other with two digits changed. */
export function turnedLike(counts: readonly Counted[]): (one: Counted) => readonly Counted[] {
  const keyOfShort = ({ before, quantity: { unit } }: Counted): string | undefined => {
    const words = lastWords(before)
    return words.length < FEWEST_BESIDE_TURNED ? undefined : `${unit} ${words.slice(-FEWEST_BESIDE_TURNED)}`
  }
  const byWords = new Map<string, Counted[]>()
  for (const one of counts) {
    const key = keyOfShort(one)
    if (key !== undefined) byWords.set(key, [...(byWords.get(key) ?? []), one])
  }
  return (one) => {
    const key = keyOfShort(one)
    const same = key === undefined ? [] : (byWords.get(key) ?? [])
    return same.every((other) => isTurned(other, one)) && lengthOf(one) >= FEWEST_DIGITS ? same : []
  }
}

/** `粮食总产量24.32万吨`, `总产量24.23万吨`, or ten times that: words that are all there is in front of the one. */
export function turnedByWords(counts: readonly Counted[]): Turned[] {
  const byWords = new Map<string, Counted[]>()
  for (const one of counts) {
    const words = lastWords(one.before)
    if (words.length < FEWEST_OF_SAME || one.quantity.unit === '%' || lengthOf(one) < FEWEST_DIGITS) continue
    const key = `${one.quantity.unit} ${words.slice(-FEWEST_OF_SAME)}`
    byWords.set(key, [...(byWords.get(key) ?? []), one])
  }
  return [...byWords.values()].flatMap(([first, ...others]): Turned[] => {
    const [other] = others
    if (first === undefined || other === undefined || others.length > 1) return []
    const isOne = areOneName(lastWords(nameIn(first.before)), lastWords(nameIn(other.before)))
    const isElsewhere = first.words.span.block !== other.words.span.block
    return isOne && isElsewhere && (isTurned(first, other) || isTenfold(first, other)) ? [[first, other]] : []
  })
}

/** `高考本科上线`, `本科上线`: one of them is the end of the other; longer words that are the same are compared elsewhere. */
const areOneName = (one: string, other: string): boolean =>
  one === other ? one.length === FEWEST_OF_SAME : one.endsWith(other) || other.endsWith(one)

const isTurned = ({ quantity: one }: Counted, { quantity: other }: Counted): boolean =>
  one.scale === other.scale && isTransposed(one.stated, other.stated)

/** `短信4.28万条`, `短信42.8万条`: digits that hardly agree by chance, with the point in another place. */
function isTenfold({ quantity: one }: Counted, { quantity: other }: Counted): boolean {
  const [less = 0n, more = 0n] = [one, other].map(({ stated, scale }) => exactParts(stated, scale)).sort(ascending)
  return less * 10n === more && String(less).replace(/0+$/, '').length >= FEWEST_DIGITS
}

const ascending = (one: bigint, other: bigint): number => (one < other ? -1 : 1)

const lengthOf = ({ quantity: { stated } }: Counted): number => significantDigits(stated)
