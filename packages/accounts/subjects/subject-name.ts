/** The name a subject (科目) has in a year. */
import type { Subject } from './subject.ts'
import { economicSubjects, functionalSubjects } from './subjects.ts'

/** Functional and economic codes do not meet: economic ones begin with 3 and have 3 or 5 digits. */
const rowsOf = (code: string): readonly Subject[] =>
  code.startsWith('3') && code.length <= 5 ? economicSubjects.withCode(code) : functionalSubjects.withCode(code)

/** In force in the year, else the name it had nearest to it; `undefined` for a code that the lists do not hold. */
export function subjectNameIn(code: string, year: number): string | undefined {
  const rows = rowsOf(code)
  const inForce = rows.find(
    ({ from, until }) => (from === undefined || from <= year) && (until === undefined || year <= until),
  )
  return (inForce ?? rows[0])?.name
}
