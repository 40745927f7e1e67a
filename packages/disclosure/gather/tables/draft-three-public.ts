/** “三公”经费 of its tables; how many groups, persons and vehicles there were, tables do not tell. */
import type { Fen, ThreePublic, ThreePublicItem } from '@mingzhang/accounts'
import type { TableSet } from './leaf-rows.ts'
import { measuredAt } from './table-amounts.ts'

const ITEMS = {
  overseas: 'three.overseas',
  purchase: 'three.vehicles.purchase',
  running: 'three.vehicles.running',
  reception: 'three.reception',
} as const

export function draftThreePublic(tables: TableSet): ThreePublic {
  const item = (key: string): ThreePublicItem => {
    const of = (id: 'T7' | 'F7', moment: 'budget' | 'final'): Fen =>
      measuredAt(tables.get(id), 'data', `${key}.${moment}`).fen
    // with a table of its own for government funds, the other is the general budget's alone
    return {
      budget: of('T7', 'budget') + of('F7', 'budget'),
      final: of('T7', 'final') + of('F7', 'final'),
      previous: 0n,
      fundsBudget: of('F7', 'budget'),
      fundsFinal: of('F7', 'final'),
    }
  }
  return {
    overseas: item(ITEMS.overseas),
    purchase: item(ITEMS.purchase),
    running: item(ITEMS.running),
    reception: item(ITEMS.reception),
    overseasGroups: 0,
    overseasPersons: 0,
    purchased: [],
    held: [],
    domestic: { batches: 0, persons: 0, amount: 0n, details: [] },
    foreign: { batches: 0, persons: 0, amount: 0n },
  }
}
