import type { Check } from '../../check.ts'

export const contradictionChecks: readonly Check[] = []
