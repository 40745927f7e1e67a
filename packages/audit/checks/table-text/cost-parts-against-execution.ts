import { exactParts, intervalOf, overlap, sum } from '@mingzhang/accounts'
import {
  coreName,
  type Evaluation,
  type FundingAmount,
  type IndicatorRow,
  type ProjectRow,
} from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFunding, printFundingLike } from '../../evaluations/funding-print.ts'
import { listNames, rowSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { coverage } from '../../evaluations/text-likeness.ts'

const NAMED = 0.6

/** Cost indicators whose targets make up a project's budget: their results make up its execution. */
export const costPartsAgainstExecution: Check = {
  id: 'cost-parts-against-execution',
  category: 'table-text',
  severity: 'error',
  title: '成本指标按项目拆分的，实际成本之和应等于该项目的执行数。',
  basis: '成本指标目标值之和等于项目预算时，实际完成值之和应等于项目执行数（L10）。',
  example: {
    wrong: '“幕墙、节日布置经费”预算20万元、执行20万元；成本指标17万元、3万元，实际17万元、2.7万元',
    right: '“幕墙、节日布置经费”预算20万元、执行20万元；成本指标实际17万元、3万元',
  },
  *run(disclosure) {
    const isUsual = disclosure.evaluations.filter(isExecutedToTheLastPlace).length >= FEWEST_ALIKE
    for (const evaluation of disclosure.evaluations) {
      const costs = evaluation.indicators.filter(
        ({ indicator: { category, goal, outcome, target, unit } }) =>
          category === 'cost' &&
          goal?.unit === '元' &&
          outcome?.unit === '元' &&
          !PER_ONE.test(`${target.text}${unit}`),
      )
      if (costs.length === 0 || UNPAID.test(evaluation.goals?.actual.text ?? '')) continue
      for (const project of evaluation.projects) {
        const observation = compare(project, costs)
        if (observation !== undefined) yield observation
      }
      const own = formAsProject(evaluation)
      const observation = own === undefined ? undefined : check(own, costs)
      if (observation === undefined) continue
      yield observation.severity === 'info' && isUsual ? { ...observation, severity: 'warning' } : observation
    }
  },
}

/** So many forms that print the same money alike make the last place of another a slip. */
const FEWEST_ALIKE = 2

/** Its only cost is what was executed, digit by digit. */
function isExecutedToTheLastPlace(evaluation: Evaluation): boolean {
  const [only, second] = evaluation.indicators.filter(({ indicator }) => indicator.category === 'cost')
  const outcome = second === undefined ? only?.indicator.outcome : undefined
  const executed = formAsProject(evaluation)?.executed
  return (
    outcome !== undefined &&
    executed !== undefined &&
    outcome.scale === executed.scale &&
    outcome.stated.digits === executed.stated.digits
  )
}

interface Account {
  readonly name: ProjectRow['name']
  readonly budget: FundingAmount
  readonly executed: FundingAmount
}

function compare({ name, budget, executed }: ProjectRow, costs: readonly IndicatorRow[]): Observation | undefined {
  if (budget.total === undefined || executed.total === undefined) return undefined
  const pieces = name.text
    .split(/[、和及]/)
    .map(coreName)
    .filter((piece) => piece.length >= 3)
  const parts = costs.filter(({ indicator }) => pieces.some((piece) => coverage(piece, indicator.name) >= NAMED))
  return parts.length === 0 ? undefined : check({ name, budget: budget.total, executed: executed.total }, parts)
}

/** `2万元/次`: what one costs is no part of what all cost. */
const PER_ONE = /[/／]/
/** What a work costs in all (工程结算金额), whenever it is paid. */
const INVESTED = /总投资|投资额|合同|概算|造价|结算|审定|审计价|中标|成交|签约|协议价/
/** `含待支付尾款19.60万元`, `质保金待期满支付`: the remark or the goals tell what is yet to be paid. */
const UNPAID = /[待未应](?:支付|付(?!尽))|待[^，。；\d]{1,8}(?:支付|拨付|付清)|尾款|余款|质保金|质量?保证金/
/** `合同价72.35万元`: what was agreed upon is not what was paid. */
const AGREED = /合同|中标|成交价|签约|协议价|结算价|审定/

/** Only where the targets add up to the budget exactly are the indicators the parts of this project. */
function check({ name, budget, executed }: Account, parts: readonly IndicatorRow[]): Observation | undefined {
  const targets = parts.reduce(
    (all, { indicator: { goal } }) => all + (goal === undefined ? 0n : exactParts(goal.stated, goal.scale)),
    0n,
  )
  if (targets !== exactParts(budget.stated, budget.scale)) return undefined
  if (parts.some(({ indicator: { name, actual } }) => AGREED.test(actual.text) || INVESTED.test(name))) return undefined
  if (parts.some(({ cells }) => [...cells.values()].some(({ text }) => UNPAID.test(text)))) return undefined
  const outcomes = parts.flatMap(({ indicator: { outcome } }) => outcome ?? [])
  const finest = Math.max(...outcomes.map(({ stated }) => stated.decimals))
  const actual = sum(outcomes.map(({ stated, scale }) => intervalOf(stated, scale, finest)))
  // The same money at the same precision is printed alike; a difference in its last place is a slip.
  const [only, second] = outcomes
  const alike = second === undefined && only?.scale === executed.scale && finest === executed.stated.decimals
  const near = overlap(actual, executed.interval)
  if (near && !(alike && only !== undefined && only.stated.digits !== executed.stated.digits)) return undefined
  return {
    ...(near ? { severity: 'info' as const } : {}),
    message: `“${shorten(name.text)}”的成本指标（${listNames(parts.map(({ indicator }) => indicator.name))}）目标值之和等于预算${printFunding(budget)}，实际值之和为${printFundingLike(actual, executed)}，与执行数${printFunding(executed)}不符。`,
    evidence: [...rowSpans(parts, ['actual', 'target', 'name']), executed.span, budget.span],
    expected: printFunding(executed),
    actual: printFundingLike(actual, executed),
  }
}

function formAsProject({ name, funding }: Evaluation): Account | undefined {
  const total = funding.find(({ source }) => source === 'total')
  const budget = total?.budget ?? total?.initial
  return name === undefined || budget === undefined || total?.executed === undefined
    ? undefined
    : { name, budget, executed: total.executed }
}
