/** Rows by functional subject: entries of 项 summed up to 款, 类 and 合计. */
import type { Fen } from '../money.ts'
import { subjectNameIn } from '../subjects/subject-name.ts'
import { type TableForm, TOTAL_ROW } from '../tables/table-form.ts'
import { AmountGrid, addTo, type RowAmounts } from './amount-grid.ts'
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
  const grid = new AmountGrid()
  const rowsAbove = new Map<string, readonly RowAmounts[]>()
  for (const { subject, column, amount } of amounts) {
    let rows = rowsAbove.get(subject)
    if (rows === undefined) {
      rows = [TOTAL_ROW, subject.slice(0, 3), subject.slice(0, 5), subject].map((key) => grid.row(key))
      rowsAbove.set(subject, rows)
    }
    addTo(rows, column, amount)
  }
  const codes = [...grid.keys()].filter((key) => key !== TOTAL_ROW).sort()
  const rows = codes.map(
    (code): FilledRow => ({
      key: code,
      code,
      name: nameOf(code, names),
      level: code.length === 3 ? 1 : code.length === 5 ? 2 : 3,
    }),
  )
  return { rows: [{ key: TOTAL_ROW, code: undefined, name: '合计', level: 0 }, ...rows], cells: grid.cells() }
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
