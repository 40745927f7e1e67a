import { exactParts, type Interval, overlap } from '@mingzhang/accounts'
import type { Evaluation, FundingAmount, FundingRow, IndicatorRow, Words } from '@mingzhang/disclosure'
import { quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { NameIndex } from '../../evaluations/name-index.ts'

const SAME_PROJECT = 0.8
/** A ceiling this close above the budget is the budget rounded up. */
const ROUNDED_UP = 102n

/** Cost targets above the budget of the project that they name. */
export const costAgainstBudget: Check = {
  id: 'indicator-cost-above-budget',
  category: 'indicator',
  severity: 'warning',
  title: '成本指标的上限不应高于该项目的预算。',
  basis: '成本指标反映预算控制水平，指标值以批复预算为限。',
  example: { wrong: '文印费预算35万元，成本指标“文印费≤45万元”', right: '文印费预算35万元，成本指标“文印费≤35万元”' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const names = new NameIndex(evaluation.projects.map(({ name }) => name.text))
      for (const row of evaluation.indicators) {
        const { goal, category } = row.indicator
        if (category !== 'cost' || goal?.unit !== '元') continue
        const project = projectOf(row, evaluation, names)
        if (project !== undefined) yield* compare(row, project)
      }
      yield* onlyCost(evaluation)
    }
  },
}

interface Budgeted {
  readonly name: Words
  readonly budget: FundingAmount
}

function projectOf(row: IndicatorRow, { projects }: Evaluation, names: NameIndex): Budgeted | undefined {
  const [only, second] = names.alike(row.indicator.name).filter(({ likeness }) => likeness >= SAME_PROJECT)
  const project = only === undefined || second !== undefined ? undefined : projects[only.index]
  const budget = project?.budget.total
  return project === undefined || budget === undefined ? undefined : { name: project.name, budget }
}

function* compare(row: IndicatorRow, { name, budget }: Budgeted): Generator<Observation> {
  const { goal } = row.indicator
  if (goal === undefined) return
  const target = exactParts(goal.stated, goal.scale)
  const limit = exactParts(budget.stated, budget.scale)
  if (target <= limit) return
  const rounded = target * 100n <= limit * ROUNDED_UP
  yield {
    ...(rounded ? { severity: 'info' as const } : {}),
    message: `成本指标“${shorten(row.indicator.name)}”的上限${row.indicator.target.text}高于项目“${shorten(name.text)}”的预算${printFunding(budget)}。`,
    evidence: [...cellSpans(row, ['target', 'name']), name.span, budget.span],
  }
}

/** More than the budget rounded up. */
const isWellAbove = (target: Interval, budget: Interval): boolean =>
  budget.low > 0n && target.low * 100n > budget.high * ROUNDED_UP

/** A sum of money of the project itself, not one of each, nor what it saves or draws in. */
const isOfMoney = ({ indicator: { name, target, unit } }: IndicatorRow): boolean =>
  !/总投资|撬动|带动|节约|引资|投资额|收入|产值|单价|平均|人均|每/.test(`${name}${target.text}`) &&
  !/[/／]/.test(`${target.text}${unit}`)

const WHOLE_COST = /^(?:资金|项目|总)*(?:投入|成本|经费|预算|支出)(?:金额|总额|控制|总成本)?$/

/** `项目总成本` beside what each thing may cost. */
const isWholeCost = (row: IndicatorRow): boolean => /总成本|总投入|总支出/.test(row.indicator.name) && isOfMoney(row)

/** The one source of money of a form that prints no total. */
function onlySource(funding: readonly FundingRow[]): FundingRow | undefined {
  const [only, second] = funding.filter(({ budget }) => budget !== undefined && budget.stated.digits !== 0n)
  return second === undefined ? only : undefined
}

/** The one cost indicator of a project's form, where it stands for all its money. */
function* onlyCost({ kind, name, funding, indicators, unitCell }: Evaluation): Generator<Observation> {
  const costs = indicators.filter(({ indicator: { category } }) => category === 'cost')
  const [row, second] = costs.length === 1 ? costs : costs.filter(isWholeCost)
  const total = funding.find(({ source }) => source === 'total') ?? onlySource(funding)
  // A budget of nothing is left blank rather than meant.
  const budgets = [total?.budget, total?.initial].flatMap((amount) =>
    amount === undefined || amount.stated.digits === 0n ? [] : amount,
  )
  const [budget] = budgets
  const goal = row?.indicator.goal
  if (kind === 'whole' || row === undefined || second !== undefined || budget === undefined || goal?.unit !== '元')
    return
  // a project added during the year begins with a budget of nothing
  const planned = budgets.filter(({ stated }) => stated.digits > 0n)
  const exceeds =
    planned.length > 0 &&
    planned.every(({ interval }) => isWellAbove(quantityInterval(goal), interval)) &&
    isOfMoney(row)
  if (!(WHOLE_COST.test(row.indicator.name) || exceeds) || goal.approximate) return
  if (budgets.some(({ interval }) => overlap(interval, quantityInterval(goal)))) return
  yield {
    message: `成本指标“${shorten(row.indicator.name)}”的指标值${row.indicator.target.text}${row.indicator.unit}与项目${name === undefined ? '' : `“${shorten(name.text)}”`}的预算${printFunding(budget)}不一致。`,
    evidence: [
      ...cellSpans(row, ['target', 'unit', 'name']),
      budget.span,
      ...(unitCell !== undefined && goal.scale !== budget.scale ? [unitCell.span] : []),
    ],
  }
}
