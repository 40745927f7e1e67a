/** Statutory tables (附表) that were typed one below the other into one table, taken apart; so are parts of one. */
import type { Block, Cell, Document, Table } from '@mingzhang/documents'
import { columnParts } from './column-parts.ts'
import { titledForm } from './titles.ts'

/** A title with fewer rows below it, up to the next, heads no table. */
const FEWEST_ROWS = 3

/** The document with each statutory table in a table of its own. */
export function withTablesApart(document: Document): Document {
  const parts = document.blocks.map((block) => (block.kind === 'table' ? tablesIn(block) : [block]))
  if (parts.every(({ length }) => length === 1)) return document
  const first: number[] = []
  let count = 0
  for (const { length } of parts) {
    first.push(count)
    count += length
  }
  const { contents, ...others } = document
  return {
    ...others,
    blocks: parts.flat(),
    ...(contents === undefined
      ? {}
      : { contents: contents.map(({ block, ...entry }) => ({ ...entry, ...movedTo(block, first) })) }),
  }
}

const movedTo = (block: number | undefined, first: readonly number[]): { readonly block?: number } =>
  block === undefined ? {} : { block: first[block] ?? block }

function tablesIn(table: Table): Block[] {
  const titles = titleRows(table)
  const later = titles.filter(
    (row, index) => row > FEWEST_ROWS && (titles[index + 1] ?? table.rows) - row > FEWEST_ROWS,
  )
  if (later.length === 0) return partsBeside(table)
  return [0, ...later].flatMap((start, index) => partOf(table, start, later[index] ?? table.rows) ?? [])
}

/** The parts of a table whose columns stand below each other, the rows of each together. */
function partsBeside(table: Table): Block[] {
  const parts = columnParts(table)
  if (parts.length === 0) return [table]
  return parts.flatMap((ranges) => {
    let rows = 0
    const cells = ranges.flatMap(({ from, to }) => {
      const shift = rows - from
      rows += to - from
      return table.cells.flatMap((cell) =>
        cell.row >= from && cell.row < to ? [{ ...cell, row: cell.row + shift }] : [],
      )
    })
    return partOf({ ...table, rows, cells }, 0, rows) ?? []
  })
}

/** Rows in which nothing but the title of a form stands, and into which no cell reaches from above. */
function titleRows({ cells }: Table): number[] {
  const titles = filledRows(cells.filter(isFilled)).flatMap(([only, ...others]) =>
    only !== undefined && others.length === 0 && titledForm(only.text) !== undefined ? [only.row] : [],
  )
  if (titles.length === 0) return []
  const reached = rowsReached(cells)
  return titles.filter((title) => !reached.has(title)).sort((a, b) => a - b)
}

/** Rows into which a cell reaches from above. */
function rowsReached(cells: readonly Cell[]): ReadonlySet<number> {
  const reached = new Set<number>()
  let end = 0
  for (const { row, rowSpan } of cells.toSorted((a, b) => a.row - b.row)) {
    for (let next = Math.max(row + 1, end); next < row + rowSpan; next++) reached.add(next)
    end = Math.max(end, row + rowSpan)
  }
  return reached
}

/** Rows of a table as a table of their own, without the rows and columns behind its last word. */
function partOf(table: Table, start: number, end: number): Table | undefined {
  const within = table.cells.filter(({ row }) => row >= start && row < end)
  const filled = within.filter(isFilled)
  const [first] = filled
  if (first === undefined) return undefined
  const rows = filled.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0) - start
  const columns = widthOf(filled)
  const cells = within.flatMap((cell): Cell[] => {
    const row = cell.row - start
    if (row >= rows || cell.column >= columns) return []
    return [{ ...cell, row, columnSpan: Math.min(cell.columnSpan, columns - cell.column) }]
  })
  return { kind: 'table', rows, columns, cells, place: first.place }
}

/** How far cells beside others reach: a title alone may be merged over more columns than its table has. */
function widthOf(filled: readonly Cell[]): number {
  const several = filledRows(filled)
    .filter(({ length }) => length > 1)
    .flat()
  return (several.length === 0 ? filled : several).reduce(
    (most, { column, columnSpan }) => Math.max(most, column + columnSpan),
    0,
  )
}

const isFilled = ({ text }: Cell): boolean => text.trim() !== ''

function filledRows(filled: readonly Cell[]): Cell[][] {
  const rows = new Map<number, Cell[]>()
  for (const cell of filled) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, [cell])
    else row.push(cell)
  }
  return [...rows.values()]
}
