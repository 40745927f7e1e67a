/** A sheet of a workbook as blocks: a heading with its name, and its grid. */
import type { Block, Cell, Gap, StoredCell } from '../document.ts'

export interface SheetCell {
  /** 0-based. */
  readonly row: number
  readonly column: number
  /** As displayed. */
  readonly text: string
  readonly stored?: StoredCell
}

/** A merged range; all bounds are 0-based and belong to it. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface SheetContent {
  readonly name: string
  readonly hidden: boolean
  /** In any order; empty cells may be missing. */
  readonly cells: readonly SheetCell[]
  readonly merged: readonly MergedRange[]
}

/** A grid ends where as many rows or columns in a row are empty, so that a stray cell makes no giant of it. */
const EMPTY_ROWS = 500
const EMPTY_COLUMNS = 100
const MOST_ROWS = 50_000
const MOST_COLUMNS = 500
const MOST_COVERED = 1_000_000

export function sheetBlocks({ name, hidden, cells, merged }: SheetContent): { blocks: Block[]; gaps: Gap[] } {
  const shown = cells.filter(({ text }) => text !== '')
  const filled = cells.filter(({ text, stored }) => text !== '' || stored?.uncalculated === true)
  const rows = extent(
    shown.map(({ row }) => row),
    EMPTY_ROWS,
    MOST_ROWS,
  )
  const columns = extent(
    shown.map(({ column }) => column),
    EMPTY_COLUMNS,
    MOST_COLUMNS,
  )
  const isWithin = ({ row, column }: SheetCell): boolean => row < rows && column < columns
  const kept = filled.filter(isWithin)
  const beyond = shown.length - shown.filter(isWithin).length
  const place = { sheet: name }
  const gap = (reason: string): Gap => ({ what: `工作表“${name}”`, reason, place })
  const gaps: Gap[] = [
    ...(hidden ? [gap('该工作表处于隐藏状态，内容已一并读取，请确认是否应当公开。')] : []),
    ...(beyond > 0
      ? [
          {
            ...gap(`有 ${beyond} 个单元格离表格过远或超出上限，未读取。请删除多余内容或拆分工作表。`),
            lost: true as const,
          },
        ]
      : []),
  ]
  if (kept.length === 0) return { blocks: [], gaps }
  const heading: Block = { kind: 'paragraph', text: name, level: 1, place }
  return {
    blocks: [heading, { kind: 'table', rows, columns, cells: gridCells(name, kept, merged, rows, columns), place }],
    gaps,
  }
}

/** How many rows or columns the grid has. */
function extent(indexes: readonly number[], emptyRun: number, most: number): number {
  let end = 0
  for (const index of [...new Set(indexes)].sort((a, b) => a - b)) {
    if (index - end > emptyRun || index >= most) break
    end = index + 1
  }
  return end
}

function gridCells(
  sheet: string,
  filled: readonly SheetCell[],
  merged: readonly MergedRange[],
  rows: number,
  columns: number,
): Cell[] {
  const spans = new Map<number, { rowSpan: number; columnSpan: number }>()
  const covered = new Set<number>()
  for (const { top, left, bottom, right } of merged) {
    const [rowSpan, columnSpan] = [Math.min(bottom + 1, rows) - top, Math.min(right + 1, columns) - left]
    const area = rowSpan * columnSpan
    if (rowSpan < 1 || columnSpan < 1 || area === 1 || covered.size + area > MOST_COVERED) continue
    spans.set(top * columns + left, { rowSpan, columnSpan })
    for (let row = top; row < top + rowSpan; row++)
      for (let column = left; column < left + columnSpan; column++) covered.add(row * columns + column)
  }
  const contents = new Map(filled.map((cell) => [cell.row * columns + cell.column, cell]))
  const keys = [...new Set([...contents.keys(), ...spans.keys()])].sort((a, b) => a - b)
  return keys.flatMap((key): Cell[] => {
    const span = spans.get(key)
    if (span === undefined && covered.has(key)) return []
    const [row, column] = [Math.floor(key / columns), key % columns]
    const { text = '', stored } = contents.get(key) ?? {}
    const place = { sheet, address: addressOf(row, column) }
    return [
      { row, column, rowSpan: 1, columnSpan: 1, ...span, text, place, ...(stored === undefined ? {} : { stored }) },
    ]
  })
}

/** `B12` for row 11, column 1. */
export function addressOf(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/** The 0-based position that an address such as `B12` or `$B$12` names. */
export function positionOf(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  let column = 0
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2]) - 1
  return row < 0 ? undefined : { row, column: column - 1 }
}
