import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { wholeNumber } from '../../wording/whole-number.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'
import { FINISHED } from './done-and-pending.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
const UNIT = '[个家所名户座处条件]'
const REST = '其余|剩余|其他|其它|余下|另外'
/** `15个村中，修渠、引水、蓄水3个村完工，其余12个村`, `共12家单位，其中：甲、乙2家超支，其余10家`. */
const TOLD = new RegExp(
  `(?<![\\d.,第])(?<all>${NUMBER})(?<unit>${UNIT})(?<kind>[\\u4e00-\\u9fff]{0,10}?)(?:中[，,]|(?:里|当中|之中)[，,]|[，,]其中[：:，,]?)(?<between>[^。；;（）()]{2,160}?)[，,](?:${REST})的?(?<rest>${NUMBER})\\k<unit>(?![月小百])`,
  'g',
)
/** Some are left out, or counted once for each. */
const OTHERWISE = /除|以外|各|每|均为|至少|余[个家所名户座处条件]|第\d/
/** `done-and-pending` holds what is finished against what is not. */
const BEGINS_FINISHED = new RegExp(`^(?:已经?)?(?:${FINISHED})`)
const MOST_PARTS = 5

/** So many of all are told of, and the rest is what is left. */
export const restOfCounted: Check = {
  id: 'rest-of-counted',
  category: 'sum',
  severity: 'error',
  title: '“…个项目中，…个……，其余…个”：其余的个数应等于总数减去前面所说的个数。',
  basis: '文内关系：其余＝总数－已列明的个数。',
  example: {
    wrong: '18个项目中，甲、乙、丙3个项目延期，其余14个项目按期完成。',
    right: '18个项目中，甲、乙、丙3个项目延期，其余15个项目按期完成。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), REST.split('|')))
      if (passage.at.cell === undefined) yield* unlike(passage)
  },
}

function* unlike({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, TOLD)) {
    const { all = '', unit = '', between = '', rest = '' } = match.groups ?? {}
    if (OTHERWISE.test(between) || BEGINS_FINISHED.test(between)) continue
    const counted = new RegExp(`(?<![\\d.])(${NUMBER})${unit}`, 'g')
    const parts = allMatches(between, counted).map(([, part]) => wholeNumber(part))
    const [total, left] = [all, rest].map(wholeNumber)
    if (total === undefined || left === undefined || parts.length === 0 || parts.length > MOST_PARTS) continue
    if (isRestOfAny([total, ...parts], left)) continue
    const told = parts.reduce((sum, part) => sum + part, 0)
    // A clause without a number may name one more.
    const isWhole = between.split(/[，,]/).every((clause) => allMatches(clause, counted).length > 0)
    if (told + left < total && !isWhole) continue
    const should = `${total - told}${unit}`
    yield {
      message: `${all}${unit}中已列明${parts.join(' + ')}${unit}，其余应为${should}，文中为${rest}${unit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: should,
      actual: `${rest}${unit}`,
    }
  }
}

/** Whether it is left of any of the numbers, less some of those told behind it. */
const isRestOfAny = (numbers: readonly number[], rest: number): boolean =>
  numbers.some((whole, index) => sumsOf(numbers.slice(index + 1)).has(whole - rest))

/** What some of the numbers come to, for each choice of them. */
function sumsOf(numbers: readonly number[]): ReadonlySet<number> {
  let sums = [0]
  for (const number of numbers) sums = sums.flatMap((sum) => [sum, sum + number])
  return new Set(sums)
}
