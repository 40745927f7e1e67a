/** An equation of the catalogue (勾稽关系) laid over the cells that a document prints. */
import type { EquationRelation, Interval, Stated, TableEquation } from '@mingzhang/accounts'
import type { Figure, StatutoryTable } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

/** A figure that takes part: a cell of a table, or what the narrative says of it. */
export interface Quantity {
  /** Chinese: where it stands, such as `《支出决算表》2013901行政运行·基本支出`. */
  readonly name: string
  readonly interval: Interval
  /** `undefined` for blank cells, which stand for zero. */
  readonly stated: Stated | undefined
  readonly unit: string
  /** Decimals at which a corrected value would be printed. */
  readonly decimals: number
  readonly span: Span
  /** The figure printed there, where there is one. */
  readonly figure: Figure | undefined
  /** `undefined` for figures of the narrative. */
  readonly table: StatutoryTable | undefined
}

export interface TableRelationTerm {
  readonly quantity: Quantity
  /** 1 on the left of the relation, -1 on the right. */
  readonly sign: 1 | -1
}

export interface RelationSource {
  readonly id: string
  readonly formula: string
  readonly kind: TableEquation['kind'] | '表文'
  readonly severity: TableEquation['severity']
}

export interface TableRelation {
  readonly source: RelationSource
  readonly relation: EquationRelation
  readonly terms: readonly TableRelationTerm[]
  /** Left minus right. */
  readonly residual: Interval
  readonly holds: boolean
}

/** Lay an equation over terms; it holds where some values within the stated intervals satisfy it. */
export function tableRelation(
  source: RelationSource,
  relation: EquationRelation,
  terms: readonly TableRelationTerm[],
): TableRelation {
  let low = 0n
  let high = 0n
  for (const { quantity, sign } of terms) {
    low += sign === 1 ? quantity.interval.low : -quantity.interval.high
    high += sign === 1 ? quantity.interval.high : -quantity.interval.low
  }
  const holds = relation === '=' ? low <= 0n && high >= 0n : high >= 0n
  return { source, relation, terms, residual: { low, high }, holds }
}
