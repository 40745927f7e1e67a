import { functionalSubjects, LISTED_YEARS, type Subject, type SubjectBook } from '@mingzhang/accounts'
import type { TableRow } from '@mingzhang/disclosure'

const OTHER_BUDGETS: readonly SubjectBook[] = ['政府性基金预算', '国有资本经营预算']

/** The subject of a row, where it belongs to another budget than the general one. */
export function subjectOfOtherBudget({ code }: TableRow, year: number | undefined): Subject | undefined {
  if (code === undefined || year === undefined || year < LISTED_YEARS.first || year > LISTED_YEARS.last)
    return undefined
  const subject = functionalSubjects.inYear(code, year)
  return subject !== undefined && OTHER_BUDGETS.includes(subject.book) && subject.confidence === 'h'
    ? subject
    : undefined
}
