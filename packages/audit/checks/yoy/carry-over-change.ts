import { overlap, subtract } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Reading, readings } from '../../relations/readings.ts'
import { amountTold } from '../../wording/amount-told.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

/** `年末结转72.62万元，较年初结转减少69.98万元`, `非财政拨款结余36.30万元，比年初增加14.80万元`. */
const CHANGE =
  /(?:年末(?:财政拨款)?|(?:年末)?(?<others>非财政拨款))结[转余](?:和结余|结余)?(?:资金)?(?:为)?(?<closing>\d[\d,]*(?:\.\d+)?)万元[，,](?:较|比|与)(?:年初|上年末?|去年末?)(?:结[转余](?:和结余|结余)?)?(?:数|资金)?(?:(?<opening>\d[\d,]*(?:\.\d+)?)万元)?(?:相比)?[，,]?(?<word>增加|减少)(?<change>\d[\d,]*(?:\.\d+)?)万元/g
const [ALL, FISCAL] = ['opening', 'fiscal.opening'] as const

/** What was carried over at the end of the year, compared with what was at its beginning. */
export const carryOverChange: Check = {
  id: 'carry-over-change',
  category: 'yoy',
  severity: 'error',
  title: '年末结转较年初结转的增减额、方向应与年初、年末两数相符。',
  basis: '增减额=年末结转和结余-年初结转和结余。',
  example: {
    wrong: '年初结转142.60万元……年末结转72.62万元，较年初结转增加69.98万元。',
    right: '年初结转142.60万元……年末结转72.62万元，较年初结转减少69.98万元。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), [
      '较年初',
      '比年初',
      '与年初',
      '较上年',
      '比上年',
      '与上年',
    ])) {
      for (const match of allMatches(text, CHANGE)) {
        const openings = openingsOf(readings(disclosure), match.groups?.others !== undefined)
        const [opening] = openings
        const [closing, change, told] = ['closing', 'change', 'opening'].map((name) =>
          amountTold(match.groups?.[name] ?? ''),
        )
        if (closing === undefined || change === undefined) continue
        const falls = match.groups?.word === '减少'
        const values = told === undefined ? openings.map(({ value }) => value) : [told]
        if (values.some((value) => overlap(change, falls ? subtract(value, closing) : subtract(closing, value))))
          continue
        const printed = told === undefined ? opening?.printed : `${match.groups?.opening}万元`
        if (printed === undefined) continue
        yield {
          message: `年初结转和结余为${printed}，与“${match[0]}”不符。`,
          evidence: [
            { ...at, start: match.index, end: match.index + match[0].length },
            ...(told === undefined ? (opening?.spans ?? []) : []),
          ],
        }
      }
    }
  },
}

/** What all or the fiscal money may have been at the beginning of the year; of other money, what is left of all without it. */
function openingsOf(known: ReadonlyMap<string, readonly Reading[]>, ofOthers: boolean): readonly Reading[] {
  const [all, fiscal] = [ALL, FISCAL].map((key) => known.get(key) ?? [])
  if (all === undefined || fiscal === undefined) return []
  if (!ofOthers) return [...all, ...fiscal]
  return all.flatMap((one) =>
    fiscal.map((other) => ({
      ...one,
      value: subtract(one.value, other.value),
      spans: [...one.spans, ...other.spans],
      printed: `${one.printed}（其中财政拨款${other.printed}）`,
    })),
  )
}
