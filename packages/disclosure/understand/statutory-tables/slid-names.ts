/** Names of subjects of which lines stand in the rows beside, as in a table whose rows are too low for them: 事业单位离退休机关事业单位基 / 本养老保险缴费支 / 出. */
import { economicSubjects, functionalSubjects } from '@mingzhang/accounts'

interface NamedRow {
  readonly code: string | undefined
  readonly name: string
}

/** Over more rows no name slid. */
const MOST_ROWS = 8
/** No line of a name that was printed over the next is longer. */
const LONGEST_LINE = 16

/** The rows, each with its own name where those of several, put together, are those of their codes put together. */
export function withNamesInTheirRows<Row extends NamedRow>(rows: readonly Row[]): readonly Row[] {
  const named: Row[] = []
  while (named.length < rows.length) {
    const slid = slidFrom(rows, named.length)
    const names = slid.length > 0 ? slid : mingledFrom(rows, named.length, named.at(-1)?.name ?? '')
    for (const [index, row] of rows.slice(named.length, named.length + Math.max(1, names.length)).entries())
      named.push(names.length === 0 ? row : { ...row, name: names[index] ?? row.name })
  }
  return named
}

/** The names of the rows from the first on whose name is not its own, up to the first where all are whole. */
function slidFrom(rows: readonly NamedRow[], start: number): readonly string[] {
  let printed = ''
  for (const [index, { code, name }] of rows.slice(start, start + MOST_ROWS).entries()) {
    if (code === undefined || (index === 0 && namesOf(code).includes(plain(name)))) return []
    printed += plain(name)
    const names = index === 0 ? undefined : namesIn(printed, rows.slice(start, start + index + 1))
    if (names !== undefined) return names
  }
  return []
}

/** The same where the last line of a name was printed over the first of the next: 机关事业单位基本养老保 / 险机缴关费事支业出单位职业年金缴. */
function mingledFrom(rows: readonly NamedRow[], start: number, above: string): readonly string[] {
  const first = rows[start]
  if (first === undefined || namesOf(first.code ?? '').includes(plain(first.name))) return []
  // The name above may have been made whole already, so that any end of it may stand here.
  let rests = Array.from({ length: Math.min(above.length, LONGEST_LINE) }, (_, index) => above.slice(-1 - index))
  const names: string[] = []
  for (const { code, name } of rows.slice(start, start + MOST_ROWS)) {
    const printed = plain(name)
    const found = namesOf(code ?? '').flatMap((own) =>
      rests.flatMap((rest) => {
        const length = printed.length - rest.length
        return length > 0 && mingles(printed, rest, own.slice(0, length)) ? [{ own, rest: own.slice(length) }] : []
      }),
    )[0]
    if (found === undefined) return []
    names.push(found.own)
    if (found.rest === '') return names
    rests = [found.rest]
  }
  return []
}

/** Whether a text is made up of two others, the characters of each in their order. */
function mingles(text: string, one: string, other: string): boolean {
  let taken = new Set([0])
  for (const [index, character] of Array.from(text).entries()) {
    if (taken.size === 0) return false
    taken = new Set(
      [...taken].flatMap((ofOne) => [
        ...(one[ofOne] === character ? [ofOne + 1] : []),
        ...(other[index - ofOne] === character ? [ofOne] : []),
      ]),
    )
  }
  return taken.has(one.length)
}

/** The names of these rows, of which the words are made up without a rest. */
function namesIn(words: string, [row, ...others]: readonly NamedRow[]): readonly string[] | undefined {
  if (row === undefined) return words === '' ? [] : undefined
  for (const name of namesOf(row.code ?? '')) {
    const rest = words.startsWith(name) ? namesIn(words.slice(name.length), others) : undefined
    if (rest !== undefined) return [name, ...rest]
  }
  return undefined
}

const plain = (name: string): string => name.replace(/\s/g, '')

/** What a code is called, now and formerly. */
const namesOf = (code: string): readonly string[] =>
  [...functionalSubjects.withCode(code), ...economicSubjects.withCode(code)].flatMap(({ name, formerNames }) => [
    name,
    ...formerNames,
  ])
