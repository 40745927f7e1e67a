/** Names printed so close that the last line of one lies over the first of the next, whose characters a text mixes. */

/** A row with its name as the text gives it, and the names that subjects of its code bear or bore. */
export interface PrintedName {
  readonly name: string
  readonly official: readonly string[]
}

/** Fewer characters of its own tell no name. */
const FEWEST_OWN = 2

/** The names of rows, each whole that the characters of a cut name above it are mixed into, and that name. */
export function apartFromEachOther(rows: readonly PrintedName[]): string[] {
  const names = rows.map(({ name }) => name)
  /** What the row above printed of its own name. */
  let above = names[0] ?? ''
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1]
    const mixed = before && mixedWith(row, restsOf(before, above))
    if (before !== undefined && mixed !== undefined) {
      names[index - 1] = wholeOf(before, above) ?? above
      names[index] = wholeOf(row, mixed) ?? mixed
    }
    above = mixed ?? row.name
  }
  return names
}

const wholeOf = ({ official }: PrintedName, printed: string): string | undefined =>
  official.find((name) => name.startsWith(printed))

/** What a cut name lacks. */
const restsOf = ({ official }: PrintedName, printed: string): string[] =>
  official.flatMap((name) => (name.startsWith(printed) && name !== printed ? [name.slice(printed.length)] : []))

/** The beginning of its own name that a row printed among what another lacks. */
function mixedWith({ name, official }: PrintedName, rests: readonly string[]): string | undefined {
  if (official.includes(name)) return undefined
  return rests
    .flatMap((rest) => official.map((own) => ({ rest, own: own.slice(0, Math.max(0, name.length - rest.length)) })))
    .find(({ rest, own }) => own.length >= FEWEST_OWN && isMixtureOf(name, rest, own))?.own
}

/** Whether a text holds the characters of two others, each in its order. */
function isMixtureOf(text: string, first: string, second: string): boolean {
  if (text.length !== first.length + second.length) return false
  let taken = new Set([0])
  for (const [index, character] of [...text].entries()) {
    const next = new Set<number>()
    for (const count of taken) {
      if (first[count] === character) next.add(count + 1)
      if (second[index - count] === character) next.add(count)
    }
    taken = next
  }
  return taken.has(first.length)
}
