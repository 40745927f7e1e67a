/** What a row is, by its code and name. */
import type { LineForm, SideForm, TableForm } from '@mingzhang/accounts'
import { TOTAL_ROW } from '@mingzhang/accounts'
import type { ColumnBlock } from './column-roles.ts'
import type { Grid, GridCell } from './grid.ts'

export interface RowLabel {
  readonly code: string | undefined
  /** Name without number. */
  readonly name: string
  readonly cell: GridCell
}

const CODE_AND_NAME = /^[[(【]?([2-9]\d{2}(?:\d{2}){0,2})(?:[\])】][-:.]?|[-:.](?!\d))?(\D.*)$/
const LIST_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|\d{1,2}[.、](?!\d))/
const SUBSET = /^其中:/
const TOTAL = /^(?:合计|总计|本年(?:收入|支出)合计)$/

/** Label of a block in a row; `undefined` where its label cells are empty. 类, 款 and 项 may reach out of the header. */
export function rowLabel(grid: Grid, row: number, block: ColumnBlock, firstRow: number): RowLabel | undefined {
  const ownCells = (columns: readonly number[]): GridCell[] =>
    distinct(grid, row, columns).filter(({ cell }) => cell.row >= firstRow)
  const codeCells = ownCells(block.codes)
  const nameCells = ownCells(block.names)
  const first = codeCells[0] ?? nameCells[0]
  if (first === undefined) return undefined
  const digits = codeOf(codeCells.map((cell) => cell.plain).filter((text) => /^\d+$/.test(text)))
  const words = [...new Set([...codeCells, ...nameCells])].filter(({ plain }) => !/^(?:\d+|[类款项])$/.test(plain))
  const joined = words.map((cell) => cell.plain).join('')
  const together = digits === undefined ? CODE_AND_NAME.exec(joined) : null
  const name = (together?.[2] ?? joined).replace(LIST_NUMBER, '').replace(/:$/, '')
  return { code: digits ?? together?.[1] ?? nameCode(nameCells), name, cell: words[0] ?? first }
}

function distinct(grid: Grid, row: number, columns: readonly number[]): GridCell[] {
  const cells: GridCell[] = []
  for (const column of columns) {
    const cell = grid.at(row, column)
    if (cell !== undefined && cell.plain !== '' && !cells.includes(cell)) cells.push(cell)
  }
  return cells
}

/** One whole code, or its parts 类 | 款 | 项 in columns of their own, where numbers lose the zero in front. */
function codeOf([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined
  const areParts = others.length > 0 && others.every(({ length }) => length <= 2)
  const code = areParts ? first + others.map((part) => part.padStart(2, '0')).join('') : (others.at(-1) ?? first)
  return [3, 5, 7].includes(code.length) ? code : undefined
}

/** The code column of some forms bears no header of its own. */
const nameCode = (cells: readonly GridCell[]): string | undefined =>
  cells.map((cell) => cell.plain).find((text) => /^\d{3}(?:\d{2}){0,2}$/.test(text))

/** The key of a subject row: its code, the grand total, or its name. */
export function subjectKey(label: RowLabel, lines: readonly LineForm[]): string {
  if (label.code !== undefined) return label.code
  const item = label.name.replace(SUBSET, '').replace(LIST_NUMBER, '')
  const line = lines.find((candidate) => candidate.label.test(item))
  if (line !== undefined) return line.key
  return TOTAL.test(label.name) ? TOTAL_ROW : `name:${label.name}`
}

/** The side of a two-sided table that a block is; `undefined` for what else a form prints beside them. */
export function sideOf(form: TableForm, block: ColumnBlock, index: number): SideForm | undefined {
  if (form.rows.kind !== 'lines') return undefined
  if (block.labels.some((text) => /性质|经济分类/.test(text))) return undefined
  return form.rows.sides.find((side) => block.labels.some((text) => side.header.test(text))) ?? form.rows.sides[index]
}
