/** Tables of economic classification of which only some of the categories (类) could be read. */
import { sum, TOTAL_ROW } from '@mingzhang/accounts'
import { type StatutoryTable, tableCell } from '@mingzhang/disclosure'

/** So many rows at least, and one of so many, are not short by mistake. */
const FEWEST_ROWS = 3
const ONE_OF = 4

/** Whether many rows come to more than the categories that were read, and none to less: the others stand on pages that could not be joined. */
export function lacksCategories(table: StatutoryTable): boolean {
  const { form, rows, columnTitles } = table
  if (form.economicColumns !== true || !columnTitles.has(TOTAL_ROW)) return false
  const categories = [...columnTitles.keys()].filter((key) => key !== TOTAL_ROW && !key.includes('/'))
  if (categories.length === 0) return false
  const sums = rows.flatMap(({ key }) => {
    const total = tableCell(table, key, TOTAL_ROW)?.interval
    const read = sum(categories.flatMap((category) => tableCell(table, key, category)?.interval ?? []))
    return total === undefined || total.high <= 0n ? [] : [{ total, read }]
  })
  const short = sums.filter(({ total, read }) => total.low > read.high)
  const isOver = sums.some(({ total, read }) => read.low > total.high)
  return !isOver && short.length >= FEWEST_ROWS && short.length * ONE_OF >= sums.length
}
