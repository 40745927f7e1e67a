import { exactParts, type Interval, overlap, parseStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Evaluation, FundingAmount, IndicatorRow } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import { type Quantity, quantityInterval } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { countedIn } from '../../evaluations/counted.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { coverage } from '../../evaluations/text-likeness.ts'

/** `健身路径单条造价`: the price of one of what is counted in 条. */
const OF_ONE =
  /^(?<thing>[\u4e00-\u9fff]{2,12}?)(?:平均)?单(?<unit>[条个台套场件次户座处辆亩期份])(?:造价|成本|价格?|费用)$/
/** `单份样本检测试剂成本`: of the samples that are counted, what was paid for the tests. */
const OF_COUNTED = /^单(?<unit>[份个人件台次户辆例])(?<words>[\u4e00-\u9fff]{4,20})(?:成本|费用)$/
const SHORTEST_WORDS = 2
/** `每个村（社区）补助标准`. */
const OF_EACH =
  /^每(?<unit>[个名户])?(?<thing>[\u4e00-\u9fff]{1,4}(?:（[\u4e00-\u9fff]{1,4}）)?)(?:补助|经费|资金)(?:标准|金额)$/
/** So much above all the money is no rounding of it. */
const ROUNDED_UP = 102n
/** A ceiling leaves room, but not twice the budget. */
const FAR_BEYOND = 200n
const HUNDRED = 100n
/** `300元/人·月`: what each is paid a month. */
const MONTHLY =
  /^[≤≥＝=]?\s?(?<price>\d+(?:\.\d+)?)元[/／每](?:(?<unit>[人名户])[·•・/／每.]?月|月[·•・/／每.]?(?<each>[人名户]))$/
/** `补助8个月`: not the whole year. */
const SOME_MONTHS = /\d+\s?个月|[一二三四五六七八九十]+个月|[上下]半年/
const MONTHS = 12n
/** So much above all the money cannot come of those who joined or left. */
const FAR_ABOVE = 130n
const SAME_THING = 0.6

interface Count {
  readonly goal: Quantity
  readonly outcome: Quantity | undefined
}

/** The price of one times the number of them, against the money of the project. */
export const priceTimesNumber: Check = {
  id: 'indicator-price-times-number',
  category: 'indicator',
  severity: 'warning',
  title: '单价（补助标准）指标与数量的乘积不应超出项目的预算数、执行数。',
  basis: '成本指标反映预算控制水平，单位成本 × 数量应与项目资金相符。',
  example: {
    wrong: '项目预算33.00万元；支持11个村；每个村补助标准3.30万元',
    right: '项目预算33.00万元；支持11个村；每个村补助标准3.00万元',
  },
  *run({ evaluations }) {
    for (const form of evaluations) {
      for (const row of form.indicators) yield* unlikeGoals(form, row)
      const total = form.kind === 'project' ? form.funding.find(({ source }) => source === 'total') : undefined
      if (total === undefined) continue
      for (const row of form.indicators) {
        yield* beyondMoney(form, row, total.budget, total.executed)
        yield* beyondMonths(form, row, total.executed)
      }
    }
  },
}

function* beyondMoney(
  form: Evaluation,
  row: IndicatorRow,
  budget: FundingAmount | undefined,
  executed: FundingAmount | undefined,
): Generator<Observation> {
  const { name, goal, outcome } = row.indicator
  const named = (OF_ONE.exec(name) ?? OF_EACH.exec(name))?.groups
  if (named === undefined || goal?.unit !== '元') return
  const { thing = '', unit = '个' } = named
  const count = countInRows(form, thing, unit) ?? countInGoals(form, thing, unit)
  if (count === undefined) return
  const paid = outcome === undefined || count.outcome === undefined ? undefined : product(outcome, count.outcome)
  if (paid !== undefined && outcome?.unit === '元' && exceeds(paid, executed, ROUNDED_UP))
    yield observe(row, executed, `实际${row.indicator.actual.text} × ${show(count.outcome)}超出执行数`)
  else if (exceeds(product(goal, count.goal), budget, FAR_BEYOND))
    yield observe(row, budget, `指标值${row.indicator.target.text} × ${show(count.goal)}远远超出预算数`)
}

/** What each was paid a month, for a year, times the only number of them in the form. */
function* beyondMonths(
  form: Evaluation,
  row: IndicatorRow,
  executed: FundingAmount | undefined,
): Generator<Observation> {
  const { price, unit, each } = MONTHLY.exec(row.indicator.actual.text.trim())?.groups ?? {}
  const [only, second] = form.indicators.filter(
    ({ indicator: { outcome } }) => outcome !== undefined && /^[人名户]$/.test(outcome.unit),
  )
  const count = only?.indicator.outcome
  const stated = price === undefined ? undefined : parseStated(price)
  const told = [
    form.goals?.expected.text,
    form.goals?.actual.text,
    ...form.indicators.map(({ indicator }) => indicator.target.text),
  ]
  if (stated === undefined || count === undefined || only === undefined || second !== undefined) return
  if (!areAlike(count.unit, unit ?? each ?? '') || told.some((text) => SOME_MONTHS.test(text ?? ''))) return
  const number = exactParts(count.stated, count.scale) / UNIT_PARTS
  const year = exactParts(stated) * number * MONTHS
  if (!exceeds({ low: year, high: year }, executed, FAR_ABOVE)) return
  yield observe(row, executed, `${row.indicator.actual.text} × ${show(count)} × 12个月，远远超出执行数`)
}

/** 名 and 人 count people, 户 does not. */
const areAlike = (one: string, other: string): boolean => (one === '户') === (other === '户')

/** What the completion of the goals tells to have been paid and counted comes to another price of one. */
function* unlikeGoals({ goals }: Evaluation, row: IndicatorRow): Generator<Observation> {
  const { unit, words = '' } = OF_COUNTED.exec(row.indicator.name)?.groups ?? {}
  const { outcome } = row.indicator
  if (goals === undefined || unit === undefined || outcome?.unit !== '元' || outcome.approximate) return
  const told = countedIn(goals.actual)
  const [count, second] = told.filter(({ quantity }) => quantity.unit === unit)
  if (count === undefined || second !== undefined || count.quantity.approximate) return
  const [paid, another] = told.filter(
    ({ quantity, before }) => quantity.unit === '元' && !quantity.approximate && isOfBoth(words, count.before, before),
  )
  if (paid === undefined || another !== undefined) return
  if (overlap(product(outcome, count.quantity), quantityInterval(paid.quantity))) return
  const [amount, number] = [paid, count].map(({ words: { text }, quantity: { start, end } }) => text.slice(start, end))
  yield {
    message: `“${shorten(row.indicator.name)}”完成值为${row.indicator.actual.text}，与完成情况所写的${amount} ÷ ${number}不符。`,
    evidence: [...cellSpans(row, ['actual', 'name']), goals.actual.span],
  }
}

/** Whether the words are the end of what stands in front of the number and, behind that, of what stands in front of the amount. */
const isOfBoth = (words: string, counted: string, paid: string): boolean =>
  [...words].some(
    (_, at) =>
      at >= SHORTEST_WORDS &&
      words.length - at >= SHORTEST_WORDS &&
      counted.endsWith(words.slice(0, at)) &&
      paid.endsWith(words.slice(at)),
  )

const observe = (row: IndicatorRow, amount: FundingAmount | undefined, told: string): Observation => ({
  message: `“${shorten(row.indicator.name)}”${told}${amount === undefined ? '' : printFunding(amount)}，请核对。`,
  evidence: [...cellSpans(row, ['target', 'actual', 'name']), ...(amount === undefined ? [] : [amount.span])],
})

const show = (count: Quantity | undefined): string =>
  count === undefined ? '' : `${exactParts(count.stated, count.scale) / UNIT_PARTS}${count.unit}`

/** The price of one times the whole number of them. */
function product(price: Quantity, count: Quantity): Interval {
  const number = exactParts(count.stated, count.scale) / UNIT_PARTS
  const { low, high } = quantityInterval(price)
  return { low: low * number, high: high * number }
}

const exceeds = ({ low }: Interval, amount: FundingAmount | undefined, times: bigint): boolean =>
  amount !== undefined && amount.interval.low > 0n && low * HUNDRED > amount.interval.high * times

/** The only indicator of the same form that counts the thing in the same unit. */
function countInRows({ indicators }: Evaluation, thing: string, unit: string): Count | undefined {
  const [only, second] = indicators.filter(
    ({ indicator: { name, goal } }) => goal?.unit === unit && coverage(thing, name) >= SAME_THING,
  )
  const goal = only?.indicator.goal
  return goal === undefined || second !== undefined ? undefined : { goal, outcome: only?.indicator.outcome }
}

/** `支持11个村（社区）办理公益事项`: the number that both goals and results tell. */
function countInGoals({ goals }: Evaluation, thing: string, unit: string): Count | undefined {
  const told = `${goals?.expected.text ?? ''}|${goals?.actual.text ?? ''}`
  const at = allMatches(told, new RegExp(`(?<![\\d.])(\\d{1,5})${unit}`, 'g')).filter(({ index, 0: words }) =>
    told.startsWith(thing, index + words.length),
  )
  const numbers = new Set(at.map(([, number]) => number))
  const [number] = numbers
  if (number === undefined || numbers.size > 1) return undefined
  const count = {
    stated: { digits: BigInt(number), decimals: 0 },
    scale: 1n,
    unit,
    comparison: undefined,
    approximate: false,
    start: 0,
    end: 0,
  }
  return { goal: count, outcome: count }
}
