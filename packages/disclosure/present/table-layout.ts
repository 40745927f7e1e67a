/** How each statutory table is set, by the kind of its rows. */
import type { SubjectNames } from '@mingzhang/accounts'
import { TABLE_HEADINGS } from '@mingzhang/accounts'
import type { ComposedTable } from '../compose/composed.ts'
import { basicLayout } from './basic-layout.ts'
import { number } from './cells.ts'
import { functionalLayout } from './functional-layout.ts'
import { columnsUnder, headerRows } from './header-rows.ts'
import type { LaidTable } from './laid-table.ts'
import { figureAt } from './table-figures.ts'
import { twoSidedLayout } from './two-sided-layout.ts'

/** The table, in several parts (续表) where it has too many columns for one. */
export function tableLayout(
  { table }: ComposedTable,
  names: SubjectNames,
  printedCategories: readonly string[],
): LaidTable[] {
  const { kind } = table.form.rows
  if (kind === 'lines') return [twoSidedLayout(table, names, printedCategories)]
  if (kind === 'economic') return [basicLayout(table, names)]
  if (kind === 'functional') return functionalLayout(table, names.year)
  const headings = TABLE_HEADINGS[table.form.id]
  const columns = columnsUnder(headings)
  return [
    {
      header: headerRows(headings),
      rows: [columns.map((column) => number(figureAt(table, 'data', column, names.year)))],
      widths: columns.map(() => 14),
    },
  ]
}
