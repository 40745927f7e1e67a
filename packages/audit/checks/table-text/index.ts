import type { Check } from '../../check.ts'
import { columnOrder } from './column-order.ts'
import { costPartsAgainstExecution } from './cost-parts-against-execution.ts'
import { countsOfTable } from './counts-of-table.ts'
import { doneLaterThanForm } from './done-later-than-form.ts'
import { doubledHeading } from './doubled-heading.ts'
import { economicNamesListed } from './economic-names-listed.ts'
import { exchangedRows } from './exchanged-rows.ts'
import { formHeadings } from './form-headings.ts'
import { goalFromOutcome } from './goal-from-outcome.ts'
import { goalsAgainstForm } from './goals-against-form.ts'
import { goalsAgainstIndicators } from './goals-against-indicators.ts'
import { headingOverOthers } from './heading-over-others.ts'
import { headingUnlikeForms } from './heading-unlike-forms.ts'
import { indicatorsTold } from './indicators-told.ts'
import { kindsCountedTogether } from './kinds-counted-together.ts'
import { labelsOfRows } from './labels-of-rows.ts'
import { otherTableFigures } from './other-table-figures.ts'
import { printedAsInForm } from './printed-as-in-form.ts'
import { reportAgainstForm } from './report-against-form.ts'
import { sameCount } from './same-count.ts'
import { sameDate } from './same-date.ts'
import { sideHeadings } from './side-headings.ts'
import { statedCarryOver } from './stated-carry-over.ts'
import { statedRemainder } from './stated-remainder.ts'
import { subjectsExplained } from './subjects-explained.ts'
import { subjectsOfBudget } from './subjects-of-budget.ts'
import { subjectsToldTogether } from './subjects-told-together.ts'
import { tableAgainstNarrative } from './table-against-narrative.ts'
import { tableAgainstTable } from './table-against-table.ts'
import { targetsTold } from './targets-told.ts'
import { toldCountAgainstForms } from './told-count-against-forms.ts'
import { toldInForm } from './told-in-form.ts'
import { turnedCountOfForm } from './turned-count-of-form.ts'
import { turnedFormHeading } from './turned-form-heading.ts'
import { turnedHeading } from './turned-heading.ts'
import { turnedOutcome } from './turned-outcome.ts'
import { unitMoneyOfProjects } from './unit-money-of-projects.ts'
import { wordsForAmounts } from './words-for-amounts.ts'

export const tableTextChecks: readonly Check[] = [
  tableAgainstTable,
  tableAgainstNarrative,
  subjectsExplained,
  economicNamesListed,
  subjectsOfBudget,
  subjectsToldTogether,
  reportAgainstForm,
  sameCount,
  sameDate,
  costPartsAgainstExecution,
  statedCarryOver,
  goalsAgainstForm,
  goalsAgainstIndicators,
  exchangedRows,
  unitMoneyOfProjects,
  toldInForm,
  printedAsInForm,
  turnedHeading,
  turnedFormHeading,
  formHeadings,
  headingUnlikeForms,
  columnOrder,
  headingOverOthers,
  doubledHeading,
  sideHeadings,
  wordsForAmounts,
  statedRemainder,
  countsOfTable,
  otherTableFigures,
  indicatorsTold,
  targetsTold,
  toldCountAgainstForms,
  labelsOfRows,
  turnedOutcome,
  goalFromOutcome,
  kindsCountedTogether,
  turnedCountOfForm,
  doneLaterThanForm,
]
