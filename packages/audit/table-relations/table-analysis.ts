/** All relations over the tables of a disclosure, and what broke them: worked out once. */
import type { Disclosure } from '@mingzhang/disclosure'
import { type RowShift, rowShifts } from '../diagnosis/row-shift.ts'
import { type TableFault, tableFaults } from '../diagnosis/table-culprit.ts'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { layEquations } from './lay-equations.ts'
import { layNarrative } from './lay-narrative.ts'
import { Quantities } from './quantities.ts'
import type { TableRelation } from './table-relation.ts'

export interface TableAnalysis {
  readonly relations: readonly TableRelation[]
  readonly shifts: readonly RowShift[]
  readonly faults: readonly TableFault[]
}

export const analyseTables = oncePerDisclosure((disclosure): TableAnalysis => {
  if (disclosure.statutoryTables.length === 0) return { relations: [], shifts: [], faults: [] }
  const quantities = new Quantities(disclosure)
  const relations = [...layEquations(disclosure, quantities), ...layNarrative(disclosure, quantities)]
  const shifts = rowShifts(quantities.single, relations)
  const shifted = new Set(shifts.flatMap((shift) => shift.relations))
  return { relations, shifts, faults: tableFaults(relations.filter((relation) => !shifted.has(relation))) }
})

/** Why tables cannot be checked; `undefined` when there are some. */
export const withoutTables = (disclosure: Disclosure): string | undefined =>
  disclosure.statutoryTables.length > 0
    ? undefined
    : '文件中没有可识别的附表，未作表内、表间、表文勾稽审核；附表另行公开的，请用 --together 一并审核。'
