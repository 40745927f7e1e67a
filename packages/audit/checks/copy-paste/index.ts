import type { Check } from '../../check.ts'
import { copiedSection } from './copied-section.ts'
import { definitionOfOtherSubject } from './definition-of-other-subject.ts'
import { foreignSelfReference } from './foreign-self-reference.ts'
import { repeatedSentence } from './repeated-sentence.ts'
import { unusedSubjectsExplained } from './unused-subjects-explained.ts'

export const copyPasteChecks: readonly Check[] = [
  unusedSubjectsExplained,
  definitionOfOtherSubject,
  foreignSelfReference,
  copiedSection,
  repeatedSentence,
]
