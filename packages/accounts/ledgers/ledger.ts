/** Ledgers: tables of the compiled set (财决表) that equations need beside the published ones, computed from accounts. */
import type { AmountGrid } from '../filled-tables/amount-grid.ts'
import type { FilledColumn, FilledRow } from '../filled-tables/filled-table.ts'

export const LEDGER_IDS = [
  'nature',
  'balance',
  'economic',
  'economic-rows',
  'general-balance',
  'information',
  'opening-adjustment',
  'previous-figures',
  'balance-sheet',
] as const
export type LedgerId = (typeof LEDGER_IDS)[number]

/** A line or column of a ledger; `count` holds whole numbers of things instead of 分. */
export interface LedgerLine {
  readonly key: string
  readonly title: string
  readonly measure?: 'count'
}

export interface LedgerForm {
  readonly id: LedgerId
  readonly title: string
  readonly aliases: readonly string[]
  /** Fixed lines, or subjects by code. */
  readonly rows: readonly LedgerLine[] | 'functional' | 'economic'
  readonly columns: readonly LedgerLine[]
}

export interface LedgerTable {
  readonly form: LedgerForm
  readonly rows: readonly FilledRow[]
  readonly columns: readonly FilledColumn[]
  /** By the columns above; a row that is absent is zero. */
  readonly cells: AmountGrid
}
