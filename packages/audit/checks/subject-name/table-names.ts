import { LISTED_YEARS, likeness, plainSubjectName, type Subject } from '@mingzhang/accounts'
import type { TableRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { hasWordReplaced } from '../../subjects/replaced-word.ts'
import { outsideListedYears } from '../../subjects/resolved-mentions.ts'
import { type SubjectList, slipsInRows } from '../../subjects/slips-in-rows.ts'

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
    for (const { slip: subject, rows } of slipsInRows(disclosure, misspelt)) {
      const name = rows[0]?.name ?? ''
      yield {
        message: `附表中科目${subject.code}的名称写作“${name}”，科目表中为“${subject.name}”，疑有错字、漏字。`,
        evidence: rows.map(({ span }) => span),
        expected: subject.name,
        actual: name,
      }
    }
  },
}

/** The subject that a row means by its code and nearly names; a name that is cut off fits no narrow cell. */
function misspelt({ code, name }: TableRow, list: SubjectList, year: number): Subject | undefined {
  if (code === undefined) return undefined
  const subject = list.inYear(code, year)
  const plain = plainSubjectName(name)
  if (subject?.confidence !== 'h' || subject.name.startsWith(plain) || list.namedPlainly(plain).length > 0)
    return undefined
  return likeness(plain, subject.name) === 'near' ||
    hasWordReplaced(plain, subject.name) ||
    isOther(plain, subject.name)
    ? subject
    : undefined
}

/** Nothing of the name: no character of it, in a name of several. */
const isOther = (plain: string, name: string): boolean =>
  plain.length > 2 && /[\u4e00-\u9fff]{2}/.test(plain) && ![...plain].some((character) => name.includes(character))
