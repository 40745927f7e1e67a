/** An equation that a finance bureau writes as text, parsed and resolved to cells. */
import type { EquationTableId, EquationYear } from '../equations/equation.ts'

/** `numerator / denominator`; both whole, the denominator above zero. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Which rows: one, every row of the table (joined across tables by key), or the finest subjects with a prefix. */
export type FormulaRow =
  | { readonly kind: 'one'; readonly key: string }
  | { readonly kind: 'each' }
  | { readonly kind: 'prefix'; readonly prefix: string }

export interface FormulaCell {
  readonly year: EquationYear
  readonly table: EquationTableId
  readonly row: FormulaRow
  readonly column: string
}

/** `factor × cell`, or a constant in 分 (or in things) where there is no cell. */
export interface FormulaTerm {
  readonly factor: Ratio
  readonly cell: FormulaCell | undefined
}

export interface Formula {
  readonly left: readonly FormulaTerm[]
  readonly relation: '=' | '≥' | '≤'
  readonly right: readonly FormulaTerm[]
}

/** What is wrong with a formula, in Chinese, and at which character (from 1). */
export class FormulaMistake extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(message)
    this.position = position
  }
}
