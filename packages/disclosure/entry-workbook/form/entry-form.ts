/** The entry workbook (录入表): its sheets in their order. Together they hold every value of the accounts once. */
import type { EntrySheet } from './block.ts'
import { budget } from './sheets/budget.ts'
import { carryOver } from './sheets/carry-over.ts'
import { cover } from './sheets/cover.ts'
import { basicExpenditure, expenditure } from './sheets/expenditure.ts'
import { explanations } from './sheets/explanations.ts'
import { income } from './sheets/income.ts'
import { otherMatters } from './sheets/other-matters.ts'
import { previousYear } from './sheets/previous-year.ts'
import { indicators, projectFunds, projects } from './sheets/projects.ts'
import { subjectNames } from './sheets/subject-names.ts'
import { threePublic } from './sheets/three-public.ts'

export const ENTRY_SHEETS: readonly EntrySheet[] = [
  cover,
  income,
  expenditure,
  carryOver,
  budget,
  previousYear,
  threePublic,
  otherMatters,
  projects,
  projectFunds,
  indicators,
  explanations,
  basicExpenditure,
  subjectNames,
]
