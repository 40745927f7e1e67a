import type { Check } from '../../check.ts'

export const tableTextChecks: readonly Check[] = []
