import type { Check } from '../../check.ts'

export const unitChecks: readonly Check[] = []
