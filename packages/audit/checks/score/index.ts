import type { Check } from '../../check.ts'

export const scoreChecks: readonly Check[] = []
