import type { Check } from '../../check.ts'

export const crossSectionChecks: readonly Check[] = []
