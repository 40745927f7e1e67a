import { LISTED_YEARS, plainSubjectName, type Subject } from '@mingzhang/accounts'
import type { TableRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { outsideListedYears } from '../../subjects/resolved-mentions.ts'
import { type SubjectList, slipsInRows } from '../../subjects/slips-in-rows.ts'

/** A row that bears the name which its subject had in earlier years. */
export const tableFormerNames: Check = {
  id: 'table-former-name',
  category: 'subject-name',
  severity: 'error',
  title: '附表中的科目名称应为当年的名称，已更名的不沿用旧名称。',
  basis: `《政府收支分类科目》（${LISTED_YEARS.first}—${LISTED_YEARS.last}年，按年度）。`,
  example: {
    wrong: '（2025年度）附表一行：20805 行政事业单位离退休',
    right: '（2025年度）附表一行：20805 行政事业单位养老支出',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    for (const { slip: subject, rows } of slipsInRows(disclosure, formerlyNamed)) {
      const name = rows[0]?.name ?? ''
      yield {
        message: `附表中科目${subject.code}的名称写作“${name}”，是旧名称，已更名为“${subject.name}”。`,
        evidence: rows.map(({ span }) => span),
        expected: subject.name,
        actual: name,
      }
    }
  },
}

function formerlyNamed({ code, name }: TableRow, list: SubjectList, year: number): Subject | undefined {
  const subject = code === undefined ? undefined : list.inYear(code, year)
  if (subject?.confidence !== 'h' || subject.from === undefined || subject.from > year) return undefined
  const plain = plainSubjectName(name)
  if (plain === plainSubjectName(subject.name)) return undefined
  return subject.formerNames.some((former) => plainSubjectName(former) === plain) ? subject : undefined
}
