/** Sums by key and texts without repetition: what comes out does not depend on the order in which things went in. */
import type { Fen } from '../money.ts'

/** Amounts that belong to what `Item` tells; adding is by key. */
interface Kept<Item> {
  readonly item: Item
  readonly amounts: Fen[]
}

export class Sums<Item> {
  readonly #kept = new Map<string, Kept<Item>>()

  add(key: string, item: Item, ...amounts: readonly Fen[]): void {
    const kept = this.#kept.get(key)
    if (kept === undefined) this.#kept.set(key, { item, amounts: [...amounts] })
    else for (const [index, amount] of amounts.entries()) kept.amounts[index] = (kept.amounts[index] ?? 0n) + amount
  }

  absorb(other: Sums<Item>): void {
    for (const [key, { item, amounts }] of other.#kept) this.add(key, item, ...amounts)
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

/** Texts that say different things; what was joined before is taken apart. */
export class DistinctTexts {
  readonly #texts = new Set<string>()

  add(text: string | undefined): void {
    for (const part of (text ?? '').split(SEPARATOR)) if (part.trim() !== '') this.#texts.add(part.trim())
  }

  absorb(other: DistinctTexts): void {
    for (const text of other.#texts) this.#texts.add(text)
  }

  /** The first of them by their letters, joined; `undefined` where there is none. */
  joined(): string | undefined {
    const texts = [...this.#texts].sort().slice(0, MOST_TEXTS)
    return texts.length === 0 ? undefined : texts.join(SEPARATOR)
  }
}

/** Several texts as one. */
export function joinedTexts(texts: readonly (string | undefined)[]): string | undefined {
  const distinct = new DistinctTexts()
  for (const text of texts) distinct.add(text)
  return distinct.joined()
}
