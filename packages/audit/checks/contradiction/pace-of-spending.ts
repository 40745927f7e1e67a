import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** Most was spent early. */
const EARLY = /(?:支出|支付|执行|拨付|使用)[^，。；]{0,8}(?:前快后慢|前高后低|前紧后松)/g
/** Most was spent late. */
const LATE =
  /(?:支出|支付|执行|拨付|使用)[^，。；]{0,8}(?:前慢后快|前低后高|前松后紧|(?:主要|过于|较为|大多|多)?集中[在于](?:第?四季度|年底|年末|下半年|1[12]月))|年底突击(?:花钱|支出|用款)|前三季度[^，。；]{0,8}仅/g
/** Spread over the year, and not. */
const EVEN =
  /(?<![^，。；]*(?:确保|推动|促进|应当?|要求|力争|建议|保证)[^，。；]*)(?:支出|支付|进度|任务|工作)[^，。；]{0,4}均衡(?:完成|推进|开展|实施)/g
const UNEVEN = /(?:支出|支付|进度|任务|工作|安排)[^，。；]{0,4}不(?:够|太)?均衡/g
/** `下半年预算执行进度偏慢`. */
const SLOW_LATER = /下半年(?!计划)[^，。；\d]{0,10}(?:执行|支出|支付|拨付)[^，。；\d]{0,6}(?:偏慢|较慢|缓慢|滞后|迟缓)/g
/** `1—6月未达标`: up to which month less was spent than should have been. */
const BEHIND =
  /1\s?[-—－~～至到]+\s?(?<month>\d{1,2})月(?:份|末|底)?(?:预算|执行|支出|进度|率)*(?:均|都)?(?:未达|低于序时|滞后|落后)/g
const JUNE = '6'
const WORDS = [
  '均衡',
  '前快后慢',
  '前高后低',
  '前紧后松',
  '前慢后快',
  '前低后高',
  '前松后紧',
  '集中',
  '突击',
  '前三季度',
]

/** The money of the year is said to have been spent early and late, its work to have been done evenly and unevenly. */
export const paceOfSpending: Check = {
  id: 'pace-of-spending',
  category: 'contradiction',
  severity: 'warning',
  title:
    '支出进度“前快后慢”与支出集中在年底、只有上半年未达序时与“下半年偏慢”、任务“均衡完成”与进度“不均衡”的说法不应并存。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一资金支出进度的说法应当一致。',
  example: {
    wrong: '补助资金支付进度前快后慢。……补助资金支付集中在第四季度。',
    right: '补助资金支付进度前慢后快。……补助资金支付集中在第四季度。',
  },
  *run(disclosure) {
    const passages = passagesWithAny(wholeText(disclosure), WORDS)
    yield* contrary(told(passages, EARLY), told(passages, LATE))
    yield* slowLater(disclosure)
    for (const { start, end } of disclosure.evaluationReports) {
      const own = passages.filter(({ at }) => at.block >= start && at.block < end)
      yield* contrary(told(own, EVEN), told(own, UNEVEN))
    }
  },
}

/** The only time at which spending was behind is the middle of the year, and the second half is said to have been slow. */
function* slowLater(disclosure: Disclosure): Generator<Observation> {
  const whole = wholeText(disclosure)
  const [later] = told(passagesWith(whole, '下半年'), SLOW_LATER)
  const behind = later === undefined ? [] : told(passagesWithAny(whole, ['未达', '低于序时', '滞后', '落后']), BEHIND)
  const [first] = behind
  if (later === undefined || first === undefined || behind.some(({ month }) => month !== JUNE)) return
  yield {
    message: `此处称“${later.words}”，而各时点中只有“${first.words}”，偏慢的应是上半年。`,
    evidence: [later.span, first.span],
    expected: '上半年',
    actual: '下半年',
  }
}

/** What one place alone says is the contrary of another. */
function* contrary([one, more]: readonly Told[], [other]: readonly Told[]): Generator<Observation> {
  if (one === undefined || other === undefined || more !== undefined) return
  yield {
    message: `此处称“${one.words}”，另一处称“${other.words}”，说法相反。`,
    evidence: [one.span, other.span],
  }
}

interface Told {
  readonly words: string
  readonly month: string | undefined
  readonly span: Span
}

const told = (passages: readonly Passage[], pattern: RegExp): Told[] =>
  passages.flatMap(({ text, at }) =>
    allMatches(text, pattern).map(({ 0: words, index, groups }) => ({
      words,
      month: groups?.month,
      span: { ...at, start: index, end: index + words.length },
    })),
  )
