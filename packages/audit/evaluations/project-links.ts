/** Which report, form and row of a project list speak of the same project. */
import type { Disclosure, Evaluation, EvaluationReport, FundingAmount, ProjectRow, Words } from '@mingzhang/disclosure'
import { coreName, likeness } from './project-name.ts'

/** The money of a project as one table states it. */
export interface ProjectMoney {
  readonly name: Words
  readonly budgets: readonly FundingAmount[]
  readonly executed: FundingAmount | undefined
  readonly row: ProjectRow | undefined
  readonly form: Evaluation | undefined
}

export interface ProjectLink {
  readonly report: EvaluationReport
  readonly name: Words
  readonly money: ProjectMoney
  /** 1 where both names come down to the same words. */
  readonly likeness: number
}

const ALIKE = 0.6
/** Pairs of characters in more names than this tell no project from another. */
const COMMON_PAIR = 40

/** Every project with money that forms and lists give. */
export function projectMoney(disclosure: Disclosure): ProjectMoney[] {
  return disclosure.evaluations.flatMap((form): ProjectMoney[] => {
    const rows = form.projects.map((row) => ({
      name: row.name,
      budgets: row.budget.total === undefined ? [] : [row.budget.total],
      executed: row.executed.total,
      row,
      form: undefined,
    }))
    const total = form.funding.find(({ source }) => source === 'total')
    if (form.kind === 'whole' || form.name === undefined || total === undefined) return rows
    const budgets = [total.budget, total.initial].filter((amount) => amount !== undefined)
    return [...rows, { name: form.name, budgets, executed: total.executed, row: undefined, form }]
  })
}

/** For every report of a project the tables that speak of the same project. */
export function projectLinks(disclosure: Disclosure): ProjectLink[] {
  const money = projectMoney(disclosure)
  const byPair = new Map<string, number[]>()
  money.forEach((one, index) => {
    const core = coreName(one.name.text)
    for (let at = 0; at + 1 < core.length; at++) {
      const list = byPair.get(core.slice(at, at + 2)) ?? []
      if (list.at(-1) !== index) list.push(index)
      byPair.set(core.slice(at, at + 2), list)
    }
  })
  return disclosure.evaluationReports.flatMap((report) => linksOf(report, money, byPair))
}

function linksOf(
  report: EvaluationReport,
  money: readonly ProjectMoney[],
  byPair: ReadonlyMap<string, readonly number[]>,
): ProjectLink[] {
  const { name } = report
  if (report.kind === 'whole' || name === undefined) return []
  const core = coreName(name.text)
  const candidates = new Set<number>()
  for (let at = 0; at + 1 < core.length; at++) {
    const list = byPair.get(core.slice(at, at + 2)) ?? []
    if (list.length <= COMMON_PAIR) for (const index of list) candidates.add(index)
  }
  const links = [...candidates].flatMap((index): ProjectLink[] => {
    const one = money[index]
    const own = one?.form !== undefined && report.evaluations.includes(one.form.id)
    const alike = one === undefined ? 0 : likeness(core, coreName(one.name.text))
    return one !== undefined && (alike >= ALIKE || own) ? [{ report, name, money: one, likeness: alike }] : []
  })
  const best = (form: boolean): ProjectLink[] =>
    links
      .filter((link) => (link.money.form !== undefined) === form)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 1)
  return [...best(true), ...best(false)]
}
