import type { Check } from '../../check.ts'

export const typoChecks: readonly Check[] = []
