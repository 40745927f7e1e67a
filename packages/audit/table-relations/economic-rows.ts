/** Rows of the basic expenditure table (基本支出决算表) that the text lists by the names of their economic subjects. */
import type { Disclosure, EconomicList, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import { distinctTables } from './distinct-tables.ts'

export const amountSpan = (row: TableRow): Span[] => {
  const cell = row.cells.get('final')
  return cell === undefined ? [] : [cell.span]
}

export const rowNamed = (table: StatutoryTable, list: EconomicList, name: string): TableRow | undefined =>
  table.rows.find((row) => row.level === 2 && belongsTo(row, list) && plain(row.name) === plain(name))

/** The rows that a name stands for: its own, or two of `甲费和乙费`, `公务用车购置及运行维护费`. */
export function rowsNamed(table: StatutoryTable, list: EconomicList, name: string): TableRow[] {
  const own = rowNamed(table, list, name)
  if (own !== undefined) return [own]
  for (const { index } of allMatches(name, /[和及]/g)) {
    const [before, behind] = [name.slice(0, index), name.slice(index + 1)]
    const first = rowNamed(table, list, before)
    const shared = Array.from({ length: before.length }, (_, length) => before.slice(0, length) + behind)
    const second = shared.map((one) => rowNamed(table, list, one)).find((row) => row !== undefined)
    if (first !== undefined && second !== undefined && first !== second) return [first, second]
  }
  return []
}

/** 人员经费 is what is spent on staff and on persons (301, 303), everything else 公用经费. */
export const belongsTo = ({ code }: Pick<TableRow, 'code'>, { of }: EconomicList): boolean =>
  code !== undefined && /^30[13]/.test(code) === (of === '人员经费')

export const isFilled = (row: TableRow): boolean => {
  const stated = row.cells.get('final')?.stated
  return stated !== undefined && stated.digits !== 0n
}

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?:费用|经费|支出|费)$/, '')

/** The one basic expenditure table that holds amounts. */
export function basicTable(disclosure: Disclosure): StatutoryTable | undefined {
  const tables = distinctTables(disclosure).filter(({ form }) => form.id === 'T6')
  const [table] = tables
  return tables.length === 1 && table !== undefined && !table.empty ? table : undefined
}

/** Filled rows of the items (款) of a list that the list does not name. */
export function rowsLeftOut(table: StatutoryTable, list: EconomicList): TableRow[] {
  const listed = new Set(
    list.names.flatMap(({ name }) => [name, ...rowsNamed(table, list, name).map((row) => row.name)]).map(plain),
  )
  return table.rows.filter(
    (row) => row.level === 2 && isFilled(row) && belongsTo(row, list) && !listed.has(plain(row.name)),
  )
}
