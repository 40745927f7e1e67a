/** Where a text may say the same Chinese words twice in a row. */

const SLOTS = 1 << 16
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fa5

/**
 * Offsets of three Chinese characters in words of at most `longest` characters that are written twice in a row. Triples
 * share slots; words that themselves hold one triple twice may be told by another of their triples.
 */
export function nearRepeats(text: string, longest: number): number[] {
  const found: number[] = []
  const lastAt = new Int32Array(SLOTS).fill(-longest - 1)
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
      const distance = index - (lastAt[slot] ?? 0)
      if (distance <= longest && isWrittenTwice(text, index, distance)) found.push(index - 2)
      lastAt[slot] = index
    }
    first = second
    second = third
  }
  return found
}

/** Whether as many characters in a row as the distance, this one among them, are those that stand so far before them. */
function isWrittenTwice(text: string, at: number, distance: number): boolean {
  const isSame = (index: number): boolean => text.charCodeAt(index) === text.charCodeAt(index - distance)
  let [start, end] = [at, at]
  while (end - start < distance && isSame(end)) end++
  while (end - start < distance && start > distance && isSame(start - 1)) start--
  return end - start === distance
}
