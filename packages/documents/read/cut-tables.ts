/** Tables that a page has cut in pieces, each with the head of the first (分页后重复表头), whole again. */
import type { Block, Cell, Table } from '../document.ts'

/** A head has no more rows than these. */
const MOST_HEAD_ROWS = 5
const AMOUNT = /\d\.\d/

/** The blocks with tables joined that follow each other directly under one head. */
export function joinCutTables(blocks: readonly Block[]): readonly Block[] {
  const groups: { readonly first: Block; readonly pieces: Table[] }[] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group?.first.kind === 'table' && block.kind === 'table' && goesOn(group.first, block)) group.pieces.push(block)
    else groups.push({ first: block, pieces: [] })
  }
  if (groups.length === blocks.length) return blocks
  return groups.map(({ first, pieces }) =>
    first.kind === 'table' && pieces.length > 0 ? joined(first, pieces) : first,
  )
}

/** A form that begins with the same entry below its head (项目名称) is another one. */
function goesOn(first: Table, piece: Table): boolean {
  const head = headInCommon(first, piece)
  if (head === 0 || first.columns !== piece.columns || first.rows <= head || piece.rows <= head) return false
  return labelOf(first, head) !== labelOf(piece, head)
}

function joined(first: Table, pieces: readonly Table[]): Table {
  const cells: Cell[] = [...first.cells]
  let { rows } = first
  for (const piece of pieces) {
    const head = headInCommon(first, piece)
    for (const cell of piece.cells) if (cell.row >= head) cells.push({ ...cell, row: cell.row + rows - head })
    rows += piece.rows - head
  }
  return { ...first, rows, cells }
}

/** How many rows of names, and of nothing else, both begin with. */
function headInCommon(first: Table, piece: Table): number {
  let head = 0
  while (head < MOST_HEAD_ROWS && isSameRow(rowAt(first, head), rowAt(piece, head))) head++
  const cells = [first, piece].flatMap((table) => topCells(table).filter(({ row }) => row < head))
  const names = new Set(cells.map(({ text }) => text).filter((text) => text !== ''))
  const isHead = names.size > 1 && cells.every(({ row, rowSpan, text }) => row + rowSpan <= head && !AMOUNT.test(text))
  return isHead ? head : 0
}

/** The cells of the first rows: cells are in row order. */
function topCells({ cells }: Table): readonly Cell[] {
  const end = cells.findIndex(({ row }) => row > MOST_HEAD_ROWS)
  return end < 0 ? cells : cells.slice(0, end)
}

const rowAt = (table: Table, row: number): Cell[] => topCells(table).filter((cell) => cell.row === row)

const isSameRow = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((cell, index) => isSameCell(cell, other[index]))

const isSameCell = (one: Cell, other: Cell | undefined): boolean =>
  one.text === other?.text &&
  one.column === other.column &&
  one.rowSpan === other.rowSpan &&
  one.columnSpan === other.columnSpan

const labelOf = (table: Table, row: number): string => rowAt(table, row).find(({ text }) => text !== '')?.text ?? ''
