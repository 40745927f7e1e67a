/** Which report, form and row of a project list speak of the same project. */
import type { Disclosure, Evaluation, EvaluationReport, FundingAmount, ProjectRow, Words } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { NameIndex } from './name-index.ts'

/** The money of a project as one table states it. */
export interface ProjectMoney {
  readonly name: Words
  readonly budgets: readonly FundingAmount[]
  readonly initial: FundingAmount | undefined
  readonly adjusted: FundingAmount | undefined
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
const ALL = /^(?:合计|总计)$/

/** Every project with money that forms and lists give. */
export function projectMoney(disclosure: Disclosure): ProjectMoney[] {
  return disclosure.evaluations.flatMap((form): ProjectMoney[] => {
    const rows = form.projects.map((row) => ({
      name: row.name,
      budgets: row.budget.total === undefined ? [] : [row.budget.total],
      initial: row.initial,
      adjusted: row.initial === undefined ? undefined : row.budget.total,
      executed: row.executed.total,
      row,
      form: undefined,
    }))
    const totals = form.funding.filter(({ source }) => source === 'total')
    // What the money was for, row by row, has its total at the end.
    const total = totals.find(({ label }) => ALL.test(label.text)) ?? totals[0]
    if (form.kind === 'whole' || form.name === undefined || total === undefined) return rows
    const budgets = [total.budget, total.initial].filter((amount) => amount !== undefined)
    const { initial, budget: adjusted, executed } = total
    return [...rows, { name: form.name, budgets, initial, adjusted, executed, row: undefined, form }]
  })
}

/** For every report of a project the form and the row that speak of the same project. */
export const projectLinks = oncePerDisclosure((disclosure): readonly ProjectLink[] => {
  const money = projectMoney(disclosure)
  const index = new NameIndex(money.map(({ name }) => name.text))
  return disclosure.evaluationReports.flatMap((report) => linksOf(report, money, index))
})

function linksOf(report: EvaluationReport, money: readonly ProjectMoney[], index: NameIndex): ProjectLink[] {
  const { name } = report
  if (report.kind === 'whole' || name === undefined) return []
  const likeness = new Map(index.alike(name.text).map((one) => [one.index, one.likeness]))
  const links = money.flatMap((one, at): ProjectLink[] => {
    const own = one.form !== undefined && report.evaluations.includes(one.form.id)
    const alike = likeness.get(at) ?? 0
    return alike >= ALIKE || own ? [{ report, name, money: one, likeness: alike }] : []
  })
  const best = (form: boolean): ProjectLink[] =>
    links
      .filter((link) => (link.money.form !== undefined) === form)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 1)
  return [...best(true), ...best(false)]
}
