/** Equations over the projects of accounts (绩效, group L of the catalogue). */
import {
  type Accounts,
  type AccountsRule,
  intervalOf,
  overlap,
  type Project,
  type ProjectIndicator,
  parseStated,
  printFen,
  printQuotient,
  type RuleFailure,
  type RuleVerdict,
  totalFen,
  type ViolationCell,
} from '@mingzhang/accounts'
import { type Attainment, attainmentOf } from './attainment.ts'
import { type Indicator, indicatorOf } from './indicator.ts'

/** Whole numbers stand for hundredths of a point. */
const HUNDREDTHS = 100n
const FULL_SCORE = 100n * HUNDREDTHS
/** 完成值 above this share of the target asks for a reason (财预〔2020〕10号 and most local rules). */
const FAR_BEYOND_PERCENT = 130
/** From here on the target was set too low or the result is wrong. */
const VERY_FAR_BEYOND_PERCENT = 200

const NO_PROJECTS: RuleVerdict = { reason: '不适用：没有填列项目绩效' }

const rule = (
  id: string,
  formula: string,
  severity: AccountsRule['severity'],
  find: AccountsRule['find'],
  basis = '财预〔2020〕10号',
): AccountsRule => ({ id, formula, kind: '绩效', severity, basis, find })

const projectCell = (project: number, row: string, column: string, amount: string): ViolationCell => ({
  table: '项目绩效自评表',
  row,
  column,
  address: `projects.${project}`,
  amount,
})

const POINTS = /^\s*(\d{1,4})(?:\.(\d{1,2}))?\s*$/

/** Points as hundredths; `undefined` where the text is no such number. */
function points(text: string | undefined): bigint | undefined {
  const match = text === undefined ? null : POINTS.exec(text)
  if (match === null) return undefined
  const [, whole = '', fraction = ''] = match
  return BigInt(whole) * HUNDREDTHS + BigInt(fraction.padEnd(2, '0'))
}

const printPoints = (value: bigint): string => printQuotient(value, HUNDREDTHS, 2)

/** One case for every project that `examine` can judge. */
const inProjects =
  (examine: (project: Project, index: number) => readonly RuleFailure[] | undefined): AccountsRule['find'] =>
  ({ projects }) =>
    collected(projects.map((project, index) => examine(project, index)))

/** Chinese: what is wrong with an indicator; `severity` where this case is weaker than the rule. */
interface IndicatorFailure {
  readonly what: string
  readonly severity?: 'review'
}

/** What several rules ask of the same indicator. */
interface Understood {
  readonly printed: ProjectIndicator
  readonly indicator: Indicator
  readonly attainment: Attainment
  /** Hundredths of a point. */
  readonly score: bigint | undefined
  readonly weight: bigint | undefined
}

/** One case for every indicator that `examine` can judge. */
const inIndicators = (examine: (one: Understood) => IndicatorFailure | undefined | 'unknown'): AccountsRule['find'] => {
  const inProject = (project: Project, at: number): (readonly RuleFailure[] | undefined)[] =>
    project.indicators.map((printed) => {
      const found = examine(understood(printed))
      if (found === 'unknown') return undefined
      if (found === undefined) return []
      const { what, severity } = found
      const cells = [projectCell(at, `${project.name}：${printed.name}`, '完成值', printed.actual)]
      const message = `项目“${project.name}”的指标“${printed.name}”${what}。`
      return [{ message, cells, ...(severity === undefined ? {} : { severity }) }]
    })
  return ({ projects }) => collected(projects.flatMap(inProject))
}

const known = new WeakMap<ProjectIndicator, Understood>()

/** Worked out once. */
function understood(printed: ProjectIndicator): Understood {
  const before = known.get(printed)
  if (before !== undefined) return before
  const { group, kind, name, nature, target, unit, actual, reason = '' } = printed
  const indicator = indicatorOf({ levels: [group, kind], name, nature, target, unit, actual, reason })
  const [score, weight] = [points(printed.score), points(printed.weight)]
  const found = { printed, indicator, attainment: attainmentOf(indicator), score, weight }
  known.set(printed, found)
  return found
}

function collected(results: readonly (readonly RuleFailure[] | undefined)[]): RuleVerdict {
  const judged = results.filter((result) => result !== undefined)
  return judged.length === 0 ? NO_PROJECTS : { cases: judged.length, failures: judged.flat() }
}

function executionScore(project: Project, at: number): readonly RuleFailure[] | undefined {
  const weight = points(project.executionWeight)
  const stated = project.executionScore === undefined ? undefined : parseStated(project.executionScore)
  const budget = totalFen(project.funds.map(({ adjusted }) => adjusted))
  const executed = totalFen(project.funds.map((one) => one.executed))
  if (weight === undefined || stated === undefined || budget <= 0n) return undefined
  const paid = executed > budget ? budget : executed
  const exact = intervalOf(parseStated(printQuotient(weight * paid, HUNDREDTHS * budget, 6)) ?? stated)
  if (overlap(exact, intervalOf(stated))) return []
  const right = printQuotient(weight * paid, HUNDREDTHS * budget, 2)
  return [
    {
      message: `项目“${project.name}”预算执行率得分${project.executionScore ?? ''}，执行数${printFen(executed)}元 ÷ 全年预算数${printFen(budget)}元 × 分值${project.executionWeight} = ${right}。`,
      cells: [projectCell(at, project.name, '预算执行率得分', project.executionScore ?? '')],
      actual: project.executionScore ?? '',
      expected: right,
      suggestion: '当地按档计分的，请核对计分档次。',
    },
  ]
}

function totalScore(project: Project, at: number): readonly RuleFailure[] | undefined {
  const stated = points(project.totalScore)
  const execution = points(project.executionScore)
  const scores = project.indicators.map((printed) => understood(printed).score)
  if (stated === undefined || execution === undefined || scores.length === 0) return undefined
  const total = totalFen(scores.map((score) => score ?? 0n)) + execution
  if (stated === total && stated <= FULL_SCORE) return []
  const cells = [projectCell(at, project.name, '总分', project.totalScore ?? '')]
  const message =
    stated === total
      ? `项目“${project.name}”总分${printPoints(stated)}超过100分。`
      : `项目“${project.name}”总分${printPoints(stated)}，预算执行率得分与各指标得分之和为${printPoints(total)}。`
  return [{ message, cells, actual: printPoints(stated), expected: printPoints(total) }]
}

function weights(project: Project, at: number): readonly RuleFailure[] | undefined {
  if (project.indicators.length === 0) return undefined
  const execution = points(project.executionWeight) ?? 0n
  const total = totalFen(project.indicators.map((printed) => understood(printed).weight ?? 0n)) + execution
  if (total === FULL_SCORE) return []
  const message = `项目“${project.name}”预算执行率与各指标的分值之和为${printPoints(total)}，不是100。`
  return [{ message, cells: [projectCell(at, project.name, '分值', printPoints(total))], expected: '100' }]
}

const scoreWithinWeight = inIndicators(({ printed, score, weight }) => {
  if (score === undefined || weight === undefined) return 'unknown'
  return score <= weight ? undefined : { what: `得分${printed.score}，超过分值${printed.weight}` }
})

const missedTargetDeducted = inIndicators(({ printed, attainment, score, weight }) => {
  if (!attainment.comparable || score === undefined || weight === undefined || weight === 0n) return 'unknown'
  if (attainment.result === 'met' || score < weight) return undefined
  return {
    what: `完成值“${printed.actual}”未达到指标值“${printed.nature}${printed.target}”，得分${printed.score}没有扣分`,
  }
})

const deviationExplained = inIndicators(({ indicator, printed, attainment }) => {
  if (!attainment.comparable) return 'unknown'
  const { percent, lessIsBetter, result } = attainment
  const beyond = !lessIsBetter && percent !== undefined && percent > FAR_BEYOND_PERCENT
  if ((result === 'met' && !beyond) || indicator.reason !== '') return undefined
  const what = `完成值“${printed.actual}”${beyond ? `超过指标值的${FAR_BEYOND_PERCENT}%` : '未达到指标值'}，没有填写偏差原因`
  return beyond && percent < VERY_FAR_BEYOND_PERCENT ? { what, severity: 'review' } : { what }
})

const sameUnit = inIndicators(({ indicator: { goal, outcome }, printed }) => {
  if (goal === undefined || outcome === undefined || goal.unit === '' || outcome.unit === '') return 'unknown'
  if (goal.unit === outcome.unit) return undefined
  return { what: `指标值的计量单位是“${goal.unit}”，完成值“${printed.actual}”的计量单位是“${outcome.unit}”` }
})

const costHasCeiling = inIndicators(({ indicator, printed }) => {
  if (indicator.category === 'cost')
    return printed.nature === '≥' || printed.nature === '＞'
      ? { what: `是成本指标，指标性质不应是“${printed.nature}”` }
      : undefined
  if (indicator.category !== 'satisfaction' || indicator.goal === undefined) return 'unknown'
  return indicator.goal.unit === '%' ? undefined : { what: '是满意度指标，指标值应以%计量' }
})

/** What projects spent of fiscal money by category; partial lists are usual, so that it is at most what the accounts spent. */
function spentByProjects({ projects }: Accounts, category: Project['category']): bigint {
  const wanted = projects.filter((project) => project.category === category)
  return totalFen(
    wanted.flatMap(({ funds }) => funds.flatMap(({ funding, executed }) => (funding === 'fiscal' ? [executed] : []))),
  )
}

const atMostSpent =
  (category: Project['category'], nature: 'basic' | 'project', name: string): AccountsRule['find'] =>
  (accounts) => {
    if (accounts.projects.every((project) => project.category !== category)) return NO_PROJECTS
    const told = spentByProjects(accounts, category)
    const spent = totalFen(
      accounts.expenditure.entries.flatMap((entry) =>
        entry.source !== 'other' && entry.nature === nature ? [entry.amount] : [],
      ),
    )
    if (told <= spent) return { cases: 1, failures: [] }
    return {
      cases: 1,
      failures: [
        {
          message: `${category}项目的财政资金执行数合计${printFen(told)}元，大于财政拨款${name}${printFen(spent)}元。`,
          cells: [{ table: '项目绩效自评表', row: `${category}项目合计`, column: '执行数', amount: printFen(told) }],
          difference: printFen(told - spent),
        },
      ],
    }
  }

export const PROJECT_RULES: readonly AccountsRule[] = [
  rule('L03', '预算执行率得分 = 分值 × 执行数 ÷ 全年预算数（最高为分值）', 'warning', inProjects(executionScore)),
  rule('L04', '总分 = 预算执行率得分 + 各指标得分之和，不超过100', 'error', inProjects(totalScore)),
  rule('L04', '预算执行率与各指标的分值之和 = 100', 'error', inProjects(weights)),
  rule('L05', '0 ≤ 指标得分 ≤ 分值', 'error', scoreWithinWeight),
  rule('L06', '未达到指标值的指标，得分小于分值', 'error', missedTargetDeducted),
  rule('L07', '未达到指标值或者超过指标值130%的，填写偏差原因', 'warning', deviationExplained),
  rule(
    'L10',
    '财政拨款项目支出 ≥ 特定目标类项目的财政资金执行数合计',
    'warning',
    atMostSpent('特定目标类', 'project', '项目支出'),
    '预算管理一体化规范',
  ),
  rule(
    'L11',
    '财政拨款基本支出 ≥ 人员类项目的财政资金执行数合计',
    'warning',
    atMostSpent('人员类', 'basic', '基本支出'),
    '预算管理一体化规范',
  ),
  rule('L17', '完成值与指标值的计量单位相同', 'error', sameUnit),
  rule('L18', '成本指标不设下限，满意度指标以%计量', 'warning', costHasCeiling),
]
