/** “三公”经费 of its tables; how many groups, persons and vehicles there were, and who was received, tables do not tell. */
import type { Fen, ThreePublic, ThreePublicItem } from '@mingzhang/accounts'
import { withUntold } from '../untold-matters.ts'
import type { TableSet } from './leaf-rows.ts'
import type { Measured } from './measured.ts'
import { measuredAt } from './table-amounts.ts'

/** What tables tell of one item; `funds…` is what a table of government funds tells beside `budget` and `final`. */
export interface DraftThreePublicItem {
  readonly budget: Measured
  readonly final: Measured
  readonly fundsBudget: Measured
  readonly fundsFinal: Measured
}
export type ThreePublicKey = keyof typeof ITEMS
export type DraftThreePublic = Readonly<Record<ThreePublicKey, DraftThreePublicItem>>

const ITEMS = {
  overseas: 'three.overseas',
  purchase: 'three.vehicles.purchase',
  running: 'three.vehicles.running',
  reception: 'three.reception',
} as const

/** With a table of its own for government funds, the other one is the general budget's alone. */
export function draftThreePublic(tables: TableSet): DraftThreePublic {
  const item = (key: ThreePublicKey): DraftThreePublicItem => {
    const of = (id: 'T7' | 'F7', moment: 'budget' | 'final'): Measured =>
      measuredAt(tables.get(id), 'data', `${ITEMS[key]}.${moment}`)
    return {
      budget: of('T7', 'budget'),
      final: of('T7', 'final'),
      fundsBudget: of('F7', 'budget'),
      fundsFinal: of('F7', 'final'),
    }
  }
  return {
    overseas: item('overseas'),
    purchase: item('purchase'),
    running: item('running'),
    reception: item('reception'),
  }
}

export function threePublicOf(draft: DraftThreePublic, settled: (amount: Measured) => Fen): ThreePublic {
  const item = ({ budget, final, fundsBudget, fundsFinal }: DraftThreePublicItem): ThreePublicItem => ({
    budget: settled(budget) + settled(fundsBudget),
    final: settled(final) + settled(fundsFinal),
    fundsBudget: settled(fundsBudget),
    fundsFinal: settled(fundsFinal),
  })
  return withUntold({
    overseas: item(draft.overseas),
    purchase: item(draft.purchase),
    running: item(draft.running),
    reception: item(draft.reception),
    overseasGroups: 0,
    overseasPersons: 0,
    purchased: [],
    held: [],
    // no table tells foreign guests apart: as long as nothing does, there were none
    domestic: { batches: 0, persons: 0, amount: settled(draft.reception.final), details: [] },
    foreign: { batches: 0, persons: 0, amount: 0n },
  })
}
