import {
  add,
  cutOffOrRounded,
  exactParts,
  type Interval,
  likelySlip,
  overlap,
  percentOf,
  printStated,
  type Stated,
  scaleOf,
  subtract,
} from '@mingzhang/accounts'
import type {
  Disclosure,
  EvaluationReport,
  Figure,
  FundingAmount,
  ReportAmount,
  ReportedMoney,
} from '@mingzhang/disclosure'
import { allMatches, type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { type ProjectMoney, projectLinks } from '../../evaluations/project-links.ts'
import { figureInterval } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** Statements that tell what the amount is, where another differs from it by a slip. */
const FEWEST = 2
/** A figure of one or two digits may well be another amount. */
const SHORT = 100n
const FEWEST_SHORT = 3
/** So many statements of one amount, and no other, leave room for no second budget. */
const FEWEST_BESIDE_FOREIGN = 4
const PARTLY =
  /其中|用于|[含每各]|包括|标准|单价|补[助贴]|上年|[12]\d{3}年(?!初|底|末|\d{1,2}月|度?[^，]{0,12}(?:预算|安排|批复|下达))|合同|奖|缴|收入|投资/
/** A report that states more amounts tells of many things. */
const MOST_AMOUNTS = 60
/** Money that was not granted, or not yet. */
const APART = /申报|申请(?!并)|追减|调[增减整]|另/
/** `2021年安排资金`: the year of money, not a day or a beginning. */
const YEAR_OF_MONEY = /(20\d{2})年(?!初|底|末|\d{1,2}月)/g
/** Money beside that of the year's beginning, unless it is all there was. */
const ADDED = /追加/
const WHOLE = /全部/
/** `项目经费共计9万元，已支付9万元`. */
const IN_ALL = /[经资][费金](?:共计|总计|合计)$/
/** `资金全部到位，金额9万元`: what was granted, unless a rate tells of it. */
const ALL_ARRIVED = /全部到位[^。；%％]{0,12}$/
const RATE_BEHIND = /^[^。；]{0,12}到位率/
const WORDS_BEFORE = 40

/** An amount of a project's money, in its report or its form. */
interface Told {
  readonly stated: Stated
  readonly scale: bigint
  readonly value: Interval
  readonly span: Span
  readonly money: ReportedMoney
}

/** One amount of a project, told several times in its report: one statement that a slip made another. */
export const moneyOfReport: Check = {
  id: 'money-of-report',
  category: 'cross-section',
  severity: 'error',
  title: '同一项目自评报告中，各处所述的预算（到位）数、支付数应当一致，并与自评表一致。',
  basis: '绩效自评报告与自评表反映同一项目（L10–L12）；同一事项只有一个数（K18）。',
  example: {
    wrong: '财政批复经费230.9万元。……全部到位，共计230.9万元。……经费330.9万元已全部支出。',
    right: '财政批复经费230.9万元。……全部到位，共计230.9万元。……经费230.9万元已全部支出。',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== 'project' || report.amounts.length > MOST_AMOUNTS) continue
      const all = [...toldIn(report), ...inForms(disclosure, report)]
      for (const { figure, money } of amountsOf(report)) {
        const observation = slipOf(disclosure, figure, money, all)
        if (observation !== undefined && !isRateTold(report, figure, all)) yield observation
      }
    }
  },
}

/** What is said to be granted, received or paid, and what the money is called. */
const amountsOf = ({ amounts, funds }: EvaluationReport): readonly Pick<ReportAmount, 'figure' | 'money'>[] => [
  ...amounts,
  ...funds.map((figure) => ({ figure, money: 'budget' as const })),
]

const toldIn = (report: EvaluationReport): Told[] =>
  amountsOf(report).flatMap(({ figure, money }) =>
    figure.qualifier === 'exact'
      ? [{ ...figure, scale: scaleOf(figure.unit), value: figureInterval(figure), money }]
      : [],
  )

/** What the project's own form and the list of projects say. */
function inForms(disclosure: Disclosure, report: EvaluationReport): Told[] {
  const told = (amounts: readonly (FundingAmount | undefined)[], money: ReportedMoney): Told[] =>
    amounts.flatMap((amount) => (amount === undefined ? [] : [{ ...amount, value: amount.interval, money }]))
  const both = ({ budgets, executed }: ProjectMoney): Told[] => [
    ...told(budgets, 'budget'),
    ...told([executed], 'paid'),
  ]
  return projectLinks(disclosure).flatMap((link) => (link.report === report ? both(link.money) : []))
}

/** Whether a rate in the same paragraph is what the figure makes of another amount: one was spent of the other. */
const isRateTold = ({ rates }: EvaluationReport, figure: Figure, all: readonly Told[]): boolean =>
  rates
    .filter((rate) => rate.span.block === figure.span.block)
    .some((rate) =>
      all.some((other) => {
        const share = other.span === figure.span ? undefined : percentOf(figureInterval(figure), other.value)
        return share !== undefined && overlap(share, cutOffOrRounded(rate.stated))
      }),
    )

function slipOf(
  { document, year }: Disclosure,
  figure: Figure,
  money: ReportedMoney,
  all: readonly Told[],
): Observation | undefined {
  const words = textAround(document, figure.span).slice(
    Math.max(0, figure.span.start - WORDS_BEFORE),
    figure.span.start,
  )
  const clause = words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('元')) + 1)
  if (figure.qualifier !== 'exact' || APART.test(clause) || isOfOtherYear(clause, year)) return undefined
  const value = figureInterval(figure)
  const others = all.filter((other) => other.span !== figure.span)
  if (others.some((other) => overlap(other.value, value)) || isMadeOf(value, others)) return undefined
  const isOneAmount = new Set(others.map(({ stated, scale }) => exactParts(stated, scale))).size === 1
  if (ADDED.test(clause) && !isOneAmount) return undefined
  const isAll = WHOLE.test(clause) || isOneAmount
  const isKind = (other: Told): boolean => isAll || (other.money === 'paid') === (money === 'paid')
  const usual = mostTold(others.filter((other) => isKind(other) && other.scale === scaleOf(figure.unit)))
  const fewest = figure.stated.digits >= SHORT ? FEWEST : ADDED.test(clause) ? FEWEST_BESIDE_FOREIGN : FEWEST_SHORT
  const [first] = usual
  if (first === undefined || usual.length < fewest) return undefined
  const slip = likelySlip(figure.stated, first.stated)
  const isArrived =
    money === 'arrived' &&
    ALL_ARRIVED.test(words) &&
    !RATE_BEHIND.test(textAround(document, figure.span).slice(figure.span.end))
  const isGranted = money === 'budget' || IN_ALL.test(clause) || isArrived
  const isForeign = isOneAmount && usual.length >= FEWEST_BESIDE_FOREIGN && isGranted && !PARTLY.test(clause)
  if (slip === undefined && !isForeign) return undefined
  return {
    ...(figure.stated.digits < SHORT || slip === undefined ? { severity: 'warning' as const } : {}),
    message: `“${shorten(clause.replace(/^[，,；\s]+/, '')) || MONEY_NAMES[money]}”为${printFigure(figure)}，该项目的其他${usual.length}处为同一数，与此不同：${slip ?? `应为${printStated(first.stated)}`}${figure.unit.word}。`,
    evidence: [figure.span, ...usual.map(({ span }) => span)],
    actual: printFigure(figure),
  }
}

const isOfOtherYear = (clause: string, year: number | undefined): boolean => {
  const named = allMatches(clause, YEAR_OF_MONEY).at(-1)?.[1]
  return named !== undefined && year !== undefined && Number(named) !== year
}

/** What a cell of the report's own table gives. */
const MONEY_NAMES: Readonly<Record<ReportedMoney, string>> = {
  budget: '资金计划',
  arrived: '资金到位',
  paid: '资金使用',
}

/** The statements of the amount that is told most often. */
function mostTold(told: readonly Told[]): readonly Told[] {
  const byAmount = new Map<bigint, Told[]>()
  for (const one of told) {
    const amount = exactParts(one.stated, one.scale)
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), one])
  }
  return [...byAmount.values()].reduce<readonly Told[]>((most, same) => (same.length > most.length ? same : most), [])
}

/** Whether an amount is what two others come to, or what one leaves of the other. */
function isMadeOf(value: Interval, others: readonly Told[]): boolean {
  const distinct = [...new Map(others.map((other) => [exactParts(other.stated, other.scale), other.value])).values()]
  return distinct.some((one, index) =>
    distinct.some(
      (other, at) =>
        index !== at && (overlap(subtract(one, other), value) || (index < at && overlap(add(one, other), value))),
    ),
  )
}
