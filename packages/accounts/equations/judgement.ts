/** What is asked of cells beyond sums (逻辑性, 核实性): data, carried out on accounts alone. */
import type { Fen } from '../money.ts'
import type { SubjectBook } from '../subjects/subject.ts'
import type { CellTerm, EquationHead, EquationTableId } from './equation.ts'

export type JudgementShape =
  /** No cell is below zero; all rows, or those named. */
  | { readonly kind: 'not-negative'; readonly table: EquationTableId; readonly rows?: readonly string[] }
  /** Where the cells are not all zero, none of them is. */
  | { readonly kind: 'zero-together'; readonly cells: readonly CellTerm[] }
  /** Where a cell is above zero, one of the others is not zero. */
  | { readonly kind: 'implies'; readonly when: CellTerm; readonly needs: readonly CellTerm[] }
  /** A part is at most so many percent of the whole. */
  | {
      readonly kind: 'at-most-share'
      readonly part: CellTerm
      readonly whole: CellTerm
      readonly percent: bigint
    }
  /** An amount for each of something lies between bounds, in 分. */
  | {
      readonly kind: 'band'
      readonly amount: CellTerm
      readonly per: CellTerm
      readonly least: Fen
      readonly most: Fen
    }
  /** The subjects of a table that have an amount belong to one of these books. */
  | { readonly kind: 'subjects-of'; readonly table: EquationTableId; readonly books: readonly SubjectBook[] }

export interface TableJudgement extends EquationHead {
  readonly shape: JudgementShape
  /** Last year in which it applies. */
  readonly until?: number
}
