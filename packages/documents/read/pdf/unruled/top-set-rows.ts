import type { Column } from '../page.ts'
import { columnAt } from './columns.ts'
import type { Entry } from './entries.ts'

const CENTS = /\d\.\d\d$/

/** The first line of a row has figures in this part of the columns of figures at least. */
const leastFilled = 0.8
/** So many further lines with figures show that amounts are cut. */
const leastRests = 2

/**
 * The lines of each row of a table without lines whose cells are too narrow for their amounts (`4,73` and, below it, `3.14`) and
 * begin at the top: the first line of a row has figures in all columns, further ones in some. Undefined for other tables.
 */
export function topSetRows(
  body: readonly (readonly Entry[])[],
  columns: readonly Column[],
): readonly (readonly (readonly Entry[])[])[] | undefined {
  const amounts = new Set(body.flat().flatMap((entry) => (CENTS.test(entry.text) ? [columnAt(columns, entry)] : [])))
  const filled = body.map((line) => line.filter((one) => one.figure && amounts.has(columnAt(columns, one))).length)
  const isFirst = (index: number): boolean => (filled[index] ?? 0) >= amounts.size * leastFilled
  const rests = filled.filter((count, index) => count > 0 && !isFirst(index)).length
  if (amounts.size < 2 || rests < leastRests) return undefined
  const rows: (readonly Entry[])[][] = []
  for (const [index, line] of body.entries()) {
    if (isFirst(index) || rows.length === 0) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return rows
}
