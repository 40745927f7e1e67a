import type { Check } from '../../check.ts'
import { type Passage, passagesWithAny, type WholeText, wholeText } from '../../wording/whole-text.ts'

const TOLD = /\d\s?(?<at>千元)|单位[:：]\s?(?<unit>千元)|[（(](?<within>千元)[）)]/
/** Money of others is told in round sums, or in 万美元. */
const OF_OTHERS = /\d\.\d\d\s?(?<at>[美港欧日]元)/
/** So many amounts in 万元 tell what the disclosure is in. */
const FEWEST = 10

/** 千元, or the money of other countries, in a disclosure whose amounts are in 万元. */
export const thousandYuan: Check = {
  id: 'thousand-yuan',
  category: 'unit',
  severity: 'warning',
  title: '金额单位应当统一为万元，个别以千元、美元为单位的疑为笔误。',
  basis: '部门决算公开格式：金额以万元为单位。',
  example: { wrong: '全文以万元为单位，一处写“4.73千元”', right: '4.73万元' },
  *run(disclosure) {
    const found = [...toldIn(wholeText(disclosure))]
    const inTenThousands = disclosure.figures.filter(({ unit: { word } }) => word === '万元').length
    if (found.length === 0 || inTenThousands < Math.max(FEWEST, found.length * 3)) return
    for (const { at, text, unit, start } of found)
      yield {
        message: `“${text.slice(Math.max(0, start - 12), start + unit.length)}”以${unit}为单位，其他金额均为万元。`,
        evidence: [{ ...at, start, end: start + unit.length }],
        expected: '万元',
        actual: unit,
      }
  },
}

function* toldIn(whole: WholeText): Generator<{ at: Passage['at']; text: string; unit: string; start: number }> {
  for (const { at, text } of passagesWithAny(whole, ['千元', '美元', '港元', '欧元', '日元'])) {
    const groups = (TOLD.exec(text) ?? OF_OTHERS.exec(text))?.groups
    const unit = groups?.at ?? groups?.unit ?? groups?.within
    if (unit !== undefined) yield { at, text, unit, start: text.indexOf(unit) }
  }
}
