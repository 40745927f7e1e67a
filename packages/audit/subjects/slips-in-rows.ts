/** Slips in rows of the statutory tables, each once: it stands in every table that lists the subject. */
import { economicSubjects, functionalSubjects } from '@mingzhang/accounts'
import type { Disclosure, TableRow } from '@mingzhang/disclosure'
import { namesProjects } from './project-tables.ts'

/** The list of subjects that a table prints. */
export type SubjectList = typeof economicSubjects | typeof functionalSubjects

/** Codes of economic subjects begin with it, whatever table they stand in. */
const ECONOMIC = '3'

/** What `slipOf` finds, with all rows of the same code and name; nothing without the year of the disclosure. */
export function slipsInRows<Slip>(
  { statutoryTables, year }: Disclosure,
  slipOf: (row: TableRow, list: SubjectList, year: number) => Slip | undefined,
): { readonly slip: Slip; readonly rows: readonly TableRow[] }[] {
  const found = new Map<string, { slip: Slip; rows: TableRow[] }>()
  if (year === undefined) return []
  for (const table of statutoryTables) {
    const { form, rows } = table
    if (namesProjects(table)) continue
    for (const row of rows) {
      const isEconomic = form.rows.kind === 'economic' || row.code?.startsWith(ECONOMIC) === true
      const list = isEconomic ? economicSubjects : functionalSubjects
      const slip = slipOf(row, list, year)
      if (slip === undefined) continue
      const key = `${row.code} ${row.name}`
      const before = found.get(key)
      if (before === undefined) found.set(key, { slip, rows: [row] })
      else before.rows.push(row)
    }
  }
  return [...found.values()]
}
