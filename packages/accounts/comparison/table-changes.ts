/** What changed in the statutory tables, cell by cell. */

import { fillTables } from '../filled-tables/fill-tables.ts'
import { type FilledColumn, type FilledRow, type FilledTable, filledCell } from '../filled-tables/filled-table.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import type { Fen } from '../money.ts'
import type { TableId } from '../tables/table-form.ts'

/** An amount that is another one on the other side. */
export interface AmountChange {
  /** Subject with its code, or line of a table. */
  readonly row: string
  readonly column: string
  readonly before: Fen
  readonly after: Fen
}

export interface TableChanges {
  readonly table: TableId
  readonly title: string
  /** The largest first. */
  readonly changes: readonly AmountChange[]
}

/** Each amount once by subject, and once more by economic subject. */
const COMPARED: readonly TableId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'S5']

export function tableChanges(before: Accounts, after: Accounts): TableChanges[] {
  const [old, now] = [fillTables(before, COMPARED), fillTables(after, COMPARED)]
  return COMPARED.flatMap((id) => {
    const [earlier, later] = [old.get(id), now.get(id)]
    const title = (later ?? earlier)?.form.title
    const changes = changesOf(earlier, later).sort(largestFirst)
    return title === undefined || changes.length === 0 ? [] : [{ table: id, title, changes }]
  })
}

const sizeOf = ({ before, after }: AmountChange): Fen => (after > before ? after - before : before - after)

const largestFirst = (a: AmountChange, b: AmountChange): number =>
  sizeOf(a) === sizeOf(b) ? 0 : sizeOf(a) > sizeOf(b) ? -1 : 1

function changesOf(old: FilledTable | undefined, now: FilledTable | undefined): AmountChange[] {
  const tables = [now, old].filter((table) => table !== undefined)
  const rows = byKey(tables.flatMap(lowestRows))
  const columns = byKey(tables.flatMap((table) => table.columns.filter(isLowest)))
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const before = old === undefined ? 0n : filledCell(old, row.key, column.key)
      const after = now === undefined ? 0n : filledCell(now, row.key, column.key)
      return before === after ? [] : [{ row: nameOf(row), column: columnName(column), before, after }]
    }),
  )
}

/** The first of each key: names are those of the later accounts. */
function byKey<T extends { readonly key: string }>(items: readonly T[]): T[] {
  const found = new Map<string, T>()
  for (const item of items) if (!found.has(item.key)) found.set(item.key, item)
  return [...found.values()]
}

/** Lines, and subjects of the lowest level: what stands above them follows. */
function lowestRows({ rows }: FilledTable): FilledRow[] {
  const lowest = Math.max(...rows.map(({ level }) => level))
  return rows.filter(({ level }) => level === 0 || level === lowest)
}

/** A column of an economic category (类) is the sum of those of its subjects (`类/款`). */
const isLowest = ({ key }: FilledColumn, _: number, all: readonly FilledColumn[]): boolean =>
  all.every((other) => !other.key.startsWith(`${key}/`))

/** Economic subjects of different categories may share a name. */
const columnName = ({ key, title }: FilledColumn): string => (key.includes('/') ? key : title)

const nameOf = ({ code, name }: FilledRow): string => (code === undefined ? name : `${code} ${name}`)
