import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `决算于2024年8月1日经县财政局批复，8月15日在门户网站公开`. */
const TOLD =
  /决算[^，,。；;\d]{0,8}(?<approved>(?<year>20\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日)[^，,。；;\d]{0,16}(?:批复|批准)[^，,。；;\d]{0,6}[，,；;](?:并|已)?[于在]?(?<published>(?:(?<later>20\d{2})年)?(?<laterMonth>\d{1,2})月(?<laterDay>\d{1,2})日)[^，,。；;\d]{0,40}(?:公开|公布|公示)/g

/** Accounts are published after they are approved. */
export const publishedBeforeApproved: Check = {
  id: 'published-before-approved',
  category: 'contradiction',
  severity: 'error',
  title: '决算公开的日期不应早于批复的日期。',
  basis: '《中华人民共和国预算法》第十四条：经本级政府财政部门批复的决算，在批复后二十日内公开。',
  example: {
    wrong: '本部门决算于2024年8月1日经县财政局批复，7月15日在门户网站公开。',
    right: '本部门决算于2024年8月1日经县财政局批复，8月15日在门户网站公开。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '决算')) {
      if (!/批[复准]/.test(text)) continue
      for (const match of allMatches(text, TOLD)) {
        const { approved, published, year, month, day, later = year, laterMonth, laterDay } = match.groups ?? {}
        const days = dayOf(later, laterMonth, laterDay) - dayOf(year, month, day)
        // A month of no year that is so much earlier is one of the next.
        const isOfNextYear = match.groups?.later === undefined && days < -HALF_A_YEAR
        if (Number.isNaN(days) || days >= 0 || isOfNextYear) continue
        yield {
          message: `决算${approved}才批复，不会在${published}就公开。`,
          evidence: [spanWithin(at, match.index, match.index + match[0].length)],
          actual: published ?? match[0],
        }
      }
    }
  },
}

const HALF_A_YEAR = 183

const dayOf = (...parts: readonly (string | undefined)[]): number => {
  const [year, month, day] = parts.map(Number)
  return dayNumber(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN)
}
