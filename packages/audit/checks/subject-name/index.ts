import type { Check } from '../../check.ts'
import { codeNamedOtherwise } from './code-named-otherwise.ts'
import { codesGiven } from './codes-given.ts'
import { definitionOfOtherEntry } from './definition-of-other-entry.ts'
import { headingExplainedTwice } from './heading-explained-twice.ts'
import { mentionedSubject } from './mentioned-subject.ts'
import { nameOfYear } from './name-of-year.ts'
import { placeInTree } from './place-in-tree.ts'
import { purposeOfOtherSubject } from './purpose-of-other-subject.ts'
import { tableCodes } from './table-codes.ts'
import { tableFormerNames } from './table-former-names.ts'
import { tableNames } from './table-names.ts'
import { unlistedSubject } from './unlisted-subject.ts'
import { unnamedSubject } from './unnamed-subject.ts'

export const subjectNameChecks: readonly Check[] = [
  nameOfYear,
  placeInTree,
  tableCodes,
  tableNames,
  codesGiven,
  headingExplainedTwice,
  definitionOfOtherEntry,
  codeNamedOtherwise,
  purposeOfOtherSubject,
  mentionedSubject,
  unlistedSubject,
  tableFormerNames,
  unnamedSubject,
]
