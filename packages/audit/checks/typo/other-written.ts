import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** So many cells with the usual word show what the form prints. */
const FEWEST_USUAL = 2
const LONGEST = 12
/** `其它收入`, a subject with a prescribed name. */
const SUBJECT = /^其它(?:收入|支出)$/

/** `其它资金` in one table, where the others print `其他资金`. */
export const otherWritten: Check = {
  id: 'other-written',
  category: 'typo',
  severity: 'info',
  title: '各表同一栏目的用字应当一致，“其他”不写作“其它”。',
  basis: '规范表式的栏目名称为“其他资金”“其他收入”等。',
  example: { wrong: '其他资金 0.00……其它资金 0.00', right: '其他资金 0.00……其他资金 0.00' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const { text, at } of passagesWith(whole, '其它')) {
      if (at.cell === undefined || text.length > LONGEST) continue
      const usual = text.replaceAll('其它', '其他').trim()
      const others = passagesWith(whole, usual).filter((one) => one.at.cell !== undefined && one.text.trim() === usual)
      if (others.length < FEWEST_USUAL) continue
      yield {
        message: `此处写“${text.trim()}”，其余各表写“${usual}”，用字不一致。`,
        evidence: [{ ...at, start: 0, end: text.length }],
        expected: usual,
        actual: text.trim(),
      }
    }
    for (const { headword, headSpan } of disclosure.glossary) {
      if (!SUBJECT.test(headword.trim())) continue
      const usual = headword.replaceAll('其它', '其他').trim()
      yield {
        message: `规范名称为“${usual}”，此处写作“${headword.trim()}”。`,
        evidence: [headSpan],
        expected: usual,
        actual: headword.trim(),
      }
    }
  },
}
