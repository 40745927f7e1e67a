/** Names of subjects of which lines stand in the rows beside, as in a table whose rows are too low for them: 事业单位离退休机关事业单位基 / 本养老保险缴费支 / 出. */
import { economicSubjects, functionalSubjects } from '@mingzhang/accounts'

interface NamedRow {
  readonly code: string | undefined
  readonly name: string
}

/** Over more rows no name slid. */
const MOST_ROWS = 8

/** The rows, each with its own name where those of several, put together, are those of their codes put together. */
export function withNamesInTheirRows<Row extends NamedRow>(rows: readonly Row[]): readonly Row[] {
  const named: Row[] = []
  while (named.length < rows.length) {
    const names = slidFrom(rows, named.length)
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
