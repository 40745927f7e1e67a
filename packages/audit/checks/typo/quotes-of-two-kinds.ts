import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `"三公"经费`. */
const STRAIGHT = /"[\u4e00-\u9fa5\d]{1,16}"/g
const FEWEST_CURLY = 5

/** Straight quotation marks where the text has curly ones everywhere else. */
export const quotesOfTwoKinds: Check = {
  id: 'quotes-of-two-kinds',
  category: 'typo',
  severity: 'info',
  title: '中文引号用“ ”，同一文本不混用半角直引号。',
  basis: '《标点符号用法》（GB/T 15834—2011）：引号的形式为“ ”和‘ ’。',
  example: { wrong: '8."三公"经费', right: '8.“三公”经费' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const straight = passagesWith(whole, '"').flatMap(({ text, at }) =>
      allMatches(text, STRAIGHT).map(({ index, 0: words }) => ({ ...at, start: index, end: index + words.length })),
    )
    if (straight.length === 0 || whole.text.split('“').length <= Math.max(FEWEST_CURLY, straight.length)) return
    yield { message: '用了半角直引号，与全文的“ ”不一致。', evidence: straight }
  },
}
