import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const DATE = /(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/g
/** `符合批复后20日内公开的要求`, `做到了收件后5个工作日内办结`. */
const CLAIM = /(?:符合|满足|达到|做到|控制在|未超过)[^，。；\d]{0,12}(?<days>\d{1,3})\s?个?(?<working>工作)?日内/
/** So many days hold as many working days, holidays and all. */
const MOST_DAYS_EACH = 2
const SPARE_DAYS = 10

/** Two days that a sentence tells are further apart than the days in which it says that something was done. */
export const withinDays: Check = {
  id: 'within-days',
  category: 'contradiction',
  severity: 'warning',
  title: '同一句写明起止日期又称“符合若干日内”的，两个日期相隔的天数不应超过该期限。',
  basis: '文内关系：期限 ≥ 止日 − 起日；《中华人民共和国预算法》第十四条：决算应当在批复后二十日内公开。',
  example: {
    wrong: '县财政局于2023年7月9日批复决算，我局于9月26日公开，符合批复后20日内公开的规定。',
    right: '县财政局于2023年9月7日批复决算，我局于9月26日公开，符合批复后20日内公开的规定。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '日内'))
      if (passage.at.cell === undefined) yield* tooFarApart(passage, disclosure.year)
  },
}

function* tooFarApart({ text, at }: Passage, year: number | undefined): Generator<Observation> {
  let start = 0
  for (const sentence of text.split('。')) {
    const claim = CLAIM.exec(sentence)
    const from = start
    start += sentence.length + 1
    const days = claim === null ? undefined : daysApart(sentence.slice(0, claim.index), year)
    const least = Number(claim?.groups?.days)
    const most = claim?.groups?.working === undefined ? least : least * MOST_DAYS_EACH + SPARE_DAYS
    if (claim === null || days === undefined || days <= most) continue
    yield {
      message: `两个日期相隔${days}日，与“${claim[0]}”不符，日期或期限有误。`,
      evidence: [{ ...at, start: from, end: from + claim.index + claim[0].length }],
    }
  }
}

/** The days between the two dates of a text that tells no others. */
function daysApart(text: string, year: number | undefined): number | undefined {
  const dates = allMatches(text, DATE)
  const [first, last, another] = dates.map(({ groups }) => groups)
  if (first === undefined || last === undefined || another !== undefined) return undefined
  const begun = Number(first.year ?? last.year ?? year)
  const [one, other] = [dayOf(first, begun), dayOf(last, Number(last.year ?? begun))]
  return Number.isNaN(one) || other < one ? undefined : other - one
}

const dayOf = ({ month, day }: Readonly<Record<string, string | undefined>>, year: number): number =>
  dayNumber(year, Number(month), Number(day))
