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
    const expected = new Set<string>()
    for (const { key, name } of table.rows) {
      // the table of basic expenditure prints two totals, and not their sum
      if (table.form.rows.kind === 'economic' && key === 'total') continue
      for (const column of new Set(table.columns.map((one) => one.key))) {
        compared += 1
        expected.add(`${key}|${column}`)
        const was = filledCell(table, key, column)
        const is = own?.cells.get(`${key}|${column}`)?.stated
        const amount = is === undefined ? 0n : parseFen(decimal(is), own?.unit)
        const [a, b] = [printFen(was, own?.unit), printFen(amount ?? 0n, own?.unit)]
        if (a !== b)
          wrong.push(`${table.form.id} ${key} ${name} ${column}: ${a} became ${is === undefined ? 'nothing' : b}`)
      }
    }
    for (const [key, { stated }] of own?.cells ?? [])
      if (stated !== undefined && stated.digits !== 0n && !expected.has(key))
        wrong.push(`${table.form.id} ${key}: made up`)
  }
  return { compared, wrong }
}

function decimal({ digits, decimals }: { readonly digits: bigint; readonly decimals: number }): string {
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0')
  const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`
  return digits < 0n ? `-${whole}` : whole
}
