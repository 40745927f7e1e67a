/** Where the header of a table ends, and the header texts above each column. */
import { readAmount } from './amount-text.ts'
import type { Grid, GridCell } from './grid.ts'

const CODE = /^\d{3}(?:\d{2}){0,2}$/
/** No subject has a code that begins with 1: `12315消费维权` is a name. */
const CODE_AND_NAME = /^[[(【]?[2-9]\d{2}(?:\d{2}){0,2}[\])】]?[-:.]?\p{Script=Han}/u
/** Over the labels of the rows: codes may stand beside it as headings of columns. */
const HEADS_LABELS = /^(?:功能分类|经济分类)?科目(?:编码|代码|名称)$/
const CENTS = /^-?[\d,]+\.\d\d$/
const ORDINAL_HEADER = /^(?:栏次|行次|栏数)$/
const ROW_LABEL =
  /^(?:合计|总计|(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]).+|…+|\.{3,}|本年(?:收入|支出)合计)$/
const NOTE = /^公开\d{1,2}表$|^(?:注|说明|备注)[:：]|^(?:单位|部门|编制单位|编制部门|金额单位)[:：]/
/** A title may be merged over fewer columns than its table, or more, and stand over none of them. */
const TITLE = /表(?:\(.{0,12}\))?$/
/** What the figures of a whole table are. */
const MOMENT = /^(?:\d{4}年度?)?(?:(?:年初|全年|调整后?)?预算|决算)数$/

const YEAR = /^\d{4}年度?$/

export interface Header {
  /** The row below the last headings. */
  readonly end: number
  /** First row of data: `end`, or the row above it where the total shares its row with the last headings. */
  readonly firstRow: number
  /** Per column, the texts from the top to the leaf. */
  readonly paths: readonly (readonly string[])[]
}

/** The header of a grid; `undefined` where no row of data follows. */
export function headerOf(grid: Grid): Header | undefined {
  let end = 0
  let worded = false
  let isShared = false
  while (end < grid.rows) {
    const filled = grid.startingIn(end).filter((cell) => cell.plain !== '')
    if (filled.length === 0 && worded && !coveredFromAbove(grid, end)) break
    if (isDataRow(filled)) {
      isShared = isTotalAmongHeadings(grid, filled)
      break
    }
    worded ||= filled.length > 1
    end++
  }
  if (end === 0 || !worded) return undefined
  const firstRow = end
  if (isShared) end++
  const ordinals = new Set(
    Array.from({ length: end }, (_, row) => row).filter((row) =>
      grid.startingIn(row).some(({ plain }) => /^\d{1,2}$/.test(plain)),
    ),
  )
  const heading = headingsOver(grid, end)
  const headingAt: HeadingAt = (row, column) =>
    row < firstRow || isLowerHeading(grid, grid.at(row, column)) ? heading(row, column) : undefined
  return {
    end,
    firstRow,
    paths: Array.from({ length: grid.columns }, (_, column) => headerPath(headingAt, grid, end, column, ordinals)),
  }
}

const TOTAL = /^(?:合计|总计)$/

/** Whether the row of totals holds the headings beneath one over several columns, in place of their totals. */
function isTotalAmongHeadings(grid: Grid, [label, ...others]: readonly GridCell[]): boolean {
  if (label === undefined || label.cell.row === 0 || !TOTAL.test(label.plain)) return false
  const words = others.filter(({ cell }) => readAmount(cell.text) === undefined)
  const isEachItsOwn = new Set(words.map(({ plain }) => plain)).size === words.length
  return words.length > 1 && isEachItsOwn && words.every((cell) => isLowerHeading(grid, cell))
}

/** Whether a cell holds words, and the heading above it covers other columns as well. */
function isLowerHeading(grid: Grid, cell: GridCell | undefined): boolean {
  if (cell === undefined || readAmount(cell.cell.text) !== undefined) return false
  const { row, column } = cell.cell
  for (let above = row - 1; above >= 0; above--) {
    const heading = grid.at(above, column)
    if (heading !== undefined && heading.plain !== '')
      return heading.cell.columnSpan > cell.cell.columnSpan && heading.cell.columnSpan < grid.columns
  }
  return false
}

type HeadingAt = (row: number, column: number) => GridCell | undefined

/** The cell at a place of the header; where none is merged, an empty one over headings belongs to that on its left. */
function headingsOver(grid: Grid, end: number): HeadingAt {
  const hasMerged = hasMergedHeadings(grid, end)
  const isFilledAt = (row: number, column: number): boolean => !/^\d*$/.test(grid.at(row, column)?.plain ?? '')
  const hasBeneath = (row: number, column: number): boolean => {
    for (let below = row + 1; below < end; below++) if (isFilledAt(below, column)) return true
    return false
  }
  const areHeadings = Array.from({ length: end }, (_, row) => {
    const filled = grid.startingIn(row).filter(({ plain }) => plain !== '')
    const isInSheet = filled[0]?.cell.place.sheet !== undefined
    return (
      (isInSheet || !hasMerged) &&
      filled.length > 1 &&
      !filled.some(({ plain }) => isCaption(plain) || /^\d+$/.test(plain))
    )
  })
  return (row, column) => {
    const own = grid.at(row, column)
    const isEmpty = own === undefined || (!hasMerged && own.plain === '')
    if (!isEmpty || areHeadings[row] !== true || !hasBeneath(row, column)) return own
    let left = column
    while (left > 0 && !isFilledAt(row, left)) left--
    const cell = grid.at(row, left)
    return cell?.cell.row === row && cell.cell.columnSpan === 1 && hasBeneath(row, left) ? cell : own
  }
}

/** Whether one heading covers several rows, or several columns that are not all. */
function hasMergedHeadings(grid: Grid, end: number): boolean {
  for (let row = 0; row < end; row++)
    if (
      grid
        .startingIn(row)
        .some(({ cell }) => cell.rowSpan > 1 || (cell.columnSpan > 1 && cell.columnSpan < grid.columns))
    )
      return true
  return false
}

/** Whether a row repeats header words instead of data. */
export function isDataRow(filled: readonly GridCell[]): boolean {
  const texts = filled.map((cell) => cell.plain)
  const first = texts[0]
  if (first === undefined || isOrdinalRow(texts) || texts.some((text) => HEADS_LABELS.test(text))) return false
  if (texts.slice(0, 3).some((text) => CODE.test(text) || CODE_AND_NAME.test(text))) return true
  if (isCaption(first)) return false
  const words = texts.filter((text) => readAmount(text) === undefined)
  if (words.length === texts.length)
    return words.every((word) => ROW_LABEL.test(word)) && (filled[0]?.cell.column ?? 9) < 2
  // 预算数 and 决算数 may be rows
  if (texts.filter((text) => CENTS.test(text)).length > 1) return true
  if (words.length === 1 && texts.length > 2 && MOMENT.test(first)) return true
  return words.length === 0 || !/决算数$|预算数$|编码$|科目名称$|\(\d{4}年?\)/.test(words.join('|'))
}

/** 栏次: the columns numbered from 1. */
export function isOrdinalRow(texts: readonly string[]): boolean {
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number)
  // 行次 among other headings heads the numbers of the lines
  if (texts.some(isOrdinalHeader) && (numbers.length > 0 || texts.every(isOrdinalHeader))) return true
  return numbers.length >= 3 && numbers.every((number, index) => number === index + 1)
}

const isOrdinalHeader = (text: string): boolean => ORDINAL_HEADER.test(text)

/** Whether a text names the organisation, the unit or the number of the table, or is a note. */
export const isCaption = (text: string): boolean => NOTE.test(text)

/** Whether merged cells of earlier rows reach into this one: a continuation of the header. */
function coveredFromAbove(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.at(row, column)
    if (cell !== undefined && cell.cell.row < row && cell.plain !== '') return true
  }
  return false
}

/** Whether nothing stands beside it, or only the unit, the organisation or the number of the table. */
const isAlone = (grid: Grid, cell: GridCell): boolean =>
  grid.startingIn(cell.cell.row).every((other) => other === cell || other.plain === '' || isCaption(other.plain))

/** The year of the whole table, beside its organisation or its unit. */
const isYearOfCaption = (grid: Grid, { cell, plain }: GridCell): boolean =>
  YEAR.test(plain) && grid.startingIn(cell.row).some((beside) => isCaption(beside.plain))

/** `ordinals` are the rows that number the columns; elsewhere 行次 heads the numbers of the lines. */
function headerPath(
  headingAt: HeadingAt,
  grid: Grid,
  end: number,
  column: number,
  ordinals: ReadonlySet<number>,
): string[] {
  const path: string[] = []
  let above: GridCell | undefined
  for (let row = 0; row < end; row++) {
    const cell = headingAt(row, column)
    if (cell === undefined || cell === above || cell.plain === '') continue
    above = cell
    // the title, merged over all columns
    if (cell.cell.columnSpan >= grid.columns && grid.columns > 1 && !MOMENT.test(cell.plain)) continue
    if (TITLE.test(cell.plain) && isAlone(grid, cell)) continue
    if (isCaption(cell.plain) || /^\d+$/.test(cell.plain) || isYearOfCaption(grid, cell)) continue
    if (ORDINAL_HEADER.test(cell.plain) && (ordinals.has(row) || cell.plain !== '行次')) continue
    path.push(cell.plain.replace(/\((?:万元|元|单位:.{1,3})\)$/, ''))
  }
  return path
}
