/** Work that several checks ask for, and that depends on nothing but the disclosure. */
import type { Disclosure } from '@mingzhang/disclosure'

/** The same work, done at the first call for a disclosure. */
export function oncePerDisclosure<Result extends object>(
  work: (disclosure: Disclosure) => Result,
): (disclosure: Disclosure) => Result {
  const done = new WeakMap<Disclosure, Result>()
  return (disclosure) => {
    const before = done.get(disclosure)
    if (before !== undefined) return before
    const result = work(disclosure)
    done.set(disclosure, result)
    return result
  }
}
