import type { Check } from '../../check.ts'
import { evaluatedEmptyBudgets } from './evaluated-empty-budgets.ts'
import { incomeToldOtherwise } from './income-told-otherwise.ts'
import { modelWordings } from './model-wordings.ts'
import { noteOfEmptyTable } from './note-of-empty-table.ts'
import { outlineWordings } from './outline-wordings.ts'
import { repeatedHeading } from './repeated-heading.ts'
import { unchosenGrade } from './unchosen-grade.ts'

export const templateLeftoverChecks: readonly Check[] = [
  modelWordings,
  outlineWordings,
  repeatedHeading,
  evaluatedEmptyBudgets,
  unchosenGrade,
  incomeToldOtherwise,
  noteOfEmptyTable,
]
