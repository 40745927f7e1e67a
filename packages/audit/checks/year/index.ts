import type { Check } from '../../check.ts'

export const yearChecks: readonly Check[] = []
