import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { rowSpans } from '../../evaluations/indicator-evidence.ts'

/** First levels (一级指标) in the order of the form; 成本指标 stands where a region puts it. */
const FIRST_LEVELS = [/^产出/, /^效益/, /^满意度/] as const
/** Second levels of the output in the order of the form. */
const OF_OUTPUT = [/^数量/, /^质量/, /^时效/] as const
/** Second levels (二级指标) that belong to one first level and to no other. */
const BELONG: readonly { readonly second: RegExp; readonly first: RegExp; readonly others: RegExp }[] = [
  { second: /^(?:数量|质量|时效)指标$/, first: /产出/, others: /^(?:效益|满意度|成本)指标/ },
  { second: /^(?:经济|社会|生态)效益指标$|^可持续影响指标$/, first: /效益|成本/, others: /^(?:产出|满意度)指标/ },
  { second: /^服务对象满意度(?:指标)?$/, first: /满意|效益/, others: /^(?:产出|成本)指标/ },
  { second: /^(?:经济|社会|生态环境)?成本指标$/, first: /成本|产出/, others: /^(?:效益|满意度)指标/ },
]

/** Labels of the rows of money (资金行). */
const OF_MONEY = /^(?:总额|年度资金总额|财政资金|财政专户管理资金|单位资金|其他资金)$/

/** Rows of indicators stand together by their first and second levels, in the order of the form. */
export const orderOfLevels: Check = {
  id: 'order-of-levels',
  category: 'indicator',
  severity: 'warning',
  title: '自评表的指标按产出、效益、满意度依次列示，同级指标列在一起，二级指标归入所属的一级指标。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）所附项目支出绩效自评表的指标体系。',
  example: {
    wrong: '产出指标—数量指标、满意度指标—服务对象满意度、效益指标—社会效益、产出指标—时效指标',
    right: '产出指标—数量指标、产出指标—时效指标、效益指标—社会效益、满意度指标—服务对象满意度',
  },
  *run({ evaluations }) {
    const loose: Observation[] = []
    for (const { indicators } of evaluations) {
      const misplaced = [...ofOtherFirstLevel(indicators)]
      yield* misplaced
      if (misplaced.length > 0) continue
      // One form has what things cost (成本) under 产出指标, but behind all else.
      const placed = indicators.filter((row) => !levelsOf(row)[1].includes('成本'))
      if (hasRounds(placed)) continue
      const apart = comesBack(placed, ([first]) => first) ?? comesBack(placed, ([first, second]) => first + second)
      const turned = apart ?? outOfOrder(placed) ?? unlikeOthers(indicators, evaluations)
      if (turned?.severity === 'info') loose.push(turned)
      else if (turned !== undefined) yield turned
    }
    // Where several forms turn the second levels, none of them keeps an order.
    if (loose.length === 1) yield* loose
  },
}

function* ofOtherFirstLevel(indicators: readonly IndicatorRow[]): Generator<Observation> {
  for (const row of indicators) {
    const [first, second] = levelsOf(row)
    if (OF_MONEY.test(first))
      yield {
        message: `“${first}”是资金栏的行名，不是一级指标，疑有错行。`,
        evidence: rowSpans([row], ['group', 'kind', 'name']),
      }
    if (!BELONG.some((one) => one.second.test(second) && one.others.test(first) && !one.first.test(first))) continue
    yield {
      message: `“${second}”列在“${first}”之下，不属于该一级指标。`,
      evidence: rowSpans([row], ['group', 'kind', 'name']),
    }
  }
}

const levelsOf = ({ indicator: { levels } }: IndicatorRow): [string, string] => [levels[0] ?? '', levels[1] ?? '']

/** The first row whose level has ended before; where most rows do so, the form has an order of its own. */
function comesBack(
  indicators: readonly IndicatorRow[],
  levelOf: (levels: [string, string]) => string,
): Observation | undefined {
  const ended = new Set<string>()
  const back: IndicatorRow[] = []
  let before: string | undefined
  for (const row of indicators) {
    const level = levelOf(levelsOf(row))
    if (level === before || level === '') continue
    if (before !== undefined) ended.add(before)
    if (ended.has(level)) back.push(row)
    before = level
  }
  if (back.length === 0 || back.length > MOST_MOVED) return undefined
  return {
    message: `${back.map((row) => `“${row.indicator.name}”`).join('、')}与同级的其他指标分开列示，疑有错行。`,
    evidence: aroundOf(indicators, back),
  }
}

/** An exchange of two rows takes each out of its place. */
const MOST_MOVED = 3

interface RankedRow {
  readonly row: IndicatorRow
  readonly first: number
  readonly rank: number
}

function ranked(indicators: readonly IndicatorRow[]): RankedRow[] {
  return indicators.flatMap((row) => {
    const [first, second] = levelsOf(row)
    const rank = FIRST_LEVELS.findIndex((level) => level.test(first))
    const within = rank === 0 ? OF_OUTPUT.findIndex((level) => level.test(second)) : 0
    return rank < 0 || within < 0 ? [] : [{ row, first: rank, rank: rank * OF_OUTPUT.length + within }]
  })
}

/** Where the levels begin anew. */
const fallsOf = (rows: readonly RankedRow[]): number[] =>
  rows.flatMap(({ rank }, index) => (rank < (rows[index - 1]?.rank ?? 0) ? [index] : []))

/** A form for several goals, each with a round of levels of its own. */
function hasRounds(indicators: readonly IndicatorRow[]): boolean {
  const rows = ranked(indicators)
  const falls = fallsOf(rows)
  return falls.length > 1 && falls.every((index) => rows[index]?.rank === 0)
}

function outOfOrder(indicators: readonly IndicatorRow[]): Observation | undefined {
  const rows = ranked(indicators)
  const [fall = -1] = fallsOf(rows)
  const [previous, turned] = [rows[fall - 1], rows[fall]]
  if (previous === undefined || turned === undefined) return undefined
  const [before, after] = [previous.row, turned.row]
  return {
    // The order of the second levels is left to each form.
    ...(turned.first < previous.first ? {} : { severity: 'info' as const }),
    message: `“${levelsOf(after).join('—')}”列在“${levelsOf(before).join('—')}”之后，与规定格式的先后相反，疑有错行。`,
    evidence: rowSpans([after, before], ['group', 'kind', 'name']),
  }
}

/** So many other forms that agree tell the order of the first levels. */
const FEWEST_OTHERS = 2

/** 成本指标 stand where the other forms of the disclosure have them. */
function unlikeOthers(
  indicators: readonly IndicatorRow[],
  evaluations: readonly Evaluation[],
): Observation | undefined {
  const own = firstLevels(indicators)
  const others = evaluations
    .filter((form) => form.indicators !== indicators)
    .map((form) => firstLevels(form.indicators))
    .filter((levels) => own.every((level) => levels.includes(level)))
  const [usual] = others
  if (usual === undefined || others.length < FEWEST_OTHERS || others.some((one) => one.join() !== usual.join())) return
  const due = usual.filter((level) => own.includes(level))
  const at = own.findIndex((level, index) => level !== due[index])
  if (at < 0 || own.length !== due.length) return
  const moved = indicators.filter((row) => [own[at], due[at]].includes(levelsOf(row)[0]))
  return {
    message: `“${own[at]}”列在“${due[at]}”之前，与其他项目的同类表相反，疑有错行。`,
    evidence: rowSpans(moved, ['group', 'kind', 'name']),
  }
}

/** The first levels in the order of the form. */
const firstLevels = (indicators: readonly IndicatorRow[]): string[] => [
  ...new Set(indicators.map((row) => levelsOf(row)[0]).filter((level) => level !== '')),
]

/** The rows themselves, and those in front, of which one may be the row out of place. */
const aroundOf = (indicators: readonly IndicatorRow[], rows: readonly IndicatorRow[]) =>
  rowSpans(
    rows.flatMap((row) => [
      row,
      ...indicators.slice(Math.max(0, indicators.indexOf(row) - 1), indicators.indexOf(row)),
    ]),
    ['group', 'kind', 'name'],
  )
