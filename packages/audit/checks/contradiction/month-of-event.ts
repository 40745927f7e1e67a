import { abbreviates } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `8月12日至21日`, within one month. */
const DAYS = /(?<month>\d{1,2})月(?<first>\d{1,2})日?(?:至|到|[-—－~～]+)(?<last>\d{1,2})日/g
/** `某市第三届运动会`, `第三届市运会`. */
const EVENT = /第(?<number>[一二三四五六七八九十\d]{1,3})届(?<kind>[一-龥]{0,14}?(?:[会节赛展]|论坛|比武))/g

/** So far in front of the number stands whose event it is. */
const LONGEST_PLACE = 10
/** Events of one number and of the same days that are compared. */
const MOST_ALIKE = 8

interface Held {
  readonly place: string
  readonly number: string
  readonly kind: string
  readonly month: string
  readonly days: string
  readonly span: Span
}

/** One event (第几届), held on the same days of two months. */
export const monthOfEvent: Check = {
  id: 'month-of-event',
  category: 'contradiction',
  severity: 'error',
  title: '同一届赛事、活动的举办日期在各处应当一致，起止日相同的月份也应相同。',
  basis: '文内关系 K18：同一事项只有一个日期。',
  example: {
    wrong: '5月8日至12日，组队参加市第三届运动会。……（自评表）参加6月8日至12日举行的第三届市运会。',
    right: '6月8日至12日，组队参加市第三届运动会。……（自评表）参加6月8日至12日举行的第三届市运会。',
  },
  *run(disclosure) {
    const held = passagesWith(wholeText(disclosure), '届').flatMap(({ text, at }) => eventsIn(text, at))
    const known = new Map<string, Held[]>()
    for (const one of held) {
      const key = `${one.number} ${one.days}`
      const before = known.get(key) ?? []
      if (before.length < MOST_ALIKE) known.set(key, [...before, one])
      const other = before.find((told) => areOne(told, one))
      if (other === undefined || other.month === one.month) continue
      yield {
        message: `同一届活动的举办日期不一致：一处为${other.month}月${other.days}日，另一处为${one.month}月${one.days}日。`,
        evidence: [other.span, one.span],
      }
    }
  },
}

/** Sentences that tell of one event and of its days alone. */
function eventsIn(text: string, at: Pick<Span, 'block' | 'cell'>): Held[] {
  let start = 0
  return text.split(/[。；;\n]/).flatMap((sentence): Held[] => {
    const from = start
    start += sentence.length + 1
    const [event, second] = allMatches(sentence, EVENT)
    const [days, more] = allMatches(sentence, DAYS)
    if (event === undefined || days === undefined || second !== undefined || more !== undefined) return []
    const { number = '', kind = '' } = event.groups ?? {}
    const place = sentence.slice(Math.max(0, event.index - LONGEST_PLACE), event.index)
    const { month = '', first = '', last = '' } = days.groups ?? {}
    const span = { ...at, start: from + days.index, end: from + days.index + days[0].length }
    return [{ place, number, kind, month, days: `${first}日至${last}`, span }]
  })
}

const areOne = (a: Held, b: Held): boolean => a.kind === b.kind || standsFor(a, b) || standsFor(b, a)

/** `市运会` of `某市第三届运动会`. */
const standsFor = ({ kind }: Held, other: Held): boolean =>
  kind.at(-1) === other.kind.at(-1) && abbreviates(kind, `${other.place}${other.kind}`)
