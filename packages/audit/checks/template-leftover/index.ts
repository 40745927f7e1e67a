import type { Check } from '../../check.ts'

export const templateLeftoverChecks: readonly Check[] = []
