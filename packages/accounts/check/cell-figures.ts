/** The cells of accounts as figures of relations: named, placed, with the value they may stand for. */
import type { Quantity } from '../diagnosis/relation.ts'
import type { EnteredTables, Rounding, SheetCell } from '../entered-tables/entered-table.ts'
import type { EquationTableId, EquationYear } from '../equations/equation.ts'
import type { EquationRow, EquationTable, EquationTables } from '../equations/equation-table.ts'
import { LEDGER_FORMS } from '../ledgers/ledger-forms.ts'
import { type Fen, fenPer, printFen } from '../money.ts'
import { exactly, type Interval, UNIT_PARTS } from '../stated.ts'
import { cellKey } from '../tables/table-form.ts'
import { ExactTable, type ExactTables } from './exact-tables.ts'
import { rowTitle, tableTitle } from './table-names.ts'
import type { ViolationCell } from './violation.ts'

export interface CellFigure extends Quantity {
  readonly tableId: EquationTableId
  readonly row: EquationRow
  readonly column: string
  readonly columnTitle: string
  readonly year: EquationYear
  readonly amount: Fen
  /** A number of things. */
  readonly counted: boolean
  /** Where it was typed; `undefined` for what was computed. */
  readonly place: SheetCell | undefined
}

const PARTS_PER_FEN = UNIT_PARTS / 100n
const COUNTED = new Set(
  LEDGER_FORMS.flatMap(({ id, columns }) =>
    columns.flatMap(({ key, title }) => (title === '数量' ? [`${id}|${key}`] : [])),
  ),
)

/** How a table was typed. */
interface Entered {
  readonly places: ReadonlyMap<string, SheetCell>
  readonly rounding?: Rounding
}

/** The table as figures; those typed in a rounded unit stand for every amount that rounds to them. */
export class FigureTable implements EquationTable<CellFigure> {
  readonly id: EquationTableId
  readonly rows: readonly EquationRow[]
  readonly columns: readonly string[]
  readonly complete = true
  readonly #exact: ExactTable
  readonly #year: EquationYear
  readonly #entered: Entered | undefined
  readonly #slack: Fen
  readonly #figures = new Map<number, CellFigure>()

  constructor(
    exact: ExactTable,
    year: EquationYear,
    entered?: Entered,
    /** By how much computed amounts may be off, where they sum up rounded ones. */
    slack: Fen = 0n,
  ) {
    this.#exact = exact
    this.#year = year
    this.#entered = entered
    this.#slack = slack
    this.id = exact.id
    this.rows = exact.rows
    this.columns = exact.columns
  }

  columnIndex(key: string): number | undefined {
    return this.#exact.columnIndex(key)
  }

  at(row: number, column: number): CellFigure | undefined {
    const index = row * this.columns.length + column
    const known = this.#figures.get(index)
    if (known !== undefined) return known
    const amount = this.#exact.at(row, column)
    const line = this.rows[row]
    const head = this.#exact.table.columns[column]
    if (amount === undefined || line === undefined || head === undefined) return undefined
    const figure = this.#figure(line, head, amount)
    this.#figures.set(index, figure)
    return figure
  }

  cell(row: string, column: string): CellFigure | undefined {
    const at = this.#exact.rowIndex(row)
    const under = this.#exact.columnIndex(column)
    return at === undefined || under === undefined ? undefined : this.at(at, under)
  }

  #figure(row: EquationRow, head: { key: string; title: string }, amount: Fen): CellFigure {
    const counted = COUNTED.has(`${this.id}|${head.key}`)
    const value =
      this.#entered === undefined
        ? withSlack(amountOf(amount, undefined), this.#slack)
        : amountOf(amount, this.#entered.rounding)
    const named = rowTitle(row)
    return {
      name: `${this.#year === 'previous' ? '上年' : ''}《${tableTitle(this.id)}》${named === '' ? '' : `“${named}”`}${head.title}`,
      ...(counted ? countOf(amount) : value),
      tableId: this.id,
      row,
      column: head.key,
      columnTitle: head.title,
      year: this.#year,
      amount,
      counted,
      place: this.#entered?.places.get(cellKey(row.key, head.key)),
    }
  }
}

const withSlack = (value: Value, slack: Fen): Value =>
  slack === 0n
    ? value
    : {
        ...value,
        interval: {
          low: value.interval.low - slack * PARTS_PER_FEN,
          high: value.interval.high + slack * PARTS_PER_FEN,
        },
      }

type Value = Pick<Quantity, 'interval' | 'stated' | 'unit' | 'decimals'>

const countOf = (amount: Fen): Value => ({
  interval: exactly(amount * UNIT_PARTS),
  stated: { digits: amount, decimals: 0 },
  unit: '',
  decimals: 0,
})

function amountOf(amount: Fen, rounding: Rounding | undefined): Value {
  if (rounding === undefined)
    return {
      interval: exactly(amount * PARTS_PER_FEN),
      stated: { digits: amount, decimals: 2 },
      unit: '元',
      decimals: 2,
    }
  const step = fenPer(rounding.unit) / 10n ** BigInt(rounding.decimals)
  const half = (step * PARTS_PER_FEN) / 2n
  const interval: Interval = { low: amount * PARTS_PER_FEN - half, high: amount * PARTS_PER_FEN + half }
  return {
    interval,
    stated: { digits: amount / step, decimals: rounding.decimals },
    unit: rounding.unit,
    decimals: rounding.decimals,
  }
}

/** Entered tables where there are some, computed ones for the rest. */
export class FigureTables implements EquationTables<CellFigure> {
  readonly absentIsZero = true
  readonly #exact: ExactTables
  readonly #entered: EnteredTables
  readonly #slack: Fen
  readonly #tables = new Map<string, FigureTable>()

  constructor(exact: ExactTables, entered: EnteredTables = new Map(), slack: Fen = 0n) {
    this.#exact = exact
    this.#slack = slack
    this.#entered = entered
  }

  all(id: EquationTableId): readonly FigureTable[] {
    const table = this.single(id)
    return table === undefined ? [] : [table]
  }

  single(id: EquationTableId, year: EquationYear = 'this'): FigureTable | undefined {
    const key = `${year}|${id}`
    const known = this.#tables.get(key)
    if (known !== undefined) return known
    const table = year === 'this' ? this.#enteredTable(id) : undefined
    const exact = table === undefined ? this.#exact.single(id, year) : undefined
    const made = table ?? (exact === undefined ? undefined : new FigureTable(exact, year, undefined, this.#slack))
    if (made !== undefined) this.#tables.set(key, made)
    return made
  }

  #enteredTable(id: EquationTableId): FigureTable | undefined {
    if (this.#entered.size === 0) return undefined
    for (const table of this.#entered.values())
      if (table.form.id === id) return new FigureTable(new ExactTable(table), 'this', table)
    return undefined
  }
}

/** A figure as a report shows it. */
export const cellOf = (figure: CellFigure): ViolationCell => ({
  table: tableTitle(figure.tableId),
  ...(figure.year === 'previous' ? { previous: true as const } : {}),
  row: rowTitle(figure.row),
  column: figure.columnTitle,
  ...(figure.place === undefined ? {} : { sheet: figure.place.sheet, address: figure.place.address }),
  amount: figure.counted ? figure.amount.toString() : printFen(figure.amount),
})
