/** An equation (勾稽关系) laid over figures, whether printed or entered. */
import type { EquationKind, EquationRelation, EquationSeverity, EquationTableId } from '../equations/equation.ts'
import type { Interval, Stated } from '../stated.ts'

/** A figure that takes part. */
export interface Quantity {
  /** Chinese: where it stands, such as `《支出决算表》“2013901行政运行”行基本支出`. */
  readonly name: string
  /** In parts of 元, at the precision of the figure. */
  readonly interval: Interval
  /** `undefined` for blank cells, which stand for zero. */
  readonly stated: Stated | undefined
  readonly unit: string
  /** Decimals at which a corrected value would be printed. */
  readonly decimals: number
  /** The table that holds it; `undefined` for figures of a text. */
  readonly tableId: EquationTableId | undefined
}

export interface RelationTerm<Q extends Quantity> {
  readonly quantity: Q
  /** 1 on the left of the relation, -1 on the right. */
  readonly sign: 1 | -1
}

/** What a relation was laid for. */
export interface RelationSource {
  readonly id: string
  readonly formula: string
  readonly kind: EquationKind
  readonly severity: EquationSeverity
}

export interface Relation<Q extends Quantity> {
  readonly source: RelationSource
  readonly relation: EquationRelation
  readonly terms: readonly RelationTerm<Q>[]
  /** Left minus right. */
  readonly residual: Interval
  readonly holds: boolean
}

/** Lay an equation over terms; it holds where some values within the stated intervals satisfy it. */
export function relationOver<Q extends Quantity>(
  source: RelationSource,
  relation: EquationRelation,
  terms: readonly RelationTerm<Q>[],
): Relation<Q> {
  let low = 0n
  let high = 0n
  for (const { quantity, sign } of terms) {
    low += sign === 1 ? quantity.interval.low : -quantity.interval.high
    high += sign === 1 ? quantity.interval.high : -quantity.interval.low
  }
  const holds = relation === '=' ? low <= 0n && high >= 0n : high >= 0n
  return { source, relation, terms, residual: { low, high }, holds }
}
