/** The rows of a table whose merged cells lost their spans when its text was extracted, laid into columns again. */
import type { Cell, Format, Table } from '@mingzhang/documents'
import { readAmount } from './amount-text.ts'
import { plainText } from './grid.ts'
import { isCaption, isDataRow, isOrdinalRow } from './header.ts'
import { type Heading, headingTree, leavesOf } from './heading-tree.ts'

type Position = Pick<Cell, 'column' | 'columnSpan' | 'rowSpan'>

/** The table as its cells stood on paper; `undefined` where they can have spanned in no known way. */
export function laidOut(table: Table, format: Format): Table | undefined {
  const laid = format === 'text' && isExtracted(table) ? layExtracted(table) : table
  return laid === undefined ? undefined : spreadHeadings(laid)
}

/** A text may be read together with the workbook of its tables, whose cells know their columns. */
const isExtracted = ({ place, cells }: Table): boolean =>
  place.sheet === undefined &&
  place.page === undefined &&
  place.paragraph === undefined &&
  !cells.some(({ columnSpan }) => columnSpan > 1)

function layExtracted(table: Table): Table | undefined {
  const rows = rowsOf(table)
  const firstData = firstDataRow(rows)
  const header = rows.slice(0, firstData < 0 ? rows.length : firstData)
  for (const columns of widthsOf(table, rows.slice(header.length))) {
    const positions = positionsIn(rows, header, columns)
    if (positions !== undefined)
      return { ...table, columns, cells: table.cells.map((cell) => ({ ...cell, ...positions.get(cell) })) }
  }
  return undefined
}

/** That of the longest row, and more where the total alone is printed, whose label covers columns. */
const widthsOf = ({ columns }: Table, data: readonly (readonly Cell[])[]): number[] =>
  data.some((row) => row.filter(isLabel).length > 1) ? [columns] : [columns, columns + 1, columns + 2, columns + 3]

function positionsIn(
  rows: readonly (readonly Cell[])[],
  header: readonly (readonly Cell[])[],
  columns: number,
): ReadonlyMap<Cell, Position> | undefined {
  const headings = header.filter(isHeadingRow)
  const positions = new Map<Cell, Position>()
  const short = headings.some((row) => row.length < columns)
  if (short && !placeHeader(headings, columns, positions)) return undefined
  for (const [index, row] of rows.entries()) {
    if (row[0] === undefined || positions.has(row[0])) continue
    if (!placeRow(row, columns, index < header.length, positions)) return undefined
  }
  return positions
}

/** Headings over several columns whose merged cells were left as empty ones behind them (CSV and the like). */
function spreadHeadings(table: Table): Table {
  const rows = rowsOf(table)
  const firstData = Math.max(firstDataRow(rows), 0)
  const header = rows.slice(0, firstData).filter(isHeadingRow)
  // What stands above the headings (部门、单位) may cover columns where they do not.
  if ([...header, ...rows.slice(firstData)].flat().some(({ columnSpan }) => columnSpan > 1)) return table
  if (!header.some((row) => row.slice(1).some((cell, index) => isEmpty(cell) && !isEmpty(row[index])))) return table
  const spans = new Map<Cell, number>()
  let above: readonly (Cell | undefined)[] = []
  for (const row of header) {
    const over: (Cell | undefined)[] = []
    for (const cell of row) {
      const before = over[cell.column - 1]
      const goesOn = isEmpty(cell) && before !== undefined && above[cell.column - 1] === above[cell.column]
      if (goesOn) spans.set(before, (spans.get(before) ?? 1) + 1)
      over[cell.column] = goesOn ? before : isEmpty(cell) ? undefined : cell
    }
    above = Array.from({ length: table.columns }, (_, column) => over[column] ?? above[column])
  }
  const cells = table.cells.map((cell) => ({ ...cell, columnSpan: spans.get(cell) ?? cell.columnSpan }))
  return { ...table, cells }
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || plainText(cell.text) === ''

function rowsOf(table: Table): Cell[][] {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  return rows
}

const firstDataRow = (rows: readonly (readonly Cell[])[]): number =>
  rows.findIndex((row) => isDataRow(filledCells(row)))

const filledCells = (row: readonly Cell[]) =>
  row.map((cell, index) => ({ index, cell, plain: plainText(cell.text) })).filter(({ plain }) => plain !== '')

/** Whether a row of the header names columns: no title, no unit, no numbers of columns. */
function isHeadingRow(row: readonly Cell[]): boolean {
  const texts = filledCells(row).map(({ plain }) => plain)
  return texts.length > 1 && !texts.some(isCaption) && !isOrdinalRow(texts)
}

function placeHeader(rows: readonly (readonly Cell[])[], columns: number, positions: Map<Cell, Position>): boolean {
  const tree = headingTree(
    rows.map((row) => row.map((cell) => ({ cell, text: plainText(cell.text), beneath: [] }))),
    columns,
  )
  if (tree === undefined) return false
  const below = new Map(rows.map((row, index) => [row[0]?.row, rows.length - index]))
  place(tree, 0, ({ row }) => below.get(row) ?? 1, positions)
  return true
}

/** `depth` is how many rows of headings there are from that of a cell to the last. */
function place(
  headings: readonly Heading[],
  from: number,
  depth: (cell: Cell) => number,
  positions: Map<Cell, Position>,
): void {
  let column = from
  for (const heading of headings) {
    const columnSpan = leavesOf(heading)
    const rowSpan = heading.beneath.length > 0 ? 1 : depth(heading.cell)
    positions.set(heading.cell, { column, columnSpan, rowSpan })
    place(heading.beneath, column, depth, positions)
    column += columnSpan
  }
}

/** A short row is laid out only where its labels can have spanned in one way; the first cell of a caption takes the rest. */
function placeRow(row: readonly Cell[], columns: number, inHeader: boolean, positions: Map<Cell, Position>): boolean {
  const missing = columns - row.length
  const labels = missing === 0 || inHeader ? row.slice(0, 1) : row.filter(isLabel)
  if (missing > 0 && labels[0] !== row[0]) return false
  const spans = spansOf(labels, missing)
  if (spans === undefined) return false
  let column = 0
  for (const cell of row) {
    const columnSpan = spans[labels.indexOf(cell)] ?? 1
    positions.set(cell, { column, columnSpan, rowSpan: 1 })
    column += columnSpan
  }
  if (missing === 0 && !inHeader) spreadLastTotal(row, positions)
  return true
}

const isLabel = (cell: Cell): boolean => !isEmpty(cell) && readAmount(cell.text) === undefined

const PUBLIC_FUNDS_TOTAL = /^(?:日常)?公用经费合计$/

/** `公用经费合计` with empty cells up to its amount in the last column: it covered them. */
function spreadLastTotal(row: readonly Cell[], positions: Map<Cell, Position>): void {
  const at = row.findIndex(({ text }) => PUBLIC_FUNDS_TOTAL.test(plainText(text)))
  const label = row[at]
  if (label === undefined || !row.slice(at + 1, -1).every(isEmpty) || isEmpty(row.at(-1))) return
  positions.set(label, { column: label.column, columnSpan: row.length - 1 - at, rowSpan: 1 })
}

/** How many columns each label covers; the total of 公用经费 closes however many blocks of columns it has. */
function spansOf(labels: readonly Cell[], missing: number): number[] | undefined {
  if (missing === 0) return []
  const [first, last] = labels.map(({ text }) => plainText(text))
  if (labels.length === 2 && /^人员经费合计$/.test(first ?? '') && /^(?:日常)?公用经费合计$/.test(last ?? ''))
    return [2, missing]
  const each = missing / labels.length
  return Number.isInteger(each) && (labels.length === 1 || each === 1) ? labels.map(() => 1 + each) : undefined
}
