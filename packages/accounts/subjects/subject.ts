/** A subject (科目) of 《政府收支分类科目》, with the years in which it stands under this name. */

export type SubjectLevel = '类' | '款' | '项'

/** Levels from the top; a code has 3, 5 or 7 digits. */
export const SUBJECT_LEVELS: readonly SubjectLevel[] = ['类', '款', '项']

export type SubjectBook =
  | '一般公共预算'
  | '政府性基金预算'
  | '国有资本经营预算'
  | '部门预算支出经济分类'
  | '政府预算支出经济分类'

export interface Subject {
  readonly code: string
  /** In the form of {@link plainSubjectName}. */
  readonly name: string
  readonly level: SubjectLevel
  readonly book: SubjectBook
  /** First year under this name and code; `undefined` when older than the list. */
  readonly from: number | undefined
  /** Last year; `undefined` while it is in force. */
  readonly until: number | undefined
  /** Names it had before {@link from}. */
  readonly formerNames: readonly string[]
  /** How well the row is confirmed: only `h` may lead to an error, `m` and `l` to a hint at most. */
  readonly confidence: 'h' | 'm' | 'l'
}

/** The years that the lists cover; outside them names cannot be judged. */
export const LISTED_YEARS = { first: 2019, last: 2025 } as const

/** The level a code has by its length; `undefined` for no subject code. */
export const levelOfCode = (code: string): SubjectLevel | undefined => SUBJECT_LEVELS[(code.length - 3) / 2]

export const isInForce = (subject: Subject, year: number): boolean =>
  (subject.from === undefined || subject.from <= year) && (subject.until === undefined || year <= subject.until)

/** What a name has that is compared in another form: most have nothing of it. */
const OTHERWISE = /[\s()"]/

/** A name as it is compared: without white space, all brackets in full width. */
export const plainSubjectName = (name: string): string =>
  OTHERWISE.test(name) ? name.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）').replaceAll('"', '“') : name
