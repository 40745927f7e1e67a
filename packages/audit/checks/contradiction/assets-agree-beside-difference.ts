import { allMatches, type Span, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesBetween, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `年末盘点账实相符` */
const AGREE = /账[实账卡物证](?:[、，]账[实账卡物证]){0,2}(?:均|全部|完全)?(?:相符|一致)/g
/** What is to be reached, or is not wholly so. */
const TO_BE_REACHED =
  /(?:确保|保证|做到|达到|实现|力求|力争|要求|应当?|以|使|促进|推动|是否|未|不|基本|部分)[^，。；]{0,12}$/
/** `资产账面与实物存在差异`, `账实不符` */
const DIFFER =
  /账(?:面|务|上|簿)?(?:数|记录)?(?:与|和|同)实(?:物|际)(?:数|资产)?[^，。；]{0,4}(?:存在差异|有差异|有出入|不(?:相?符|一致))|账[实物卡账]不(?:相?符|一致)/g
const NOT_SO = /(?:未|无|没有|防止|避免|杜绝|以前|往年|历史)[^，。；]{0,12}$/
/** What was put right since is told beside what is right now. */
const PUT_RIGHT = /已[^，。；]{0,8}(?:整改|纠正|处理|解决|调整|核销|更正)/

/** The books agree with what there is, and do not, in one report. */
export const assetsAgreeBesideDifference: Check = {
  id: 'assets-agree-beside-difference',
  category: 'contradiction',
  severity: 'warning',
  title: '同一报告不应既称资产账实相符，又称账面与实物存在差异。',
  basis: '《行政事业性国有资产管理条例》：资产应当账实相符；公开内容前后一致。',
  example: {
    wrong: '年末盘点账实相符。……存在问题：部分资产账面与实物不符。',
    right: '年末盘点账实基本相符。……存在问题：部分资产账面与实物不符。',
  },
  *run(disclosure) {
    const told = passagesWithAny(wholeText(disclosure), ['账实', '账账', '账卡', '账物', '账面与', '账与'])
    if (told.length < 2) return
    for (const { start, end } of disclosure.evaluationReports)
      yield* contradictionsIn(passagesBetween(wholeText(disclosure), start, end))
  },
}

function* contradictionsIn(passages: readonly Passage[]): Generator<Observation> {
  const inBooks = passages.filter(({ text }) => text.includes('账'))
  const [agree] = inBooks.flatMap((passage) => told(passage, AGREE, (before) => !TO_BE_REACHED.test(before)))
  if (agree === undefined) return
  const [differ] = inBooks.flatMap((passage) =>
    told(passage, DIFFER, (before, behind) => !NOT_SO.test(before) && !PUT_RIGHT.test(behind)),
  )
  if (differ === undefined) return
  yield {
    message: `此处称“${differ.words}”，同一报告又称“${agree.words}”，前后矛盾。`,
    evidence: [differ.span, agree.span],
  }
}

const LONGEST_CLAUSE = 40

/** The matches of a pattern that stand where they may, by the words in front of them and behind. */
function told(
  { text, at }: Passage,
  pattern: RegExp,
  isMeant: (before: string, behind: string) => boolean,
): { readonly words: string; readonly span: Span }[] {
  return allMatches(text, pattern).flatMap((match) => {
    const end = match.index + match[0].length
    const [behind = ''] = text.slice(end, end + LONGEST_CLAUSE).split(/[。；;]/)
    return isMeant(text.slice(Math.max(0, match.index - LONGEST_CLAUSE), match.index), behind)
      ? [{ words: match[0], span: spanWithin(at, match.index, end) }]
      : []
  })
}
