import type { Check } from '../../check.ts'
import { economicNamesListed } from './economic-names-listed.ts'
import { subjectsExplained } from './subjects-explained.ts'
import { subjectsOfBudget } from './subjects-of-budget.ts'
import { tableAgainstNarrative } from './table-against-narrative.ts'
import { tableAgainstTable } from './table-against-table.ts'

export const tableTextChecks: readonly Check[] = [
  tableAgainstTable,
  tableAgainstNarrative,
  subjectsExplained,
  economicNamesListed,
  subjectsOfBudget,
]
