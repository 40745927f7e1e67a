/** Rows by functional subject: entries of 项 summed up to 款, 类 and 合计. */
import type { Fen } from '../money.ts'
import { subjectNameIn } from '../subjects/subject-name.ts'
import { type TableForm, TOTAL_ROW } from '../tables/table-form.ts'
import { AmountGrid } from './amount-grid.ts'
import { type FilledColumn, type FilledRow, type FilledTable, filledTable } from './filled-table.ts'

/** Takes an amount of one 项 in one column. */
export type AddAmount = (subject: string, column: string, amount: Fen) => void

/** Hands all amounts of a table to `add`. */
export type SubjectAmounts = (add: AddAmount) => void

export interface SubjectNames {
  readonly year: number
  readonly own: Readonly<Record<string, string>>
}

/** The name of a subject in the year; its code where neither list nor accounts name it. */
export const nameOf = (code: string, { year, own }: SubjectNames): string =>
  own[code] ?? subjectNameIn(code, year) ?? code

/** Rows and cells by functional subject: 合计, then each 类 with its 款 and 项 in the order of their codes. */
export function functionalRows(
  columns: readonly FilledColumn[],
  amounts: SubjectAmounts,
  names: SubjectNames,
): { rows: FilledRow[]; cells: AmountGrid } {
  const cells = new AmountGrid(columns)
  amounts((subject, column, amount) => cells.add(subject, column, amount))
  for (const [subject, own] of [...cells.rows()])
    for (const above of [TOTAL_ROW, subject.slice(0, 3), subject.slice(0, 5)]) cells.addRow(above, own)
  const codes = Array.from(cells.rows(), ([key]) => key).filter((key) => key !== TOTAL_ROW)
  const rows = codes.sort().map(
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
  columns: readonly FilledColumn[],
  amounts: SubjectAmounts,
  names: SubjectNames,
): FilledTable {
  const { rows, cells } = functionalRows(columns, amounts, names)
  return filledTable(form, rows, columns, cells)
}
