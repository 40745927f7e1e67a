import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const COUNTS =
  '(?<batches>\\d[\\d,]*)\\s?批次?[，,、；;](?:接待)?(?:总人数|累计|共计|共)?\\s?(?<persons>\\d[\\d,]*)\\s?人次?'
/** `国内公务接待累计38批次，接待总人数412人次`. */
const WHOLE = new RegExp(`(?<!其他)国内(?:公务)?接待(?:累计|共计|共)?\\s?${COUNTS}`)
/** `其中：外事接待支出0万元，接待0批次，累计0人次；其他国内公务接待支出4.62万元，接待38批次，累计412人次`. */
const PARTS = [/外事(?:公务)?接待/, /其他国内(?:公务)?接待/].map(
  (kind) => new RegExp(`${kind.source}[^。；;]{0,40}?${COUNTS}`),
)
const SIDES = [
  ['batches', '批次'],
  ['persons', '人次'],
] as const

/** Receptions and guests: 外事接待 and 其他国内公务接待 make up what is told of all. */
export const receptionCounts: Check = {
  id: 'reception-counts',
  category: 'sum',
  severity: 'error',
  title: '国内公务接待的批次、人次应等于外事接待与其他国内公务接待之和。',
  basis: '部门决算附表“相关信息统计表”（财决附01）：国内公务接待批次、人次，其中外事接待批次、人次；平衡关系 G05。',
  example: {
    wrong:
      '国内公务接待累计38批次，接待总人数421人次。其中：外事接待0批次，累计0人次；其他国内公务接待38批次，累计412人次。',
    right:
      '国内公务接待累计38批次，接待总人数412人次。其中：外事接待0批次，累计0人次；其他国内公务接待38批次，累计412人次。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '其他国内')) {
      const whole = at.cell === undefined ? WHOLE.exec(text) : null
      const parts = PARTS.map((pattern) => pattern.exec(text))
      if (whole === null || parts.some((part) => part === null)) continue
      for (const [side, unit] of SIDES) {
        const [told, ...counts] = [whole, ...parts].map((match) => Number(match?.groups?.[side]?.replaceAll(',', '')))
        const total = counts.reduce((all, one) => all + one, 0)
        if (told === total) continue
        yield {
          message: `国内公务接待${told}${unit}，外事接待与其他国内公务接待合计${counts.join(' + ')} = ${total}${unit}，不相符。`,
          evidence: [whole, ...parts].flatMap((match) =>
            match === null ? [] : [{ ...at, start: match.index, end: match.index + match[0].length }],
          ),
          expected: `${total}${unit}`,
          actual: `${told}${unit}`,
        }
      }
    }
  },
}
