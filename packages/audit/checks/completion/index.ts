import type { Check } from '../../check.ts'
import { blankRate } from './blank-rate.ts'
import { budgetDifference } from './budget-difference.ts'
import { carryOverRate } from './carry-over-rate.ts'
import { comparisonWords } from './comparison-words.ts'
import { completionRate } from './completion-rate.ts'
import { differenceRate } from './difference-rate.ts'
import { executedInFull } from './executed-in-full.ts'
import { executionRate } from './execution-rate.ts'
import { itemsOfBudget } from './items-of-budget.ts'
import { lowExecution } from './low-execution.ts'
import { missedInWords } from './missed-in-words.ts'
import { namedExecutionRate } from './named-execution-rate.ts'
import { overBudgetUnexplained } from './over-budget-unexplained.ts'
import { overExecution } from './over-execution.ts'
import { paidBeyondArrived } from './paid-beyond-arrived.ts'
import { projectsBelowRate } from './projects-below-rate.ts'
import { rateBesideAmounts } from './rate-beside-amounts.ts'
import { rateBesideBound } from './rate-beside-bound.ts'
import { rateBeyondTask } from './rate-beyond-task.ts'
import { rateOfFundsArrived } from './rate-of-funds-arrived.ts'
import { rateOfNoBudget } from './rate-of-no-budget.ts'
import { rateOfPrintedRows } from './rate-of-printed-rows.ts'
import { rateOfReport } from './rate-of-report.ts'
import { rateOfTarget } from './rate-of-target.ts'
import { rateOfUnfinished } from './rate-of-unfinished.ts'
import { rateOfWhatWasLeft } from './rate-of-what-was-left.ts'
import { resultsShortOfGoals } from './results-short-of-goals.ts'
import { spentFromOtherSource } from './spent-from-other-source.ts'
import { threePublicBudget } from './three-public-budget.ts'
import { threePublicDifference } from './three-public-difference.ts'
import { threePublicImplied } from './three-public-implied.ts'
import { threePublicOverBudget } from './three-public-over-budget.ts'
import { toldAgainstTarget } from './told-against-target.ts'
import { toldExecutionRate } from './told-execution-rate.ts'
import { toldUnplanned } from './told-unplanned.ts'
import { totalCompletion } from './total-completion.ts'
import { unplannedComparison } from './unplanned-comparison.ts'

export const completionChecks: readonly Check[] = [
  completionRate,
  rateOfUnfinished,
  rateOfWhatWasLeft,
  budgetDifference,
  differenceRate,
  threePublicBudget,
  toldUnplanned,
  threePublicDifference,
  threePublicOverBudget,
  comparisonWords,
  totalCompletion,
  threePublicImplied,
  toldExecutionRate,
  toldAgainstTarget,
  executionRate,
  lowExecution,
  overExecution,
  missedInWords,
  carryOverRate,
  blankRate,
  spentFromOtherSource,
  unplannedComparison,
  itemsOfBudget,
  overBudgetUnexplained,
  namedExecutionRate,
  rateOfFundsArrived,
  paidBeyondArrived,
  rateOfPrintedRows,
  rateOfReport,
  rateOfTarget,
  rateBeyondTask,
  rateOfNoBudget,
  resultsShortOfGoals,
  executedInFull,
  rateBesideAmounts,
  rateBesideBound,
  projectsBelowRate,
]
