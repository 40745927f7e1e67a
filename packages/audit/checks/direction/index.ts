import type { Check } from '../../check.ts'
import { changeWords } from './change-words.ts'
import { netChange } from './net-change.ts'
import { nextBudgetOfProject } from './next-budget-of-project.ts'
import { rateTurned } from './rate-turned.ts'
import { reasonAgainstChange } from './reason-against-change.ts'
import { reasonBothWays } from './reason-both-ways.ts'
import { reasonDirection } from './reason-direction.ts'
import { toldAgainstBound } from './told-against-bound.ts'
import { toldTendency } from './told-tendency.ts'
import { worsenedResults } from './worsened-results.ts'

export const directionChecks: readonly Check[] = [
  changeWords,
  toldTendency,
  reasonBothWays,
  reasonDirection,
  reasonAgainstChange,
  worsenedResults,
  toldAgainstBound,
  netChange,
  rateTurned,
  nextBudgetOfProject,
]
