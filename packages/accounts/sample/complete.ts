/** A drafted year as accounts. */
import { ACCOUNTS_SCHEMA, type Accounts } from '../final-accounts/accounts.ts'
import type { CarryOver, IncomeEntry } from '../final-accounts/money-entries.ts'
import { hasOperatingExpenses } from '../final-accounts/organisation.ts'
import type { Project } from '../final-accounts/project.ts'
import { explainedDifferences } from '../final-accounts/year-figures.ts'
import { type Fen, totalFen } from '../money.ts'
import { subjectBudgets } from './budget-accounts.ts'
import { drawProcurement, drawStaff, stateAssetsAccounts, threePublicAccounts } from './disclosed-matters.ts'
import { type Draft, type DraftLine, type DraftProject, linesOf, type Pot } from './draft.ts'
import { operatingOf, type YearFigures } from './draft-figures.ts'
import { explain } from './explanations.ts'
import { type ProjectMoney, projectAccounts, projectMoney, unitMoney } from './project-accounts.ts'
import type { Seeded } from './seeded.ts'

/** Accounts of a drafted year; `previous` are the figures of the year before. */
export function complete(random: Seeded, draft: Draft, { operating: before, ...previous }: YearFigures): Accounts {
  const { setting } = draft
  const money = new Map(draft.projects.map((project) => [project, projectMoney(random, project)]))
  const hasOperating = setting.units.some(({ kind }) => hasOperatingExpenses(kind))
  const operatingExpenses = hasOperating ? { final: operatingOf(draft), previous: before } : undefined
  const accounts: Accounts = {
    schema: ACCOUNTS_SCHEMA,
    organisation: organisationOf(random, draft),
    year: draft.year,
    income: mergedIncome(draft.pots),
    expenditure: { level: 'economic', entries: mergedLines(linesOf(draft)) },
    carryOver: mergedCarryOver(draft.pots),
    openingAdjustments: draft.adjustments,
    surplusUsed: totalFen(draft.pots.map(({ used }) => used)),
    surplusDistributed: totalFen(draft.pots.map(({ distributed }) => distributed)),
    budgets: subjectBudgets(random, draft, money),
    previous,
    threePublic: threePublicAccounts(random, draft),
    ...(operatingExpenses === undefined ? {} : { operatingExpenses }),
    procurement: drawProcurement(random, draft),
    stateAssets: stateAssetsAccounts(random, draft),
    staff: drawStaff(random, draft),
    projects: projectsOf(random, draft, money),
    subjectNames: {},
    explanations: {},
  }
  return { ...accounts, explanations: explain(random, explainedDifferences(accounts)) }
}

function organisationOf(random: Seeded, { setting }: Draft): Accounts['organisation'] {
  const { name, shortName, code, superior, units, field } = setting
  return {
    name,
    ...(shortName === undefined ? {} : { shortName }),
    ...(code === undefined ? {} : { code }),
    ...(superior === undefined ? {} : { superior }),
    report: units.length > 1 ? 'department' : 'unit',
    units: units.map(({ name: unit, kind }) => ({ name: unit, kind })),
    duties: random.sample(field.duties, random.between(2, field.duties.length)),
    work: random.sample(field.work, random.between(1, field.work.length)),
  }
}

/** Own money that the projects' subjects spend goes with the first project of the subject. */
function projectsOf(random: Seeded, draft: Draft, money: ReadonlyMap<DraftProject, ProjectMoney>): Project[] {
  const own = new Map<string, Fen>()
  for (const { source, nature, subject, amount } of draft.lines)
    if (source === 'other' && nature === 'project') own.set(subject, (own.get(subject) ?? 0n) + amount)
  const unit = draft.setting.code ?? ''
  return [...money].map(([project, fiscal], index) => {
    const { subject } = project.template
    const amount = own.get(subject)
    own.delete(subject)
    const ownMoney = amount === undefined ? undefined : unitMoney(random, amount)
    const code = `519900${draft.year % 100}T${unit.padStart(9, '0')}${String(index + 1).padStart(3, '0')}`
    return projectAccounts(random, draft, project, fiscal, ownMoney, code)
  })
}

function mergedLines(lines: readonly DraftLine[]) {
  const merged = new Map<string, Omit<DraftLine, 'operating'>>()
  for (const { operating: _, ...line } of lines) {
    const key = [line.subject, line.source, line.nature, line.economic ?? '', line.counterparty ?? ''].join(' ')
    const found = merged.get(key)
    merged.set(key, found === undefined ? line : { ...found, amount: found.amount + line.amount })
  }
  return inOrder(merged)
}

function mergedIncome(pots: readonly Pot[]): IncomeEntry[] {
  const merged = new Map<string, IncomeEntry>()
  for (const { subject, income } of pots)
    for (const { kind, amount, counterparty } of income) {
      const key = [subject, kind, counterparty ?? ''].join(' ')
      const sum = (merged.get(key)?.amount ?? 0n) + amount
      merged.set(key, { subject, kind, amount: sum, ...(counterparty === undefined ? {} : { counterparty }) })
    }
  return inOrder(merged)
}

function mergedCarryOver(pots: readonly Pot[]): CarryOver[] {
  const merged = new Map<string, CarryOver>()
  for (const { source, subject, opening, closing } of pots) {
    if (opening === 0n && closing === 0n) continue
    const key = `${source} ${subject}`
    const found = merged.get(key)
    merged.set(key, {
      source,
      subject,
      opening: opening + (found?.opening ?? 0n),
      closing: closing + (found?.closing ?? 0n),
    })
  }
  return inOrder(merged)
}

const inOrder = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
