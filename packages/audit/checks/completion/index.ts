import type { Check } from '../../check.ts'

export const completionChecks: readonly Check[] = []
