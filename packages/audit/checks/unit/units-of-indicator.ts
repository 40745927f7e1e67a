import { exactParts, printStated } from '@mingzhang/accounts'
import type { Disclosure, Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import { isTimeUnit } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'
import { areAlikeUnits } from './alike-units.ts'

/** Target and result of an indicator, and the indicator in two forms, are of one unit. */
export const unitsOfIndicator: Check = {
  id: 'units-of-indicator',
  category: 'unit',
  severity: 'info',
  title: '同一指标的指标值与完成值、各表中的同一指标，计量单位应当一致。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应明确计量单位。',
  example: { wrong: '监测断面数量：指标值≥18个，完成值20人', right: '监测断面数量：指标值≥18个，完成值20个' },
  *run(disclosure) {
    const { evaluations } = disclosure
    const first = new Map<string, IndicatorRow>()
    for (const { indicators, goals } of evaluations) {
      yield* copiedFromAbove(indicators, goals)
      for (const row of indicators) {
        yield* withinRow(row)
        yield* countedInText(disclosure, row)
        const { name, goal } = row.indicator
        if (goal === undefined || goal.unit === '') continue
        const key = `${name} ${goal.stated.digits} ${goal.stated.decimals}`
        const other = first.get(key)
        if (other === undefined) first.set(key, row)
        else if (areUnlike(goal.unit, other.indicator.goal?.unit ?? ''))
          yield {
            message: `“${shorten(name)}”的指标值一处以“${goal.unit}”、一处以“${other.indicator.goal?.unit}”为单位，应当一致。`,
            evidence: [...cellSpans(row, ['target', 'unit']), ...cellSpans(other, ['target', 'unit'])],
          }
      }
    }
  },
}

const SHORTEST_NAME = 4
const COUNTER = '[台辆套部个件张把架座口处户人名家次期场份册盏棵株头只亩吨]'

const IS_COUNTER = new RegExp(`^${COUNTER}$`)

/** Money in a form, for what the text counts with the same number: `购置抽水泵24台`. */
function* countedInText(disclosure: Disclosure, row: IndicatorRow): Generator<Observation> {
  const { category, name, goal } = row.indicator
  const isCount = category === 'quantity' && /^[一-龥]+$/.test(name) && name.length >= SHORTEST_NAME
  if (!isCount || goal?.unit !== '元') return
  const counted = new RegExp(`${name}${printStated(goal.stated)}(?<unit>${COUNTER})`)
  for (const { text, at } of passagesWith(wholeText(disclosure), name)) {
    const match = at.cell === undefined ? counted.exec(text) : null
    if (match === null) continue
    yield {
      severity: 'warning',
      message: `“${shorten(name)}”的指标值以金额计，文中写“${match[0]}”，应以“${match.groups?.unit}”为单位。`,
      evidence: [
        ...cellSpans(row, ['target', 'unit', 'name']),
        { ...at, start: match.index, end: match.index + match[0].length },
      ],
    }
    return
  }
}

/** What a name ends with that its goal leaves out. */
const COUNTS = /(?:数量|个数|份数|数)$/

/** `建立健康档案 ≥300 所`, below a row that counts schools, where the goals of the form tell of `建立健康档案300份`. */
function* copiedFromAbove(indicators: readonly IndicatorRow[], goals: Evaluation['goals']): Generator<Observation> {
  if (goals === undefined) return
  for (const [index, row] of indicators.entries()) {
    const { name, goal, outcome, unit } = row.indicator
    const above = indicators[index - 1]?.indicator.unit
    const thing = name.replace(COUNTS, '')
    if (unit === '' || unit !== above || goal === undefined || thing.length < SHORTEST_NAME) continue
    const told = [
      { words: goals.expected, stated: goal.stated },
      ...(outcome === undefined ? [] : [{ words: goals.actual, stated: outcome.stated }]),
    ].flatMap(({ words, stated }) => {
      const at = words.text.indexOf(`${thing}${printStated(stated)}`)
      const counter = at < 0 ? '' : words.text.charAt(at + thing.length + printStated(stated).length)
      return IS_COUNTER.test(counter) && counter !== unit && !areAlikeUnits(counter, unit) ? [{ words, counter }] : []
    })
    const [first] = told
    if (first === undefined) continue
    yield {
      severity: 'warning',
      message: `“${shorten(name)}”以“${unit}”为单位，与上一行相同，目标和完成情况以“${first.counter}”计，疑照抄上一行的单位。`,
      evidence: [...cellSpans(row, ['unit', 'target', 'name']), first.words.span],
      expected: first.counter,
      actual: unit,
    }
  }
}

function* withinRow(row: IndicatorRow): Generator<Observation> {
  const { name, goal, outcome } = row.indicator
  const prices = otherPrices(row)
  if (prices !== undefined)
    yield {
      severity: 'warning',
      message: `“${shorten(name)}”的指标值按“${prices.goal}”、完成值按“${prices.outcome}”计，应当一致。`,
      evidence: cellSpans(row, ['actual', 'target']),
    }
  const times = otherTimes(row)
  if (times !== undefined)
    yield {
      severity: 'warning',
      message: `“${shorten(name)}”的指标值以“${times.goal}”、完成值以“${times.outcome}”为单位，数相同而单位不同。`,
      evidence: cellSpans(row, ['actual', 'target']),
    }
  if (isTenThousandfold(row))
    yield {
      severity: 'error',
      message: `“${shorten(name)}”的指标值为“${row.indicator.target.text}”、完成值为“${row.indicator.actual.text}”，数相同而相差一万倍，疑漏“万”字。`,
      evidence: cellSpans(row, ['actual', 'target']),
    }
  // How much of a target was reached may be told for what was done.
  if (goal === undefined || outcome === undefined || goal.unit === '' || outcome.unit === '%') return
  const isCounted = BARE.test(row.indicator.actual.text) && areTwoCounts(goal.unit, outcome.unit)
  if (!areUnlike(goal.unit, outcome.unit) && !isCounted && !isNamedOtherwise(name, goal.unit, outcome.unit)) return
  yield {
    severity: 'warning',
    message: `“${shorten(name)}”的指标值以“${goal.unit}”、完成值以“${outcome.unit}”为单位，应当一致。`,
    evidence: cellSpans(row, ['actual', 'target', 'unit']),
  }
}

/** `4.2万平方米` and `4.2平方米`; money has rules of its own. */
function isTenThousandfold({ indicator: { goal, outcome } }: IndicatorRow): boolean {
  if (goal === undefined || outcome === undefined || goal.unit !== outcome.unit || goal.unit === '元') return false
  const [less, more] = goal.scale < outcome.scale ? [goal, outcome] : [outcome, goal]
  return more.scale === less.scale * TEN_THOUSAND && exactParts(goal.stated) === exactParts(outcome.stated)
}

const TEN_THOUSAND = 10_000n

/** `≤10年` and `10月`. */
const TIMED = /^[≤≥＝=<>＜＞]?(\d+)(年|月|日|天|小时|分钟|秒)$/

/** One number of two measures of time: one of them was turned. */
function otherTimes({ indicator: { target, actual } }: IndicatorRow): { goal: string; outcome: string } | undefined {
  const [, set, goal = ''] = TIMED.exec(target.text) ?? []
  const [, done, outcome = ''] = TIMED.exec(actual.text) ?? []
  const isOther = set !== undefined && set === done && goal !== outcome
  return isOther && set !== '1' ? { goal, outcome } : undefined
}

/** `2000元/生·年`, `100元/人/天`: for how long the price is. */
const PRICED = /元[/／][\u4e00-\u9fff]{0,3}[·.、/／]?(?<time>学期|学年|季度|年|月|周|天|日|次)$/

/** A price for one time, and for another. */
function otherPrices({ indicator: { target, actual } }: IndicatorRow): { goal: string; outcome: string } | undefined {
  const [goal, outcome] = [target, actual].map(({ text }) => PRICED.exec(text.trim())?.groups?.time)
  if (goal === undefined || outcome === undefined || plainTime(goal) === plainTime(outcome)) return undefined
  return { goal, outcome }
}

const plainTime = (time: string): string => time.replace('日', '天').replace('学年', '年')

/** `20家`, without words of what is counted. */
const BARE = /^\d[\d,.]*\s?[\u4e00-\u9fff]?$/
/** Enterprises and households, which places and things are not counted by. */
const OF_THOSE = ['家', '户']
const OF_OTHERS = ['个', '处', '项', '座']

const areTwoCounts = (a: string, b: string): boolean =>
  (OF_THOSE.includes(a) && OF_OTHERS.includes(b)) || (OF_THOSE.includes(b) && OF_OTHERS.includes(a))

/** What the name itself counts, and what may be written for it by mistake: visits (人次) are not persons. */
const COUNTED: readonly { readonly name: RegExp; readonly unit: string; readonly others: readonly string[] }[] = [
  { name: /人次(?:数|量)?$/, unit: '人次', others: ['人'] },
  { name: /人数$/, unit: '人', others: ['人次', '次'] },
  { name: /(?<!人)次数$/, unit: '次', others: ['人次', '人'] },
  { name: /天数$/, unit: '天', others: ['小时', '月', '年'] },
  { name: /期数$/, unit: '期', others: ['次', '场', '批', '批次'] },
  { name: /场[次数]$/, unit: '场', others: ['次', '期', '批', '批次'] },
]

const isNamedOtherwise = (name: string, a: string, b: string): boolean =>
  COUNTED.some(
    (counted) =>
      counted.name.test(name) &&
      ((a === counted.unit && counted.others.includes(b)) || (b === counted.unit && counted.others.includes(a))),
  )

/** What no time is told in. */
const OF_NO_TIME: ReadonlySet<string> = new Set([
  '元',
  '万元',
  '亿元',
  '人',
  '人次',
  '台',
  '辆',
  '公里',
  '亩',
  '平方米',
])

const isTimeBesideOther = (a: string, b: string): boolean =>
  (isTimeUnit(a) && OF_NO_TIME.has(b)) || (isTimeUnit(b) && OF_NO_TIME.has(a))

const areUnlike = (a: string, b: string): boolean =>
  isTimeBesideOther(a, b) || (a !== b && b !== '' && !isTimeUnit(a) && !isTimeUnit(b) && !areAlikeUnits(a, b))
