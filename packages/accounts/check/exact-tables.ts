/** Tables of accounts as equations see them: exact amounts, a row that is absent is zero. */
import type { EquationTableId, EquationYear } from '../equations/equation.ts'
import type { EquationRow, EquationTable, EquationTables } from '../equations/equation-table.ts'
import type { AmountGrid } from '../filled-tables/amount-grid.ts'
import { fillTable } from '../filled-tables/fill-tables.ts'
import { SubjectRows } from '../filled-tables/subject-rows.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { fillLedger, LEDGER_ABSENCES } from '../ledgers/fill-ledger.ts'
import { LEDGER_IDS, type LedgerId } from '../ledgers/ledger.ts'
import type { Fen } from '../money.ts'
import { TABLE_IDS, type TableId } from '../tables/table-form.ts'

/** A statutory table or a ledger, computed or entered. */
export interface AmountTable {
  readonly form: { readonly id: EquationTableId; readonly title: string }
  readonly rows: readonly EquationRow[]
  readonly columns: readonly { readonly key: string; readonly title: string }[]
  readonly cells: AmountGrid
}

/** Sichuan's form until 2020 tells “三公”经费 of government funds apart (`F7`); others have one table. */
const LAST_YEAR_OF_TWO_TABLES = 2020
const ONE_TABLE: readonly TableId[] = TABLE_IDS.filter((id) => id !== 'F7')

const LEDGERS: ReadonlySet<EquationTableId> = new Set(LEDGER_IDS)
const isLedger = (id: EquationTableId): id is LedgerId => LEDGERS.has(id)

/** A table of exact amounts. */
export class ExactTable implements EquationTable<Fen> {
  readonly table: AmountTable
  readonly id: EquationTableId
  readonly rows: readonly EquationRow[]
  readonly columns: readonly string[]
  readonly complete = true
  readonly #rowIndices = new Map<string, number>()
  /** In the order of the rows. */
  readonly #amounts: readonly (readonly Fen[])[]

  constructor(table: AmountTable) {
    this.table = table
    this.id = table.form.id
    this.rows = table.rows
    this.columns = table.columns.map(({ key }) => key)
    table.rows.forEach(({ key }, index) => void this.#rowIndices.set(key, index))
    const zeros = new Array<Fen>(this.columns.length).fill(0n)
    // Of rows that somebody typed twice the last one has the amounts.
    this.#amounts = table.rows.map(({ key }, index) =>
      this.#rowIndices.get(key) === index ? (table.cells.row(key) ?? zeros) : zeros,
    )
  }

  rowIndex(key: string): number | undefined {
    return this.#rowIndices.get(key)
  }

  columnIndex(key: string): number | undefined {
    return this.table.cells.columnIndex(key)
  }

  at(row: number, column: number): Fen | undefined {
    return this.#amounts[row]?.[column]
  }

  cell(row: string, column: string): Fen | undefined {
    const at = this.#rowIndices.get(row)
    const under = this.columnIndex(column)
    return at === undefined || under === undefined ? undefined : this.at(at, under)
  }
}

/** The tables of accounts, and of the year before where its accounts are known; each is filled when first asked for. */
export class ExactTables implements EquationTables<Fen> {
  readonly absentIsZero = true
  readonly previous: ExactTables | undefined
  readonly #accounts: Accounts
  readonly #subjects: SubjectRows
  readonly #wanted: readonly TableId[]
  readonly #tables = new Map<EquationTableId, ExactTable | undefined>()

  constructor(accounts: Accounts, previous?: ExactTables) {
    this.#accounts = accounts
    this.#subjects = new SubjectRows(accounts)
    this.previous = previous
    this.#wanted = accounts.year <= LAST_YEAR_OF_TWO_TABLES ? TABLE_IDS : ONE_TABLE
  }

  all(id: EquationTableId): readonly ExactTable[] {
    const table = this.single(id)
    return table === undefined ? [] : [table]
  }

  single(id: EquationTableId, year: EquationYear = 'this'): ExactTable | undefined {
    if (year === 'previous') return this.previous?.single(id)
    const known = this.#tables.get(id)
    if (known !== undefined || this.#tables.has(id)) return known
    const filled = this.#fill(id)
    const table = filled === undefined ? undefined : new ExactTable(filled)
    this.#tables.set(id, table)
    return table
  }

  /** The tables of the same organisation and year, where one of the entries is another. */
  ofChanged(accounts: Accounts): ExactTables {
    return new ExactTables(accounts, this.previous)
  }

  #fill(id: EquationTableId): AmountTable | undefined {
    if (isLedger(id)) return fillLedger(id, this.#accounts, this.#subjects)
    return this.#wanted.includes(id) ? fillTable(id, this.#accounts, this.#subjects, this.#wanted) : undefined
  }

  /** Chinese: why a table is not there. */
  absence(id: EquationTableId, year: EquationYear = 'this'): string {
    if (year === 'previous')
      return this.previous === undefined ? '没有提供上年决算数据（--previous）' : this.previous.absence(id)
    if (id === 'F7') return `不适用：${LAST_YEAR_OF_TWO_TABLES + 1}年度起“三公”经费不再分列两张表`
    return LEDGER_ABSENCES[id] ?? '决算数据没有这张表'
  }
}
