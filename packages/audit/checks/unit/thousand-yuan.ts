import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const TOLD = /\d\s?千元|单位[:：]\s?千元|[（(]千元[）)]/
/** So many amounts in 万元 tell what the disclosure is in. */
const FEWEST = 10

/** 千元 in a disclosure whose amounts are in 万元. */
export const thousandYuan: Check = {
  id: 'thousand-yuan',
  category: 'unit',
  severity: 'warning',
  title: '金额单位应当统一为万元，个别以千元为单位的疑为笔误。',
  basis: '部门决算公开格式：金额以万元为单位。',
  example: { wrong: '全文以万元为单位，一处写“4.73千元”', right: '4.73万元' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const found = passagesWith(whole, '千元').filter(({ text }) => TOLD.test(text))
    const inTenThousands = disclosure.figures.filter(({ unit: { word } }) => word === '万元').length
    if (found.length === 0 || inTenThousands < Math.max(FEWEST, found.length * 3)) return
    for (const { at, text } of found) {
      const start = text.indexOf('千元')
      yield {
        message: `“${text.slice(Math.max(0, start - 12), start + 2)}”以千元为单位，其他金额均为万元。`,
        evidence: [{ ...at, start, end: start + 2 }],
        expected: '万元',
        actual: '千元',
      }
    }
  },
}
