import type { Check } from '../../check.ts'
import { rateOfAnswers } from './rate-of-answers.ts'
import { shareOfTotal } from './share-of-total.ts'

export const shareChecks: readonly Check[] = [shareOfTotal, rateOfAnswers]
