import type { Check } from '../../check.ts'
import { modelWordings } from './model-wordings.ts'

export const templateLeftoverChecks: readonly Check[] = [modelWordings]
