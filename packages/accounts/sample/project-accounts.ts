/** A drafted project as the accounts tell it: money, targets, results and scores. */
import type { Project, ProjectIndicator } from '../final-accounts/project.ts'
import { type Fen, printFen, printQuotient, totalFen } from '../money.ts'
import type { Draft, DraftProject } from './draft.ts'
import { byMonth, type IndicatorTemplate, type ProjectTemplate } from './fields/field-of-work.ts'
import type { Seeded } from './seeded.ts'

/** Cost is a first-level indicator from this year on (财预〔2021〕101号). */
const COST_APART_SINCE = 2022

const GROUPS = { output: '产出指标', benefit: '效益指标', satisfaction: '满意度指标' } as const

const REASONS = [
  '部分任务受天气影响推迟，将合理安排作业时间',
  '年中人员变动影响进度，将充实工作力量',
  '年初测算不够准确，将改进目标设定方法',
  '部分对象主动放弃，将加强前期摸底',
]
const EXCEEDED = '年初指标设定偏低，将结合近年实绩合理设定指标值'

/** Budget and execution of a project from one kind of money. */
export interface ProjectMoney {
  readonly initial: Fen
  readonly adjusted: Fen
  readonly executed: Fen
}

const sum = (project: DraftProject): Fen => totalFen(project.lines.map(({ amount }) => amount))

/** Initial budget: as adjusted, as spent, less, more, or none (年中新增). */
export function drawInitial(random: Seeded, adjusted: Fen, executed: Fen): Fen {
  const way = random.below(100)
  if (way < 30) return adjusted
  if (way < 40) return executed
  if (way < 65) return adjusted - random.part(adjusted, 20, 400)
  if (way < 88) return adjusted + random.part(adjusted, 20, 400)
  return 0n
}

export function projectMoney(random: Seeded, project: DraftProject): ProjectMoney {
  const executed = sum(project)
  const adjusted = executed + project.closing + project.takenBack
  return { initial: drawInitial(random, adjusted, executed), adjusted, executed }
}

/** Own money that a project spends stands in a row of its own. */
export function unitMoney(random: Seeded, amount: Fen): ProjectMoney {
  return {
    initial: random.chance(50) ? amount : amount + random.part(amount, 0, 300),
    adjusted: amount,
    executed: amount,
  }
}

export function projectAccounts(
  random: Seeded,
  draft: Pick<Draft, 'year'>,
  project: DraftProject,
  money: ProjectMoney,
  own: ProjectMoney | undefined,
  code: string,
): Project {
  const { template, source } = project
  const total = { adjusted: money.adjusted + (own?.adjusted ?? 0n), executed: money.executed + (own?.executed ?? 0n) }
  const withSatisfaction = random.chance(88)
  const chosen = indicatorsOf(template).filter(({ group }) => group !== 'satisfaction' || withSatisfaction)
  const drawn = chosen.map((indicator) => drawNumbers(random, indicator))
  const indicators = [...weighed(random, draft.year, drawn, withSatisfaction), costIndicator(draft.year, total)]
  const executionScore = printQuotient(total.executed * 10n, total.adjusted, 2)
  const scores = [executionScore, ...indicators.map(({ score }) => score)]
  const fill = (text: string, of: (numbers: Numbers) => string): string =>
    text.replace(/\{(\d)\}/g, (_, index: string) => {
      const numbers = drawn[Number(index)]
      return numbers === undefined ? '' : of(numbers)
    })
  return {
    name: template.name,
    code,
    category: '特定目标类',
    subject: template.subject,
    source,
    funds: [{ funding: 'fiscal', ...money }, ...(own === undefined ? [] : [{ funding: 'unit' as const, ...own }])],
    goal: fill(template.goal, ({ target }) => target),
    outcome: fill(template.outcome, ({ actual }) => actual),
    process: template.process,
    benefit: template.benefit,
    problem: template.problem,
    measure: template.measure,
    indicators,
    executionWeight: '10',
    executionScore,
    totalScore: printScore(totalFen(scores.map(hundredths)), 100n),
  }
}

/** Every project has a time by which it is done. */
const indicatorsOf = ({ name, indicators }: ProjectTemplate): readonly IndicatorTemplate[] =>
  indicators.some(({ kind }) => kind === '时效指标') ? indicators : [...indicators, byMonth(`${name}完成时间`)]

/** At most two decimals, without zeros at the end. */
const printScore = (numerator: bigint, denominator: bigint): string =>
  printQuotient(numerator, denominator, 2).replace(/\.?0+$/, '')

const hundredths = (score: string): bigint => {
  const [whole = '0', fraction = ''] = score.split('.')
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
}

interface Numbers {
  readonly template: IndicatorTemplate
  readonly target: string
  readonly actual: string
  /** Target reached, as a fraction; 1 ÷ 1 where it is met. */
  readonly reached: readonly [numerator: bigint, denominator: bigint]
  readonly reason?: string
}

const MET = [1n, 1n] as const
const DECEMBER = 12

/** Four of five are met, some by far; the others fall short by a tenth or so. */
function drawNumbers(random: Seeded, template: IndicatorTemplate): Numbers {
  const { nature, unit, low, high, words } = template
  if (words !== undefined) return { template, target: words[0], actual: words[1], reached: MET }
  const target = random.between(low, high)
  const met = random.chance(82)
  if (target === 0 || (met && nature === '＝'))
    return { template, target: String(target), actual: String(target), reached: MET }
  const step = Math.max(1, Math.round(target / 10))
  if (nature === '≤') {
    const drawn = met ? Math.max(1, target - random.between(0, step)) : target + random.between(1, step)
    // A month of the year is December at the latest.
    const actual = unit === '月' ? Math.min(drawn, DECEMBER) : drawn
    return short(random, template, target, actual, actual > target ? [BigInt(target), BigInt(actual)] : MET)
  }
  const most = unit === '%' ? Math.max(0, 100 - target) : step
  if (met && unit !== '%' && random.chance(4)) {
    const actual = target + Math.ceil((target * random.between(32, 60)) / 100)
    return { template, target: String(target), actual: String(actual), reached: MET, reason: EXCEEDED }
  }
  const actual = met ? target + random.between(0, Math.min(most, step)) : target - random.between(1, step)
  if (actual * 10 >= target * 13)
    return { template, target: String(target), actual: String(actual), reached: MET, reason: EXCEEDED }
  return short(random, template, target, actual, actual < target ? [BigInt(actual), BigInt(target)] : MET)
}

function short(
  random: Seeded,
  template: IndicatorTemplate,
  target: number,
  actual: number,
  reached: Numbers['reached'],
): Numbers {
  const numbers = { template, target: String(target), actual: String(actual), reached }
  return reached === MET ? numbers : { ...numbers, reason: random.one(REASONS) }
}

/** Weights of the groups add up to 90 with that of cost: 产出 40 or 50 in all, 效益 20 or 30, 满意度 10. */
function weighed(
  random: Seeded,
  year: number,
  drawn: readonly Numbers[],
  withSatisfaction: boolean,
): ProjectIndicator[] {
  const apart = year >= COST_APART_SINCE
  const weights = {
    output: 40,
    benefit: (apart ? 20 : 30) + (withSatisfaction ? 0 : 10),
    satisfaction: 10,
  }
  return (['output', 'benefit', 'satisfaction'] as const).flatMap((group) => {
    const members = drawn.filter(({ template }) => template.group === group)
    const shares = split(random, weights[group], members.length)
    return members.map((numbers, index) => indicator(numbers, shares[index] ?? 0))
  })
}

/** Whole parts of a weight, as even as they can be; the first or the last take what is left. */
function split(random: Seeded, whole: number, parts: number): number[] {
  if (parts === 0) return []
  const each = Math.floor(whole / parts)
  const left = whole - each * parts
  const first = random.chance(50)
  return Array.from({ length: parts }, (_, index) => each + (index === (first ? 0 : parts - 1) ? left : 0))
}

const indicator = ({ template, target, actual, reached, reason }: Numbers, weight: number): ProjectIndicator => ({
  group: GROUPS[template.group],
  kind: template.kind,
  name: template.name,
  nature: template.nature,
  target,
  unit: template.unit,
  actual,
  weight: String(weight),
  score: reached === MET ? String(weight) : printScore((BigInt(weight) * 100n * reached[0]) / reached[1], 100n),
  ...(reason === undefined ? {} : { reason }),
})

function costIndicator(
  year: number,
  { adjusted, executed }: Pick<ProjectMoney, 'adjusted' | 'executed'>,
): ProjectIndicator {
  const apart = year >= COST_APART_SINCE
  return {
    group: apart ? '成本指标' : '产出指标',
    kind: apart ? '经济成本指标' : '成本指标',
    name: '项目总成本',
    nature: '≤',
    target: printFen(adjusted, '万元'),
    unit: '万元',
    actual: printFen(executed, '万元'),
    weight: apart ? '20' : '10',
    score: apart ? '20' : '10',
  }
}
