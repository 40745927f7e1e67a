/** Rows by functional subject: entries of 项 summed up to 款, 类 and 合计. */
import type { Fen } from '../money.ts'
import { subjectNameIn } from '../subjects/subject-name.ts'
import { cellKey, type TableForm, TOTAL_ROW } from '../tables/table-form.ts'
import { type FilledColumn, type FilledRow, type FilledTable, filledTable } from './filled-table.ts'

/** An amount of one 项 in one column. */
export interface SubjectAmount {
  readonly subject: string
  readonly column: string
  readonly amount: Fen
}

export interface SubjectNames {
  readonly year: number
  readonly own: Readonly<Record<string, string>>
}

/** The name of a subject in the year; its code where neither list nor accounts name it. */
export const nameOf = (code: string, { year, own }: SubjectNames): string =>
  own[code] ?? subjectNameIn(code, year) ?? code

/** Rows and cells by functional subject: 合计, then each 类 with its 款 and 项 in the order of their codes. */
export function functionalRows(
  amounts: Iterable<SubjectAmount>,
  names: SubjectNames,
): { rows: FilledRow[]; cells: ReadonlyMap<string, Fen> } {
  const cells = new Map<string, Fen>()
  const codes = new Set<string>()
  for (const { subject, column, amount } of amounts) {
    for (const row of [TOTAL_ROW, subject.slice(0, 3), subject.slice(0, 5), subject]) {
      const key = cellKey(row, column)
      cells.set(key, (cells.get(key) ?? 0n) + amount)
      if (row !== TOTAL_ROW) codes.add(row)
    }
  }
  const rows = [...codes].sort().map(
    (code): FilledRow => ({
      key: code,
      code,
      name: nameOf(code, names),
      level: code.length === 3 ? 1 : code.length === 5 ? 2 : 3,
    }),
  )
  return { rows: [{ key: TOTAL_ROW, code: undefined, name: '合计', level: 0 }, ...rows], cells }
}

/** The functional table of a form. */
export function functionalTable(
  form: TableForm,
  amounts: Iterable<SubjectAmount>,
  columns: readonly FilledColumn[],
  names: SubjectNames,
): FilledTable {
  const { rows, cells } = functionalRows(amounts, names)
  return filledTable(form, rows, columns, cells)
}
