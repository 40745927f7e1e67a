/** Sums by key and texts without repetition: what comes out does not depend on the order in which things went in. */
import type { Fen } from '../money.ts'

/** Amounts that belong to what `Item` tells. */
interface Kept<Item> {
  readonly item: Item
  readonly amounts: Fen[]
}

/** Plain, so that one thread can hand it to another. */
export type SumsData<Item> = ReadonlyMap<string, Kept<Item>>

export class Sums<Item> {
  readonly #kept = new Map<string, Kept<Item>>()

  /** `item` is asked for when the key comes for the first time. */
  add(key: string, item: () => Item, ...amounts: readonly Fen[]): void {
    const kept = this.#kept.get(key)
    if (kept === undefined) this.#kept.set(key, { item: item(), amounts: [...amounts] })
    else
      amounts.forEach((amount, index) => {
        kept.amounts[index] = (kept.amounts[index] ?? 0n) + amount
      })
  }

  get data(): SumsData<Item> {
    return this.#kept
  }

  absorb(data: SumsData<Item>): void {
    for (const [key, { item, amounts }] of data) this.add(key, () => item, ...amounts)
  }

  /** In the order of keys; without those whose amounts are all zero. */
  inOrder<Result>(make: (item: Item, amounts: (index: number) => Fen) => Result): Result[] {
    return [...this.#kept]
      .filter(([, { amounts }]) => amounts.some((amount) => amount !== 0n))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { item, amounts }]) => make(item, (index) => amounts[index] ?? 0n))
  }
}

const SEPARATOR = '；'
/** More than these would be a list that nobody reads. */
const MOST_TEXTS = 4

/** Adds a text to those that say different things; what was joined before is taken apart. */
export function addText(texts: Set<string>, text: string | undefined): void {
  if (text === undefined || texts.has(text)) return
  for (const part of text.split(SEPARATOR)) if (part.trim() !== '') texts.add(part.trim())
}

/** The first of them by their letters, joined; `undefined` where there is none. */
export function joined(texts: ReadonlySet<string>): string | undefined {
  const first = [...texts].sort().slice(0, MOST_TEXTS)
  return first.length === 0 ? undefined : first.join(SEPARATOR)
}

/** Several texts as one. */
export function joinedTexts(texts: readonly (string | undefined)[]): string | undefined {
  const distinct = new Set<string>()
  for (const text of texts) addText(distinct, text)
  return joined(distinct)
}
