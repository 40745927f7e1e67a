import {
  exactParts,
  isTransposed,
  likelySlip,
  printStated,
  type Stated,
  scaleOf,
  significantDigits,
} from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure, FundingAmount } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { oncePerDisclosure } from '../../once-per-disclosure.ts'
import { narrativeEquations } from '../../relations/equations.ts'
import { areNamedBeside } from '../../relations/named-beside.ts'
import { partSums } from '../../relations/part-sums.ts'
import { printFigure } from '../../relations/printed.ts'
import type { Relation } from '../../relations/relation.ts'

/** Two numbers with fewer telling digits are alike by chance. */
const LONG: Readonly<Record<string, number>> = { amount: 5, count: 4 }
/** A value told so often is no slip. */
const SETTLED = 2
/** Within the report of one project, which has few amounts, fewer digits do where one is told again and again. */
const LONG_IN_REPORT = 4
const LONG_IN_REPORT_TURNED = 3
const SETTLED_IN_REPORT = 3
/** Chinese characters in front of a number that name what it is; people and things are counted on many occasions. */
const NAMING: Readonly<Record<string, RegExp>> = {
  amount: /([一-龥]{3})[为是共计约达到]{0,4}[:：]?$/,
  count: /([一-龥]{5})[为是共计约达到]{0,4}[:：]?$/,
}
/** 年初预算 and 支出决算 are told of every subject. */
const NAMES_NOTHING = /[预决]算/
const LONGEST_NAMING = 12
const MOST_SHOWN = 4

interface Told {
  readonly figure: Figure
  readonly naming: string | undefined
}

interface Value {
  readonly stated: Stated
  /** In sentences and in cells that name their unit. */
  readonly told: Told[]
  /** Where a form or a project list prints it. */
  readonly printed: Span[]
}

/** A number told once beside one that is told again and again and differs from it by one slip of the pen. */
export const slipOfFigure: Check = {
  id: 'slip-of-figure',
  category: 'cross-section',
  severity: 'warning',
  title: '只出现一次的数字，与文中多次出现、说的是同一事项的数字只差一位或相邻两位颠倒的，疑为笔误。',
  basis: '文内关系 K18：同一单位同一年度的同一指标只有一个数。',
  example: {
    wrong: '发放补贴846.75万元……（自评报告）共发放补贴846.57万元（自评表：846.75）',
    right: '发放补贴846.75万元……（自评报告）共发放补贴846.75万元（自评表：846.75）',
  },
  *run(disclosure) {
    const values = valuesOf(disclosure)
    const settled = settledByMask(values)
    let proven: ReadonlySet<number> | undefined
    for (const [key, value] of values) {
      const [only] = value.told
      if (only === undefined || timesTold(value) > 1) continue
      const meant = masksOf(key)
        .flatMap((mask) => settled.get(mask) ?? [])
        .find((other) => other !== value && isMeant(disclosure, only, other))
      if (meant === undefined) continue
      proven ??= provenFigures(disclosure)
      if (proven.has(only.figure.id) || isSumOfMore(disclosure, only.figure, meant)) continue
      if (isToldInOtherUnit(disclosure, only.figure)) continue
      const right = `${printStated(meant.stated)}${only.figure.unit.word}`
      yield {
        message: `${printFigure(only.figure)}只在此处出现，${right}在文中出现${timesTold(meant)}次：${likelySlip(value.stated, meant.stated) ?? ''}${only.figure.unit.word}。`,
        evidence: [only.figure.span, ...placesOf(meant).slice(0, MOST_SHOWN)],
        expected: right,
        actual: printFigure(only.figure),
        supposed: 'likeness',
      }
    }
  },
}

/** `处理工单2614件` beside `处理2614张工单`: a count told elsewhere in another word for its unit is told twice. */
const isToldInOtherUnit = ({ figures }: Disclosure, { unit, stated }: Figure): boolean =>
  unit.measure === 'count' &&
  figures.some(
    (other) =>
      other.unit.measure === 'count' &&
      other.unit.word !== unit.word &&
      scaleOf(other.unit) === scaleOf(unit) &&
      exactParts(other.stated) === exactParts(stated),
  )

const isSumOfMore = (disclosure: Disclosure, figure: Figure, { stated }: Value): boolean =>
  addsUp(disclosure, figure) || isCumulative(disclosure, figure, stated)

/** `上年支付400.00万元，本年支付596.85万元，累计支付996.85万元`: it is what its paragraph tells more than the other. */
function isCumulative({ document, figures }: Disclosure, figure: Figure, part: Stated): boolean {
  const { span, unit } = figure
  const before = textAround(document, span).slice(Math.max(0, span.start - LONGEST_NAMING), span.start)
  if (!CUMULATIVE.test(before)) return false
  const rest = exactParts(figure.stated) - exactParts(part)
  return figures.some(
    (other) => other.span.block === span.block && other.unit.word === unit.word && exactParts(other.stated) === rest,
  )
}

const CUMULATIVE = /累计[^，,。；;\d]{0,8}$/

/**
 * `净追加1,625.57万元（一般公共预算1,225.57万元，政府性基金400.00万元）`, `中央1,225.57万元，省级400.00万元，合计1,625.57万元`: it is what the
 * two beside it come to.
 */
function addsUp({ figures }: Disclosure, figure: Figure): boolean {
  const at = figures.indexOf(figure)
  const value = ({ stated, unit }: Figure): bigint => exactParts(stated, scaleOf(unit))
  return [figures.slice(at + 1, at + 3), figures.slice(Math.max(0, at - 2), at)].some(
    ([one, other]) =>
      one?.span.block === figure.span.block &&
      other?.span.block === figure.span.block &&
      value(one) + value(other) === value(figure),
  )
}

const timesTold = ({ told, printed }: Value): number => told.length + printed.length

const placesOf = ({ told, printed }: Value): Span[] => [...told.map(({ figure }) => figure.span), ...printed]

/** Every number of some length, by its unit and digits. */
function valuesOf(disclosure: Disclosure): Map<string, Value> {
  const values = new Map<string, Value>()
  const valueAt = (stated: Stated, unit: string): Value | undefined => {
    if (significantDigits(stated) < LONG_IN_REPORT_TURNED) return undefined
    const key = `${unit} ${stated.decimals} ${stated.digits}`
    const value = values.get(key) ?? { stated, told: [], printed: [] }
    values.set(key, value)
    return value
  }
  for (const figure of disclosure.figures) {
    const { unit, stated, qualifier } = figure
    // Each project has a score of its own, and scores are close to one another.
    if (LONG[unit.measure] === undefined || qualifier !== 'exact' || unit.word === '分') continue
    valueAt(stated, unit.word)?.told.push({ figure, naming: namingOf(disclosure, figure) })
  }
  for (const { stated, scale, span } of printedAmounts(disclosure))
    valueAt(stated, scale === 1n ? '元' : '万元')?.printed.push(span)
  return values
}

/** Amounts of budget rows and project lists, whose headings name the unit. */
function* printedAmounts({ evaluations }: Disclosure): Generator<FundingAmount> {
  for (const { funding, projects } of evaluations) {
    for (const { initial, budget, executed } of funding)
      for (const amount of [initial, budget, executed]) if (amount !== undefined) yield amount
    for (const { budget, executed } of projects) yield* [...Object.values(budget), ...Object.values(executed)]
  }
}

function namingOf({ document }: Disclosure, { span, unit }: Figure): string | undefined {
  if (span.cell !== undefined) return undefined
  const before = textAround(document, span).slice(Math.max(0, span.start - LONGEST_NAMING), span.start)
  const naming = NAMING[unit.measure]?.exec(before)?.[1]
  return naming === undefined || NAMES_NOTHING.test(naming) ? undefined : naming
}

/** Values told more than once, by each way to leave a slip open. */
function settledByMask(values: ReadonlyMap<string, Value>): Map<string, Value[]> {
  const settled = new Map<string, Value[]>()
  for (const [key, value] of values) {
    if (timesTold(value) < SETTLED) continue
    for (const mask of masksOf(key)) {
      const known = settled.get(mask)
      if (known === undefined) settled.set(mask, [value])
      else known.push(value)
    }
  }
  return settled
}

/** The number with one digit, or the order of two beside each other, left open. */
function masksOf(key: string): string[] {
  const start = key.lastIndexOf(' ') + 1
  const digits = key.slice(start)
  const open = [...digits].map((_, at) => `${digits.slice(0, at)}?${digits.slice(at + 1)}`)
  const turned = [...digits].flatMap((digit, at) => {
    const next = digits[at + 1]
    if (next === undefined || next === digit) return []
    return [`${digits.slice(0, at)}{${digit < next ? digit + next : next + digit}}${digits.slice(at + 2)}`]
  })
  return [...open, ...turned].map((mask) => key.slice(0, start) + mask)
}

/** Whether two values alike are one matter: named by the same words, or told again and again by the report of one project. */
function isMeant(disclosure: Disclosure, { figure, naming }: Told, other: Value): boolean {
  const { evaluationReports } = disclosure
  const long = LONG[figure.unit.measure] ?? 0
  const shorter = Math.min(significantDigits(figure.stated), significantDigits(other.stated))
  const isCount = figure.unit.measure === 'count' && shorter >= long && isTransposed(figure.stated, other.stated)
  if (isCount && other.told.some((one) => areNamedBeside(disclosure.document, figure, one.figure))) return true
  if (figure.span.cell !== undefined) return false
  const isNamedAlike =
    naming !== undefined &&
    other.told.some((one) => one.naming === naming && !tellDifferent(disclosure, one.figure, figure))
  if (shorter >= long && isNamedAlike && !isRoundedApart(figure.stated, other.stated)) return true
  const report = evaluationReports.find((one) => one.kind === 'project' && holds(one, figure.span))
  if (report === undefined) return false
  const times = placesOf(other).filter((span) => holds(report, span)).length
  if (shorter >= long) return times > 0
  const fewest = isTransposed(figure.stated, other.stated) ? LONG_IN_REPORT_TURNED : LONG_IN_REPORT
  return shorter >= fewest && times >= SETTLED_IN_REPORT
}

const conceptsOf = oncePerDisclosure(
  ({ facts }: Disclosure): ReadonlyMap<number, string> =>
    new Map(facts.map(({ figure, concept }) => [figure.id, concept.key])),
)
const UNCATALOGUED = 'label:'

/** Whether two figures are of different concepts, though named by the same last words: `财政拨款支出`, `一般公共预算财政拨款支出`. */
function tellDifferent(disclosure: Disclosure, one: Figure, other: Figure): boolean {
  const [a, b] = [one, other].map(({ id }) => conceptsOf(disclosure).get(id) ?? UNCATALOGUED)
  return a !== b && [a, b].every((key) => key?.startsWith(UNCATALOGUED) === false)
}

/** One amount and another are apart by no more than rounding may part what is nearly the same. */
const isRoundedApart = (one: Stated, other: Stated): boolean =>
  one.decimals > 0 && (one.digits - other.digits) ** 2n === 1n

const holds = ({ start, end }: EvaluationReport, { block }: Span): boolean => block >= start && block < end

/** Figures that an equation which holds, or a list that adds up, proves to be right. */
const provenFigures = (disclosure: Disclosure): ReadonlySet<number> =>
  new Set(
    [...narrativeEquations(disclosure), ...listsThatAddUp(disclosure)].flatMap(({ holds: right, terms }) =>
      right ? terms.map((term) => term.figure) : [],
    ),
  )

/** Lists of several parts, whether or not they must be complete. */
const listsThatAddUp = (disclosure: Disclosure): Relation[] =>
  partSums(disclosure).flatMap(({ relation, breakdown }) => (breakdown.parts.length > 1 ? [relation] : []))
