/** How alike names are, and other short texts. */

/** The pairs of neighbouring characters of a text. */
export function pairsOf(text: string): Set<string> {
  const set = new Set<string>()
  for (let index = 0; index + 1 < text.length; index++) set.add(text.slice(index, index + 2))
  return set
}

/** Share of common pairs of neighbouring characters (Dice), 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const one = pairsOf(a)
  const two = pairsOf(b)
  let common = 0
  for (const pair of one) if (two.has(pair)) common++
  return one.size + two.size === 0 ? 0 : (2 * common) / (one.size + two.size)
}

/** Share of the pairs of `a` that `b` has too. */
export function coverage(a: string, b: string): number {
  const one = pairsOf(a)
  let common = 0
  for (const pair of one) if (b.includes(pair)) common++
  return one.size === 0 ? 0 : common / one.size
}

const LONGEST_COMPARED = 120

/** The longest run of characters that both have. */
export function commonRun(first: string, second: string): string {
  const a = first.slice(0, LONGEST_COMPARED)
  const b = second.slice(0, LONGEST_COMPARED)
  let best = ''
  for (let start = 0; start + best.length < a.length; start++) {
    while (start + best.length < a.length && b.includes(a.slice(start, start + best.length + 1))) {
      best = a.slice(start, start + best.length + 1)
    }
  }
  return best
}
