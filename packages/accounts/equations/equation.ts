/** Equations between cells of tables (勾稽关系), as data. */
import type { LedgerId } from '../ledgers/ledger.ts'
import type { TableId } from '../tables/table-form.ts'
import type { EquationCondition } from './conditions.ts'

/** A statutory table, or a ledger that the accounts keep beside them. */
export type EquationTableId = TableId | LedgerId

/** `=`: both sides can be equal; `≥`: the left can reach the right. */
export type EquationRelation = '=' | '≥'

/** Whose tables: those of the year, or those of the year before. */
export type EquationYear = 'this' | 'previous'

/** A cell; an `optional` one counts as zero where the table does not hold it. */
export interface CellTerm {
  readonly table: EquationTableId
  readonly row: string
  readonly column: string
  readonly optional?: boolean
  readonly year?: EquationYear
}

export interface TableColumn {
  readonly table: EquationTableId
  readonly column: string
}

export type EquationShape =
  /** Named cells. */
  | { readonly kind: 'cells'; readonly left: readonly CellTerm[]; readonly right: readonly CellTerm[] }
  /** In every row of a table: columns against columns; those on the right count as zero where absent, if some are there. */
  | {
      readonly kind: 'rows'
      readonly table: EquationTableId
      readonly left: readonly string[]
      readonly right: readonly string[]
    }
  /** In every column: a line against the functional categories (类) listed above it. */
  | { readonly kind: 'categories'; readonly table: EquationTableId; readonly total: string }
  /**
   * In every column: a subject against those directly beneath it. `of`: the total row against the topmost subjects,
   * every subject with a code of that many digits, or the subject with that code.
   */
  | { readonly kind: 'tree'; readonly table: EquationTableId; readonly of: 'total' | 3 | 5 | `${number}` }
  /** In every row: total against economic categories, each category against its subjects. */
  | { readonly kind: 'economic-columns'; readonly table: EquationTableId }
  /** Rows of two tables for the same subject: joined by code, or categories by name. */
  | {
      readonly kind: 'same-subject'
      readonly by: 'code' | 'category-name'
      readonly left: TableColumn
      readonly right: TableColumn
    }
  /** Each subject of a table against the sum of its rows in others, where a row that is missing is zero. */
  | { readonly kind: 'subject-parts'; readonly left: TableColumn; readonly right: readonly TableColumn[] }
  /** Totals of economic columns against those of another table and the rows of a third, joined by the subjects' names. */
  | {
      readonly kind: 'economic-totals'
      readonly table: EquationTableId
      readonly columns: EquationTableId
      readonly rows: TableColumn
    }

/**
 * 基本平衡 (within a table), 表间 (between tables), 跨年 (with the year before): must hold. 逻辑性: must hold or be
 * explained. 核实性: to be confirmed. 表文: between table and text. 科目, 绩效: subjects, performance.
 */
export type EquationKind = '基本平衡' | '表间' | '跨年' | '逻辑性' | '核实性' | '表文' | '科目' | '绩效'

/** `review` asks to confirm and is no objection. */
export type EquationSeverity = 'error' | 'warning' | 'review'

/** What every equation declares, whatever carries it out. */
export interface EquationHead {
  /** Number in the catalogue of equations, such as `B01`. */
  readonly id: string
  /** Chinese: the relation in words. */
  readonly formula: string
  readonly kind: EquationKind
  readonly severity: EquationSeverity
  /** Chinese: the form, rule or regulation it rests on, where that is not the one of its group. */
  readonly basis?: string
  /** When it applies; unknown means not executed. */
  readonly condition?: EquationCondition
}

export interface TableEquation extends EquationHead {
  readonly relation: EquationRelation
  readonly shape: EquationShape
}

export const cell = (table: EquationTableId, row: string, column: string): CellTerm => ({ table, row, column })

/** A cell that counts as zero where the table does not hold it. */
export const optionalCell = (table: EquationTableId, row: string, column: string): CellTerm => ({
  table,
  row,
  column,
  optional: true,
})

/** A cell of last year's table. */
export const previousCell = (table: EquationTableId, row: string, column: string): CellTerm => ({
  table,
  row,
  column,
  year: 'previous',
})

/** Cells of one table in one column that count as zero where they are not printed. */
export const parts = (table: EquationTableId, column: string, rows: readonly string[]): CellTerm[] =>
  rows.map((row) => optionalCell(table, row, column))
