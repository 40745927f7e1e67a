import { type Interval, intervalOf, overlap, parseStated, sum } from '@mingzhang/accounts'
import type { Disclosure, EvaluationReport } from '@mingzhang/disclosure'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `第一批206.34万元于2024年6月20日发放`. */
const PAID =
  /(?<![\d.])(?<amount>\d[\d,]*(?:\.\d+)?)万元(?:已)?于(?<year>20\d{2})年\d{1,2}月(?:\d{1,2}日)?(?:发放|支付|拨付|兑付|付清)/g
/** `全年支出1,799.18万元，其中：`: what was spent in the year. */
const SPENT = /(?:全年|本年|年度|实际|累计)(?:共|实际)?支出\d/
const AMOUNT = /(?<![\d.])(\d[\d,]*(?:\.\d+)?)万元/g

/** A batch paid in the next year that is told as spent in this one. */
export const paidNextYear: Check = {
  id: 'paid-next-year',
  category: 'year',
  severity: 'warning',
  title: '次年支付的资金不应列入本年支出。',
  basis: '《政府会计制度》：预算会计实行收付实现制，支出按实际支付的年度列报。',
  example: {
    wrong: '2024年全年支出20.00万元。第一批10.00万元于2024年6月1日发放，第二批10.00万元于2025年1月10日发放。',
    right: '2024年全年支出20.00万元。第一批10.00万元于2024年6月1日发放，第二批10.00万元于2024年12月10日发放。',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined || !wholeText(disclosure).text.includes(`万元于${year + 1}年`)) return
    for (const report of disclosure.evaluationReports) yield* ofNextYear(disclosure, report, year)
  },
}

function* ofNextYear(disclosure: Disclosure, { start, end }: EvaluationReport, year: number): Generator<Observation> {
  const passages = passagesBetween(wholeText(disclosure), start, end).filter(({ at }) => at.cell === undefined)
  const spent = passages
    .filter(({ text }) => SPENT.test(text))
    .flatMap(({ text }) => allMatches(text.slice(text.search(SPENT)), AMOUNT))
    .flatMap(([, amount = '']) => intervalOfAmount(amount))
  for (const { text, at } of passages) {
    const paid = text.includes('万元于') ? allMatches(text, PAID) : []
    const late = paid.find(({ groups }) => groups?.year === String(year + 1))
    const all = sum(paid.flatMap(({ groups }) => intervalOfAmount(groups?.amount ?? '')))
    if (late === undefined || paid.length < 2 || !spent.some((one) => overlap(one, all))) continue
    yield {
      message: `“${late[0]}”在${year}年度终了之后，却列入${year}年支出。`,
      evidence: [{ ...at, start: late.index, end: late.index + late[0].length }],
    }
  }
}

function intervalOfAmount(printed: string): Interval[] {
  const stated = parseStated(printed)
  return stated === undefined ? [] : [intervalOf(stated)]
}
