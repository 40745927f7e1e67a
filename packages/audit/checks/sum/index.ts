import type { Check } from '../../check.ts'

export const sumChecks: readonly Check[] = []
