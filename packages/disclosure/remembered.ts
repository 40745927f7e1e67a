/** Work on single words whose results are kept: the same few thousand names stand in every document. */

/** More words than all documents of a folder commonly use. */
const MOST_WORDS = 4000

/** The same work, done once for a word as long as not too many others have come since. */
export function remembered<Result>(work: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before.result
    // A copy: a slice would keep the text of its document in memory.
    const own = word.split('').join('')
    const result = work(own)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(own, { result })
    return result
  }
}
