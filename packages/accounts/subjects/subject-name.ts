/** The name a subject (科目) has in a year. */
import type { Subject } from './subject.ts'
import { economicSubjects, functionalSubjects } from './subjects.ts'

/** Functional and economic codes do not meet: economic ones begin with 3 and have 3 or 5 digits. */
const rowsOf = (code: string): readonly Subject[] =>
  code.startsWith('3') && code.length <= 5 ? economicSubjects.withCode(code) : functionalSubjects.withCode(code)

/** Names by year and code: tables ask for the same ones again and again. */
const known = new Map<number, Map<string, string>>()

/** In force in the year, else the name it had nearest to it; `undefined` for a code that the lists do not hold. */
export function subjectNameIn(code: string, year: number): string | undefined {
  const ofYear = known.get(year) ?? new Map<string, string>()
  known.set(year, ofYear)
  const before = ofYear.get(code)
  if (before !== undefined) return before
  const name = nameIn(code, year)
  // Codes that the lists do not hold come from anywhere, and are not kept.
  if (name !== undefined) ofYear.set(code, name)
  return name
}

function nameIn(code: string, year: number): string | undefined {
  const rows = rowsOf(code)
  const inForce = rows.find(
    ({ from, until }) => (from === undefined || from <= year) && (until === undefined || year <= until),
  )
  return (inForce ?? rows[0])?.name
}
