import { type Interval, overlap, subtract } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type EvaluationReport, type Figure, tableCell } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printFundingLike } from '../../evaluations/funding-print.ts'
import { isOtherYear } from '../../evaluations/other-year.ts'
import { figureInterval, figuresBetween } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'

/** Not 人员经费结转, not 项目结转, not 2020年结转: the whole carry-over of the year. */
const WHOLE =
  /(?:^|[，。；：])(?:(\d{4})年(?:度|末)?)?(?:年末)?(?:结转|结转资金|结转结余|结转结余资金)(?:共计|合计|为)?\s?$/

/** The carry-over that a report on the whole department tells, against the form in the same report. */
export const otherCarryOver: Check = {
  id: 'report-other-carry-over',
  category: 'contradiction',
  severity: 'error',
  title: '整体绩效报告所述年末结转资金应与同一报告自评表的预算数减执行数相符。',
  basis: '结转资金=预算数-执行数；口径不同（全部资金、财政拨款）的两个数之一相符即可。',
  example: {
    wrong: '结转资金725万元；自评表合计预算6500万元、执行5700万元',
    right: '结转资金800万元；自评表合计预算6500万元、执行5700万元',
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const balances = report.kind === 'whole' ? balancesOf(disclosure, report) : []
      const [balance] = balances
      if (balance === undefined) continue
      for (const figure of carriedOver(disclosure, report)) {
        if (isOfTreasury(disclosure, figure) && !balances.some(({ source }) => source === 'fiscal')) continue
        if (balances.some(({ value }) => overlap(value, figureInterval(figure)))) continue
        if (isOfOthers(disclosure, figure) || isToldElsewhere(disclosure, report, figure)) continue
        yield {
          message: `报告称结转资金${printFigure(figure)}，按自评表合计预算数减执行数为${balances.map(({ printed }) => printed).join('或')}。`,
          evidence: [figure.span, ...balance.spans],
          expected: balance.printed,
          actual: printFigure(figure),
        }
      }
    }
  },
}

/** The carry-over of the accounts themselves: other budgets stand in the form (what was taken back, what was given in the year). */
const isToldElsewhere = (disclosure: Disclosure, report: EvaluationReport, figure: Figure): boolean =>
  [...printedClosings(disclosure), ...toldClosings(disclosure, report)].some((closing) =>
    overlap(closing, figureInterval(figure)),
  )

const printedClosings = ({ statutoryTables }: Disclosure): Interval[] =>
  statutoryTables.flatMap((table) =>
    CLOSINGS.flatMap(([form, column]) => {
      const cell = table.form.id === form ? tableCell(table, 'closing', column) : undefined
      return cell?.stated === undefined ? [] : [cell.interval]
    }),
  )

/** Of all money, and of fiscal money. */
const CLOSINGS = [
  ['T1', 'final'],
  ['T4', 'total'],
  ['T4', 'final'],
] as const

const toldClosings = ({ facts, year }: Disclosure, { start, end }: EvaluationReport): Interval[] =>
  facts
    .filter(
      (fact) =>
        CLOSING.test(fact.concept.key) &&
        fact.scope === DEPARTMENT &&
        fact.year === year &&
        !(fact.figure.span.block >= start && fact.figure.span.block < end),
    )
    .map(({ figure }) => figureInterval(figure))

const CLOSING = /(?:^|\.)closing$/

interface Balance {
  readonly source: 'total' | 'fiscal'
  readonly value: Interval
  readonly printed: string
  readonly spans: readonly Span[]
}

/** What the total row of the report's form leaves, of all money and of fiscal money. */
function balancesOf({ evaluations }: Disclosure, report: EvaluationReport): Balance[] {
  return evaluations
    .filter(({ id }) => report.evaluations.includes(id))
    .flatMap(({ projectTotal }) =>
      (['total', 'fiscal'] as const).flatMap((source) => {
        const budget = projectTotal?.budget[source]
        const executed = projectTotal?.executed[source]
        if (budget === undefined || executed === undefined) return []
        const value = subtract(budget.interval, executed.interval)
        return [{ source, value, printed: printFundingLike(value, budget), spans: [budget.span, executed.span] }]
      }),
    )
}

/** `财政拨款年初结转62.40万元，…，年末结转37.89万元`: the sentence begins with one kind of money, and tells of it alone. */
const isOfTreasury = ({ document }: Disclosure, { span }: Figure): boolean =>
  OF_TREASURY.test(textAround(document, span).slice(0, span.start).split('。').at(-1) ?? '')

const OF_TREASURY = /^\s?(?:20\d{2}年度?)?[^，；：]{0,8}(?:财政拨款|一般公共预算|政府性基金)/

/** `桥梁维修项目因汛期停工，结转46万元`, `2021年资金5项，结转30万元`: the sentence speaks of one thing, or of another year's money. */
function isOfOthers({ document, year }: Disclosure, { span }: Figure): boolean {
  const sentence = textAround(document, span).slice(0, span.start).split(SENTENCE).at(-1) ?? ''
  return OF_ONE_THING.test(sentence) || (isOtherYear(sentence, year) && !sentence.includes(`${year}年`))
}

const SENTENCE = /[。；]/
const OF_ONE_THING =
  /(?:项目|工程|标段|课题|合同|经费|资金)(?:主要)?(?:因|由于|受|尚未|未能|未完|未验|进度|推进|实施|施工)|\d\s?个?(?:项目|工程|标段|课题|合同)/

const carriedOver = (disclosure: Disclosure, { start, end }: EvaluationReport): Figure[] =>
  figuresBetween(disclosure, start, end).filter(({ span, unit, qualifier }) => {
    if (unit.measure !== 'amount' || qualifier !== 'exact' || span.cell !== undefined) return false
    const told = WHOLE.exec(textAround(disclosure.document, span).slice(Math.max(0, span.start - 24), span.start))
    return told !== null && (told[1] === undefined || Number(told[1]) === disclosure.year)
  })
