/** How alike two names are. */

/** `near`: one character differs, or at most two adjoining ones are missing or too many; `similar`: at least half agrees. */
export type Likeness = 'same' | 'near' | 'similar' | 'different'

const SHORTEST_NEAR = 5
const LONGEST_SLIP = 2

/** Compares by common beginning and end, in linear time. */
export function likeness(stated: string, official: string): Likeness {
  if (stated === official) return 'same'
  const longest = Math.max(stated.length, official.length)
  const shortest = Math.min(stated.length, official.length)
  let head = 0
  while (head < shortest && stated[head] === official[head]) head++
  let tail = 0
  while (tail < shortest - head && stated.at(-1 - tail) === official.at(-1 - tail)) tail++
  const [less, more] = [shortest - head - tail, longest - head - tail]
  const slip = (less === 0 && more <= LONGEST_SLIP) || (less === 1 && more === 1)
  if (slip && longest >= SHORTEST_NEAR) return 'near'
  return (head + tail) * 2 >= longest ? 'similar' : 'different'
}
