import type { Check } from '../../check.ts'

export const copyPasteChecks: readonly Check[] = []
