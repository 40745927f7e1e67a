import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { numberValue } from '../../wording/plain-headings.ts'
import { passagesWith, spanAt, type WholeText, wholeText } from '../../wording/whole-text.ts'

const DATE = '(?<year>20\\d{2})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
/** `批复时间：2023年8月10日` and `公开时间：2023年8月28日`, each a line of its own. */
const APPROVED = new RegExp(`^[^。；，\\n]{0,16}(?:批复|批准)(?:时间|日期)[：:]\\s?${DATE}\\s*$`, 'gm')
const PUBLISHED = new RegExp(`^\\s*[（(]?(?:公开|公布)(?:时间|日期)[：:]\\s?${DATE}[）)]?\\s*$`, 'gm')
/** `2023年8月10日县财政局批复部门决算`. */
const APPROVED_THEN = new RegExp(`${DATE}[，,]?[^，。；\\n\\d]{0,12}批复[^，。；\\n\\d]{0,8}决算`, 'g')
/** `公开时间：2023年9月28日（县财政局2023年8月10日批复）`: both in one line. */
const BOTH = new RegExp(
  `^\\s*(?:公开|公布)(?:时间|日期)[：:]\\s?${DATE}\\s?[（(][^（）()\\d]{0,16}${DATE.replaceAll('?<', '?<approved_')}[^（）()\\d]{0,8}批复[^（）()\\d]{0,8}[）)]\\s*$`,
  'gm',
)
/** `部门预算、部门决算均在批复后28日内公开`, `自批复之日起三十日内向社会公开`. */
const WITHIN =
  /[预决]算[^。；\n\d]{0,30}?批复(?:后|之后|之日起)的?(?<days>\d{1,3}|[一二三四五六七八九十]{1,3})个?[日天]内[^。；，\n\d]{0,20}?公开/g
/** `财政局批复决算后30日内，将自评结果随部门决算公开`: what was approved stands behind the word. */
const WITHIN_BEHIND =
  /批复[^。；，\n\d]{0,8}[预决]算(?:后|之后|之日起)的?(?<days>\d{1,3}|[一二三四五六七八九十]{1,3})个?[日天]内[，,]?(?![^。；\n]{0,30}(?:报送|上报|备案|整改))[^。；，\n\d]{0,30}公开/g
const MOST_DAYS = 20

/** Published more than twenty days after it was approved. */
export const publishedTooLate: Check = {
  id: 'published-too-late',
  category: 'policy',
  severity: 'info',
  title: '部门预算、决算应在批复后二十日内公开。',
  basis:
    '《中华人民共和国预算法》第十四条：经本级政府财政部门批复的部门预算、决算应当在批复后二十日内由各部门向社会公开。',
  example: {
    wrong: '批复时间：2023年8月10日。公开时间：2023年9月28日。',
    right: '批复时间：2023年8月10日。公开时间：2023年8月28日。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    yield* toldTooLate(whole)
    yield* toldTogether(whole)
    const approved = onlyDay(whole, APPROVED) ?? onlyDay(whole, APPROVED_THEN)
    const published = onlyDay(whole, PUBLISHED)
    if (approved === undefined || published === undefined) return
    const days = published.day - approved.day
    if (days > MOST_DAYS) yield { message: tooLate(days), evidence: [published.span, approved.span] }
  },
}

const tooLate = (days: number): string => `批复后${days}日才公开，超过${MOST_DAYS}日的期限。`

/** Both days in the line that tells when it was published: they are surely those of this disclosure. */
function* toldTogether(whole: WholeText): Generator<Observation> {
  for (const match of allMatches(whole.text, BOTH)) {
    const { year, month, day, approved_year, approved_month, approved_day } = match.groups ?? {}
    const days =
      dayNumber(Number(year), Number(month), Number(day)) -
      dayNumber(Number(approved_year), Number(approved_month), Number(approved_day))
    if (days <= MOST_DAYS) continue
    yield {
      severity: 'warning',
      message: tooLate(days),
      evidence: [spanAt(whole, match.index, match.index + match[0].trimEnd().length)],
    }
  }
}

/** The text itself tells a longer time than the law allows. */
function* toldTooLate(whole: WholeText): Generator<Observation> {
  for (const { text, at } of passagesWith(whole, '批复'))
    for (const { index, 0: words, groups } of text.includes('公开') ? timesTold(text) : []) {
      if (numberValue(groups?.days ?? '') <= MOST_DAYS) continue
      yield {
        severity: 'warning',
        message: `部门预算、决算应在批复后${MOST_DAYS}日内公开，此处写“${groups?.days}日内”，超过法定期限。`,
        evidence: [{ ...at, start: index, end: index + words.length }],
        expected: `${MOST_DAYS}日内`,
        actual: `${groups?.days}日内`,
      }
    }
}

const timesTold = (text: string): RegExpExecArray[] =>
  [WITHIN, WITHIN_BEHIND].flatMap((pattern) => allMatches(text, pattern))

function onlyDay(whole: WholeText, pattern: RegExp) {
  const [match, second] = allMatches(whole.text, pattern)
  if (match === undefined || second !== undefined) return undefined
  const { year, month, day } = match.groups ?? {}
  return {
    day: dayNumber(Number(year), Number(month), Number(day)),
    span: spanAt(whole, match.index, match.index + match[0].trimEnd().length),
  }
}
