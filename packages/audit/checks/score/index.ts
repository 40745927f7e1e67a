import type { Check } from '../../check.ts'
import { aspectScores } from './aspect-scores.ts'
import { aspectsTold } from './aspects-told.ts'
import { averageOfListed } from './average-of-listed.ts'
import { blankScores } from './blank-scores.ts'
import { deductionBesideScore } from './deduction-beside-score.ts'
import { deductionsOfAspect } from './deductions-of-aspect.ts'
import { deductionsTold } from './deductions-told.ts'
import { executionScore } from './execution-score.ts'
import { fullScoreBesideMissedTarget } from './full-score-beside-missed-target.ts'
import { fullScoreBesidePartExecuted } from './full-score-beside-part-executed.ts'
import { gradeOfScore } from './grade-of-score.ts'
import { missingReportScore } from './missing-report-score.ts'
import { missingTotalScore } from './missing-total-score.ts'
import { rowsBehindTotal } from './rows-behind-total.ts'
import { sameScore } from './same-score.ts'
import { scoreAboveFull } from './score-above-full.ts'
import { scoreInConclusion } from './score-in-conclusion.ts'
import { scoreSum } from './score-sum.ts'
import { scoreTableSum } from './score-table-sum.ts'
import { scoresInOrder } from './scores-in-order.ts'
import { twoScoresOfReport } from './two-scores-of-report.ts'
import { unsupportedGrade } from './unsupported-grade.ts'
import { weightSum } from './weight-sum.ts'
import { weightsUnlikeForms } from './weights-unlike-forms.ts'
import { wholeScoreWithoutBasis } from './whole-score-without-basis.ts'

export const scoreChecks: readonly Check[] = [
  deductionsTold,
  fullScoreBesideMissedTarget,
  scoreAboveFull,
  scoreSum,
  sameScore,
  aspectScores,
  averageOfListed,
  aspectsTold,
  deductionBesideScore,
  blankScores,
  missingReportScore,
  unsupportedGrade,
  weightSum,
  weightsUnlikeForms,
  executionScore,
  missingTotalScore,
  rowsBehindTotal,
  fullScoreBesidePartExecuted,
  wholeScoreWithoutBasis,
  twoScoresOfReport,
  scoresInOrder,
  gradeOfScore,
  scoreInConclusion,
  scoreTableSum,
  deductionsOfAspect,
]
