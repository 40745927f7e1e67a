/** From a Document to the Disclosure that it is. */
import type { Document } from '@mingzhang/documents'
import type { Disclosure } from '../disclosure.ts'
import { readEconomicLists } from './economic-lists.ts'
import { readEvaluations } from './evaluations/read-evaluations.ts'
import { figuresByBlock, findFigures } from './figures.ts'
import { withFlatTables } from './flat-tables/flat-tables.ts'
import { readGlossary } from './glossary.ts'
import { documentKind, reportingOrganisation, reportingYear } from './identity.ts'
import { readNarrative } from './narrative/read-narrative.ts'
import { profileOf } from './profile.ts'
import { findSections } from './sections.ts'
import { announcedTables, findStatutoryTables } from './statutory-tables/find-tables.ts'
import { withTablesApart } from './statutory-tables/stacked-tables.ts'
import { findSubjectMentions } from './subject-mentions.ts'
import { withThreePublicAlone } from './three-public-alone.ts'

export function understand(written: Document): Disclosure {
  const document = withTablesApart(withFlatTables(written))
  const sections = withThreePublicAlone(findSections(document), document)
  const year = reportingYear(document, sections)
  const figures = findFigures(document, sections)
  const subjectMentions = findSubjectMentions(document, sections)
  const statutoryTables = findStatutoryTables(document)
  const byBlock = figuresByBlock(figures)
  const statements = readNarrative(document, sections, byBlock, year)
  return {
    document,
    kind: documentKind(document),
    organisation: reportingOrganisation(document),
    year,
    profile: profileOf(document, sections, year),
    sections,
    figures,
    ...pick(statements),
    statutoryTables,
    announcedTables: announcedTables(document),
    subjectMentions,
    glossary: readGlossary(document, sections, subjectMentions),
    economicLists: readEconomicLists(document, sections),
    ...readEvaluations(document, sections, byBlock, statutoryTables),
  }
}

type Told = Pick<
  Disclosure,
  | 'facts'
  | 'breakdowns'
  | 'shares'
  | 'changes'
  | 'budgetDifferences'
  | 'budgets'
  | 'completions'
  | 'tendencies'
  | 'absences'
>

const pick = ({
  facts,
  breakdowns,
  shares,
  changes,
  budgetDifferences,
  budgets,
  completions,
  tendencies,
  absences,
}: Told): Told => ({
  facts,
  breakdowns,
  shares,
  changes,
  budgetDifferences,
  budgets,
  completions,
  tendencies,
  absences,
})
