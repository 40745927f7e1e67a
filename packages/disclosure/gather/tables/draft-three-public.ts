/** “三公”经费 of its tables; how many groups, persons and vehicles there were, and who was received, tables do not tell. */
import type { Fen, ThreePublic, ThreePublicItem } from '@mingzhang/accounts'
import type { TableSet } from './leaf-rows.ts'
import { type Measured, NOTHING } from './measured.ts'
import { measuredAt } from './table-amounts.ts'

/** What tables tell of one item. */
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
    if (!tables.has('F7'))
      return { budget: of('T7', 'budget'), final: of('T7', 'final'), fundsBudget: NOTHING, fundsFinal: NOTHING }
    const [fundsBudget, fundsFinal] = [exactly(of('F7', 'budget').fen), exactly(of('F7', 'final').fen)]
    return {
      budget: exactly(of('T7', 'budget').fen + fundsBudget.fen),
      final: exactly(of('T7', 'final').fen + fundsFinal.fen),
      fundsBudget,
      fundsFinal,
    }
  }
  return {
    overseas: item('overseas'),
    purchase: item('purchase'),
    running: item('running'),
    reception: item('reception'),
  }
}

const exactly = (fen: Fen): Measured => ({ fen, tolerance: 0n })

export function threePublicOf(draft: DraftThreePublic, settled: (amount: Measured) => Fen): ThreePublic {
  const item = ({ budget, final, fundsBudget, fundsFinal }: DraftThreePublicItem): ThreePublicItem => ({
    budget: settled(budget),
    final: settled(final),
    previous: 0n,
    fundsBudget: settled(fundsBudget),
    fundsFinal: settled(fundsFinal),
  })
  return {
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
  }
}
