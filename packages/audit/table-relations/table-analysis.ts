/** All relations over the tables of a disclosure, and what broke them: worked out once. */
import { faultsOf, type RowShift, rowShifts } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { layEquations } from './lay-equations.ts'
import { layNarrative } from './lay-narrative.ts'
import { Quantities } from './quantities.ts'
import type { Quantity, TableFault, TableRelation } from './table-relation.ts'

export interface TableAnalysis {
  readonly relations: readonly TableRelation[]
  readonly shifts: readonly RowShift<Quantity>[]
  readonly faults: readonly TableFault[]
}

export const analyseTables = oncePerDisclosure((disclosure): TableAnalysis => {
  if (disclosure.statutoryTables.length === 0) return { relations: [], shifts: [], faults: [] }
  const quantities = new Quantities(disclosure)
  const relations = [...layEquations(quantities), ...layNarrative(disclosure, quantities)]
  const shifts = rowShifts(quantities, relations)
  const shifted = new Set(shifts.flatMap((shift) => shift.relations))
  return { relations, shifts, faults: faultsOf(relations.filter((relation) => !shifted.has(relation))) }
})

/** Why tables cannot be checked; `undefined` when there are some. */
export const withoutTables = (disclosure: Disclosure): string | undefined =>
  disclosure.statutoryTables.length > 0
    ? undefined
    : '文件中没有可识别的附表，未作表内、表间、表文勾稽审核；附表另行公开的，请用 --together 一并审核。'
