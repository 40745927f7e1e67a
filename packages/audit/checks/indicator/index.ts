import type { Check } from '../../check.ts'

export const indicatorChecks: readonly Check[] = []
