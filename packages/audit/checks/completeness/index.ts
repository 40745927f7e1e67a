import type { Check } from '../../check.ts'
import { announcedTables } from './announced-tables.ts'
import { deviationReasons } from './deviation-reasons.ts'
import { emptyTableNote } from './empty-table-note.ts'
import { formCells } from './form-cells.ts'
import { indicatorKinds } from './indicator-kinds.ts'
import { reportParts } from './report-parts.ts'

export const completenessChecks: readonly Check[] = [
  announcedTables,
  emptyTableNote,
  deviationReasons,
  formCells,
  reportParts,
  indicatorKinds,
]
