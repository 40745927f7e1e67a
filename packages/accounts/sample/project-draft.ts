/** Draws the projects of a year and their money. */

import type { FundSource } from '../final-accounts/values.ts'
import { LISTED_YEARS } from '../subjects/subject.ts'
import { functionalSubjects } from '../subjects/subjects.ts'
import type { DraftLine, DraftProject, Setting } from './draft.ts'
import type { ProjectTemplate } from './fields/field-of-work.ts'
import { GENERAL_PROJECTS, STATE_CAPITAL_PROJECTS } from './fields/shared-projects.ts'
import type { Seeded } from './seeded.ts'

const BOOKS = { 一般公共预算: 'general', 政府性基金预算: 'funds', 国有资本经营预算: 'capital' } as const

/** Whether a template's subject stands in the year's list, surely and in the book of its money. Before the lists, the first year counts. */
export function fitsYear({ subject, source = 'general' }: ProjectTemplate, year: number): boolean {
  const found = functionalSubjects.inYear(subject, Math.max(year, LISTED_YEARS.first))
  return (
    found !== undefined &&
    found.confidence === 'h' &&
    Object.entries(BOOKS).some(([book, money]) => book === found.book && money === source)
  )
}

/** Lines of a project: its costs share the sum. */
export function projectLines(random: Seeded, template: ProjectTemplate, source: FundSource, size: number): DraftLine[] {
  const costs = random.sample(template.costs, random.between(1, template.costs.length))
  return costs.map((economic) => ({
    subject: template.subject,
    source,
    nature: 'project',
    economic,
    amount: random.fen(4_000 * size, 60_000 * size),
    operating: false,
  }))
}

function draftProject(random: Seeded, template: ProjectTemplate, source: FundSource, size: number): DraftProject {
  const lines = projectLines(random, template, source, size)
  const spent = lines.reduce((sum, { amount }) => sum + amount, 0n)
  return {
    template,
    source,
    lines,
    closing: random.chance(35) ? random.part(spent, 1, 160) : 0n,
    takenBack: random.chance(20) ? random.part(spent, 1, 60) : 0n,
  }
}

/** None in eight of a hundred departments; else some of the field's own and some of any field's. */
export function drawProjects(random: Seeded, { field, units }: Setting, year: number): DraftProject[] {
  if (random.chance(8)) return []
  const size = Math.max(1, Math.round(Math.sqrt(units.reduce((sum, { staff }) => sum + staff, 0)) / 2))
  const own = field.projects.filter((template) => fitsYear(template, year))
  const general = own.filter(({ source }) => source === undefined)
  const funds = own.filter(({ source }) => source === 'funds')
  const shared = GENERAL_PROJECTS.map((template): ProjectTemplate => ({ ...template, subject: field.general }))
  const chosen = [
    ...random.sample(general, random.between(1, 3)),
    ...random.sample(shared, random.between(0, 2)),
    ...(random.chance(60) ? random.sample(funds, 1) : []),
    ...(random.chance(15)
      ? random.sample(
          STATE_CAPITAL_PROJECTS.filter((one) => fitsYear(one, year)),
          1,
        )
      : []),
  ]
  return chosen.map((template) => draftProject(random, template, template.source ?? 'general', size))
}
