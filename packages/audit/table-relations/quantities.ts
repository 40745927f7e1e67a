/** The figures that take part in relations, each once. */
import { exactly, type TableId, TOTAL_ROW } from '@mingzhang/accounts'
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
import type { Quantity } from './table-relation.ts'

const DECIMALS = 2

export class Quantities {
  /** Tables by form; only those that the document prints once take part in relations between tables. */
  readonly single: ReadonlyMap<TableId, StatutoryTable>
  readonly #figures: readonly Figure[]
  readonly #cells = new Map<TableCell | StatutoryTable, Quantity>()
  readonly #facts = new Map<number, Quantity>()
  readonly #rowNames = new Map<StatutoryTable, ReadonlyMap<string, string>>()

  constructor(disclosure: Disclosure) {
    this.#figures = disclosure.figures
    const counts = new Map<TableId, number>()
    for (const table of disclosure.statutoryTables) counts.set(table.form.id, (counts.get(table.form.id) ?? 0) + 1)
    this.single = new Map(
      disclosure.statutoryTables
        .filter((table) => counts.get(table.form.id) === 1)
        .map((table) => [table.form.id, table]),
    )
  }

  /** A cell; the total of an empty table is zero although it prints no such row. */
  at(table: StatutoryTable, row: string, column: string): Quantity | undefined {
    const cell = tableCell(table, row, column)
    if (cell !== undefined) return this.of(table, cell)
    const totalled = row === TOTAL_ROW && table.form.rows.kind === 'functional'
    return table.empty && totalled && table.columnTitles.has(column) ? this.#zero(table) : undefined
  }

  of(table: StatutoryTable, cell: TableCell): Quantity {
    const known = this.#cells.get(cell)
    if (known !== undefined) return known
    const quantity: Quantity = {
      name: `《${table.form.title}》${this.#rowName(table, cell.row)}${table.columnTitles.get(cell.column) ?? cell.column}`,
      interval: cell.interval,
      stated: cell.stated,
      unit: table.unit,
      decimals: Math.max(cell.stated?.decimals ?? 0, DECIMALS),
      span: cell.span,
      figure: figureAt(this.#figures, cell.span),
      table,
    }
    this.#cells.set(cell, quantity)
    return quantity
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
      table: undefined,
    }
    this.#facts.set(figure.id, quantity)
    return quantity
  }

  #zero(table: StatutoryTable): Quantity | undefined {
    const known = this.#cells.get(table)
    const span = table.note ?? table.title
    if (known !== undefined || span === undefined) return known
    const quantity: Quantity = {
      name: `《${table.form.title}》（空表）合计`,
      interval: exactly(0n),
      stated: undefined,
      unit: table.unit,
      decimals: DECIMALS,
      span,
      figure: figureAt(this.#figures, span),
      table,
    }
    this.#cells.set(table, quantity)
    return quantity
  }

  #rowName(table: StatutoryTable, key: string): string {
    let names = this.#rowNames.get(table)
    if (names === undefined) {
      names = new Map(table.rows.map((row) => [row.key, row.name === '' ? '' : `“${row.code ?? ''}${row.name}”行`]))
      this.#rowNames.set(table, names)
    }
    return names.get(key) ?? ''
  }
}
