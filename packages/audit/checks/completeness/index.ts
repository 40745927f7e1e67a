import type { Check } from '../../check.ts'

export const completenessChecks: readonly Check[] = []
