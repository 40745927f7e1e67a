/** What a check of accounts finds. */
import type { EquationHead, EquationKind, EquationSeverity } from '../equations/equation.ts'
import { basisOf } from '../equations/equation-groups.ts'

/** A cell that takes part, as a person finds it. Amounts are 元 with two decimals, counts whole numbers. */
export interface ViolationCell {
  readonly table: string
  /** The table of the year before. */
  readonly previous?: true
  readonly row: string
  readonly column: string
  /** Where it was entered. */
  readonly sheet?: string
  readonly address?: string
  readonly amount: string
}

export interface EquationReference {
  readonly equation: string
  readonly formula: string
}

export interface Violation extends EquationReference {
  readonly kind: EquationKind
  readonly severity: EquationSeverity
  readonly basis: string
  /** Chinese, with the arithmetic. */
  readonly message: string
  /** Cells involved, the likely culprit first. */
  readonly cells: readonly ViolationCell[]
  readonly expected?: string
  readonly actual?: string
  /** Left minus right, in 元; absent where there is nothing to subtract. */
  readonly difference?: string
  /** Chinese: which cell is likely wrong and what would make everything agree. */
  readonly suggestion?: string
  /** Other equations that the same cause breaks. */
  readonly also: readonly EquationReference[]
}

export interface NotExecuted extends EquationReference {
  /** Chinese. */
  readonly reason: string
}

export interface AccountsCheck {
  readonly violations: readonly Violation[]
  readonly notExecuted: readonly NotExecuted[]
  /** How many equations were executed, and how many single relations they made. */
  readonly executed: { readonly equations: number; readonly relations: number }
}

export const referenceTo = ({ id, formula }: EquationHead): EquationReference => ({ equation: id, formula })

/** The head of a violation of one equation alone. */
export const violationOf = (
  head: EquationHead,
  found: Pick<Violation, 'message' | 'cells'> & Partial<Violation>,
): Violation => ({
  equation: head.id,
  formula: head.formula,
  kind: head.kind,
  severity: head.severity,
  basis: basisOf(head),
  also: [],
  ...found,
})
