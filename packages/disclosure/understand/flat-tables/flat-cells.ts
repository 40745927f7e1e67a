/** The cells of a table whose rows were told apart, and whose figures stand where they are known to stand. */
import type { Cell, Place, Table } from '@mingzhang/documents'
import type { ColumnModel } from './column-model.ts'
import type { Placement } from './placements.ts'
import type { Token } from './tokens.ts'

type Position = Pick<Cell, 'column' | 'columnSpan'>

export const cellAt = (row: number, { column, columnSpan }: Position, text: string, place: Place): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  text,
  place,
})

export const single = (column: number): Position => ({ column, columnSpan: 1 })

/** The figures of a row from a column on: one that may stand in several columns covers them all. */
export function figureCells(
  row: number,
  from: number,
  columns: number,
  figures: readonly Token[],
  placements: readonly Placement[],
  place: Place,
): Cell[] {
  const cells: Cell[] = []
  let next = 0
  for (const group of groupsOf(figures, placements)) {
    for (; next < group.low; next++) cells.push(cellAt(row, single(from + next), '', place))
    const [first] = group.figures
    const text = group.figures.map((figure) => figure.text).join(' ')
    const position = { column: from + group.low, columnSpan: group.high - group.low + 1 }
    cells.push(cellAt(row, position, text, first?.place ?? place))
    next = group.high + 1
  }
  for (; next < columns; next++) cells.push(cellAt(row, single(from + next), '', place))
  return cells
}

interface Group {
  low: number
  high: number
  readonly figures: Token[]
}

function groupsOf(figures: readonly Token[], placements: readonly Placement[]): Group[] {
  const groups: Group[] = []
  for (const [index, figure] of figures.entries()) {
    const columns = placements.map((placement) => placement[index] ?? 0)
    const [low, high] = [Math.min(...columns), Math.max(...columns)]
    const last = groups.at(-1)
    if (last !== undefined && low <= last.high) {
      last.high = Math.max(last.high, high)
      last.figures.push(figure)
    } else groups.push({ low, high, figures: [figure] })
  }
  return groups
}

/** The headings of the columns in one row, or in two where some stand beneath another. */
export function headingCells(
  { columns }: ColumnModel,
  from: number,
  place: Place,
): { readonly cells: Cell[]; readonly rows: number } {
  const rows = columns.some(({ over }) => over !== undefined) ? 2 : 1
  const cells: Cell[] = []
  for (const [index, { title, over }] of columns.entries()) {
    if (over === undefined) cells.push({ ...cellAt(0, single(from + index), title, place), rowSpan: rows })
    else {
      const before = columns[index - 1]
      const columnSpan = columns.filter((other) => other.over === over).length
      if (before?.over !== over) cells.push(cellAt(0, { column: from + index, columnSpan }, over, place))
      cells.push(cellAt(1, single(from + index), title, place))
    }
  }
  return { cells, rows }
}

export const tableFrom = (cells: readonly Cell[], columns: number, place: Place): Table => ({
  kind: 'table',
  rows: cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
  columns,
  cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column),
  place,
})
