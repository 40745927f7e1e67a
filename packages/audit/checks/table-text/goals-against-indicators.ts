import { exactParts, isTransposed, likelySlip } from '@mingzhang/accounts'
import {
  countAlike,
  type Disclosure,
  type Evaluation,
  type EvaluationReport,
  type IndicatorRow,
  type Words,
} from '@mingzhang/disclosure'
import { attainmentOf, type Quantity } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import {
  type Counted,
  countedIn,
  countedSpan,
  isOfSeveralKinds,
  mayBeSame,
  paragraphsBetween,
} from '../../evaluations/counted.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { cellSpans, shorten } from '../../evaluations/indicator-evidence.ts'
import { pairsOf } from '../../evaluations/text-likeness.ts'

/** Shorter numbers are often alike but for one digit. */
const FEWEST = 100n
const LONG = 1000n
/** So much of the shorter wording is in the other where both speak of one thing; less, where nothing else is counted so, or two digits changed places. */
const SHARED = 0.5
const SHARED_BY_ONLY_TWO = 0.4
const SHARED_BY_TURNED = 0.3

/** What a form sets and reports in words, against its own indicators. */
export const goalsAgainstIndicators: Check = {
  id: 'goals-against-indicators',
  category: 'table-text',
  severity: 'warning',
  title: '自评表“年度目标”“完成情况”、自评报告“绩效目标”所写的数量，应与自评表对应指标的指标值、完成值一致。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标是绩效目标的细化和量化。',
  example: {
    wrong: '年度目标：检修泵站12座；指标“检修泵站数量”≥15座',
    right: '年度目标：检修泵站12座；指标“检修泵站数量”≥12座',
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const { goals } = evaluation
      if (goals === undefined) continue
      yield* differences(disclosure, evaluation, goals.expected, 'target')
      yield* differences(disclosure, evaluation, goals.actual, 'actual')
    }
    for (const report of disclosure.evaluationReports) {
      const form = report.kind === 'whole' ? onlyWholeForm(disclosure, report) : formOfReport(disclosure, report)
      if (form === undefined) continue
      const goals = goalsOf(disclosure, report, form)
      for (const words of goals) yield* differences(disclosure, form, words, 'target', '绩效目标')
      const others = paragraphsBetween(disclosure.document, report.start + 1, report.end).filter(
        ({ span }) => !goals.some((goal) => goal.span.block === span.block),
      )
      for (const words of others) yield* turnedBounds(disclosure, form.indicators, boundedIn(words), '自评报告')
    }
  },
}

/** The one form of the whole department with indicators, that belongs to its report. */
function onlyWholeForm({ evaluations }: Disclosure, report: EvaluationReport): Evaluation | undefined {
  const [form, second] = evaluations.filter(
    ({ id, kind, indicators }) => kind === 'whole' && indicators.length > 0 && report.evaluations.includes(id),
  )
  return second === undefined ? form : undefined
}

/** Not `绩效目标完成情况`, nor the title of a form. */
const GOALS = /绩效目标(?!(?:实际)?(?:完成|实现|达成)|(?:绩效)?自评表)|主要内容/

/** What a report says was meant to be reached, outside its form. */
function goalsOf({ document, sections }: Disclosure, report: EvaluationReport, form: Evaluation): Words[] {
  return sections
    .filter(({ title, start, end }) => report.start < start && end <= report.end && GOALS.test(title))
    .flatMap(({ start, end }) => paragraphsBetween(document, start + 1, end))
    .concat(paragraphsBetween(document, report.start + 1, report.end).filter(({ text }) => GOALS_BEGIN.test(text)))
    .filter(({ span: { block } }) => block < form.start || block > form.end)
}

/** `（二）项目绩效目标。完成……`: a heading that goes on in its paragraph. */
const GOALS_BEGIN =
  /^[（(]?[一二三四五六七八九\d]{1,2}[）)、.．](?:项目|年度|总体|部门|单位|整体|支出|预算|主要)*绩效目标(?:设[定立]情况|情况)?[。：:]./

/** `服务次数不少于` */
const BOUND = /(?:不(?:少|低|多|高|超)[于过]|[大小]于(?:等于)?|达到?|[≥≤])$/

/** What a text bounds in words of its own; `达到100%` is no bound. */
const boundedIn = (words: Words): Counted[] =>
  countedIn(words).flatMap((one) =>
    BOUND_IN_WORDS.test(words.text.slice(0, one.quantity.start))
      ? [{ ...one, before: one.before.replace(BOUND, '') }]
      : [],
  )

const BOUND_IN_WORDS = /(?:不(?:少|低|小|多|高|大|超)[于过]|至[少多])$/

const HEADINGS = { target: '年度目标', actual: '完成情况' } as const

function* differences(
  disclosure: Disclosure,
  { indicators }: Evaluation,
  words: Words,
  column: 'target' | 'actual',
  heading: string = HEADINGS[column],
): Generator<Observation> {
  const counted = countedIn(words).map((one) => ({ ...one, before: one.before.replace(BOUND, '') }))
  if (column === 'target') yield* turnedBounds(disclosure, indicators, counted, heading)
  const unlike = counted.flatMap((one) => otherThanOwn(one, counted, indicators, column))
  for (const difference of unlike) {
    const { one, row, stated } = difference
    if (isMistaken(difference, counted, indicators, column) && !unlike.some((other) => areExchanged(difference, other)))
      continue
    const isSlip =
      one.quantity.stated.digits >= FEWEST &&
      stated.scale === one.quantity.scale &&
      likelySlip(one.quantity.stated, stated.stated) !== undefined
    yield {
      ...(isSlip ? { severity: 'error' as const } : {}),
      message: `${heading}写“${shorten(one.before)}${printed(one)}”，指标“${shorten(row.indicator.name)}”的${column === 'target' ? '指标值' : '完成值'}为“${row.indicator[column].text}”，两者不一致。`,
      ...(isScoredAsTold(row, column, one.quantity)
        ? {
            evidence: [...cellSpans(row, [column]), countedSpan(disclosure.document, one), ...cellSpans(row, ['name'])],
            expected: printed(one),
            actual: row.indicator[column].text,
          }
        : {
            evidence: [countedSpan(disclosure.document, one), ...cellSpans(row, [column, 'name'])],
            expected: row.indicator[column].text,
            actual: printed(one),
          }),
    }
  }
}

/** All points are given, which fits what the words tell and not what the row does. */
function isScoredAsTold(
  { indicator, weight, score }: IndicatorRow,
  column: 'target' | 'actual',
  told: Quantity,
): boolean {
  const { goal, outcome } = indicator
  if (weight === undefined || score === undefined || exactParts(weight.stated) !== exactParts(score.stated))
    return false
  if (goal === undefined || outcome === undefined) return false
  const meant =
    column === 'target'
      ? { ...indicator, goal: { ...goal, stated: told.stated, scale: told.scale } }
      : { ...indicator, outcome: { ...outcome, stated: told.stated, scale: told.scale } }
  const [now, then] = [attainmentOf(indicator), attainmentOf(meant)]
  return now.comparable && now.result === 'missed' && then.comparable && then.result === 'met'
}

/** `改造主会场及18个分会场`: what stands in front of the number is counted besides; `防火、防汛演练各1次`: of each. */
const BESIDE_OTHERS = /[及和与各]$/

/** What the words count, and another number in the row of the indicator that is about it. */
interface Difference {
  readonly one: Counted
  readonly row: IndicatorRow
  readonly stated: Quantity
}

function otherThanOwn(
  one: Counted,
  counted: readonly Counted[],
  indicators: readonly IndicatorRow[],
  column: 'target' | 'actual',
): Difference[] {
  if (BESIDE_OTHERS.test(one.before) || isOfSeveralKinds(one)) return []
  const alike = counted.filter(({ quantity }) => quantity.unit === one.quantity.unit)
  const rows = indicators.filter((row) => isCountedSo(row, numberOf(row, column)?.unit, one))
  const isOnly = alike.length === 1 && rows.length === 1
  const least = isOnly ? SHARED_BY_ONLY_TWO : SHARED
  const [row, second] = rows.filter((each) => {
    const turned = isTurned(one, each, column)
    if (turned && isOnly) return isAbout(each, one, 0, 1)
    return isAbout(each, one, turned && one.quantity.stated.digits >= LONG ? SHARED_BY_TURNED : least)
  })
  const stated = row === undefined ? undefined : numberOf(row, column)
  if (row === undefined || second !== undefined || stated === undefined || mayBeSame(one.quantity, stated)) return []
  return [{ one, row, stated }]
}

/** `2340名` beside `2430人`: two digits changed places. */
function isTurned({ quantity }: Counted, row: IndicatorRow, column: 'target' | 'actual'): boolean {
  const stated = numberOf(row, column)
  return stated?.scale === quantity.scale && isTransposed(quantity.stated, stated.stated)
}

/** Where the same number stands in another indicator, or another goal states this one, the words were matched wrongly, unless they name the indicator. */
function isMistaken(
  { one, row, stated }: Difference,
  counted: readonly Counted[],
  indicators: readonly IndicatorRow[],
  column: 'target' | 'actual',
): boolean {
  const { name } = row.indicator
  const isNamed = name.length >= SHORTEST_NAME && one.before.endsWith(name)
  if (!isNamed && indicators.some((other) => isNumber(other, column, one))) return true
  if (isSumOfSeveral(one, row, stated, indicators, column) || (JOINS.test(name) && isPartOf(one, stated, counted)))
    return true
  return counted.some(({ quantity }) => quantity.unit === one.quantity.unit && mayBeSame(quantity, stated))
}

/** `为11000名残疾人发放补贴` above 困难残疾人5000人 and 重度残疾人6000人: what is told is both, or all of a kind. */
function isSumOfSeveral(
  { quantity }: Counted,
  row: IndicatorRow,
  stated: Quantity,
  indicators: readonly IndicatorRow[],
  column: 'target' | 'actual',
): boolean {
  const others = indicators.flatMap((other) => {
    const number = other === row ? undefined : numberOf(other, column)
    const isAlike =
      number !== undefined &&
      other.indicator.category === row.indicator.category &&
      countAlike(number.unit, stated.unit)
    return isAlike ? [exactParts(number.stated, number.scale)] : []
  })
  const own = exactParts(stated.stated, stated.scale)
  const told = exactParts(quantity.stated, quantity.scale)
  const all = others.reduce((sum, other) => sum + other, own)
  return others.length > 0 && (told === all || others.some((other) => own + other === told))
}

/** The name of an indicator that counts two kinds together. */
const JOINS = /[及和与、]/

/** `教室18间、功能室6间` beside 建成教室及功能室 24间: with another of its kind it makes up what the row states. */
function isPartOf({ quantity }: Counted, stated: Quantity, counted: readonly Counted[]): boolean {
  const rest = exactParts(stated.stated, stated.scale) - exactParts(quantity.stated, quantity.scale)
  return counted.some(
    ({ quantity: other }) =>
      other.unit === quantity.unit && rest > 0n && exactParts(other.stated, other.scale) === rest,
  )
}

const SHORTEST_NAME = 5

/** Each of two states what the indicator of the other does. */
const areExchanged = (one: Difference, other: Difference): boolean =>
  one.row !== other.row && mayBeSame(one.one.quantity, other.stated) && mayBeSame(other.one.quantity, one.stated)

/** `不多于1500人次` as the goal, `≥1500人次` as the target. */
function* turnedBounds(
  { document }: Disclosure,
  indicators: readonly IndicatorRow[],
  counted: readonly Counted[],
  heading: string,
): Generator<Observation> {
  for (const one of counted) {
    const [row, second] = indicators.filter(
      (each) => each.indicator.goal?.unit === one.quantity.unit && isNumber(each, 'target', one),
    )
    const [meant, target] = [one.quantity, row?.indicator.goal].map((each) => wayOf(each?.comparison))
    if (row === undefined || second !== undefined || !meant || !target || meant === target) continue
    if (one.quantity.stated.digits < FEWEST && !isAbout(row, one, SHARED_BY_ONLY_TWO)) continue
    const required = { least: '不低于', most: '不高于' } as const
    yield {
      message: `${heading}要求“${shorten(one.before)}”${required[meant]}${printed(one)}，指标“${shorten(row.indicator.name)}”要求${required[target]}，说法相反。`,
      evidence: [countedSpan(document, one), ...cellSpans(row, ['target', 'nature', 'name'])],
    }
  }
}

function wayOf(comparison: Quantity['comparison']): 'least' | 'most' | undefined {
  if (comparison === 'at-least' || comparison === 'more-than') return 'least'
  return comparison === 'at-most' || comparison === 'less-than' ? 'most' : undefined
}

const isAbout = ({ indicator: { name } }: IndicatorRow, one: Counted, least: number, fewest = FEWEST_PAIRS): boolean =>
  speaksOf(name, one.before, least, fewest) || speaksOf(name, aroundOf(one), least, fewest)

const numberOf = ({ indicator }: IndicatorRow, column: 'target' | 'actual'): Quantity | undefined =>
  column === 'target' ? indicator.goal : indicator.outcome

/** In its own unit, or in one that holds it (次, 批次) where the indicator is named word for word. */
function isCountedSo({ indicator: { name } }: IndicatorRow, unit: string | undefined, one: Counted): boolean {
  if (unit === undefined || unit === '' || isPerOne(name, unit, one)) return false
  if (countAlike(unit, one.quantity.unit)) return true
  return one.before.endsWith(name) && (unit.endsWith(one.quantity.unit) || one.quantity.unit.endsWith(unit))
}

/** `公用经费42万元` beside 公用经费标准, in `万元/个`, `接待1800人次` beside 日均接待: the sum of all is not what each gets; nor is `每月3次` what the year does. */
function isPerOne(name: string, unit: string, { before, quantity, words: { text } }: Counted): boolean {
  const [clause = ''] = /[^，。；]*$/.exec(text.slice(0, quantity.start)) ?? []
  const isOfEach = unit.includes('/') || PER_ONE.test(name)
  if (EACH_TIME.test(clause) && !isOfEach && !EACH.test(name)) return true
  return !before.endsWith(name) && isOfEach && !EACH.test(clause)
}

const PER_ONE = /标准$|^(?:[人户日周月年]均|平均|单价|单[份辆台套件次个例户支张间人])/
const EACH_TIME = /每(?:个?月|季度?|个?季度|半年|周|日|天|旬)/
const EACH = /每|均|标准|单价/

const printed = ({ words, quantity }: Counted): string => words.text.slice(quantity.start, quantity.end)

const isNumber = (row: IndicatorRow, column: 'target' | 'actual', one: Counted): boolean => {
  const stated = numberOf(row, column)
  return stated !== undefined && mayBeSame(one.quantity, stated)
}

/** `解决1240人饮水困难`, `108名村干部的报酬`: what is counted may stand behind its number, unless it is one of a list. */
function aroundOf({ before, quantity: { start, end }, words: { text } }: Counted): string {
  const behind = text.slice(end)
  const isListed = text.slice(0, start).endsWith('、') || LISTED_BEHIND.test(behind)
  return isListed ? before : `${before}${/^[^，。；：、！,;:]{0,20}/.exec(behind)?.[0] ?? ''}`
}

const LISTED_BEHIND = /^[^，。；：、]{0,10}[、和及]\s?\d/

/** Whether the goal's words and the indicator's name share enough pairs of characters. */
function speaksOf(name: string, before: string, least: number, fewest: number): boolean {
  const own = pairsOf(before)
  const shared = [...own].filter((pair) => name.includes(pair)).length
  return shared >= fewest && shared / Math.min(own.size, pairsOf(name).size) >= least
}

const FEWEST_PAIRS = 2
