import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const KINDS = ['单位', '机构', '部门', '学校', '医院', '企业']
const UNITS = ['家', '个', '所']
/** `接入区档案馆、6家镇级图书馆和3家文化站共10家单位`: one clause that is nothing but the list and its total. */
const TOLD = new RegExp(
  `(?<=^|[，,。；;：:])(?<list>[^，,。；;：:\\n]{6,80}?[、和及与][^，,。；;：:\\n]{2,30}?)共(?:计|有)?(?<total>\\d{1,4})(?<unit>[${UNITS.join('')}])(?:${KINDS.join('|')})`,
  'g',
)
const COUNTED = /^\D*?(?<number>\d{1,4})(?<unit>[家个所])\D+$/
const ONE_NAMED = /^[^\d]{2,16}(?:医院|学校|中学|小学|[局委办院馆校厂站所队会]|中心|公司)$/
/** Names of many at once. */
const OF_MANY = /[各级属直]|部分|有关|相关|基层|乡镇|街道|社区/
const OPEN = /等|其他|其它|以及|包括/
const FEWEST_COUNTED = 2

/** Those counted by their kinds, and those named one by one, are as many as all of them. */
export const countedAndNamed: Check = {
  id: 'counted-and-named',
  category: 'sum',
  severity: 'error',
  title: '“…、…家…和…家…共…家单位”：所列各家之和应等于总数，逐一写明名称的各计一家。',
  basis: '文内关系：总数＝所列各类个数之和。',
  example: {
    wrong: '接入区档案馆、6家图书馆和3家文化站共11家单位。',
    right: '接入区档案馆、6家图书馆和3家文化站共10家单位。',
  },
  *run(disclosure) {
    const words = UNITS.flatMap((unit) => KINDS.map((kind) => `${unit}${kind}`))
    for (const passage of passagesWithAny(wholeText(disclosure), words))
      if (passage.at.cell === undefined) yield* unlikeTotal(passage)
  },
}

function* unlikeTotal({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, TOLD)) {
    const { list = '', total = '', unit = '' } = match.groups ?? {}
    const parts = list.split(/[、和及与]/).map((part) => numberOf(part, unit))
    const counted = parts.filter((part) => part !== 'named' && part !== undefined)
    if (OPEN.test(list) || parts.includes(undefined) || counted.length < FEWEST_COUNTED) continue
    const numbers = parts.map((part) => (typeof part === 'number' ? part : 1))
    const sum = numbers.reduce((all, number) => all + number, 0)
    if (sum === wholeNumber(total)) continue
    yield {
      ...(parts.includes('named') ? { severity: 'warning' as const } : {}),
      message: `${numbers.join(' + ')} = ${sum}${unit}，与所写“共${total}${unit}”不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: `${sum}${unit}`,
      actual: `${total}${unit}`,
    }
  }
}

/** How many a part of the list counts in this unit, or that it names one; `undefined` where it does neither. */
function numberOf(part: string, unit: string): number | 'named' | undefined {
  const counted = COUNTED.exec(part)?.groups
  if (counted !== undefined) return counted.unit === unit ? wholeNumber(counted.number) : undefined
  return ONE_NAMED.test(part) && !OF_MANY.test(part) ? 'named' : undefined
}
