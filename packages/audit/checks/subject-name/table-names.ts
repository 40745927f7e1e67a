import {
  economicSubjects,
  functionalSubjects,
  LISTED_YEARS,
  likeness,
  plainSubjectName,
  type Subject,
} from '@mingzhang/accounts'
import type { Disclosure, TableRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { outsideListedYears } from '../../subjects/resolved-mentions.ts'

/** A row's name that no list has, a slip away from the name that its code has. */
export const tableNames: Check = {
  id: 'table-subject-name',
  category: 'subject-name',
  severity: 'warning',
  title: '附表中的科目名称没有错字、漏字。',
  basis: `《政府收支分类科目》（${LISTED_YEARS.first}—${LISTED_YEARS.last}年，按年度）；格式关系：编码与名称对应。`,
  example: {
    wrong: '附表一行：2080505 机关事业单位基本养老保险徼费支出',
    right: '附表一行：2080505 机关事业单位基本养老保险缴费支出',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    for (const { name, subject, places } of wrongNames(disclosure).values())
      yield {
        message: `附表中科目${subject.code}的名称写作“${name}”，科目表中为“${subject.name}”，疑有错字、漏字。`,
        evidence: places,
        expected: subject.name,
        actual: name,
      }
  },
}

interface WrongName {
  readonly name: string
  readonly subject: Subject
  readonly places: Span[]
}

/** Each wrong name once, with all the rows that print it. */
function wrongNames({ statutoryTables, year }: Disclosure): Map<string, WrongName> {
  const wrong = new Map<string, WrongName>()
  if (year === undefined) return wrong
  for (const { form, rows } of statutoryTables)
    for (const row of rows) {
      const subject = misspelt(row, form.rows.kind === 'economic', year)
      if (subject === undefined) continue
      const key = `${subject.code} ${row.name}`
      const before = wrong.get(key)
      if (before === undefined) wrong.set(key, { name: row.name, subject, places: [row.span] })
      else before.places.push(row.span)
    }
  return wrong
}

/** The subject that a row means by its code and nearly names; a name that is cut off fits no narrow cell. */
function misspelt({ code, name }: TableRow, economic: boolean, year: number): Subject | undefined {
  if (code === undefined) return undefined
  const list = economic ? economicSubjects : functionalSubjects
  const subject = list.inYear(code, year)
  const plain = plainSubjectName(name)
  if (subject?.confidence !== 'h' || subject.name.startsWith(plain) || list.namedPlainly(plain).length > 0)
    return undefined
  return likeness(plain, subject.name) === 'near' ? subject : undefined
}
