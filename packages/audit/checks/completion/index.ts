import type { Check } from '../../check.ts'
import { comparisonWords } from './comparison-words.ts'
import { completionRate } from './completion-rate.ts'
import { totalCompletion } from './total-completion.ts'

export const completionChecks: readonly Check[] = [completionRate, comparisonWords, totalCompletion]
