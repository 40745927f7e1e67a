import type { Check } from '../../check.ts'
import { cutSentence } from './cut-sentence.ts'
import { headingOrder } from './heading-order.ts'
import { listNumbering } from './list-numbering.ts'
import { nameSlip } from './name-slip.ts'
import { officeName } from './office-name.ts'
import { organisationName } from './organisation-name.ts'
import { otherWritten } from './other-written.ts'
import { pairedMarks } from './paired-marks.ts'
import { paragraphOrder } from './paragraph-order.ts'
import { punctuation } from './punctuation.ts'
import { quotesOfTwoKinds } from './quotes-of-two-kinds.ts'
import { repeatedWord } from './repeated-word.ts'
import { rowOrder } from './row-order.ts'
import { shortNameSlip } from './short-name-slip.ts'
import { siblingWording } from './sibling-wording.ts'
import { strandedLead } from './stranded-lead.ts'
import { subjectHeading } from './subject-heading.ts'
import { tableNumbering } from './table-numbering.ts'
import { termSlip } from './term-slip.ts'
import { turnedWord } from './turned-word.ts'
import { unfinishedParagraph } from './unfinished-paragraph.ts'
import { wrongWord } from './wrong-word.ts'

export const typoChecks: readonly Check[] = [
  wrongWord,
  turnedWord,
  repeatedWord,
  punctuation,
  pairedMarks,
  listNumbering,
  siblingWording,
  subjectHeading,
  organisationName,
  nameSlip,
  termSlip,
  tableNumbering,
  paragraphOrder,
  headingOrder,
  unfinishedParagraph,
  cutSentence,
  rowOrder,
  strandedLead,
  officeName,
  shortNameSlip,
  otherWritten,
  quotesOfTwoKinds,
]
