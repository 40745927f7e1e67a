import type { Check } from '../../check.ts'

export const subjectNameChecks: readonly Check[] = []
