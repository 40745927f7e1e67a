/** Names of tables, rows and columns as a person reads them. */
import type { EquationTableId } from '../equations/equation.ts'
import type { EquationRow } from '../equations/equation-table.ts'
import { LEDGER_FORMS } from '../ledgers/ledger-forms.ts'
import { TABLE_FORMS } from '../tables/index.ts'

const TITLES = new Map<EquationTableId, string>([...TABLE_FORMS, ...LEDGER_FORMS].map(({ id, title }) => [id, title]))

export const tableTitle = (id: EquationTableId): string => TITLES.get(id) ?? id

/** `2013901 行政运行`, `本年收入合计`; empty for the only row of a table. */
export const rowTitle = ({ code, name }: EquationRow): string => (code === undefined ? name : `${code} ${name}`)
