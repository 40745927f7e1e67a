/** Pairs what two sequences have in common, and keeps the order of both. */
import { diffArrays } from 'diff'

export type Aligned<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after?: undefined }
  | { readonly before?: undefined; readonly after: T }

/** Sequences that differ in more places have nothing in common worth the time. */
const MOST_EDITS = 4000

/**
 * Items paired by the first key; those left between two pairs by the next key, and so on. Between pairs, what only the
 * earlier sequence has stands first.
 * @param keys from strict to loose
 */
export function align<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T) => string)[],
): Aligned<T>[] {
  const [key, ...looser] = keys
  if (key === undefined || before.length === 0 || after.length === 0)
    return [...before.map((item) => ({ before: item })), ...after.map((item) => ({ after: item }))]
  const aligned: Aligned<T>[] = []
  let [from, to] = [0, 0]
  for (const { first, second, length } of commonStretches(before.map(key), after.map(key))) {
    aligned.push(...align(before.slice(from, first), after.slice(to, second), looser))
    for (let at = 0; at < length; at++) {
      const [earlier, later] = [before[first + at], after[second + at]]
      if (earlier !== undefined && later !== undefined) aligned.push({ before: earlier, after: later })
    }
    ;[from, to] = [first + length, second + length]
  }
  aligned.push(...align(before.slice(from), after.slice(to), looser))
  return aligned
}

/** Where a stretch that both have begins in each. */
interface Stretch {
  readonly first: number
  readonly second: number
  readonly length: number
}

function commonStretches(before: string[], after: string[]): Stretch[] {
  const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? []
  const stretches: Stretch[] = []
  let [first, second] = [0, 0]
  for (const { added, removed, count } of parts) {
    if (!added && !removed) stretches.push({ first, second, length: count })
    if (!added) first += count
    if (!removed) second += count
  }
  return stretches
}
