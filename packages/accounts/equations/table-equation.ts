/** An equation between cells of the statutory tables (勾稽关系), as data. */
import type { TableId } from '../tables/table-form.ts'

/** `=`: both sides can be equal; `≥`: the left can reach the right. */
export type EquationRelation = '=' | '≥'

/** A cell; an `optional` one counts as zero where the table does not print it. */
export interface CellTerm {
  readonly table: TableId
  readonly row: string
  readonly column: string
  readonly optional?: boolean
}

export type EquationShape =
  /** Named cells. */
  | { readonly kind: 'cells'; readonly left: readonly CellTerm[]; readonly right: readonly CellTerm[] }
  /** In every row of a table: columns against columns; those on the right count as zero where absent. */
  | {
      readonly kind: 'rows'
      readonly table: TableId
      readonly left: readonly string[]
      readonly right: readonly string[]
    }
  /** In every column: a line against the functional categories (类) listed above it. */
  | { readonly kind: 'categories'; readonly table: TableId; readonly total: string }
  /** In every column: each subject against those directly beneath it, the total row against the topmost. */
  | { readonly kind: 'tree'; readonly table: TableId }
  /** In every row: total against economic categories, each category against its subjects. */
  | { readonly kind: 'economic-columns'; readonly table: TableId }
  /** Rows of two tables for the same subject: joined by code, or categories by name. */
  | {
      readonly kind: 'same-subject'
      readonly by: 'code' | 'category-name'
      readonly left: { readonly table: TableId; readonly column: string }
      readonly right: { readonly table: TableId; readonly column: string }
    }

/** Conditions under which an equation holds; unknown means not executed. */
export type EquationCondition = 'only-general-budget'

export interface TableEquation {
  /** Number in the catalogue of equations, such as `B01`. */
  readonly id: string
  /** Chinese: the relation in words. */
  readonly formula: string
  /** 基本平衡 (within a table), 表间 (between tables), 逻辑性 (must hold or be explained). */
  readonly kind: '基本平衡' | '表间' | '逻辑性'
  readonly severity: 'error' | 'warning'
  readonly relation: EquationRelation
  readonly shape: EquationShape
  readonly condition?: EquationCondition
}

export const cell = (table: TableId, row: string, column: string): CellTerm => ({ table, row, column })

/** Cells of one table in one column that count as zero where they are not printed. */
export const parts = (table: TableId, column: string, rows: readonly string[]): CellTerm[] =>
  rows.map((row) => ({ table, row, column, optional: true }))
