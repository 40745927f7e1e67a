import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, spanAt, wholeText } from '../../wording/whole-text.ts'

/** `公开时间：2023年9月19日`, a line of its own; that of the budget is told in the text. */
const PUBLISHED =
  /^[ 　]*(?:公开|公布|公示|发布)\s?(?:时间|日期)\s?[:：]?\s?(?<date>(?<year>20\d{2})\s?[年./-]\s?\d{1,2}\s?(?:[月./-]\s?(?:\d{1,2}\s?日?)?)?)/gm

/** `2021年度部门决算于2022年9月17日在门户网站公开`, and the day of publication where the accounts are told behind it. */
const IN_TEXT =
  /(?<accounts>20\d{2})年(?:度)?(?:的)?(?:部门|单位)?决算(?:信息|情况|报告|报表)?(?:已|均|也)?[于在](?<day>(?<year>20\d{2})年\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底|末|份)?)(?:前|之前)?[^，,。；;、\d]{0,24}(?:公开|公布|公示|发布|上网)|[于在](?<before>(?<published>20\d{2})年\d{1,2}月(?:\d{1,2}日|[上中下]旬|初|底|末|份)?)[^，,。；;、\d]{0,24}(?:公开|公布|公示|发布)了?(?<of>20\d{2})年(?:度)?(?:部门|单位)?决算/g

/** Final accounts are closed, approved and published when their year is over. */
export const publicationDate: Check = {
  id: 'publication-date',
  category: 'year',
  severity: 'error',
  title: '公开的日期应在报告年度终了之后。',
  basis: '《中华人民共和国预算法》第十四条：决算经批复后二十日内公开；决算在年度终了后编制。',
  example: {
    wrong: '2023年度部门决算，公开时间：2023年9月19日。',
    right: '2023年度部门决算，公开时间：2024年9月19日。',
  },
  *run(disclosure) {
    const { year } = disclosure
    const whole = wholeText(disclosure)
    for (const passage of passagesWith(whole, '决算')) yield* toldTooEarly(passage)
    if (year === undefined) return
    for (const match of allMatches(whole.text, PUBLISHED)) {
      if (Number(match.groups?.year) > year) continue
      yield {
        message: `报告年度为${year}年，决算在年度终了之后编制、公开，此处公开日期却是“${match.groups?.date}”。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        actual: match.groups?.date ?? match[0],
      }
    }
  },
}

/** Accounts that the text itself says were published before their year was over. */
function* toldTooEarly({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, IN_TEXT)) {
    const { accounts, day, year, before, published, of } = match.groups ?? {}
    const [told, date] = [accounts ?? of, day ?? before]
    if (Number(year ?? published) > Number(told)) continue
    yield {
      message: `${told}年度决算在年度终了之后编制、公开，此处却称于“${date}”公开，年份有误。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}
