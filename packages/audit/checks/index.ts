/** Every check, category after category. */
import type { Check } from '../check.ts'
import { chartTextChecks } from './chart-text/index.ts'
import { completenessChecks } from './completeness/index.ts'
import { completionChecks } from './completion/index.ts'
import { contradictionChecks } from './contradiction/index.ts'
import { copyPasteChecks } from './copy-paste/index.ts'
import { crossSectionChecks } from './cross-section/index.ts'
import { directionChecks } from './direction/index.ts'
import { indicatorChecks } from './indicator/index.ts'
import { policyChecks } from './policy/index.ts'
import { scoreChecks } from './score/index.ts'
import { shareChecks } from './share/index.ts'
import { subjectNameChecks } from './subject-name/index.ts'
import { sumChecks } from './sum/index.ts'
import { tableTextChecks } from './table-text/index.ts'
import { templateLeftoverChecks } from './template-leftover/index.ts'
import { typoChecks } from './typo/index.ts'
import { unitChecks } from './unit/index.ts'
import { yearChecks } from './year/index.ts'
import { yoyChecks } from './yoy/index.ts'

export const CHECKS: readonly Check[] = [
  ...sumChecks,
  ...shareChecks,
  ...yoyChecks,
  ...directionChecks,
  ...completionChecks,
  ...crossSectionChecks,
  ...tableTextChecks,
  ...chartTextChecks,
  ...contradictionChecks,
  ...unitChecks,
  ...subjectNameChecks,
  ...indicatorChecks,
  ...scoreChecks,
  ...completenessChecks,
  ...copyPasteChecks,
  ...templateLeftoverChecks,
  ...yearChecks,
  ...typoChecks,
  ...policyChecks,
]
