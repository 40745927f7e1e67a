import { parseStated } from '@mingzhang/accounts'
import { allMatches, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const PAIRED =
  /收(?:入)?、支(?:出)?(?:决算)?总计(?:各|分别|均)*(?:为|是)?\s?(?<income>\d+(?:,\d{3})*\.\d{1,2})\s?(?:万?元)?[，,、和]\s?(?<spent>\d+(?:,\d{3})*\.\d{1,2})\s?万?元(?=[。；;，,]|$)/gm

const FISCAL = '财政拨款'

/** Both sides of the accounts are one sum, also where the text gives a figure for each. */
export const pairedTotals: Check = {
  id: 'paired-totals',
  category: 'sum',
  severity: 'error',
  title: '收入总计应等于支出总计。',
  basis: '基本平衡关系 A05：收入总计 = 支出总计。',
  example: { wrong: '收、支总计分别为110.20万元、112.20万元。', right: '收、支总计分别为110.20万元、110.20万元。' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { text, at } of passagesWith(whole, '总计')) yield* unlikeTotals(text, at)
  },
}

function* unlikeTotals(text: string, at: Passage['at']): Generator<Observation> {
  for (const match of allMatches(text, PAIRED)) {
    const { income = '', spent = '' } = match.groups ?? {}
    const kind = text.endsWith(FISCAL, match.index) ? FISCAL : ''
    const [received, paid] = [parseStated(income), parseStated(spent)]
    if (received === undefined || paid === undefined) continue
    if (received.decimals !== paid.decimals || received.digits === paid.digits) continue
    yield {
      message: `${kind}收入总计${income}万元与支出总计${spent}万元不相等，收、支总计应当平衡。`,
      evidence: [spanWithin(at, match.index - kind.length, match.index + match[0].length)],
      expected: '收入总计 = 支出总计',
      actual: `${income} ≠ ${spent}`,
    }
  }
}
