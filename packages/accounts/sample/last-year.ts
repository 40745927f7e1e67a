/** Draws the year before: what it carried over is what the later year began with. */

import { isPersonnel } from '../filled-tables/books.ts'
import type { FundSource } from '../final-accounts/values.ts'
import { type Fen, totalFen } from '../money.ts'
import { balanced } from './balance.ts'
import { type Draft, type DraftLine, type DraftProject, linesOf, potKey, type ThreePublicName } from './draft.ts'
import { figuresOf } from './draft-figures.ts'
import { fitsYear, projectLines } from './project-draft.ts'
import type { Seeded } from './seeded.ts'
import { basicThreePublicLines, THREE_PUBLIC_ECONOMIC } from './three-public-draft.ts'

/** What is the same in both years, in so many of a hundred departments. */
interface Sameness {
  readonly general: boolean
  readonly funds: boolean
  readonly operating: boolean
  readonly total: boolean
}

const THREE_PUBLIC_SUBJECTS = new Set(Object.values(THREE_PUBLIC_ECONOMIC))

const isThreePublic = ({ source, economic }: DraftLine): boolean =>
  source !== 'other' && economic !== undefined && THREE_PUBLIC_SUBJECTS.has(economic)

export function draftLastYear(random: Seeded, draft: Draft): Draft {
  const year = draft.year - 1
  const same: Sameness = {
    general: random.chance(3),
    funds: random.chance(8),
    operating: random.chance(6),
    total: random.chance(4),
  }
  const three = lastThreePublic(random, draft)
  const projects = lastProjects(random, draft, same, year)
  const went = new Set(projects.map(({ template }) => template.subject))
  const lines = [
    ...draft.lines
      .filter((line) => !isThreePublic(line) && (line.nature !== 'project' || went.has(line.subject)))
      .map((line) => changedLine(random, line)),
    ...basicThreePublicLines(three, [], draft.setting.units),
  ]
  const spent = tuned({ lines, projects }, draft, same)
  const closings = lastClosings(draft)
  const pots = balanced(random, linesOf(spent), { setting: draft.setting, closings, noOpening: false })
  const last: Draft = {
    ...draft,
    year,
    lines: spent.lines,
    projects: withClosings(spent.projects, closings),
    three,
    pots,
    adjustments: [],
  }
  return same.total ? withSameTotal(last, draft) : last
}

/** Between 85 and 112 hundredths; the same subjects as the later year. */
const changedLine = (random: Seeded, line: DraftLine): DraftLine => ({
  ...line,
  amount: random.part(line.amount, 850, 1120) + 1n,
})

function lastThreePublic(random: Seeded, { three }: Draft): Draft['three'] {
  const item = (name: ThreePublicName): Draft['three'][ThreePublicName] => {
    const { previous } = three[name]
    const budget = previous + (random.chance(60) ? random.part(previous, 20, 400) : 0n)
    const before = random.part(previous, 850, 1200)
    return { budget, final: previous, previous: before, fundsBudget: 0n, fundsFinal: 0n }
  }
  const running = item('running')
  const purchase = item('purchase')
  const held = running.final > 0n || purchase.final > 0n ? Math.max(1, three.vehiclesHeld) : three.vehiclesHeld
  return {
    overseas: item('overseas'),
    purchase,
    running,
    reception: item('reception'),
    vehiclesHeld: held,
    vehiclesBought: purchase.final > 0n ? 1 : 0,
  }
}

/** Some projects begin this year, some ended last year; others went on. */
function lastProjects(random: Seeded, draft: Draft, same: Sameness, year: number): DraftProject[] {
  const { setting, projects } = draft
  const kept = projects.flatMap((project): DraftProject[] => {
    const fixed = project.source === 'funds' && same.funds
    if (!fitsYear(project.template, year) || (!fixed && random.chance(20))) return []
    const lines = project.lines.filter((line) => !isThreePublic(line))
    if (fixed) return [{ ...project, lines: sameSum(lines, project.lines), closing: 0n }]
    return [{ ...project, lines: lines.map((line) => changedLine(random, line)), closing: 0n }]
  })
  const ended = setting.field.projects.filter(
    (template) => fitsYear(template, year) && projects.every((project) => project.template.name !== template.name),
  )
  const old = random.chance(35) ? random.sample(ended, 1) : []
  return [
    ...kept,
    ...old.map((template): DraftProject => {
      const source = template.source ?? 'general'
      return { template, source, lines: projectLines(random, template, source, 3), closing: 0n, takenBack: 0n }
    }),
  ]
}

/** The lines changed so that they add up to what the others add up to. */
function sameSum(lines: readonly DraftLine[], others: readonly DraftLine[]): DraftLine[] {
  const missing = sumOf(others) - sumOf(lines)
  return lines.map((line, index) => (index === 0 ? { ...line, amount: line.amount + missing } : line))
}

const sumOf = (lines: readonly DraftLine[]): Fen => totalFen(lines.map(({ amount }) => amount))

type Spent = Pick<Draft, 'lines' | 'projects'>

/** Makes sums equal those of the later year, where the department was drawn so. */
function tuned(spent: Spent, later: Draft, same: Sameness): Spent {
  let { lines } = spent
  if (same.operating) {
    const operating = (line: DraftLine): boolean => line.operating
    lines = raised(
      lines,
      (line) => operating(line) && !isThreePublic(line),
      sumOf(later.lines.filter(operating)) - sumOf(lines.filter(operating)),
    )
  }
  if (same.general) {
    const general = (all: Spent): Fen => sumOf(linesOf(all).filter(({ source }) => source === 'general'))
    const isSalary = ({ source, economic }: DraftLine): boolean =>
      source === 'general' && economic !== undefined && isPersonnel(economic) && !CONTRIBUTIONS.has(economic)
    lines = raised(lines, isSalary, general(later) - general({ ...spent, lines }))
  }
  return { ...spent, lines }
}

/** Contributions stay in proportion to salaries. */
const CONTRIBUTIONS = new Set(['30108', '30109', '30110', '30111', '30113'])

/** The largest of the wanted lines takes the difference, where it is large enough. */
function raised(
  lines: readonly DraftLine[],
  wanted: (line: DraftLine) => boolean,
  difference: Fen,
): readonly DraftLine[] {
  let largest: DraftLine | undefined
  for (const line of lines) if (wanted(line) && (largest === undefined || line.amount > largest.amount)) largest = line
  if (largest === undefined || largest.amount + difference <= 0n) return lines
  return lines.map((line) => (line === largest ? { ...line, amount: line.amount + difference } : line))
}

/** What the later year began with, before it was adjusted. */
function lastClosings({ pots, adjustments }: Draft): ReadonlyMap<string, Fen> {
  const closings = new Map<string, Fen>()
  const left = new Map<FundSource, Fen>()
  for (const { source, amount } of adjustments) left.set(source, (left.get(source) ?? 0n) + amount)
  for (const { source, subject, opening } of pots) {
    const adjustment = opening > 0n ? (left.get(source) ?? 0n) : 0n
    const part = adjustment > opening ? opening : adjustment
    left.set(source, (left.get(source) ?? 0n) - part)
    closings.set(potKey(source, subject), opening - part)
  }
  return closings
}

/** The first project of a subject carries over what the subject does. */
function withClosings(projects: readonly DraftProject[], closings: ReadonlyMap<string, Fen>): DraftProject[] {
  const left = new Map(closings)
  return projects.map((project) => {
    const key = potKey(project.source, project.template.subject)
    const closing = left.get(key) ?? 0n
    left.delete(key)
    return { ...project, closing }
  })
}

/** Raises one salary, and the income that pays it, so that 收、支总计 of both years are equal. */
function withSameTotal(last: Draft, later: Draft): Draft {
  const difference = figuresOf(later).total - figuresOf(last).total
  const payable = new Set(
    last.pots.flatMap(({ source, subject, income }) =>
      source === 'general' && income.some(({ amount }) => amount + difference > 0n) ? [subject] : [],
    ),
  )
  const lines = raised(
    last.lines,
    ({ source, subject, economic }) => source === 'general' && economic === '30101' && payable.has(subject),
    difference,
  )
  const changed = lines.find((line, index) => line !== last.lines[index])
  if (changed === undefined) return last
  const pots = last.pots.map((pot) =>
    pot.source === 'general' && pot.subject === changed.subject
      ? {
          ...pot,
          income: pot.income.map((one, index) => (index === 0 ? { ...one, amount: one.amount + difference } : one)),
        }
      : pot,
  )
  return { ...last, lines, pots }
}
