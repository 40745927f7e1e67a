import type { Check } from '../../check.ts'
import { approximateBesideExact } from './approximate-beside-exact.ts'
import { carriedOverByName } from './carried-over-by-name.ts'
import { classToldOtherwise } from './class-told-otherwise.ts'
import { contentsAndAttachments } from './contents-and-attachments.ts'
import { contentsAndHeadings } from './contents-and-headings.ts'
import { countedEvaluations } from './counted-evaluations.ts'
import { countedIndicators } from './counted-indicators.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { countedProjects } from './counted-projects.ts'
import { dutiesListedTwice } from './duties-listed-twice.ts'
import { evaluatedTogether } from './evaluated-together.ts'
import { expensesBesideOperating } from './expenses-beside-operating.ts'
import { fiscalAboveAll } from './fiscal-above-all.ts'
import { formedCarryOver } from './formed-carry-over.ts'
import { formsOfOneProject } from './forms-of-one-project.ts'
import { lastPlace } from './last-place.ts'
import { listToldTwice } from './list-told-twice.ts'
import { listedProjectFigures } from './listed-project-figures.ts'
import { listedScores } from './listed-scores.ts'
import { listedTogether } from './listed-together.ts'
import { moneyOfEvaluatedProject } from './money-of-evaluated-project.ts'
import { moneyOfReport } from './money-of-report.ts'
import { moneyOfSummary } from './money-of-summary.ts'
import { onlyDeductionTold } from './only-deduction-told.ts'
import { ownRank } from './own-rank.ts'
import { parallelAmounts } from './parallel-amounts.ts'
import { placeOfVillage } from './place-of-village.ts'
import { projectClasses } from './project-classes.ts'
import { projectNames } from './project-names.ts'
import { sameBudget } from './same-budget.ts'
import { sameFigure } from './same-figure.ts'
import { sectionOrder } from './section-order.ts'
import { slipOfFigure } from './slip-of-figure.ts'
import { specificProjectsBudget } from './specific-projects-budget.ts'
import { staffOfReport } from './staff-of-report.ts'
import { stagesOfProjects } from './stages-of-projects.ts'
import { toldUnlikeReport } from './told-unlike-report.ts'
import { turnedAmount } from './turned-amount.ts'
import { turnedClause } from './turned-clause.ts'
import { turnedOfPair } from './turned-of-pair.ts'
import { typedContents } from './typed-contents.ts'
import { unitsNamedOtherwise } from './units-named-otherwise.ts'

export const crossSectionChecks: readonly Check[] = [
  formedCarryOver,
  moneyOfReport,
  moneyOfSummary,
  sameFigure,
  sameBudget,
  projectNames,
  countedEvaluations,
  countedProjects,
  stagesOfProjects,
  carriedOverByName,
  countedOtherwise,
  evaluatedTogether,
  approximateBesideExact,
  formsOfOneProject,
  listedProjectFigures,
  lastPlace,
  projectClasses,
  specificProjectsBudget,
  listedScores,
  listedTogether,
  moneyOfEvaluatedProject,
  contentsAndHeadings,
  sectionOrder,
  dutiesListedTwice,
  slipOfFigure,
  toldUnlikeReport,
  turnedClause,
  turnedOfPair,
  fiscalAboveAll,
  listToldTwice,
  classToldOtherwise,
  turnedAmount,
  parallelAmounts,
  typedContents,
  ownRank,
  onlyDeductionTold,
  staffOfReport,
  contentsAndAttachments,
  unitsNamedOtherwise,
  countedIndicators,
  expensesBesideOperating,
  placeOfVillage,
]
