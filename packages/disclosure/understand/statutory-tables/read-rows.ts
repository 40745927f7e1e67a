/** The rows and cells of a recognised table. */
import type { LineForm, Stated, TableForm } from '@mingzhang/accounts'
import type { Span } from '@mingzhang/documents'
import type { TableRow } from '../../statutory-table.ts'
import { readAmount } from './amount-text.ts'
import { type ColumnBlock, columnBlocks } from './column-roles.ts'
import { wholeLabel, wholeName } from './cut-labels.ts'
import type { Grid, GridCell } from './grid.ts'
import { type Header, isOrdinalRow } from './header.ts'
import { type RowLabel, rowLabel, sideOf, subjectKey } from './row-labels.ts'

interface DraftCell {
  readonly column: string
  readonly stated: Stated | undefined
  readonly span: Span
}

export interface DraftRow extends Omit<TableRow, 'cells'> {
  readonly cells: readonly DraftCell[]
}

export interface DraftRows {
  readonly rows: readonly DraftRow[]
  readonly unread: readonly Span[]
  /** Headings of filled columns beside those of the form that leave them whole. */
  readonly details: readonly Span[]
  readonly columnTitles: ReadonlyMap<string, string>
}

const NOTE_ROW = /^(?:注|说明|备注)[:：]/
const SUBSET = /^其中:?/
/** What 结余分配 was put to, listed below it. */
const DISTRIBUTED = /^(?:交纳|缴纳)所得税$|^提取(?:职工福利|专用)基金$|^转入事业基金$/

/** `before` are the rows of the part above, where a table goes on: a line that was taken there is not taken again. */
export function readRows(
  form: TableForm,
  block: number,
  grid: Grid,
  header: Header,
  before: readonly DraftRow[] = [],
): DraftRows {
  const columns = columnBlocks(form, grid, header)
  // 财决01 prints expenditure by nature beside the sides of the published form
  const isBeside = (columnBlock: ColumnBlock | undefined, index: number): columnBlock is ColumnBlock =>
    columnBlock !== undefined && form.rows.kind === 'lines' && sideOf(form, columnBlock, index) === undefined
  const readers = columns.flatMap((columnBlock, index) => {
    if (isBeside(columnBlock, index)) return []
    const [next, following] = [columns[index + 1], index + 1]
    const beside = isBeside(next, following) ? { beside: next } : {}
    return [new BlockReader(form, block, grid, columnBlock, { index, header, before, ...beside })]
  })
  for (let row = header.firstRow; row < grid.rows; row++) {
    const filled = grid.startingIn(row).filter((cell) => cell.plain !== '')
    const [first] = filled
    if (first !== undefined && (NOTE_ROW.test(first.plain) || first.cell.columnSpan >= grid.columns)) continue
    if (isOrdinalRow(filled.map(({ plain }) => plain))) continue
    readRow(readers, row)
  }
  const headings = (within: readonly number[]): Span[] =>
    within.map((column) => headerSpan(block, grid, header, column))
  const unknown = columns.flatMap(({ unknown, details }) => unknown.filter((column) => !details.includes(column)))
  return {
    rows: withoutTotalOfKinds(interleave(readers)),
    unread: [...readers.flatMap((reader) => reader.unread), ...headings(unknown)],
    details: headings(columns.flatMap(({ details }) => details)),
    columnTitles: new Map(columns.flatMap((columnBlock) => [...columnBlock.titles])),
  }
}

/** Reads a row of all blocks; a label whose figure stands in the block beside it is that block's: 公用经费合计 over two blocks. */
function readRow(readers: readonly BlockReader[], row: number): void {
  let carried: RowLabel | undefined
  for (const [index, reader] of readers.entries()) {
    const label = reader.labelOf(row) ?? carried
    carried = undefined
    const next = readers[index + 1]
    const isBeside =
      label?.code === undefined &&
      next !== undefined &&
      next.labelOf(row) === undefined &&
      reader.isBlank(row) &&
      !next.isBlank(row)
    if (isBeside) carried = label
    else reader.read(row, label)
  }
}

/** Reads the rows of one column block; lines are taken in the order in which the form declares them. */
class BlockReader {
  readonly rows: DraftRow[] = []
  readonly unread: Span[] = []
  readonly #form: TableForm
  readonly #block: number
  readonly #grid: Grid
  readonly #columns: ColumnBlock
  readonly #index: number
  readonly #header: Header
  readonly #beside: ColumnBlock | undefined
  readonly #taken = new Set<string>()

  constructor(
    form: TableForm,
    block: number,
    grid: Grid,
    columns: ColumnBlock,
    {
      index,
      header,
      before,
      beside,
    }: {
      readonly index: number
      readonly header: Header
      readonly before: readonly DraftRow[]
      /** A block of columns whose totals stand in one row with those of this one. */
      readonly beside?: ColumnBlock
    },
  ) {
    this.#form = form
    this.#block = block
    this.#grid = grid
    this.#columns = columns
    this.#index = index
    this.#header = header
    this.#beside = beside
    const side = sideOf(form, columns, index)
    for (const row of before) if (side === undefined || row.side === side.key) this.#taken.add(row.key)
  }

  labelOf(row: number): RowLabel | undefined {
    return rowLabel(this.#grid, row, this.#columns, this.#header.firstRow)
  }

  /** Nothing stands in the columns of amounts, neither figures nor words. */
  isBlank(row: number): boolean {
    return [...this.#columns.values.keys()].every((column) => {
      const cell = this.#grid.at(row, column)
      return cell === undefined || cell.cell.row !== row || readAmount(cell.cell.text) === 'blank'
    })
  }

  read(row: number, label: RowLabel | undefined): void {
    const open = this.#openColumns(row)
    const cells = this.#valuesOf(row, label, open)
    if (cells === undefined) return
    const draft = this.#rowOf(label, cells)
    if (draft !== undefined) this.rows.push(open.length === 0 ? draft : { ...draft, open })
    else
      this.unread.push(
        ...cells.filter((cell) => cell.stated !== undefined && cell.stated.digits !== 0n).map((cell) => cell.span),
      )
  }

  /** Columns that a figure covers of which it may stand in any, and those whose heading stands in its place. */
  #openColumns(row: number): string[] {
    const isOpen = (cell: GridCell): boolean =>
      /\p{Script=Han}/u.test(cell.plain)
        ? row < this.#header.end
        : /[1-9]/.test(cell.plain) && this.#coversSeveral(cell)
    return [...this.#columns.values].flatMap(([column, key]) => {
      const cell = this.#grid.at(row, column)
      return cell !== undefined && cell.cell.row === row && isOpen(cell) ? [key] : []
    })
  }

  /** One whose heading covers as many columns is in the first of them. */
  #coversSeveral({ cell: { column, columnSpan } }: GridCell): boolean {
    const heading = this.#grid.at(this.#header.end - 1, column)
    return columnSpan > 1 && (heading?.cell.column !== column || heading.cell.columnSpan !== columnSpan)
  }

  /** `undefined` for rows that hold words where values belong: repeated headers. */
  #valuesOf(row: number, label: RowLabel | undefined, open: readonly string[]): DraftCell[] | undefined {
    const cells: DraftCell[] = []
    let worded = false
    for (const [column, key] of this.#valueColumns(row, label)) {
      if (open.includes(key)) continue
      const cell = this.#grid.at(row, column)
      if (cell === undefined || cell.cell.row !== row) {
        if (label !== undefined) cells.push({ column: key, stated: undefined, span: this.#spanOf(label.cell) })
        continue
      }
      const amount = readAmount(cell.cell.text)
      if (amount === undefined) {
        worded = true
        if (isSpoiled(cell.plain, label) || this.#isRow(label)) this.unread.push(this.#spanOf(cell))
      } else if (amount === 'blank') cells.push({ column: key, stated: undefined, span: this.#spanOf(cell) })
      else
        cells.push({
          column: key,
          stated: amount.stated,
          span: { ...this.#spanOf(cell), start: amount.start, end: amount.end },
        })
    }
    return worded ? undefined : cells
  }

  /** The columns of amounts; those of the block beside where the label reaches over both blocks and its figures stand there. */
  #valueColumns(row: number, label: RowLabel | undefined): ReadonlyMap<number, string> {
    const beside = this.#beside
    if (beside === undefined || label === undefined) return this.#columns.values
    const isEmpty = (column: number): boolean => {
      const cell = this.#grid.at(row, column)
      return cell === undefined || cell === label.cell || cell.plain === ''
    }
    const other = rowLabel(this.#grid, row, beside, this.#header.firstRow)
    const isFree = (other === undefined || other.cell === label.cell) && [...this.#columns.values.keys()].every(isEmpty)
    return isFree && ![...beside.values.keys()].every(isEmpty) ? beside.values : this.#columns.values
  }

  /** Whether a label names a row of data, so that words in its cells are no header. */
  #isRow(label: RowLabel | undefined): boolean {
    if (label === undefined) return false
    const { rows } = this.#form
    const lines = rows.kind === 'lines' ? rows.sides.flatMap((side) => side.lines) : []
    return label.code !== undefined || lines.some((line) => line.label.test(label.name))
  }

  #rowOf(label: RowLabel | undefined, cells: readonly DraftCell[]): DraftRow | undefined {
    const { rows } = this.#form
    if (rows.kind === 'single') return this.#singleRow(label, cells)
    if (label === undefined || (label.name === '' && label.code === undefined)) return undefined
    if (rows.kind === 'lines') return this.#lineRow(label, cells)
    const key = subjectKey(label, rows.kind === 'economic' ? rows.lines : [])
    const level = label.code === undefined ? 0 : (((label.code.length - 1) / 2) as 1 | 2 | 3)
    return this.#draft(key, label, level, `block ${this.#index}`, cells)
  }

  #lineRow(label: RowLabel, cells: readonly DraftCell[]): DraftRow | undefined {
    const side = sideOf(this.#form, this.#columns, this.#index)
    if (side === undefined) return undefined
    const lines = [...(side.formerLines ?? []), ...side.lines]
    const line = this.#take(lines, label.name) ?? this.#takeFirst(side.lines, label.name)
    if (line !== undefined) return this.#draft(line.key, label, 0, side.key, cells)
    const begun = lines.some(({ key }) => this.#taken.has(key))
    const whole = wholeLabel(side, label.name, (one) => this.#openLine(lines, one), begun)
    if (whole !== undefined) return this.#lineRow({ ...label, name: whole }, cells)
    if (SUBSET.test(label.name) || DISTRIBUTED.test(label.name))
      return this.#draft(`name:${label.name}`, label, 0, 'subset', cells)
    const closed = lines.some((candidate) => this.#taken.has(candidate.key))
    return side.open && !closed ? this.#draft(`category:${label.name}`, label, 1, side.key, cells) : undefined
  }

  /** The usual single row; or one row per item with the moments as columns. */
  #singleRow(label: RowLabel | undefined, cells: readonly DraftCell[]): DraftRow | undefined {
    if (this.#taken.has('data')) return undefined
    if (!cells.some((cell) => cell.stated !== undefined)) return undefined
    this.#taken.add('data')
    const span = label === undefined ? cells[0]?.span : this.#spanOf(label.cell)
    if (span === undefined) return undefined
    return { key: 'data', code: undefined, name: '', level: 0, side: '', span, cells }
  }

  #take(lines: readonly LineForm[], name: string): LineForm | undefined {
    const line = this.#openLine(lines, name)
    if (line !== undefined) this.#taken.add(line.key)
    return line
  }

  /** The line with a name that was not taken yet. */
  #openLine(lines: readonly LineForm[], name: string): LineForm | undefined {
    const open = lines.filter((candidate) => !this.#taken.has(candidate.key) && candidate.label.test(name))
    // a name that is printed twice, below what stands between: the second, though the first was not read
    const last = lines.findLastIndex(({ key }) => this.#taken.has(key))
    return open.find((candidate) => lines.indexOf(candidate) > last) ?? open[0]
  }

  /** 财政拨款收入 may be printed above its kinds, the first of which is then 其中. */
  #takeFirst(lines: readonly LineForm[], name: string): LineForm | undefined {
    return SUBSET.test(name) ? this.#take(lines.slice(0, 1), name.replace(SUBSET, '')) : undefined
  }

  #draft(key: string, label: RowLabel, level: 0 | 1 | 2 | 3, side: string, cells: readonly DraftCell[]): DraftRow {
    const name = wholeName(label.code, label.name)
    return { key, code: label.code, name, level, side, span: this.#spanOf(label.cell), cells }
  }

  #spanOf(cell: GridCell): Span {
    return { block: this.#block, cell: cell.index, start: 0, end: cell.cell.text.length }
  }
}

/** Whether words stand for an amount: not those of a caption, which no label is beside, nor of a heading with its year. */
const isSpoiled = (words: string, label: RowLabel | undefined): boolean =>
  /\d/.test(words) &&
  (label !== undefined || !/\p{Script=Han}/u.test(words)) &&
  !/^20\d{2}年度?(?:决算|预算)?数$/.test(words)

/** 财政拨款收入 above all its kinds repeats them. */
const withoutTotalOfKinds = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  rows.some(({ key }) => key === 'income.general') ? rows.filter(({ key }) => key !== 'income.fiscal') : rows

const interleave = (readers: readonly BlockReader[]): DraftRow[] => readers.flatMap((reader) => reader.rows)

function headerSpan(block: number, grid: Grid, header: Header, column: number): Span {
  let cell: GridCell | undefined
  for (let row = header.end - 1; row >= 0 && (cell === undefined || /^\d*$/.test(cell.plain)); row--)
    cell = grid.at(row, column) ?? cell
  return { block, ...(cell === undefined ? {} : { cell: cell.index }), start: 0, end: cell?.cell.text.length ?? 0 }
}
