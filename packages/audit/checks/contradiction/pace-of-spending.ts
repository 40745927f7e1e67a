import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** Most was spent early. */
const EARLY = /(?:支出|支付|执行|拨付|使用)[^，。；]{0,8}(?:前快后慢|前高后低|前紧后松)/g
/** Most was spent late. */
const LATE =
  /(?:支出|支付|执行|拨付|使用)[^，。；]{0,8}(?:前慢后快|前低后高|前松后紧|(?:主要|过于|较为|大多|多)?集中[在于](?:第?四季度|年底|年末|下半年|1[12]月))|年底突击(?:花钱|支出|用款)|前三季度[^，。；]{0,8}仅/g
const WORDS = ['前快后慢', '前高后低', '前紧后松', '前慢后快', '前低后高', '前松后紧', '集中', '突击', '前三季度']

/** The money of the year is said to have been spent early, and late. */
export const paceOfSpending: Check = {
  id: 'pace-of-spending',
  category: 'contradiction',
  severity: 'warning',
  title: '支出进度“前快后慢”与支出集中在年底的说法不应并存。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一资金支出进度的说法应当一致。',
  example: {
    wrong: '补助资金支付进度前快后慢。……补助资金支付集中在第四季度。',
    right: '补助资金支付进度前慢后快。……补助资金支付集中在第四季度。',
  },
  *run(disclosure) {
    const [early, another] = told(disclosure, EARLY)
    const [late] = told(disclosure, LATE)
    if (early === undefined || late === undefined || another !== undefined) return
    yield {
      message: `此处称“${early.words}”，另一处称“${late.words}”，说法相反。`,
      evidence: [early.span, late.span],
    }
  },
}

interface Told {
  readonly words: string
  readonly span: Span
}

const told = (disclosure: Disclosure, pattern: RegExp): Told[] =>
  passagesWithAny(wholeText(disclosure), WORDS).flatMap(({ text, at }) =>
    allMatches(text, pattern).map(({ 0: words, index }) => ({
      words,
      span: { ...at, start: index, end: index + words.length },
    })),
  )
