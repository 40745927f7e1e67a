/** An equation of the catalogue (勾稽关系) laid over the cells that a document prints. */
import type { Quantity as AnyQuantity, Fault, Relation } from '@mingzhang/accounts'
import type { Figure, StatutoryTable } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'

/** A figure that takes part: a cell of a table, or what the narrative says of it. */
export interface Quantity extends AnyQuantity {
  readonly span: Span
  /** The figure printed there, where there is one. */
  readonly figure: Figure | undefined
  /** `undefined` for figures of the narrative. */
  readonly table: StatutoryTable | undefined
}

export type TableRelation = Relation<Quantity>
export type TableFault = Fault<Quantity>
