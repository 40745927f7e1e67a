import { parseStated, significantDigits } from '@mingzhang/accounts'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { type Passage, passagesWith, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

/** `未执行的12.45万元已由县财政收回`. */
const RETURNED =
  /(?<amount>\d[\d,]*\.\d+)万元[，,]?(?!.{0,8}(?:将|拟|待|未))[^，,。；;、\d]{0,12}(?:收回|缴回|上缴|交回)/g
const RETURNED_WORDS = ['收回', '缴回', '上缴', '交回']
/** In the same sentence: nothing was carried over. */
const NOTHING_CARRIED = /(?:无|没有|不再?|未)(?:形成|产生|办理)?(?:资金)?结转/
/** Directly behind the amount: it is carried over to be used. */
const TO_BE_USED = /^[，,]?(?:已|均|全部|将|按规定|资金)*结转(?:至|到)?(?:下年|次年|下一?年度|20\d{2}年)/
/** Of another time. */
const BEFORE = /上年|年初|以前年度/
/** Fewer digits may be those of another amount. */
const FEWEST_DIGITS = 4

/** What was taken back is not carried over. */
export const returnedBesideCarried: Check = {
  id: 'returned-beside-carried',
  category: 'contradiction',
  severity: 'error',
  title: '同一笔未执行的资金，一处说已由财政收回、无结转，另一处不应说结转下年。',
  basis: '已由财政收回的资金不再形成单位的年末结转；文内关系 K18：同一事项只有一种说法。',
  example: {
    wrong: '年末结转涉及泵站维护项目12.45万元。……未执行的12.45万元已由县财政收回，年末无结转。',
    right: '年末结转涉及泵站维护项目12.45万元。……未执行的12.45万元结转下年继续使用。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, RETURNED_WORDS)) {
      if (passage.at.cell !== undefined) continue
      for (const match of allMatches(passage.text, RETURNED)) {
        const amount = match.groups?.amount ?? ''
        const stated = parseStated(amount)
        if (stated === undefined || significantDigits(stated) < FEWEST_DIGITS) continue
        const isNone = NOTHING_CARRIED.test(sentenceAround(passage.text, match.index))
        const carried = carriedOver(whole, amount, isNone)
        if (carried.length === 0) continue
        const end = match.index + match[0].length
        yield {
          ...(isNone ? {} : { severity: 'warning' as const }),
          message: `此处说${amount}万元已收回，另一处说同一金额结转，两者不一致。`,
          evidence: [{ ...passage.at, start: match.index, end }, ...carried],
        }
      }
    }
  },
}

/** Where the same amount is told as carried over; anywhere behind the word, where nothing is said to have been. */
const carriedOver = (whole: WholeText, amount: string, anywhere: boolean): Span[] =>
  passagesWith(whole, `${amount}万元`).flatMap((passage) =>
    passage.at.cell === undefined && passage.text.includes('结转') ? carriedIn(passage, amount, anywhere) : [],
  )

function carriedIn({ text, at }: Passage, amount: string, anywhere: boolean): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(`${amount}万元`); start >= 0; start = text.indexOf(`${amount}万元`, start + 1)) {
    const end = start + amount.length + '万元'.length
    const sentence = sentenceAround(text, start)
    const before = text.slice(text.lastIndexOf('。', start) + 1, start)
    const isCarried = TO_BE_USED.test(text.slice(end)) || (anywhere && before.includes('结转'))
    const isOther = BEFORE.test(before) || RETURNED_WORDS.some((word) => sentence.includes(word))
    if (isCarried && !isOther && !/\d/.test(text.charAt(start - 1))) spans.push({ ...at, start, end })
  }
  return spans
}
