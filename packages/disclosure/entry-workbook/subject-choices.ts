/** The subjects (科目) that the entry workbook offers for a year. */
import { economicSubjects, functionalSubjects, type SubjectList } from '@mingzhang/accounts'

export interface SubjectChoice {
  readonly code: string
  readonly name: string
  /** As the drop-down shows it: `2010101 行政运行（人大事务）`. */
  readonly title: string
}

export interface SubjectChoices {
  readonly functional: readonly SubjectChoice[]
  readonly economic: readonly SubjectChoice[]
}

/** Names by code; the year's official list, where it was imported, goes before the program's own. */
export type OfficialNames = ReadonlyMap<string, string>

/** Functional codes begin with 2. */
const isEconomic = (code: string): boolean => code.startsWith('3')

export function subjectChoices(year: number, official: OfficialNames | undefined): SubjectChoices {
  const names = official ?? namesInForce(year)
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1))
  const choices = (leaves: (code: string) => boolean): SubjectChoice[] =>
    sorted
      .filter(([code]) => leaves(code))
      .map(([code, name]) => ({ code, name, title: `${code} ${name}${above(names.get(code.slice(0, -2)))}` }))
  return {
    functional: choices((code) => code.length === 7),
    economic: choices((code) => code.length === 5 && isEconomic(code)),
  }
}

const above = (name: string | undefined): string => (name === undefined ? '' : `（${name}）`)

/** Every subject in force in a year, functional and of the departments' economic classification (3xx). */
export function namesInForce(year: number): Map<string, string> {
  const names = new Map<string, string>()
  const collect = (list: SubjectList, parent: string): void => {
    for (const { code } of list.under(parent)) {
      const subject = list.inYear(code, year)
      if (subject === undefined || names.has(code)) continue
      names.set(code, subject.name)
      collect(list, code)
    }
  }
  collect(functionalSubjects, '')
  collect(economicSubjects, '')
  for (const code of names.keys()) if (code.startsWith('5')) names.delete(code)
  return names
}

/** Names of the codes in use, and of those above them, that only the official list knows: accounts carry them along. */
export function namesBeyondList(codes: Iterable<string>, official: OfficialNames): Record<string, string> {
  const names: Record<string, string> = {}
  for (const code of codes) {
    const list = isEconomic(code) ? economicSubjects : functionalSubjects
    for (const one of [code.slice(0, 3), code.slice(0, 5), code]) {
      const name = official.get(one)
      if (name !== undefined && list.withCode(one).every((subject) => subject.name !== name)) names[one] = name
    }
  }
  return names
}
