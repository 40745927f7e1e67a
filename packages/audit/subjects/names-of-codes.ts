/** The names that the tables of a disclosure give to one code. */
import {
  economicSubjects,
  functionalSubjects,
  plainSubjectName,
  type Subject,
  subjectNameIn,
} from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { namesProjects } from './project-tables.ts'

/** A row whose name is not that of its code, and a row that has the right one, where a table prints it. */
export interface RowNamedOtherwise {
  readonly row: TableRow
  readonly right: string
  readonly beside: TableRow | undefined
}

/** Rows that name a code otherwise than the other tables, or the list of subjects, do. */
export const rowsNamedOtherwise = oncePerDisclosure((disclosure): readonly RowNamedOtherwise[] => {
  const namings = namingsOf(disclosure)
  return [...namings].flatMap(([key, naming]) => {
    const list = key.startsWith('economic') ? economicSubjects : functionalSubjects
    return [...naming].flatMap(([name, rows]) => {
      const right = otherName(namings, naming, name, list.namedPlainly(name), disclosure.year)
      const beside = right === undefined ? undefined : naming.get(right)?.[0]
      return right === undefined ? [] : rows.map((row) => ({ row, right, beside }))
    })
  })
})

/** The rows of one code, by the plain name that they give it. */
type Naming = ReadonlyMap<string, readonly TableRow[]>

function namingsOf({ statutoryTables }: Disclosure): Map<string, Map<string, TableRow[]>> {
  const namings = new Map<string, Map<string, TableRow[]>>()
  for (const table of statutoryTables) {
    if (namesProjects(table)) continue
    for (const row of table.rows) {
      const name = plainSubjectName(row.name)
      if (row.code === undefined || name === '') continue
      const key = `${listOf(table)} ${row.code}`
      const naming = namings.get(key) ?? new Map<string, TableRow[]>()
      namings.set(key, naming)
      naming.set(name, [...(naming.get(name) ?? []), row])
    }
  }
  return namings
}

const listOf = ({ form }: StatutoryTable): string => form.rows.kind

/** The name that a code has elsewhere, where this one is out of the way. */
function otherName(
  namings: ReadonlyMap<string, Naming>,
  naming: Naming,
  name: string,
  own: readonly Subject[],
  year: number | undefined,
): string | undefined {
  const code = naming.get(name)?.[0]?.code
  if (code === undefined) return undefined
  if (own.some((subject) => subject.code === code)) return nameOfYear(naming, name, code, year)
  // Codes of the right level that are not this one's are told by the list of subjects alone.
  if (naming.size === 1 && own.some((subject) => subject.code.length === code.length)) return undefined
  const times = naming.get(name)?.length ?? 0
  const [usual] = [...naming].filter(([other, rows]) => other !== name && rows.length > times)
  if (usual !== undefined) return isPartOf(name, usual[0]) ? undefined : usual[0]
  if (year === undefined) return undefined
  // Told once, or as often so as otherwise: the list decides, if the name is another subject's.
  const listed = subjectNameIn(code, year)
  const isAnothers =
    own.length > 0 ||
    [...namings].some(
      ([key, other]) => other !== naming && !key.endsWith(` ${code}`) && (other.get(name)?.length ?? 0) > times,
    )
  if (listed === undefined || listed === name || isPartOf(name, listed)) return undefined
  return isAnothers || turned(name, listed) === listed ? listed : undefined
}

/** The name of the year that other tables print, where this is the code's name of other years. */
function nameOfYear(naming: Naming, name: string, code: string, year: number | undefined): string | undefined {
  const listed = year === undefined ? undefined : subjectNameIn(code, year)
  if (listed === undefined || listed === name) return undefined
  return (naming.get(listed)?.length ?? 0) > (naming.get(name)?.length ?? 0) ? listed : undefined
}

/** A name cut short, or printed with a word more, is no other name. */
const isPartOf = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** A name of which one word was put for another, as the list has it; else the name itself. */
function turned(name: string, listed: string): string {
  for (const [word, right] of TURNED) if (name.includes(word) && name.replace(word, right) === listed) return listed
  return name
}

/** Words put for one another in names of subjects. */
const TURNED = [
  ['收入', '支出'],
  ['运行维护', '购置'],
  ['购置', '运行维护'],
  ['行政', '事业'],
  ['事业', '行政'],
  ['公务接待', '因公出国（境）'],
  ['离休', '退休'],
  ['退休', '离休'],
  ['职业年金', '养老保险'],
  ['养老保险', '职业年金'],
] as const
