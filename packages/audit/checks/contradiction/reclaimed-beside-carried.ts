import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { passagesWith, type WholeText, wholeText } from '../../wording/whole-text.ts'

const AMOUNT = '(?<amount>\\d[\\d,]*\\.\\d{2})万元(?:资金|经费|余额)?'
/** `节约6.35万元由财政收回`. */
const RECLAIMED = new RegExp(
  `${AMOUNT}[，,]?(?:已|均|全部)*(?:由|被|交)?(?:[省市州县区]|同级|本级)?财政(?:局|厅|部门)?(?:统一|统筹|全额|全部)*(?:收回|回收)`,
  'g',
)
/** `后续工作经费6.35万元结转下年使用`. */
const CARRIED = new RegExp(`${AMOUNT}[，,]?(?:已|均|全部)*结转(?:到|至|入)?(?:下一?年|次年|20\\d{2}年)`, 'g')
/** Fewer digits are alike by chance. */
const FEWEST_DIGITS = 3

interface Told {
  readonly amount: string
  readonly sentence: string
  readonly span: Span
}

/** One amount that the treasury took back and that is carried over as well. */
export const reclaimedBesideCarried: Check = {
  id: 'reclaimed-beside-carried',
  category: 'contradiction',
  severity: 'warning',
  title: '同一笔剩余资金不应一处写由财政收回，另一处写结转下年使用。',
  basis: '公开内容应当真实、准确（财预〔2016〕143号）：同一资金的去向应当一致。',
  example: {
    wrong: '备注：节约6.35万元由财政收回。……后续工作经费6.35万元结转下年使用。',
    right: '备注：6.35万元结转下年。……后续工作经费6.35万元结转下年使用。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const carried = toldIn(whole, '结转', CARRIED)
    for (const one of toldIn(whole, '财政', RECLAIMED)) {
      const same = carried.filter(({ amount }) => amount === one.amount)
      const [other] = same
      if (other === undefined || same.some(({ sentence }) => sentence === one.sentence)) continue
      yield {
        message: `${one.amount}万元此处写由财政收回，另一处写结转下年使用，去向不一致。`,
        evidence: [one.span, other.span],
      }
    }
  },
}

const toldIn = (whole: WholeText, word: string, pattern: RegExp): Told[] =>
  passagesWith(whole, word).flatMap(({ text, at }) =>
    allMatches(text, pattern).flatMap(({ 0: words, index, groups }): Told[] => {
      const amount = groups?.amount ?? ''
      if (amount.replace(/[^\d]/g, '').length < FEWEST_DIGITS) return []
      return [
        { amount, sentence: sentenceAround(text, index), span: { ...at, start: index, end: index + words.length } },
      ]
    }),
  )
