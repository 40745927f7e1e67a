import { AMOUNT_UNITS, type Interval, middle, negate, overlap, printParts, sum } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { amountTold } from '../../wording/amount-told.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const CHANGE = '(?:增加|减少)\\d[\\d,]*(?:\\.\\d+)?万元'
const PART = `[^，,。；;：:\\d]{2,24}?(?:${CHANGE}|(?:与|同|和)?上年(?:相比)?持平)`
/** `增加15.15万元。其中：公务接待费减少0.26万元，公务用车运行维护费增加14.79万元。` */
const LISTED = new RegExp(
  `(?<all>${CHANGE})[，,。；;](?:(?:增长|下降)[\\d.]+%[，,。；;])?其中[：:，,]?(?<parts>${PART}(?:[，,；;、]${PART}){1,3})(?=[。\\n]|$)`,
  'g',
)
const EACH = /(?<word>增加|减少)(?<amount>\d[\d,]*(?:\.\d+)?)万元/g
/** Where it is not listed, nothing was spent on it. */
const NO_TRAVEL = /出国[^。；]{0,12}(?:(?<![\d.])0(?:\.0+)?万元|未|无|没有)/

/** What the expenses of 三公 grew and fell by, one by one, is what all of them did. */
export const partsOfChange: Check = {
  id: 'parts-of-change',
  category: 'yoy',
  severity: 'warning',
  title: '“三公”经费各项增减额之和应等于总的增减额。',
  basis: '文内关系 K02：“三公”经费＝因公出国（境）费＋公务用车购置及运行维护费＋公务接待费，增减额亦然。',
  example: {
    wrong: '“三公”经费较上年增加15.15万元。其中：公务接待费减少0.26万元，公务用车运行维护费增加14.79万元。',
    right: '“三公”经费较上年增加14.53万元。其中：公务接待费减少0.26万元，公务用车运行维护费增加14.79万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '三公'))
      if (passage.at.cell === undefined) yield* unlike(passage)
  },
}

function* unlike({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, LISTED)) {
    const { all = '', parts = '' } = match.groups ?? {}
    if (!['接待', '车'].every((word) => parts.includes(word))) continue
    if (!parts.includes('出国') && !NO_TRAVEL.test(text)) continue
    const [told] = changesIn(all)
    const listed = changesIn(parts)
    if (told === undefined || listed.length === 0) continue
    const added = sum(listed)
    if (overlap(told, added)) continue
    const due = middle(added)
    const right = `${due < 0n ? '减少' : '增加'}${printParts(due < 0n ? -due : due, AMOUNT_UNITS.万元, 2)}万元`
    yield {
      message: `各项增减相抵为${right}，与“${all}”不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: right,
      actual: all,
    }
  }
}

/** Each change as it adds to the amount. */
const changesIn = (text: string): Interval[] =>
  allMatches(text, EACH).flatMap(({ groups }) => {
    const amount = amountTold(groups?.amount ?? '')
    if (amount === undefined) return []
    return [groups?.word === '减少' ? negate(amount) : amount]
  })
