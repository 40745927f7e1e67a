import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

/** `公开时间：2023年9月19日`, a line of its own; that of the budget is told in the text. */
const PUBLISHED =
  /^[ 　]*(?:公开|公布|公示|发布)\s?(?:时间|日期)\s?[:：]?\s?(?<date>(?<year>20\d{2})\s?[年./-]\s?\d{1,2}\s?(?:[月./-]\s?(?:\d{1,2}\s?日?)?)?)/gm

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
    if (year === undefined) return
    const whole = wholeText(disclosure)
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
