import type { Check } from '../../check.ts'

export const directionChecks: readonly Check[] = []
