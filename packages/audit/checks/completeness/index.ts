import type { Check } from '../../check.ts'
import { announcedTables } from './announced-tables.ts'
import { emptyTableNote } from './empty-table-note.ts'

export const completenessChecks: readonly Check[] = [announcedTables, emptyTableNote]
