import type { Check } from '../../check.ts'
import { actualAtThreshold } from './actual-at-threshold.ts'
import { actualOfOtherIndicator } from './actual-of-other-indicator.ts'
import { actualOfOtherMeasure } from './actual-of-other-measure.ts'
import { alikeIndicators } from './alike-indicators.ts'
import { balanceRate } from './balance-rate.ts'
import { blankActual } from './blank-actual.ts'
import { copiedActual } from './copied-actual.ts'
import { copiedBesideOwnResult } from './copied-beside-own-result.ts'
import { copiedGoals } from './copied-goals.ts'
import { copiedToldOtherwise } from './copied-told-otherwise.ts'
import { costAgainstBudget } from './cost-against-budget.ts'
import { costOfInitialBudget } from './cost-of-initial-budget.ts'
import { deductedThoughMet } from './deducted-though-met.ts'
import { farBeyondTarget } from './far-beyond-target.ts'
import { fullScoreToldBesideMissed } from './full-score-told-beside-missed.ts'
import { goalsAnswered } from './goals-answered.ts'
import { goalsToldAsResults } from './goals-told-as-results.ts'
import { goalsWithoutIndicators } from './goals-without-indicators.ts'
import { identicalBenefits } from './identical-benefits.ts'
import { impossibleRate } from './impossible-rate.ts'
import { inequalityInResult } from './inequality-in-result.ts'
import { missedTarget } from './missed-target.ts'
import { orderOfLevels } from './order-of-levels.ts'
import { priceTimesNumber } from './price-times-number.ts'
import { repeatedIndicators } from './repeated-indicators.ts'
import { repeatedMatter } from './repeated-matter.ts'
import { shiftedColumns } from './shifted-columns.ts'
import { shiftedFunds } from './shifted-funds.ts'
import { targetWithoutValue } from './target-without-value.ts'
import { uncoveredProjects } from './uncovered-projects.ts'
import { undividedCost } from './undivided-cost.ts'
import { unmeasurable } from './unmeasurable.ts'
import { wrongCategory } from './wrong-category.ts'

export const indicatorChecks: readonly Check[] = [
  shiftedColumns,
  shiftedFunds,
  targetWithoutValue,
  blankActual,
  copiedActual,
  copiedToldOtherwise,
  actualOfOtherMeasure,
  actualOfOtherIndicator,
  actualAtThreshold,
  farBeyondTarget,
  balanceRate,
  impossibleRate,
  costAgainstBudget,
  costOfInitialBudget,
  wrongCategory,
  orderOfLevels,
  repeatedIndicators,
  alikeIndicators,
  repeatedMatter,
  identicalBenefits,
  unmeasurable,
  uncoveredProjects,
  fullScoreToldBesideMissed,
  goalsAnswered,
  inequalityInResult,
  goalsWithoutIndicators,
  goalsToldAsResults,
  undividedCost,
  copiedGoals,
  deductedThoughMet,
  priceTimesNumber,
  missedTarget,
  copiedBesideOwnResult,
]
