import type { Check } from '../../check.ts'
import { copiedTarget } from './copied-from-row-above.ts'
import { duplicateProject } from './duplicate-project.ts'
import { foreignOrganisation } from './foreign-organisation.ts'
import { foreignSelfName } from './foreign-self-name.ts'
import { foreignWord } from './foreign-word.ts'
import { reportOfAnotherProject } from './report-of-another-project.ts'
import { sharedReportText } from './shared-report-text.ts'

export const copyPasteChecks: readonly Check[] = [
  duplicateProject,
  copiedTarget,
  reportOfAnotherProject,
  foreignWord,
  sharedReportText,
  foreignSelfName,
  foreignOrganisation,
]
