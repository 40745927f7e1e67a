/** The figures that take part in relations, each once. */
import {
  type EquationTable,
  type EquationTableId,
  type EquationTables,
  type EquationYear,
  exactly,
  TOTAL_ROW,
} from '@mingzhang/accounts'
import {
  type Disclosure,
  type Fact,
  type Figure,
  type StatutoryTable,
  type TableCell,
  tableCell,
} from '@mingzhang/disclosure'
import { figureAt } from '../figure-at.ts'
import { figureValue } from '../relations/relation.ts'
import { distinctTables } from './distinct-tables.ts'
import { lacksCategories } from './lacking-categories.ts'
import type { Quantity } from './table-relation.ts'

const DECIMALS = 2

export class Quantities implements EquationTables<Quantity> {
  readonly absentIsZero = false
  /** Tables by form; only those that the document prints once take part in relations between tables. */
  readonly #tables = new Map<EquationTableId, PrintedTable[]>()
  readonly #facts = new Map<number, Quantity>()

  constructor(disclosure: Disclosure) {
    for (const table of distinctTables(disclosure)) {
      const same = this.#tables.get(table.form.id)
      if (same === undefined) this.#tables.set(table.form.id, [new PrintedTable(table, disclosure.figures)])
      else same.push(new PrintedTable(table, disclosure.figures))
    }
  }

  all(id: EquationTableId): readonly PrintedTable[] {
    return this.#tables.get(id) ?? []
  }

  /** A document prints the tables of one year. */
  single(id: EquationTableId, year: EquationYear = 'this'): PrintedTable | undefined {
    const [only, another] = this.all(id)
    return year === 'this' && another === undefined ? only : undefined
  }

  /** Every table that the document prints once. */
  *singles(): Iterable<PrintedTable> {
    for (const id of this.#tables.keys()) {
      const table = this.single(id)
      if (table !== undefined) yield table
    }
  }

  told(fact: Fact): Quantity {
    const { figure, concept } = fact
    const known = this.#facts.get(figure.id)
    if (known !== undefined) return known
    const quantity: Quantity = {
      name: `文中“${concept.label}”`,
      interval: figureValue(figure),
      stated: figure.stated,
      unit: figure.unit.word,
      decimals: Math.max(figure.stated.decimals, Math.min(figure.decimals, DECIMALS)),
      span: figure.span,
      figure,
      tableId: undefined,
      table: undefined,
    }
    this.#facts.set(figure.id, quantity)
    return quantity
  }
}

/** A table of the document as equations see it. */
export class PrintedTable implements EquationTable<Quantity> {
  readonly table: StatutoryTable
  readonly id: EquationTableId
  readonly rows: StatutoryTable['rows']
  readonly columns: readonly string[]
  readonly complete: boolean
  readonly #columnIndices: ReadonlyMap<string, number>
  readonly #cells = new Map<TableCell, Quantity>()
  #rowNames: ReadonlyMap<string, string> | undefined
  #emptyTotal: Quantity | undefined
  readonly #figures: readonly Figure[]

  constructor(table: StatutoryTable, figures: readonly Figure[]) {
    this.table = table
    this.#figures = figures
    this.id = table.form.id
    this.rows = table.rows
    this.columns = [...table.columnTitles.keys()]
    this.complete = table.unread.length === 0 && !lacksCategories(table)
    this.#columnIndices = new Map(this.columns.map((key, index) => [key, index]))
  }

  columnIndex(key: string): number | undefined {
    return this.#columnIndices.get(key)
  }

  at(row: number, column: number): Quantity | undefined {
    const key = this.columns[column]
    const cell = key === undefined ? undefined : this.rows[row]?.cells.get(key)
    return cell === undefined ? undefined : this.#of(cell)
  }

  cell(row: string, column: string): Quantity | undefined {
    const { table } = this
    const cell = tableCell(table, row, column)
    if (cell !== undefined) return this.#of(cell)
    const totalled = row === TOTAL_ROW && table.form.rows.kind === 'functional'
    return table.empty && totalled && table.columnTitles.has(column) ? this.#zero() : undefined
  }

  #of(cell: TableCell): Quantity {
    const known = this.#cells.get(cell)
    if (known !== undefined) return known
    const { table } = this
    const quantity: Quantity = {
      name: `《${table.form.title}》${this.#rowName(cell.row)}${table.columnTitles.get(cell.column) ?? cell.column}`,
      interval: cell.interval,
      stated: cell.stated,
      unit: table.unit,
      decimals: Math.max(cell.stated?.decimals ?? 0, DECIMALS),
      span: cell.span,
      figure: figureAt(this.#figures, cell.span),
      tableId: table.form.id,
      table,
    }
    this.#cells.set(cell, quantity)
    return quantity
  }

  #zero(): Quantity | undefined {
    const { table } = this
    const span = table.note ?? table.title
    if (this.#emptyTotal !== undefined || span === undefined) return this.#emptyTotal
    this.#emptyTotal = {
      name: `《${table.form.title}》（空表）合计`,
      interval: exactly(0n),
      stated: undefined,
      unit: table.unit,
      decimals: DECIMALS,
      span,
      figure: figureAt(this.#figures, span),
      tableId: table.form.id,
      table,
    }
    return this.#emptyTotal
  }

  #rowName(key: string): string {
    this.#rowNames ??= new Map(
      this.rows.map((row) => [row.key, row.name === '' ? '' : `“${row.code ?? ''}${row.name}”行`]),
    )
    return this.#rowNames.get(key) ?? ''
  }
}
