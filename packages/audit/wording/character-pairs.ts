/** Which pairs of adjoining characters a text has: most words that do not stand in it are told by their pairs alone. */

const SLOTS = 1 << 16

const slotOf = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1)

/** Pairs share slots, so a word may be thought possible that is not there, never the other way round. */
export class CharacterPairs {
  readonly #present = new Uint8Array(SLOTS)

  constructor(text: string) {
    for (let index = 1; index < text.length; index++)
      this.#present[slotOf(text.charCodeAt(index - 1), text.charCodeAt(index))] = 1
  }

  mayHold(word: string): boolean {
    for (let index = 1; index < word.length; index++)
      if (this.#present[slotOf(word.charCodeAt(index - 1), word.charCodeAt(index))] === 0) return false
    return true
  }
}
