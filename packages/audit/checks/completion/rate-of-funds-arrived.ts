import { intervalOf, overlap, parseStated, percentOf } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printRate } from '../../evaluations/funding-print.ts'
import { projectLinks } from '../../evaluations/project-links.ts'
import { figureInterval, onlyAmount, reported } from '../../evaluations/report-money.ts'
import { printFigure } from '../../relations/printed.ts'
import { passagesBetween, passagesWith, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '\\d[\\d,]*(?:\\.\\d+)?'
/** `计划资金80万元，到位资金60万元，到位率75%`. */
const ARRIVED = new RegExp(
  `(?:计划|申报|批复|安排|下达)(?:资金|预算|经费)?(?:为|共)?(?<planned>${AMOUNT})(?<unit>万?元)[，,；;](?:[^，,。；;\\d]{0,12}\\d{4}年[^，,。；;]{0,12}[，,])?(?:实际)?到位(?:资金|经费)?(?:为|共)?(?<arrived>${AMOUNT})\\k<unit>[，,；;](?:资金)?到位率(?:为|达到?)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)

/** The rate of what arrived (到位率) follows from the two amounts in front of it. */
export const rateOfFundsArrived: Check = {
  id: 'rate-of-funds-arrived',
  category: 'completion',
  severity: 'error',
  title: '资金到位率应等于到位资金除以计划资金。',
  basis: '资金到位率=（实际到位资金÷计划资金）×100%。',
  example: {
    wrong: '计划资金80万元，到位资金80万元，到位率75%。',
    right: '计划资金80万元，到位资金60万元，到位率75%。',
  },
  *run(disclosure) {
    yield* ratesOfReports(disclosure)
    for (const { text, at } of passagesWith(wholeText(disclosure), '到位率')) {
      for (const match of allMatches(text, ARRIVED)) {
        const [planned, arrived, rate] = ['planned', 'arrived', 'rate'].map((name) => {
          const stated = parseStated(match.groups?.[name] ?? '')
          return stated === undefined ? undefined : intervalOf(stated)
        })
        const computed = planned === undefined || arrived === undefined ? undefined : percentOf(arrived, planned)
        if (computed === undefined || rate === undefined || overlap(computed, rate)) continue
        yield {
          message: `资金到位率应为${printRate(computed)}%：${match.groups?.arrived} ÷ ${match.groups?.planned}，文中为${match.groups?.rate}%。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${printRate(computed)}%`,
          actual: `${match.groups?.rate}%`,
        }
      }
    }
  },
}

const RATE = /(?:^|[，,。；;：:、])\s*(?:资金|经费)?到位率(?:为|达到?)?(?<rate>\d{1,3}(?:\.\d+)?)[%％]/g

/** The plan and what arrived stand apart in the report of a project, each told once and for all. */
function* ratesOfReports(disclosure: Disclosure): Generator<Observation> {
  for (const report of disclosure.evaluationReports) {
    const money = report.kind === 'project' ? moneyTold(report) : undefined
    const computed = money && percentOf(figureInterval(money.arrived), figureInterval(money.planned))
    if (money === undefined || computed === undefined || isOfAdjusted(disclosure, report, money.arrived)) continue
    const { planned, arrived } = money
    for (const { text, at } of passagesBetween(wholeText(disclosure), report.start, report.end)) {
      // A paragraph that tells plan, arrival and rate together is judged by itself.
      if (at.cell !== undefined || !text.includes('到位率') || text.search(ARRIVED) >= 0) continue
      for (const match of allMatches(text, RATE)) {
        const rate = parseStated(match.groups?.rate ?? '')
        if (rate === undefined || overlap(computed, intervalOf(rate))) continue
        yield {
          message: `资金到位率写${match.groups?.rate}%，本报告的到位资金${printFigure(arrived)} ÷ 计划（批复）资金${printFigure(planned)} = ${printRate(computed)}%。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, arrived.span, planned.span],
          expected: `${printRate(computed)}%`,
          actual: `${match.groups?.rate}%`,
        }
      }
    }
  }
}

function moneyTold(report: EvaluationReport): { readonly planned: Figure; readonly arrived: Figure } | undefined {
  const [planned, arrived] = [onlyAmount(reported(report, 'budget')), onlyAmount(reported(report, 'arrived'))]
  return planned === undefined || arrived === undefined ? undefined : { planned, arrived }
}

/** The form may give an adjusted budget, which is what arrived. */
const isOfAdjusted = (disclosure: Disclosure, report: EvaluationReport, arrived: Figure): boolean =>
  projectLinks(disclosure).some(
    (link) =>
      link.report === report && link.money.budgets.some(({ interval }) => overlap(interval, figureInterval(arrived))),
  )
