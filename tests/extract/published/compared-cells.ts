/** The cells of statutory tables that were read, against the accounts that were printed. */
import { type FilledTable, filledCell, parseFen, printFen } from '@mingzhang/accounts'
import type { StatutoryTable } from '@mingzhang/disclosure'

export interface ComparedCells {
  readonly compared: number
  /** One line for each cell that is missing, other, or was not printed. */
  readonly wrong: readonly string[]
}

export function comparedCells(printed: readonly FilledTable[], read: readonly StatutoryTable[]): ComparedCells {
  const wrong: string[] = []
  let compared = 0
  for (const table of printed) {
    const own = read.find(({ form }) => form.id === table.form.id)
    const expected = expectedCells(table)
    compared += expected.length
    for (const cell of expected) wrong.push(...wrongIn(table, own, cell))
    const keys = new Set(expected.map(({ row, column }) => `${row}|${column}`))
    for (const [key, { stated }] of own?.cells ?? [])
      if (stated !== undefined && stated.digits !== 0n && !keys.has(key)) wrong.push(`${table.form.id} ${key}: made up`)
  }
  return { compared, wrong }
}

interface ExpectedCell {
  readonly row: string
  readonly name: string
  readonly column: string
}

function expectedCells({ form, rows, columns }: FilledTable): ExpectedCell[] {
  // the table of basic expenditure prints two totals, and not their sum
  const printed = rows.filter(({ key }) => form.rows.kind !== 'economic' || key !== 'total')
  const keys = [...new Set(columns.map(({ key }) => key))]
  return printed.flatMap(({ key, name }) => keys.map((column) => ({ row: key, name, column })))
}

function wrongIn(table: FilledTable, own: StatutoryTable | undefined, { row, name, column }: ExpectedCell): string[] {
  const is = own?.cells.get(`${row}|${column}`)?.stated
  const amount = is === undefined ? 0n : parseFen(decimal(is), own?.unit)
  const a = printFen(filledCell(table, row, column), own?.unit)
  const b = printFen(amount ?? 0n, own?.unit)
  return a === b ? [] : [`${table.form.id} ${row} ${name} ${column}: ${a} became ${is === undefined ? 'nothing' : b}`]
}

function decimal({ digits, decimals }: { readonly digits: bigint; readonly decimals: number }): string {
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
  return digits < 0n ? `-${whole}` : whole
}
