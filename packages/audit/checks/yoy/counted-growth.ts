import { exactly, exactParts, intervalOf, overlap, parseStated, percentOf } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,7}'
const RISE = '增加|上升|增长|提升'
const FALL = '减少|下降|降低'
/** `同比2019年审结案件数增加412件，增长8.63%`: what changed stands in front of the change, its number further in front. */
const CHANGED = new RegExp(
  `(?:同比|[比较](?:上年|去年))(?:20\\d{2}年|上年|去年)?(?:同期)?(?<name>[一-龥]{2,8}?)数?量?(?<word>${RISE}|${FALL})了?(?<change>${NUMBER})(?<unit>[件人名起户宗个场项])[，,](?:同比)?(?<again>${RISE}|${FALL})(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)
const COMPARED = ['同比', '比上年', '较上年', '比去年', '较去年']
const RISING = new RegExp(`^(?:${RISE})$`)
/** So many characters of a name tell it. */
const KEY_LENGTH = 2

/** By how many a count changed, and by what rate, follow from the count told in front. */
export const countedGrowth: Check = {
  id: 'counted-growth',
  category: 'yoy',
  severity: 'warning',
  title: '同一段所述数量、比上年增减的数量与增减率应当相符。',
  basis: '增减率＝增减数÷（本年数∓增减数）×100%；段内同名的任一数量相符的不报。',
  example: {
    wrong: '审结案件5186件。同比2019年审结案件数增加421件，增长8.63%。',
    right: '审结案件5186件。同比2019年审结案件数增加412件，增长8.63%。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), COMPARED))
      if (passage.at.cell === undefined) yield* changesIn(passage)
  },
}

function* changesIn({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, CHANGED)) {
    const { name = '', word = '', again = '', change = '', unit = '', rate = '' } = match.groups ?? {}
    const [by, told] = [change, rate].map(parseStated)
    if (by === undefined || told === undefined || RISING.test(word) !== RISING.test(again)) continue
    const named = new RegExp(`${name.slice(0, KEY_LENGTH)}[一-龥]{0,6}(${NUMBER})${unit}`, 'g')
    const counts = allMatches(text.slice(0, match.index), named).flatMap(([, count = '']) => parseStated(count) ?? [])
    const fits = counts.some((count) => {
      const before = exactParts(count) + (RISING.test(word) ? -exactParts(by) : exactParts(by))
      const computed = before > 0n ? percentOf(exactly(exactParts(by)), exactly(before)) : undefined
      return computed !== undefined && overlap(computed, intervalOf(told))
    })
    if (counts.length === 0 || fits) continue
    yield {
      message: `“${name}”${word}${change}${unit}、${again}${rate}%，与前面所述的数量不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}
