/** Where a text says the same three characters twice within a few: what is written twice in a row is among them. */

const SLOTS = 1 << 16
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fa5

/**
 * Offsets of three Chinese characters that stood at most `reach` characters before, too. Triples share slots, so an
 * offset may be given without cause; none is missed.
 */
export function nearRepeats(text: string, reach: number): number[] {
  const found: number[] = []
  const lastAt = new Int32Array(SLOTS).fill(-reach - 1)
  let [first, second] = [0, 0]
  for (let index = 0; index < text.length; index++) {
    const third = text.charCodeAt(index)
    if (third < FIRST_HAN || third > LAST_HAN) {
      first = 0
      second = 0
      continue
    }
    if (first !== 0) {
      const slot = (first * 961 + second * 31 + third) & (SLOTS - 1)
      if (index - (lastAt[slot] ?? 0) <= reach) found.push(index - 2)
      lastAt[slot] = index
    }
    first = second
    second = third
  }
  return found
}
