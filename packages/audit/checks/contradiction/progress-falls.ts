import { intervalOf, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `6月、9月、11月末执行进度分别为38.60%、70.20%、82.90%`. */
const BY_MONTHS =
  /(?<months>\d{1,2}月末?(?:[、和]\d{1,2}月末?)+)(?:的)?[^，。；\d]{0,12}(?:进度|执行率|支付率)(?:分别)?(?:为|达到?|是)?(?<rates>\d{1,3}(?:\.\d+)?[%％](?:[、和]\d{1,3}(?:\.\d+)?[%％])+)/g
const NUMBER = /\d+(?:\.\d+)?/g

/** What was spent by the end of a month (累计执行进度) is no less than what was spent by an earlier one. */
export const progressFalls: Check = {
  id: 'progress-falls',
  category: 'contradiction',
  severity: 'error',
  title: '各月末的累计预算执行进度应逐月不降。',
  basis: '预算执行进度为年初起的累计支出占预算的比例。',
  example: {
    wrong: '6月、9月、11月末执行进度分别为38.60%、70.20%、68.90%',
    right: '6月、9月、11月末执行进度分别为38.60%、70.20%、82.90%',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '月末'))
      for (const match of allMatches(text, BY_MONTHS)) {
        const months = numbersIn(match.groups?.months ?? '').map(Number)
        const rates = numbersIn(match.groups?.rates ?? '').flatMap((rate) => parseStated(rate) ?? [])
        const follow = months.every((month, index) => index === 0 || month > (months[index - 1] ?? 0))
        if (!follow || months.length !== rates.length) continue
        const intervals = rates.map((rate) => intervalOf(rate))
        const fall = intervals.findIndex(({ high }, index) => high < (intervals[index - 1]?.low ?? high))
        if (fall < 0) continue
        yield {
          message: `${months[fall]}月末的累计执行进度低于${months[fall - 1]}月末，累计数不会下降。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
      }
  },
}

const numbersIn = (text: string): string[] => text.match(NUMBER) ?? []
