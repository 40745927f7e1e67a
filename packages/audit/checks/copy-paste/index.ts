import type { Check } from '../../check.ts'
import { abolishedOffice } from './abolished-office.ts'
import { actsOfOtherOffice } from './acts-of-other-office.ts'
import { agencyOfOtherSubject } from './agency-of-other-subject.ts'
import { amountsAmongDefinitions } from './amounts-among-definitions.ts'
import { captionOrganisation } from './caption-organisation.ts'
import { classOfAnotherHeading } from './class-of-another-heading.ts'
import { copiedFootRows } from './copied-foot-rows.ts'
import { copiedTarget } from './copied-from-row-above.ts'
import { copiedProblem } from './copied-problem.ts'
import { copiedSection } from './copied-section.ts'
import { copiedSummary } from './copied-summary.ts'
import { definitionOfOtherSubject } from './definition-of-other-subject.ts'
import { definitionOfOtherTerm } from './definition-of-other-term.ts'
import { definitionOutsideGlossary } from './definition-outside-glossary.ts'
import { duplicateProject } from './duplicate-project.ts'
import { dutiesOfOtherOffice } from './duties-of-other-office.ts'
import { exampleOfOtherTrade } from './example-of-other-trade.ts'
import { foreignCell } from './foreign-cell.ts'
import { foreignOrganisation } from './foreign-organisation.ts'
import { foreignRow } from './foreign-row.ts'
import { foreignSelfName } from './foreign-self-name.ts'
import { foreignWord } from './foreign-word.ts'
import { formOrganisation } from './form-organisation.ts'
import { goalOfOtherMatter } from './goal-of-other-matter.ts'
import { headOfOtherOffice } from './head-of-other-office.ts'
import { misplacedStatement } from './misplaced-statement.ts'
import { noDefinition } from './no-definition.ts'
import { noteOfOtherTable } from './note-of-other-table.ts'
import { officeOfOtherBureau } from './office-of-other-bureau.ts'
import { otherLevelOfGovernment } from './other-level-of-government.ts'
import { paragraphAmongTables } from './paragraph-among-tables.ts'
import { paymentsOfOtherProject } from './payments-of-other-project.ts'
import { pleasedOfOtherProject } from './pleased-of-other-project.ts'
import { problemsOfOtherProject } from './problems-of-other-project.ts'
import { projectNamedTwice } from './project-named-twice.ts'
import { proposalsOfAnotherProject } from './proposals-of-another-project.ts'
import { reasonOfOtherItem } from './reason-of-other-item.ts'
import { repeatedHeadingRow } from './repeated-heading-row.ts'
import { repeatedSentence } from './repeated-sentence.ts'
import { repeatedTableRow } from './repeated-table-row.ts'
import { reportOfAnotherProject } from './report-of-another-project.ts'
import { resultsFromSummary } from './results-from-summary.ts'
import { resultsOfAnotherProject } from './results-of-another-project.ts'
import { resultsOfOtherForm } from './results-of-other-form.ts'
import { rulesOfOtherOffice } from './rules-of-other-office.ts'
import { rulesOfOtherTown } from './rules-of-other-town.ts'
import { sameWordsOtherFigures } from './same-words-other-figures.ts'
import { scoreOfOtherProject } from './score-of-other-project.ts'
import { sharedReportText } from './shared-report-text.ts'
import { supervisedWorks } from './supervised-works.ts'
import { tablePrintedTwice } from './table-printed-twice.ts'
import { tasksCopiedFromResults } from './tasks-copied-from-results.ts'
import { unitLineAlone } from './unit-line-alone.ts'
import { unitOfOtherProject } from './unit-of-other-project.ts'
import { unknownListedProject } from './unknown-listed-project.ts'
import { unusedSubjectsExplained } from './unused-subjects-explained.ts'
import { villageSpeaking } from './village-speaking.ts'

export const copyPasteChecks: readonly Check[] = [
  duplicateProject,
  copiedTarget,
  reportOfAnotherProject,
  copiedProblem,
  foreignWord,
  sharedReportText,
  foreignSelfName,
  foreignOrganisation,
  unusedSubjectsExplained,
  definitionOfOtherSubject,
  agencyOfOtherSubject,
  definitionOfOtherTerm,
  copiedSection,
  tasksCopiedFromResults,
  copiedSummary,
  repeatedSentence,
  sameWordsOtherFigures,
  amountsAmongDefinitions,
  noDefinition,
  problemsOfOtherProject,
  paymentsOfOtherProject,
  projectNamedTwice,
  formOrganisation,
  captionOrganisation,
  repeatedTableRow,
  repeatedHeadingRow,
  tablePrintedTwice,
  unknownListedProject,
  misplacedStatement,
  definitionOutsideGlossary,
  resultsOfAnotherProject,
  resultsFromSummary,
  classOfAnotherHeading,
  otherLevelOfGovernment,
  foreignRow,
  noteOfOtherTable,
  paragraphAmongTables,
  foreignCell,
  unitLineAlone,
  scoreOfOtherProject,
  dutiesOfOtherOffice,
  headOfOtherOffice,
  goalOfOtherMatter,
  reasonOfOtherItem,
  rulesOfOtherOffice,
  rulesOfOtherTown,
  resultsOfOtherForm,
  unitOfOtherProject,
  officeOfOtherBureau,
  supervisedWorks,
  villageSpeaking,
  exampleOfOtherTrade,
  abolishedOffice,
  actsOfOtherOffice,
  copiedFootRows,
  proposalsOfAnotherProject,
  pleasedOfOtherProject,
]
