import type { Check } from '../../check.ts'

export const policyChecks: readonly Check[] = []
