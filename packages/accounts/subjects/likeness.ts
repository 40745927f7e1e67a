/** How alike two names are. */

/** `near`: one character differs, or at most two adjoining ones are missing or too many; `similar`: at least half agrees. */
export type Likeness = 'same' | 'near' | 'similar' | 'different'

const SHORTEST_NEAR = 5
const LONGEST_SLIP = 2

/** Compares by common beginning and end, in linear time. */
export function likeness(stated: string, official: string): Likeness {
  if (stated === official) return 'same'
  const longest = Math.max(stated.length, official.length)
  const [less, more] = apart(stated, official)
  const slip = (less === 0 && more <= LONGEST_SLIP) || (less === 1 && more === 1)
  if (slip && longest >= SHORTEST_NEAR) return 'near'
  return (longest - more) * 2 >= longest ? 'similar' : 'different'
}

/** How many characters stand between the common beginning and end of two names: of the shorter, of the longer. */
export function apart(one: string, other: string): readonly [number, number] {
  const longest = Math.max(one.length, other.length)
  const shortest = Math.min(one.length, other.length)
  let head = 0
  while (head < shortest && one[head] === other[head]) head++
  let tail = 0
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return [shortest - head - tail, longest - head - tail]
}
