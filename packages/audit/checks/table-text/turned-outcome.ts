import { isTransposed, printStated, type Stated } from '@mingzhang/accounts'
import { countAlike, type Disclosure, type Figure, type IndicatorRow } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Quantity } from '@mingzhang/performance'
import type { Check, Observation } from '../../check.ts'
import { formOfReport } from '../../evaluations/form-of-report.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { printFigure } from '../../relations/printed.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** Shorter numbers are turned by chance, unless they are broken at a point and the text tells them rightly elsewhere. */
const FEWEST_DIGITS = 3
const FEWEST_OF_BROKEN = 2
const FEWEST_ELSEWHERE = 2
const LONGEST_CLAUSE = 24
const CLAUSE_END = /[，。；：、！,;:]/
/** What was planned, of another time, or only a difference. */
const OTHER = /目标|计划|任务|预计|上年|去年|20\d{2}年|增加|减少|增长|下降|提高|降低|超|不低于|不少于|累计/
/** Pairs that stand in the names of many indicators. */
const COMMON = /数量|人数|次数|完成|项目|工作|开展|单位|全年|服务|指标|及时|预算|执行|行率|满意|意度/

interface Outcome {
  readonly row: IndicatorRow
  readonly quantity: Quantity
}

/** A number of the text that is the result of an indicator with two digits changed places, beside words of its name. */
export const turnedOutcome: Check = {
  id: 'turned-outcome',
  category: 'table-text',
  severity: 'error',
  title: '文字部分所述数量不应与自评表同一指标的完成值相邻两位数字颠倒。',
  basis: '绩效自评报告、决算情况说明与自评表反映同一项目的同一事实（L10–L12）。',
  example: {
    wrong: '自评表：受益困难老年人人数，完成值1368人；报告：受益困难老年人1386人。',
    right: '自评表：受益困难老年人人数，完成值1368人；报告：受益困难老年人1368人。',
  },
  *run(disclosure) {
    const outcomes = outcomesByDigits(disclosure)
    if (outcomes.size === 0) return
    const printed = numbersOfForms(disclosure)
    for (const figure of disclosure.figures) {
      const { span, stated, unit } = figure
      if (span.cell !== undefined || unit.measure === 'amount' || figure.qualifier !== 'exact') continue
      const same = outcomes.get(keyOf(stated.digits)) ?? []
      if (same.length === 0 || printed.has(stated.digits)) continue
      yield* turned(disclosure, figure, same)
    }
  },
}

function* turned(disclosure: Disclosure, figure: Figure, outcomes: readonly Outcome[]): Generator<Observation> {
  const { document } = disclosure
  const { span, stated, unit } = figure
  const before = textAround(document, span).slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start)
  const words = before.split(CLAUSE_END).at(-1) ?? ''
  const own = unit.measure === 'percent' ? ownRows(disclosure, span) : undefined
  const found = outcomes.find(
    ({ row, quantity }) =>
      (own === undefined || own.includes(row)) &&
      countAlike(unit.word, quantity.unit) &&
      isTransposed(stated, quantity.stated) &&
      haveWordInCommon(words, row.indicator.name) &&
      (isLong(quantity) || (isNamed(words, row) && isToldElsewhere(disclosure, figure, quantity))),
  )
  if (found === undefined || OTHER.test(words) || isOwnSurvey(textAround(document, span), span.start)) return
  const { name, actual } = found.row.indicator
  yield {
    message: `此处为“${words.trim()}${printFigure(figure)}”，自评表“${name}”的完成值为${actual.text}，疑相邻两位数字颠倒。`,
    evidence: [span, ...cellSpans(found.row, ['actual', 'name'])],
    expected: actual.text,
    actual: printFigure(figure),
  }
}

/** The indicators of the project whose report tells a rate: others have rates of the same name. */
function ownRows(disclosure: Disclosure, { block }: Span): readonly IndicatorRow[] | undefined {
  const report = disclosure.evaluationReports.find(
    ({ kind, start, end }) => kind === 'project' && start <= block && block < end,
  )
  return report === undefined ? undefined : formOfReport(disclosure, report)?.indicators
}

const isLong = ({ stated }: Quantity): boolean => stated.digits >= 10n ** BigInt(FEWEST_DIGITS - 1)

/** `硬化道路` of `道路硬化里程`: all the words in front of the number stand in the name. */
const isNamed = (words: string, { indicator: { name } }: IndicatorRow): boolean => {
  const told = words.replace(/^\s*(?:全年|年内|今年|本年度?|当年|共计?|完成|实现)+/, '')
  return told.length >= FEWEST_NAMING && [...told].every((character) => name.includes(character))
}

const FEWEST_NAMING = 4

/** The right number is told in several paragraphs, the turned one in no other. */
const isToldElsewhere = (disclosure: Disclosure, { stated, unit }: Figure, right: Quantity): boolean =>
  timesTold(disclosure, stated, unit.word) === 1 && timesTold(disclosure, right.stated, unit.word) >= FEWEST_ELSEWHERE

/** In how many paragraphs a number stands; `16.8公里` does not tell `6.8公里`. */
function timesTold(disclosure: Disclosure, stated: Stated, unit: string): number {
  const printed = `${printStated(stated)}${unit}`
  return passagesWith(wholeText(disclosure), printed).filter(
    ({ text, at }) =>
      at.cell === undefined &&
      text
        .split(printed)
        .slice(0, -1)
        .some((before) => !/[\d.]$/.test(before)),
  ).length
}

/** `486份问卷中449份表示满意，满意度92.4%`: it follows from what was asked here. */
const isOwnSurvey = (text: string, start: number): boolean =>
  ASKED.test(text.slice(text.lastIndexOf('。', start) + 1, start))

const ASKED = /\d[份户人名][^。；]*\d[份户人名](?:表示|评价)?[^，。；]{0,4}满意/

/** A pair of characters that says what is counted. */
const haveWordInCommon = (words: string, name: string): boolean =>
  [...words].some((_, index) => {
    const pair = words.slice(index, index + 2)
    return /^[一-龥]{2}$/.test(pair) && name.includes(pair) && !COMMON.test(pair)
  })

/** The results of all indicators by the digits that they have, in whatever order. */
function outcomesByDigits({ evaluations }: Disclosure): ReadonlyMap<string, readonly Outcome[]> {
  const found = new Map<string, Outcome[]>()
  for (const row of evaluations.flatMap(({ indicators }) => indicators)) {
    const quantity = row.indicator.outcome
    if (quantity === undefined || quantity.unit === '') continue
    const { digits, decimals } = quantity.stated
    if (!isLong(quantity) && (decimals === 0 || digits < 10n ** BigInt(FEWEST_OF_BROKEN - 1))) continue
    const key = keyOf(digits)
    found.set(key, [...(found.get(key) ?? []), { row, quantity }])
  }
  return found
}

const keyOf = (digits: bigint): string => [...digits.toString()].sort().join('')

/** What the forms print themselves is no slip of the text. */
const numbersOfForms = ({ evaluations }: Disclosure): ReadonlySet<bigint> =>
  new Set(
    evaluations.flatMap(({ indicators }) =>
      indicators.flatMap(({ indicator: { target, actual } }) =>
        [...target.quantities, ...actual.quantities].map(({ stated }) => stated.digits),
      ),
    ),
  )
