import type { Check } from '../../check.ts'

export const shareChecks: readonly Check[] = []
