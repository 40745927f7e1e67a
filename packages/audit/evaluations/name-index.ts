/** Many names, and quickly which of them are like a given one: by the pairs of characters they share. */
import { areOtherParts, coreName } from '@mingzhang/disclosure'
import { pairsOf } from './text-likeness.ts'

export interface AlikeName {
  /** Position in the list that the index was made of. */
  readonly index: number
  /** Share of common pairs of both names (Dice), 0 to 1. */
  readonly likeness: number
  /** Share of the given name's pairs that the listed one has. */
  readonly coverage: number
}

/** Pairs in more names than this tell none from another. */
const MOST_SHARED = 200

export class NameIndex {
  readonly #names: readonly string[]
  readonly #sizes: number[] = []
  readonly #byPair = new Map<string, number[]>()

  /** Names come down to their core first, unless they are other texts. */
  constructor(names: readonly string[], reduce: (name: string) => string = coreName) {
    this.#names = names
    names.forEach((name, index) => {
      const pairs = pairsOf(reduce(name))
      this.#sizes.push(pairs.size)
      for (const pair of pairs) {
        const list = this.#byPair.get(pair)
        if (list === undefined) this.#byPair.set(pair, [index])
        else list.push(index)
      }
    })
  }

  /** The names that share any pair with this one, in the order of the list. */
  alike(name: string): AlikeName[] {
    const pairs = pairsOf(coreName(name))
    const common = new Map<number, number>()
    for (const pair of pairs) {
      const list = this.#byPair.get(pair) ?? []
      if (list.length <= MOST_SHARED) for (const index of list) common.set(index, (common.get(index) ?? 0) + 1)
    }
    return [...common]
      .filter(([index]) => !areOtherParts(name, this.#names[index] ?? ''))
      .map(([index, count]) => ({
        index,
        likeness: (2 * count) / (pairs.size + (this.#sizes[index] ?? 0)),
        coverage: count / pairs.size,
      }))
      .sort((a, b) => a.index - b.index)
  }
}
