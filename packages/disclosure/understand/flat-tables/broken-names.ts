/** Names whose lines are broken around the line of their row, put together again. */
import type { Token } from './tokens.ts'

/** A row with the words of its own, and where words stand that may belong to it. */
export interface BrokenName {
  readonly own: readonly Token[]
  readonly before: readonly Token[]
  readonly behind: readonly Token[]
  /** Whether a name is one that such a row bears. */
  readonly isKnown: (name: string) => boolean
}

/** No name is broken into more pieces before or behind its row. */
const MOST_PIECES = 5

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

/**
 * The words of each name; those that no known name takes go to the row that has as many before as behind it.
 * `undefined` for a row whose name remains unknown.
 */
export function wholeNames(rows: readonly BrokenName[]): (readonly Token[] | undefined)[] {
  const taken = new Set<Token>()
  const free = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !taken.has(token))
  const names: (readonly Token[] | undefined)[] = rows.map((row) => {
    const name = row.isKnown(textOf(row.own)) ? row.own : knownName(row, free)
    for (const token of name ?? []) taken.add(token)
    return name
  })
  return rows.map((row, index) => names[index] ?? balanced(row, free(row.before), free(row.behind)))
}

function knownName(row: BrokenName, free: (tokens: readonly Token[]) => Token[]): readonly Token[] | undefined {
  for (const before of runsOf(free(row.before))) {
    for (const behind of runsOf(free(row.behind))) {
      const name = [...before, ...row.own, ...behind]
      if (row.isKnown(textOf(name))) return name
    }
  }
  return undefined
}

/** All runs of neighbouring pieces, none first. */
function runsOf(tokens: readonly Token[]): (readonly Token[])[] {
  const runs: (readonly Token[])[] = [[]]
  for (let start = 0; start < tokens.length; start++)
    for (let end = start + 1; end <= Math.min(tokens.length, start + MOST_PIECES); end++)
      runs.push(tokens.slice(start, end))
  return runs
}

function balanced(row: BrokenName, before: readonly Token[], behind: readonly Token[]): readonly Token[] | undefined {
  if (before.length !== behind.length) return undefined
  const name = [...before, ...row.own, ...behind]
  return name.length === 0 ? undefined : name
}
