import type { Check } from '../../check.ts'

export const yoyChecks: readonly Check[] = []
