import { type Disclosure, rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

const BARE =
  /(?:支出决算数?为|决算数为|支出决算|支出总额|合计|总计|收入|支出)(?:为)?[ 　]?(?<at>\d[\d,]*\.\d{1,2})(?=[，。；,;、](?!\d)|$)/gm

export const amountWithoutUnit: Check = {
  id: 'amount-without-unit',
  category: 'unit',
  severity: 'warning',
  title: '金额都写明计量单位。',
  basis: '部门决算公开范本：金额单位为万元。',
  example: { wrong: '支出决算数为958.20，完成预算100%。', right: '支出决算数为958.20万元，完成预算100%。' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const match of whole.text.matchAll(BARE)) {
      const amount = match.groups?.at ?? ''
      const start = match.index + match[0].length - amount.length
      const span = spanAt(whole, start, start + amount.length)
      if (span.cell !== undefined || !isNarrative(disclosure, span.block)) continue
      yield {
        message: `“${amount}”没有写计量单位。`,
        suggestion: `${amount}万元`,
        evidence: [spanAt(whole, match.index, start + amount.length)],
      }
    }
  },
}

/** In running text; lists of a table's rows have their unit in the heading. */
function isNarrative({ sections }: Disclosure, block: number): boolean {
  const section = sections.findLast(({ start, end }) => start <= block && block < end)
  return (
    section !== undefined &&
    rolesOf(sections, section.id).some((role) => role === 'explanation' || role === 'evaluation-report')
  )
}
