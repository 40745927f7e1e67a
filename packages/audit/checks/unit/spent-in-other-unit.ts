import { exactParts, parseStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `全年预算资金9.96万元，全年执行9.27亿元`. */
const BESIDE = new RegExp(
  `(?:预算|资金|经费)[^，。；\\d]{0,8}(?<planned>${NUMBER})(?<unit>[万亿]?元)[，,；;](?:全年|年末|实际|共|已|累计)*(?:执行|支出|支付|使用)[^，。；\\d]{0,6}(?<spent>${NUMBER})(?<spentUnit>[万亿]?元)`,
  'g',
)
const WORDS = ['执行', '支出', '支付', '使用']
/** Numbers no farther apart are of one size. */
const FACTOR = 10n

/** A budget and what was spent of it directly behind, alike in size and unlike in unit. */
export const spentInOtherUnit: Check = {
  id: 'spent-in-other-unit',
  category: 'unit',
  severity: 'error',
  title: '同一句所述预算数与执行数的金额单位应一致。',
  basis: '部门决算公开以万元为单位；“元”“万元”“亿元”相差一万倍。',
  example: { wrong: '全年预算9.96万元，全年执行9.27亿元。', right: '全年预算9.96万元，全年执行9.27万元。' },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), WORDS))
      for (const match of allMatches(text, BESIDE)) {
        const { planned = '', unit = '', spent = '', spentUnit = '' } = match.groups ?? {}
        if (unit === spentUnit || !areOfOneSize(planned, spent)) continue
        yield {
          message: `预算为${planned}${unit}，执行为${spent}${spentUnit}，单位不一致，疑有一处单位有误。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${spent}${unit}`,
          actual: `${spent}${spentUnit}`,
        }
      }
  },
}

function areOfOneSize(one: string, other: string): boolean {
  const [a, b] = [one, other].map((number) => {
    const stated = parseStated(number)
    return stated === undefined ? 0n : exactParts(stated)
  })
  return a !== undefined && b !== undefined && a > 0n && b > 0n && a <= b * FACTOR && b <= a * FACTOR
}
