import { allMatches, type Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** Most was spent early. */
const EARLY = /(?:支出|支付|执行|拨付|使用)[^，。；]{0,8}(?:前快后慢|前高后低|前紧后松)/g
/** Most was spent late. */
const LATE =
  /(?:支出|支付|执行|拨付|使用)[^，。；]{0,8}(?:前慢后快|前低后高|前松后紧|(?:主要|过于|较为|大多|多)?集中[在于](?:第?四季度|年底|年末|下半年|1[12]月))|年底突击(?:花钱|支出|用款)|前三季度[^，。；]{0,8}仅/g
/** Spread over the year, and not. */
const EVEN =
  /(?<![^，。；]*(?:确保|推动|促进|应当?|要求|力争|建议|保证)[^，。；]*)(?:支出|支付|进度|任务|工作)[^，。；]{0,4}均衡(?:完成|推进|开展|实施)/g
const UNEVEN = /(?:支出|支付|进度|任务|工作|安排)[^，。；]{0,4}不(?:够|太)?均衡/g
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
  title: '支出进度“前快后慢”与支出集中在年底、任务“均衡完成”与进度“不均衡”的说法不应并存。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一资金支出进度的说法应当一致。',
  example: {
    wrong: '补助资金支付进度前快后慢。……补助资金支付集中在第四季度。',
    right: '补助资金支付进度前慢后快。……补助资金支付集中在第四季度。',
  },
  *run(disclosure) {
    const passages = passagesWithAny(wholeText(disclosure), WORDS)
    yield* contrary(told(passages, EARLY), told(passages, LATE))
    for (const { start, end } of disclosure.evaluationReports) {
      const own = passages.filter(({ at }) => at.block >= start && at.block < end)
      yield* contrary(told(own, EVEN), told(own, UNEVEN))
    }
  },
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
  readonly span: Span
}

const told = (passages: readonly Passage[], pattern: RegExp): Told[] =>
  passages.flatMap(({ text, at }) =>
    allMatches(text, pattern).map(({ 0: words, index }) => ({
      words,
      span: { ...at, start: index, end: index + words.length },
    })),
  )
