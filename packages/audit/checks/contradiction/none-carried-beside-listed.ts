import { parseStated, significantDigits } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `未执行的12.45万元已由县财政收回，年末无结转`. */
const NONE_CARRIED =
  /(?<amount>\d[\d,]*\.\d+)万元[，,]?[^，,。；;、\d]{0,12}(?:收回|缴回|上缴|交回)(?=[^。\d]{0,12}(?:无|没有|不再?|未)(?:形成|产生|办理)?(?:资金)?结转)/g
const TAKEN_BACK = ['收回', '缴回', '上缴', '交回']
/** Of another time. */
const BEFORE = /上年|年初|以前年度/
/** Fewer digits may be those of another amount. */
const FEWEST_DIGITS = 4

/** What was taken back, so that nothing is carried over, is not listed as carried over. */
export const noneCarriedBesideListed: Check = {
  id: 'none-carried-beside-listed',
  category: 'contradiction',
  severity: 'error',
  title: '一处说未执行的资金已收回、年末无结转的，另一处不应将同一金额列入年末结转。',
  basis: '已由财政收回的资金不形成单位的年末结转；文内关系 K18：同一事项只有一种说法。',
  example: {
    wrong: '年末结转涉及泵站维护项目12.45万元。……未执行的12.45万元已由县财政收回，年末无结转。',
    right: '年末结转涉及泵站维护项目12.45万元。……未执行的12.45万元结转下年继续使用。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { text, at } of passagesWithAny(whole, TAKEN_BACK)) {
      if (at.cell !== undefined || !text.includes('结转')) continue
      for (const match of allMatches(text, NONE_CARRIED)) {
        const amount = match.groups?.amount ?? ''
        const stated = parseStated(amount)
        if (stated === undefined || significantDigits(stated) < FEWEST_DIGITS) continue
        const listed = listedAsCarried(whole, amount)
        if (listed.length === 0) continue
        yield {
          message: `此处说${amount}万元已收回、没有结转，另一处将同一金额列入结转，两者不一致。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, ...listed],
        }
      }
    }
  },
}

const listedAsCarried = (whole: WholeText, amount: string): Span[] =>
  passagesWith(whole, `${amount}万元`).flatMap((passage) =>
    passage.at.cell === undefined && passage.text.includes('结转') ? listedIn(passage, `${amount}万元`) : [],
  )

/** Where a sentence tells the amount behind the word 结转. */
function listedIn({ text, at }: Passage, printed: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(printed); start >= 0; start = text.indexOf(printed, start + 1)) {
    const before = text.slice(text.lastIndexOf('。', start) + 1, start)
    const isOther = BEFORE.test(before) || TAKEN_BACK.some((word) => sentenceAround(text, start).includes(word))
    if (before.includes('结转') && !isOther && !/[\d,]$/.test(before))
      spans.push({ ...at, start, end: start + printed.length })
  }
  return spans
}
