import type { Check } from '../../check.ts'

export const chartTextChecks: readonly Check[] = []
