import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { dayNumber } from '../../wording/day-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const DATE = '(?:(?<year>20\\d{2})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日'
const WAYS = ['早于', '先于', '不晚于', '不迟于', '晚于', '迟于']
/** `均早于11月30日的目标时限`. */
const LIMIT = new RegExp(
  `(?<=[，,])(?<all>均|都|全部)?(?<way>${WAYS.toSorted((a, b) => b.length - a.length).join('|')})${DATE}(?=的?(?:目标|计划|合同|规定|约定|要求|预定|既定|完工|竣工|截止|最后|时限|期限|时间|节点))`,
  'g',
)
/** `比限定的4月20日提前5天`: how many days before or behind the limit. */
const DAYS_APART = new RegExp(
  `(?<=[，,])[比较](?:原|既|预)?(?:限定|规定|计划|要求|约定|合同|目标|确定|原定|既定|预定)[^，。；\\d]{0,10}${DATE}(?:的?(?:期限|时限|时间))?(?:整整|共)?(?<way>提前|提早|推迟|延后|延迟)了?\\s?(?<days>\\d{1,3})\\s?[天日](?!左右|余|多)`,
  'g',
)
/** `10月28日完工`: what was done on a day. */
const DONE_ON = new RegExp(
  `${DATE}(?:前|之前)?(?:全部|全面|正式|顺利|如期|已|通过)?(?=完工|竣工|建成|完成|验收|交付|投用|投入使用|到货|报出|报送|上报|提交|开工|发放|支付)`,
  'g',
)

/** A day told to be before or after a limit, in the sentence that tells the day, is. */
export const earlierThanLimit: Check = {
  id: 'earlier-than-limit',
  category: 'contradiction',
  severity: 'error',
  title: '写明早于（晚于）某一时限、比某一时限提前（推迟）若干天的，同一句所述的日期应当相符。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一句中的日期与所作比较相符。',
  example: {
    wrong: '一期5月20日完工，二期10月9日完工，均早于9月30日的合同时限。',
    right: '一期5月20日完工，二期9月9日完工，均早于9月30日的合同时限。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, WAYS)) yield* against(passage)
    for (const passage of passagesWithAny(whole, ['提前', '提早', '推迟', '延后', '延迟'])) yield* daysApart(passage)
  },
}

function* against({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, LIMIT)) {
    const from = Math.max(text.lastIndexOf('。', match.index), text.lastIndexOf('；', match.index)) + 1
    const done = allMatches(text.slice(from, match.index), DONE_ON)
    const told = match.groups?.all === undefined ? done.slice(-1) : done
    const isBefore = /早|先|不/.test(match.groups?.way ?? '')
    for (const one of told) {
      const difference = daysBetween(one, match)
      if (difference === undefined || (isBefore ? difference <= 0 : difference >= 0)) continue
      yield {
        message: `“${one[0]}”${isBefore ? '晚' : '早'}于“${match[0]}”所说的时限，两者矛盾。`,
        evidence: [{ ...one, index: from + one.index }, match].map(({ index, 0: words }) =>
          spanWithin(at, index, index + words.length),
        ),
        actual: one[0],
      }
    }
  }
}

/** So many days before the limit, in the clause behind that which tells the day. */
function* daysApart({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, DAYS_APART)) {
    const from = Math.max(...['。', '；', '，'].map((mark) => text.lastIndexOf(mark, match.index - 2))) + 1
    const [done, another] = allMatches(text.slice(from, match.index), DONE_ON)
    const difference = done === undefined || another !== undefined ? undefined : daysBetween(done, match)
    if (done === undefined || difference === undefined) continue
    const ahead = match.groups?.way?.startsWith('提') === true ? -difference : difference
    const told = Number(match.groups?.days)
    // Both days may be counted, or one of them.
    if (told === ahead || told === ahead + 1) continue
    const apart = difference === 0 ? '即该日' : `${difference > 0 ? '晚' : '早'}${Math.abs(difference)}天`
    yield {
      message: `“${done[0]}”比${match.groups?.month}月${match.groups?.day}日${apart}，此处写“${match.groups?.way}${told}天”，日期或天数有误。`,
      evidence: [{ ...done, index: from + done.index }, match].map(({ index, 0: words }) =>
        spanWithin(at, index, index + words.length),
      ),
      actual: match[0],
    }
  }
}

/** How many days one date is behind another: without years, and within half of one, both are of one; with the year of one alone nobody knows. */
function daysBetween(one: RegExpExecArray, other: RegExpExecArray): number | undefined {
  const [a, b] = [one, other].map(({ groups }) => groups ?? {})
  if ((a?.year === undefined) !== (b?.year === undefined)) return undefined
  const [day, limit] = [a, b].map((parts) =>
    dayNumber(Number(parts?.year ?? LEAP_YEAR), Number(parts?.month), Number(parts?.day)),
  )
  if (day === undefined || limit === undefined) return undefined
  return a?.year === undefined && Math.abs(day - limit) > HALF_A_YEAR ? undefined : day - limit
}

const LEAP_YEAR = 2000
const HALF_A_YEAR = 183
