/** Where each pair of adjoining characters stands in a text: a word is looked for only where its rarest pair stands. */

const SLOTS = 1 << 15

const NOWHERE: readonly number[] = []

const slotOf = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1)

const slotAt = (text: string, index: number): number => slotOf(text.charCodeAt(index), text.charCodeAt(index + 1))

export class CharacterPairs {
  readonly #text: string
  /** One more than the offset of the first pair of each slot; pairs share slots. */
  readonly #first = new Int32Array(SLOTS)
  /** One more than the offset of the next pair of the same slot. */
  readonly #next: Int32Array
  readonly #count = new Int32Array(SLOTS)

  constructor(text: string) {
    this.#text = text
    this.#next = new Int32Array(text.length)
    let second = text.charCodeAt(text.length - 1)
    for (let index = text.length - 2; index >= 0; index--) {
      const first = text.charCodeAt(index)
      const slot = slotOf(first, second)
      second = first
      this.#next[index] = this.#first[slot] ?? 0
      this.#first[slot] = index + 1
      this.#count[slot] = (this.#count[slot] ?? 0) + 1
    }
  }

  /** Offsets at which a word stands, in ascending order. */
  offsetsOf(word: string): readonly number[] {
    if (word.length === 1) {
      const offsets: number[] = []
      for (let at = this.#text.indexOf(word); at >= 0; at = this.#text.indexOf(word, at + 1)) offsets.push(at)
      return offsets
    }
    const rarest = this.#rarestPair(word)
    // Most of the words that are looked for stand nowhere.
    if (rarest < 0) return NOWHERE
    const offsets: number[] = []
    for (let at = this.#first[slotAt(word, rarest)] ?? 0; at > 0; at = this.#next[at - 1] ?? 0) {
      const start = at - 1 - rarest
      if (this.#text.startsWith(word, start)) offsets.push(start)
    }
    return offsets
  }

  /** Index in a word of the pair that stands least often in the text; -1 where one stands nowhere. */
  #rarestPair(word: string): number {
    let rarest = 0
    let least = Number.POSITIVE_INFINITY
    for (let index = 0; index + 1 < word.length; index++) {
      const count = this.#count[slotAt(word, index)] ?? 0
      if (count === 0) return -1
      if (count < least) {
        rarest = index
        least = count
      }
    }
    return rarest
  }
}
