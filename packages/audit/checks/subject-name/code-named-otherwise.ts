import {
  economicSubjects,
  functionalSubjects,
  plainSubjectName,
  type Subject,
  subjectNameIn,
} from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { codeSpan } from '../../subjects/table-rows.ts'

/** One code bears one name in all tables of a disclosure, and not that of another subject. */
export const codeNamedOtherwise: Check = {
  id: 'code-named-otherwise',
  category: 'subject-name',
  severity: 'error',
  title: '同一科目编码在各张附表中的名称应当一致，不得用其他科目的名称。',
  basis: '《政府收支分类科目》：一个编码对应一个科目名称。',
  example: {
    wrong: '收入决算表：20805 行政事业单位养老支出；支出决算表：20805 住房公积金',
    right: '收入决算表：20805 行政事业单位养老支出；支出决算表：20805 行政事业单位养老支出',
  },
  *run(disclosure) {
    yield* classesTold(disclosure)
    const namings = namingsOf(disclosure)
    for (const [key, naming] of namings) {
      const list = key.startsWith('economic') ? economicSubjects : functionalSubjects
      for (const [name, rows] of naming) {
        const right = otherName(namings, naming, name, list.namedPlainly(name), disclosure.year)
        if (right === undefined) continue
        const [beside] = naming.get(right) ?? []
        for (const row of rows)
          yield {
            message: `附表中编码${row.code}的名称写作“${row.name}”，${beside === undefined ? '科目表' : '其他附表'}中为“${beside?.name ?? right}”。`,
            evidence: [row.span, codeSpan(disclosure, row), ...(beside === undefined ? [] : [beside.span])],
            expected: beside?.name ?? right,
            actual: row.name,
          }
      }
    }
  },
}

/** `住房保障251（类）`: a code that no 类 has, beside the name of one that has another. */
function* classesTold({ subjectMentions }: Disclosure): Generator<Observation> {
  const classes = functionalSubjects.under('')
  for (const { levels } of subjectMentions) {
    for (const { mark, name, code, span } of levels) {
      if (mark !== '类' || code.length !== 3 || name === '' || classes.some((one) => one.code === code)) continue
      const meant = classes.find((one) => one.name === name || one.name === `${name}支出`)
      if (meant === undefined) continue
      yield {
        message: `“${name}”的类级科目编码写作${code}，科目表中没有这一类，应为${meant.code}。`,
        evidence: [span],
        expected: meant.code,
        actual: code,
      }
    }
  }
}

/** The rows of one code, by the plain name that they give it. */
type Naming = ReadonlyMap<string, readonly TableRow[]>

function namingsOf({ statutoryTables }: Disclosure): Map<string, Map<string, TableRow[]>> {
  const namings = new Map<string, Map<string, TableRow[]>>()
  for (const table of statutoryTables) {
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
  if (own.some((subject) => subject.code === code)) return undefined
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
