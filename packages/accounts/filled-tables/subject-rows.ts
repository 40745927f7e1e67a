/** Rows by functional subject: entries of 项 summed up to 款, 类 and 合计. */
import type { Accounts } from '../final-accounts/accounts.ts'
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

/**
 * The rows that list subjects of one organisation and year. Most tables list the same ones: the rows of each set are
 * made once, and so is what equations work out of them.
 */
export class SubjectRows implements SubjectNames {
  readonly year: number
  readonly own: Readonly<Record<string, string>>
  readonly #known = new Map<string, readonly FilledRow[]>()

  constructor({ year, subjectNames }: Pick<Accounts, 'year' | 'subjectNames'>) {
    this.year = year
    this.own = subjectNames
  }

  /** 合计, then each 类 with what is beneath it in the order of codes. */
  of(codes: readonly string[]): readonly FilledRow[] {
    const sorted = codes.toSorted()
    const key = sorted.join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const subjects = sorted.map(
      (code): FilledRow => ({
        key: code,
        code,
        name: nameOf(code, this),
        level: code.length === 3 ? 1 : code.length === 5 ? 2 : 3,
      }),
    )
    const rows: readonly FilledRow[] = [{ key: TOTAL_ROW, code: undefined, name: '合计', level: 0 }, ...subjects]
    this.#known.set(key, rows)
    return rows
  }
}

/** Rows and cells by functional subject: 合计, then each 类 with its 款 and 项 in the order of their codes. */
export function functionalRows(
  columns: readonly FilledColumn[],
  amounts: SubjectAmounts,
  subjects: SubjectRows,
): { rows: readonly FilledRow[]; cells: AmountGrid } {
  const cells = new AmountGrid(columns)
  amounts((subject, column, amount) => cells.add(subject, column, amount))
  return { rows: subjects.of(sumUp(cells, [3, 5])), cells }
}

/** Adds each subject to those above it, which have codes of so many digits, and to the total. @returns all codes */
export function sumUp(cells: AmountGrid, digits: readonly number[]): string[] {
  for (const [subject, amounts] of [...cells.rows()]) {
    cells.addRow(TOTAL_ROW, amounts)
    for (const length of digits) cells.addRow(subject.slice(0, length), amounts)
  }
  return Array.from(cells.rows(), ([key]) => key).filter((key) => key !== TOTAL_ROW)
}

/** The functional table of a form. */
export function functionalTable(
  form: TableForm,
  columns: readonly FilledColumn[],
  amounts: SubjectAmounts,
  subjects: SubjectRows,
): FilledTable {
  const { rows, cells } = functionalRows(columns, amounts, subjects)
  return filledTable(form, rows, columns, cells)
}
