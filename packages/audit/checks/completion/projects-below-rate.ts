import { exactParts, type Interval, intervalOf, parseStated, percentOf } from '@mingzhang/accounts'
import { abbreviates, coreName, type Disclosure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFunding, printRate } from '../../evaluations/funding-print.ts'
import { type ProjectMoney, projectMoney } from '../../evaluations/project-links.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `对执行率低于80%的甲、乙2个项目`. */
const BELOW =
  /(?:执行率|完成率|支付率)(?:低于|不足|未达到?|不到|小于)\s?(?<rate>\d{1,3}(?:\.\d{1,2})?)[%％]的(?<names>[^。；：\d]{4,120}?)(?:等?\d{1,2}个)?项目/g
const JOINED = /[、，]|以及|[和与及](?=[^、，]{4})/
/** `8个项目中，执行率达到100%的5个，其余3个……`. */
const AT_FULL_RATE =
  /(?<total>\d{1,3})个项目中[，,]?(?:预算)?(?:执行率|支付率)(?:达到?|为)?100[%％]的(?:项目)?(?:共?有)?(?<full>\d{1,3})个[，,、](?:其余|其他)(?:项目)?(?:有)?(?<rest>\d{1,3})个/g
/** `执行率低于90%的项目只有甲项目1个`. */
const ONLY_BELOW =
  /(?:执行率|支付率)(?:低于|不足|未达到?|不到|小于)\s?(?<rate>\d{1,3}(?:\.\d{1,2})?)[%％]的(?:项目)?(?:只有|仅有?)(?<names>[^，。；\d]{0,60})(?<count>\d{1,2})个/g
const WORDS = ['执行率', '完成率', '支付率']

/** Projects named as spent below a rate were. */
export const projectsBelowRate: Check = {
  id: 'projects-below-rate',
  category: 'completion',
  severity: 'error',
  title:
    '列名为执行率低于某一比率的项目，其预算数、执行数计算的执行率应低于该比率；执行率达到100%、低于某一比率的项目个数与各项目一致。',
  basis: '执行率 = 执行数 ÷ 全年预算数。',
  example: {
    wrong: '对执行率低于80%的泵站维护、渠道清淤2个项目……（泵站维护：预算90.00万元，执行81.00万元）',
    right: '对执行率低于80%的泵站维护、渠道清淤2个项目……（泵站维护：预算90.00万元，执行66.00万元）',
  },
  *run(disclosure) {
    const passages = passagesWithAny(wholeText(disclosure), WORDS).filter(({ text }) =>
      [BELOW, AT_FULL_RATE, ONLY_BELOW].some((pattern) => text.search(pattern) >= 0),
    )
    if (passages.length === 0) return
    const rates = ratesByName(disclosure)
    for (const passage of passages) {
      yield* above(passage, rates)
      yield* leftOut(passage, rates)
      yield* countedOtherwise(passage, rates)
      yield* moreBelow(passage, rates)
    }
  },
}

/** `对执行率低于80%的甲、乙2个项目`: a list that is counted names all of them. */
const COUNTED = /(?<!等)[ 　]?\d{1,2}个项目$/
interface Rated {
  readonly money: ProjectMoney
  readonly rate: Interval
}

/** The rate of each project of which the tables tell one rate alone. */
function ratesByName(disclosure: Disclosure): ReadonlyMap<string, Rated> {
  const rates = new Map<string, Rated>()
  for (const money of projectMoney(disclosure)) {
    const budget = money.adjusted ?? money.budgets[0]
    const rate =
      budget === undefined || money.executed === undefined
        ? undefined
        : percentOf(money.executed.interval, budget.interval)
    const name = coreName(money.name.text)
    if (rate !== undefined && !rates.has(name)) rates.set(name, { money, rate })
  }
  return rates
}

function* above({ text, at }: Passage, rates: ReadonlyMap<string, Rated>): Generator<Observation> {
  for (const match of allMatches(text, BELOW)) {
    const { rate = '', names = '' } = match.groups ?? {}
    const stated = parseStated(rate)
    if (stated === undefined) continue
    for (const name of names.split(JOINED)) {
      const rated = rates.get(coreName(name))
      if (rated === undefined || rated.rate.low < intervalOf(stated).high) continue
      const { executed, adjusted, budgets } = rated.money
      const amounts = [executed, adjusted ?? budgets[0]].flatMap((amount) => amount ?? [])
      const start = match.index + match[0].indexOf(name)
      yield {
        message: `“${name}”执行${amounts.map(printFunding).join('、预算')}，执行率${printRate(rated.rate)}%，不低于${rate}%。`,
        evidence: [{ ...at, start, end: start + name.length }, ...amounts.map(({ span }) => span)],
      }
    }
  }
}

/** Projects spent below the rate that a counted list does not name, where it names another that is not. */
function* leftOut({ text, at }: Passage, rates: ReadonlyMap<string, Rated>): Generator<Observation> {
  for (const match of allMatches(text, BELOW)) {
    const { rate = '', names = '' } = match.groups ?? {}
    const stated = parseStated(rate)
    if (stated === undefined || !COUNTED.test(match[0])) continue
    const listed = names.split(JOINED).map(coreName)
    if (listed.every((name) => rates.has(name))) continue
    const isListed = (name: string): boolean =>
      listed.some((one) => one.includes(name) || name.includes(one) || abbreviates(one, name) || abbreviates(name, one))
    for (const [name, rated] of rates) {
      if (rated.rate.high >= intervalOf(stated).low || isListed(name)) continue
      yield {
        severity: 'warning',
        message: `“${rated.money.name.text}”的执行率为${printRate(rated.rate)}%，低于${rate}%，此处所列的项目中没有它，却列有自评表中没有的项目，请核对项目名称。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, rated.money.name.span],
        expected: rated.money.name.text,
      }
    }
  }
}

/** Other numbers of projects spent in full, and not, than the tables tell of just so many projects. */
function* countedOtherwise({ text, at }: Passage, rates: ReadonlyMap<string, Rated>): Generator<Observation> {
  for (const match of allMatches(text, AT_FULL_RATE)) {
    const [total, full, rest] = ['total', 'full', 'rest'].map((name) => Number(match.groups?.[name]))
    const known = [...rates].flatMap(([name, { rate }]) => (TOTAL.test(name) ? [] : [rate]))
    const inFull = known.filter(({ low, high }) => low <= WHOLE && WHOLE <= high).length
    if (known.length !== total || (full === inFull && rest === total - inFull)) continue
    yield {
      message: `${total}个项目中执行率为100%的有${inFull}个、其余${total - inFull}个，此处写成${full}个、${rest}个。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${inFull}个`,
      actual: `${full}个`,
    }
  }
}

/** `100万元以上的项目中，执行率低于90%的…`. */
const OF_SOME = /其中|以上|以下|重点|中[，,]?$/

/** More projects spent below a rate than are said to be the only ones. */
function* moreBelow({ text, at }: Passage, rates: ReadonlyMap<string, Rated>): Generator<Observation> {
  for (const match of allMatches(text, ONLY_BELOW)) {
    const stated = parseStated(match.groups?.rate ?? '')
    const clause =
      text
        .slice(0, match.index)
        .split(/[。；]/)
        .at(-1) ?? ''
    if (stated === undefined || OF_SOME.test(clause)) continue
    const below = [...rates].filter(([name, { rate }]) => !TOTAL.test(name) && rate.high < intervalOf(stated).low)
    if (below.length <= Number(match.groups?.count)) continue
    const named = below.map(([, { money, rate }]) => `${money.name.text}${printRate(rate)}%`)
    yield {
      message: `执行率低于${match.groups?.rate}%的项目不止${match.groups?.count}个：${named.join('、')}。`,
      evidence: [
        { ...at, start: match.index, end: match.index + match[0].length },
        ...below.map(([, { money }]) => money.name.span),
      ],
      expected: `${below.length}个`,
      actual: `${match.groups?.count}个`,
    }
  }
}

const TOTAL = /^(?:合计|总计)$/
const WHOLE = exactParts({ digits: 100n, decimals: 0 })
