import { parseStated, printStated, type Stated } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport, Figure, FundingAmount } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { figuresBetween } from '../../evaluations/report-money.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** Money that came in for a project, whatever its digits. */
const ARRIVED = /(?:到位|批复|下达|拨付)(?:资金|预算|经费)?(?:共计|合计)?$/

/** `每人次补助3.2元`: what one costs may be the digits of any amount. */
const EACH = /(?:每|人均|户均|次均|单价|标准)[^，。；]{0,12}$/

/** Digits that tell an amount from others: a round number says nothing. */
const TELLING = /[1-9]\d*[1-9]/
/** A round number is the same amount where it is told so often in 万元. */
const FEWEST_OF_ROUND = 2
/** No project's money is less, in 元. */
const LEAST_OF_PROJECT = 1000n

/** `40.92元` where the same project says `40.92万元` elsewhere. */
export const yuanForTenThousand: Check = {
  id: 'yuan-for-ten-thousand',
  category: 'unit',
  severity: 'error',
  title: '同一项目的金额单位应一致（“元”“亿元”与“万元”相差一万倍）。',
  basis: '部门决算公开以万元为单位。',
  example: { wrong: '项目安排经费40.92元……实际支付40.92万元', right: '项目安排经费40.92万元……实际支付40.92万元' },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const own = figuresBetween(disclosure, report.start, report.end)
      const inTenThousands = placesInTenThousands(disclosure, report, own)
      for (const figure of own) {
        if (!isInOtherUnit(disclosure, report, figure)) continue
        const number = printStated(figure.stated)
        const same = inTenThousands.get(number)
        if (same === undefined || (isRound(figure) && same.length < FEWEST_OF_ROUND)) continue
        yield {
          message: `此处为${number}${figure.unit.word}，同一报告其他${same.length}处均为${number}万元，${unitSlip(figure)}。`,
          evidence: [figure.span, ...same.slice(0, 8)],
          expected: `${number}万元`,
          actual: `${number}${figure.unit.word}`,
        }
      }
    }
  },
}

/** `预算80元`: no project costs so little, though the digits tell nothing. */
const isRound = ({ stated }: Figure): boolean => stated.decimals === 0 && !TELLING.test(stated.digits.toString())

/** Where each number is printed in 万元: in the report, and in the funds of its forms. */
function placesInTenThousands(
  disclosure: Disclosure,
  report: EvaluationReport,
  own: readonly Figure[],
): Map<string, Span[]> {
  const forms = disclosure.evaluations.filter(({ id }) => report.evaluations.includes(id))
  const funds = forms
    .flatMap(({ funding }) => funding.flatMap(({ initial, budget, executed }) => [initial, budget, executed]))
    .filter((amount) => amount !== undefined)
  const places = new Map<string, Span[]>()
  const add = (stated: Stated, span: Span): void => {
    const key = printStated(stated)
    places.set(key, [...(places.get(key) ?? []), span])
  }
  for (const { unit, stated, span } of own) if (unit.word === '万元') add(stated, span)
  for (const { stated, span } of cellsInTenThousands(disclosure, report)) add(stated, span)
  for (const { scale, stated, span } of funds) if (scale === 10_000n) add(stated, span)
  for (const { budget, executed } of forms.flatMap(({ funding, projects }) => [
    ...funding,
    ...projects.map((row) => ({ budget: row.budget.total, executed: row.executed.total })),
  ])) {
    const left = budget === undefined || executed === undefined ? undefined : remainder(budget, executed)
    if (left !== undefined && executed !== undefined) add(left, executed.span)
  }
  return places
}

const IN_TEN_THOUSANDS = /单位[:：]\s?万元/
const AMOUNT = /^\d[\d,]*\.\d{1,2}$/

/** Amounts of the tables of a report that says of one that it is in 万元. */
function cellsInTenThousands(
  disclosure: Disclosure,
  { start, end }: EvaluationReport,
): { stated: Stated; span: Span }[] {
  const passages = passagesBetween(wholeText(disclosure), start, end)
  if (!passages.some(({ at, text }) => at.cell === undefined && IN_TEN_THOUSANDS.test(text))) return []
  return passages.flatMap(({ at, text }) => {
    const stated = at.cell !== undefined && AMOUNT.test(text) ? parseStated(text) : undefined
    return stated === undefined ? [] : [{ stated, span: { ...at, start: 0, end: text.length } }]
  })
}

/** What is left of a budget in 万元, as it would be printed. */
function remainder(budget: FundingAmount, executed: FundingAmount): Stated | undefined {
  if (budget.scale !== 10_000n || executed.scale !== 10_000n) return undefined
  const decimals = Math.max(budget.stated.decimals, executed.stated.decimals)
  const digitsOf = ({ stated }: FundingAmount): bigint => stated.digits * 10n ** BigInt(decimals - stated.decimals)
  const digits = digitsOf(budget) - digitsOf(executed)
  return digits > 0n ? { digits, decimals } : undefined
}

/** How `万元` became what is printed. */
export const unitSlip = ({ unit }: Figure): string => (unit.word === '元' ? '漏“万”字' : '单位有误')

/** An amount in 元 or 亿元 with telling digits that is broken at a point, or said of the project's own money. */
const isInOtherUnit = ({ document }: Disclosure, { amounts }: EvaluationReport, figure: Figure): boolean => {
  const { unit, stated, span } = figure
  if ((unit.word !== '元' && unit.word !== '亿元') || stated.digits === 0n) return false
  const before = textAround(document, span).slice(0, span.start)
  if (EACH.test(before)) return false
  const ofProject = amounts.some((amount) => amount.figure === figure) || ARRIVED.test(before)
  const isTooLittle = unit.word === '元' && stated.digits < LEAST_OF_PROJECT
  const telling = TELLING.test(stated.digits.toString()) && (stated.decimals > 0 || ofProject)
  return (
    (telling || (ofProject && (stated.decimals > 0 || isTooLittle))) &&
    !/^\s?[/／]/.test(textAround(document, span).slice(span.end))
  )
}
