import type { DraftCell, DraftTable } from './page.ts'

const plain = (text: string): string => text.replaceAll(/\s/g, '')

/** How many cells of the tables have each text. */
function countsOf(tables: readonly DraftTable[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of tables.flatMap(({ cells }) => cells))
    counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1)
  return counts
}

/** The cells at the top of a page that end those above them, by these: both texts are one in another place of the tables. */
function partedIn({ cells }: DraftTable, known: ReadonlyMap<string, number>): ReadonlyMap<DraftCell, DraftCell> {
  const placeOf = (row: number, { column, columnSpan }: DraftCell): string => `${row} ${column} ${columnSpan}`
  const open = new Map(cells.flatMap((cell) => (cell.full ? [[placeOf(cell.row + cell.rowSpan, cell), cell]] : [])))
  return new Map(
    cells.flatMap((cell) => {
      const above = open.get(placeOf(cell.row, cell))
      const end = plain(cell.text)
      const isEnd = above?.page === cell.page - 1 && end !== '' && known.get(end) === 1
      return isEnd && known.has(plain(above.text) + end) ? [[above, cell]] : []
    }),
  )
}

/** Labels that a page break parts (年度总体目 | 标) as one, where the tables have them whole elsewhere. */
export function withWholeLabels(tables: readonly DraftTable[]): DraftTable[] {
  const known = countsOf(tables)
  return tables.map((table) => {
    const parted = partedIn(table, known)
    if (parted.size === 0) return table
    const ends = new Set(parted.values())
    const cells = table.cells.flatMap((cell) => {
      const end = parted.get(cell)
      if (end === undefined) return ends.has(cell) ? [] : [cell]
      return [{ ...cell, text: plain(cell.text) + plain(end.text), rowSpan: cell.rowSpan + end.rowSpan }]
    })
    return { ...table, cells }
  })
}
