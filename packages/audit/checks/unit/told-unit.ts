import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { spanAt, wholeText } from '../../wording/whole-text.ts'

/** `本部分金额以万元为单位`; not `以元为单位核算后换算为万元`. */
const TOLD =
  /(?:金额|数据|数字)(?:均|单位)?(?:以|为)(?<unit>亿元|万元|千元|元)为(?:计量|金额)?单位(?![^，。；]{0,8}[换折]算)/g
/** So many amounts, nearly all in one unit, show which it is. */
const FEWEST = 8
const NEARLY_ALL = 0.8

/** The unit that the disclosure says it counts in is the one it counts in. */
export const toldUnit: Check = {
  id: 'told-unit',
  category: 'unit',
  severity: 'warning',
  title: '正文所说的金额单位与正文所用的金额单位一致。',
  basis: '部门决算公开以万元为单位。',
  example: { wrong: '本部分金额以元为单位……收入合计936.00万元', right: '本部分金额以万元为单位……收入合计936.00万元' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    if (!/为(?:计量|金额)?单位/.test(whole.text)) return
    const units = disclosure.figures.flatMap(({ unit, span }) =>
      unit.measure === 'amount' && span.cell === undefined ? [unit.word] : [],
    )
    const usual = ['万元', '元'].find((word) => units.filter((one) => one === word).length >= units.length * NEARLY_ALL)
    if (units.length < FEWEST || usual === undefined) return
    for (const match of allMatches(whole.text, TOLD)) {
      const unit = match.groups?.unit ?? ''
      if (unit === usual) continue
      yield {
        message: `此处说金额以${unit}为单位，正文的金额以${usual}为单位。`,
        evidence: [spanAt(whole, match.index, match.index + match[0].length)],
        expected: usual,
        actual: unit,
      }
    }
  },
}
