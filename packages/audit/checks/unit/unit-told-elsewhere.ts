import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passageAt, spanAt, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{2,8}'
/** `追回工资1264。`: a whole number that ends its clause without a unit. */
const BARE = new RegExp(`(?<name>[一-龥]{4})(?<number>${NUMBER})(?=[，。；])`, 'g')
/** `追回工资1264万元`. */
const WITH_UNIT = new RegExp(
  `(?<name>[一-龥]{4})(?<number>${NUMBER})(?<unit>[万亿]?元|[一-龥]{1,2})(?=[，。；、（])`,
  'g',
)

/** A number told without its unit, that another place tells with it. */
export const unitToldElsewhere: Check = {
  id: 'unit-told-elsewhere',
  category: 'unit',
  severity: 'warning',
  title: '同一数字在别处写有计量单位的，此处不应漏写。',
  basis: '《出版物上数字用法》（GB/T 15835—2011）：量值应写明计量单位。',
  example: { wrong: '追回工资1264。……追回工资1264万元。', right: '追回工资1264万元。……追回工资1264万元。' },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const bare = allMatches(whole.text, BARE).filter(({ index }) => passageAt(whole, index)?.at.cell === undefined)
    if (bare.length === 0) return
    const units = new Map<string, string>()
    for (const { groups } of allMatches(whole.text, WITH_UNIT))
      units.set(`${groups?.name}${groups?.number}`, groups?.unit ?? '')
    for (const { 0: words, index, groups } of bare) {
      const unit = units.get(words)
      if (unit === undefined) continue
      yield {
        message: `“${words}”没有写计量单位，别处写为“${words}${unit}”。`,
        evidence: [spanAt(whole, index, index + words.length)],
        suggestion: `${groups?.number}${unit}`,
        actual: groups?.number ?? '',
        expected: `${groups?.number}${unit}`,
      }
    }
  },
}
