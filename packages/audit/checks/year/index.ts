import type { Check } from '../../check.ts'
import { carriedToYear } from './carried-to-year.ts'
import { closingDate } from './closing-date.ts'
import { comparedYear } from './compared-year.ts'
import { evaluatedTooEarly } from './evaluated-too-early.ts'
import { goalBeforeEvent } from './goal-before-event.ts'
import { impossibleDate } from './impossible-date.ts'
import { includedInBudget } from './included-in-budget.ts'
import { nextYearsBudget } from './next-years-budget.ts'
import { paidNextYear } from './paid-next-year.ts'
import { pastDeadline } from './past-deadline.ts'
import { paymentsOfYear } from './payments-of-year.ts'
import { projectCodeYear } from './project-code-year.ts'
import { publicationDate } from './publication-date.ts'
import { reportingYear } from './reporting-year.ts'
import { resultsUsedTooEarly } from './results-used-too-early.ts'
import { seasonsInOrder } from './seasons-in-order.ts'
import { staleYear } from './stale-year.ts'
import { targetYear } from './target-year.ts'
import { termOfLastYear } from './term-of-last-year.ts'
import { thisYearWord } from './this-year-word.ts'
import { titledYear } from './titled-year.ts'

export const yearChecks: readonly Check[] = [
  reportingYear,
  comparedYear,
  closingDate,
  titledYear,
  impossibleDate,
  projectCodeYear,
  staleYear,
  carriedToYear,
  targetYear,
  pastDeadline,
  publicationDate,
  nextYearsBudget,
  evaluatedTooEarly,
  termOfLastYear,
  paidNextYear,
  seasonsInOrder,
  goalBeforeEvent,
  thisYearWord,
  resultsUsedTooEarly,
  paymentsOfYear,
  includedInBudget,
]
