/** The amounts of a statutory table: exact where the file keeps them so, else at the precision that it prints. */
import { type AmountUnit, cellKey, fenPer, type TableForm } from '@mingzhang/accounts'
import { type Cell, type Document, placeOf, type Span, textAround } from '@mingzhang/documents'
import type { StatutoryTable, TableRow } from '../../statutory-table.ts'
import { amountIn, isRefusal } from '../cell-amount.ts'
import type { NotedCell } from '../import-report.ts'
import { type Measured, NOTHING } from './measured.ts'

export interface MeasuredCell extends Measured {
  readonly row: string
  readonly column: string
  readonly at: NotedCell
}

export interface TableAmounts {
  readonly form: TableForm
  readonly unit: AmountUnit
  readonly rows: readonly TableRow[]
  readonly columnTitles: ReadonlyMap<string, string>
  readonly cells: ReadonlyMap<string, MeasuredCell>
  /** No more is known of its amounts than what rounding left. */
  readonly isRounded: boolean
  cellAt(span: Span): NotedCell
}

export function tableAmounts(document: Document, table: StatutoryTable, unit: AmountUnit): TableAmounts {
  const cellAt = (span: Span): NotedCell => ({ place: placeOf(document, span), text: textAround(document, span) })
  const isSheet = document.blocks[table.blocks[0] ?? -1]?.place.sheet !== undefined
  // a workbook in 元 holds what the books hold, whatever decimals it shows
  const isFiner =
    (isSheet && unit === '元') || [...table.cells.values()].some(({ span }) => keepsMore(sourceCell(document, span)))
  const cells = new Map<string, MeasuredCell>()
  for (const [key, { row, column, stated, span, interval }] of table.cells) {
    const read = stated === undefined ? 'blank' : amountIn(sourceCell(document, span), unit)
    const [size, rounded] = read === 'blank' || isRefusal(read) ? [0n, false] : [read.fen, read.rounded]
    // of (5.00) the cell's own figure has no sign
    const fen = stated !== undefined && stated.digits < 0n && size > 0n ? -size : size
    const printed = halfUnit(interval.high - interval.low, table.unit, unit)
    const tolerance = stated === undefined ? 0n : isFiner ? (rounded ? 1n : 0n) : printed
    cells.set(key, { row, column, fen, tolerance, at: cellAt(span) })
  }
  const { form, rows, columnTitles } = table
  const isRounded = [...cells.values()].some(({ fen, tolerance }) => fen !== 0n && tolerance > 0n)
  return { form, unit, rows, columnTitles, cells, isRounded, cellAt }
}

/** The amount of a cell, nothing where the table has none. */
export const measuredAt = (table: TableAmounts | undefined, row: string, column: string): Measured =>
  table?.cells.get(cellKey(row, column)) ?? NOTHING

/** 分 by which a figure may be off that was rounded to a width, in parts of a 元. */
function halfUnit(width: bigint, tableUnit: AmountUnit, unit: AmountUnit): bigint {
  const partsPerFen = 10n ** 10n
  const half = (width * fenPer(unit)) / fenPer(tableUnit) / 2n
  return half / partsPerFen
}

const sourceCell = (document: Document, span: Span): Pick<Cell, 'text' | 'stored'> => {
  const block = document.blocks[span.block]
  const cell = block?.kind === 'table' && span.cell !== undefined ? block.cells[span.cell] : undefined
  if (cell === undefined || block?.kind !== 'table') return { text: '' }
  // of a cell with other words beside the figure, the figure alone
  return { text: cell.text.slice(span.start, span.end), ...(cell.stored === undefined ? {} : { stored: cell.stored }) }
}

/** Whether the workbook stores more decimals of an amount than it displays. */
function keepsMore({ text, stored }: Pick<Cell, 'text' | 'stored'>): boolean {
  if (stored?.number === undefined) return false
  const decimals = (number: string): number => /\.(\d+)/.exec(number)?.[1]?.length ?? 0
  const kept = String(Number(Number(stored.number).toPrecision(15)))
  return decimals(kept) > decimals(text)
}
