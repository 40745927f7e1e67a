/** An equation (勾稽关系) between figures that a check tried: the proof behind a confirmed figure. */

/** What a figure is in its equation. */
export type EquationRole = 'result' | 'term' | 'whole' | 'rate' | 'base'

export interface EquationTerm {
  /** `Figure.id`. */
  readonly figure: number
  /** How the term enters; 1 where the relation is not a sum. */
  readonly sign: 1 | -1
  readonly role: EquationRole
}

export interface Equation {
  /** Chinese: the relation in words, such as `本年支出合计 = 基本支出 + 项目支出`. */
  readonly label: string
  /** Id of the check or of the equation (勾稽关系) that tried it. */
  readonly rule: string
  /** The figures involved, the `result` first. */
  readonly terms: readonly EquationTerm[]
  /** Bounds that the other terms set for the result, in parts (`UNIT_PARTS`) of one base unit. */
  readonly minimum: bigint
  readonly maximum: bigint
  /** Whether the result as stated can lie within the bounds. */
  readonly holds: boolean
}
