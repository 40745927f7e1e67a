/** What a roll-up (汇总) eliminated between units, and what it could not match. */
import type { Fen } from '../money.ts'

/** `grant`: 对附属单位补助支出 to 上级补助收入; `remittance`: 上缴上级支出 to 附属单位上缴收入. */
export type TransferKind = 'grant' | 'remittance'

export type TransferResult =
  /** Both sides tell the same amount: eliminated whole. */
  | 'matched'
  /** They tell different amounts: the smaller is eliminated. */
  | 'different'
  /** One side alone tells of it: nothing is eliminated. */
  | 'unpaid'
  | 'unreceived'
  /** The other unit is not named, and nobody's amount fits. */
  | 'unnamed'
  /** The other unit is none of those rolled up: no internal transfer. */
  | 'outside'

/** What passed between two units. */
export interface Transfer {
  readonly kind: TransferKind
  /** Names of the units; `undefined` where the other side is not named. */
  readonly payer: string | undefined
  readonly receiver: string | undefined
  /** What the payer booked as expenditure, the receiver as income. */
  readonly paid: Fen
  readonly received: Fen
  readonly eliminated: Fen
  readonly result: TransferResult
}

/** One line of the summary: sum of units − eliminated = department. */
export interface ReconciledLine {
  readonly line: string
  readonly units: Fen
  readonly eliminated: Fen
  readonly department: Fen
}

export interface Reconciliation {
  readonly lines: readonly ReconciledLine[]
  readonly transfers: readonly Transfer[]
  /** What else somebody has to look at, in Chinese. */
  readonly remarks: readonly string[]
}

/** Whether somebody has to look at a transfer. */
export const isUnsettled = ({ result }: Transfer): boolean => result !== 'matched' && result !== 'outside'
