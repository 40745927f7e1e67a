import type { Check } from '../../check.ts'
import { adjustmentUnexplained } from './adjustment-unexplained.ts'
import { announcedNumber } from './announced-number.ts'
import { announcedTables } from './announced-tables.ts'
import { attachedForms } from './attached-forms.ts'
import { attachmentNumbers } from './attachment-numbers.ts'
import { codedPhrase } from './coded-phrase.ts'
import { countedReports } from './counted-reports.ts'
import { deductionUnexplained } from './deduction-unexplained.ts'
import { deviationReasons } from './deviation-reasons.ts'
import { economicRows } from './economic-rows.ts'
import { emptySection } from './empty-section.ts'
import { emptyTableNote } from './empty-table-note.ts'
import { formBelowTitle } from './form-below-title.ts'
import { formCells } from './form-cells.ts'
import { formsOfEachProject } from './forms-of-each-project.ts'
import { fundSpendingSubject } from './fund-spending-subject.ts'
import { glossaryCoversMoney } from './glossary-covers-money.ts'
import { glossaryCoversOperating } from './glossary-covers-operating.ts'
import { glossaryCoversSubjects } from './glossary-covers-subjects.ts'
import { indicatorKinds } from './indicator-kinds.ts'
import { labelBehindValue } from './label-behind-value.ts'
import { linesOfForm } from './lines-of-form.ts'
import { mainEconomicSubject } from './main-economic-subject.ts'
import { missingItems } from './missing-items.ts'
import { namedForms } from './named-forms.ts'
import { namedReports } from './named-reports.ts'
import { noteLeftOut } from './note-left-out.ts'
import { numberedLines } from './numbered-lines.ts'
import { operatingDefinition } from './operating-definition.ts'
import { paragraphsOfReports } from './paragraphs-of-reports.ts'
import { prescribedSections } from './prescribed-sections.ts'
import { problemsWithoutProposals } from './problems-without-proposals.ts'
import { reasonRepeatsChange } from './reason-repeats-change.ts'
import { reasonSaysNothing } from './reason-says-nothing.ts'
import { referredForm } from './referred-form.ts'
import { reportParts } from './report-parts.ts'
import { requiredParticulars } from './required-particulars.ts'
import { rowsOfForms } from './rows-of-forms.ts'
import { sectionWithoutSubject } from './section-without-subject.ts'
import { shortfallUnexplained } from './shortfall-unexplained.ts'
import { tableLeftOutOfContents } from './table-left-out-of-contents.ts'
import { threePublicChangeUnexplained } from './three-public-change-unexplained.ts'
import { threePublicDefinition } from './three-public-definition.ts'
import { unexplainedMiss } from './unexplained-miss.ts'
import { wholeReportOutline } from './whole-report-outline.ts'

export const completenessChecks: readonly Check[] = [
  prescribedSections,
  announcedTables,
  emptySection,
  emptyTableNote,
  missingItems,
  namedReports,
  economicRows,
  requiredParticulars,
  fundSpendingSubject,
  glossaryCoversMoney,
  glossaryCoversOperating,
  glossaryCoversSubjects,
  tableLeftOutOfContents,
  threePublicDefinition,
  wholeReportOutline,
  deviationReasons,
  countedReports,
  deductionUnexplained,
  shortfallUnexplained,
  formCells,
  reportParts,
  indicatorKinds,
  linesOfForm,
  numberedLines,
  rowsOfForms,
  paragraphsOfReports,
  attachmentNumbers,
  problemsWithoutProposals,
  reasonRepeatsChange,
  referredForm,
  formsOfEachProject,
  formBelowTitle,
  labelBehindValue,
  sectionWithoutSubject,
  noteLeftOut,
  namedForms,
  attachedForms,
  codedPhrase,
  mainEconomicSubject,
  reasonSaysNothing,
  threePublicChangeUnexplained,
  operatingDefinition,
  adjustmentUnexplained,
  announcedNumber,
  unexplainedMiss,
]
