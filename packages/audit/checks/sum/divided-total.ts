import {
  AMOUNT_UNITS,
  type AmountUnit,
  add,
  exactly,
  intervalOf,
  middle,
  overlap,
  parseStated,
  printParts,
  sum,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { amountTold } from '../../wording/amount-told.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const part = (name: string, group: string): string => `(?:${name})[^，,。；;、\\d]{0,8}(?<${group}>${NUMBER})\\k<unit>`
const TOTAL = `(?<![\\d.])(?<all>${NUMBER})(?<unit>万元|元|人次|人|件|户)[，,；;（(](?:[^，,。；;\\d]{0,8}${NUMBER}[%％][，,；;])?(?:其中)?[：:，,]?`
/** `全年发放90万元，春季学期40万元，秋季学期50万元`. */
const HALVES = new RegExp(
  `${TOTAL}${part('上半年|春季学期', 'first')}[，,、；;]${part('下半年|秋季学期', 'second')}`,
  'g',
)
/** `安排90万元，中央承担50万元，省级承担20万元，县级承担20万元`. */
const LEVELS = new RegExp(
  `${TOTAL}${part('中央', 'first')}[，,、；;]${part('省级?', 'second')}[，,、；;](?:${part('市级?', 'third')}[，,、；;])?${part('县级?|区级?|县区级?|本级|地方', 'last')}`,
  'g',
)
/** `一季度、二季度、三季度、四季度支出占比分别为18.6%、24.3%、25.8%、31.3%`. */
const QUARTERS =
  /(?:第?一、二、三、四(?:个)?季度|第?一季度、第?二季度、第?三季度、第?四季度)[^，,。；;\d]{0,6}(?:占比|比重|比例)[^，,。；;\d]{0,8}(?<first>\d[\d.]*)%、(?<second>\d[\d.]*)%、(?<third>\d[\d.]*)%(?:、|[和及])(?<last>\d[\d.]*)%/g
/** Behind them: one more part, `群众自筹10万元`. */
const ONE_MORE = /^(?:[，,、；;]|[和及])[^，,。；;、\d]{0,12}\d/
/** `其中：上年结转10万元，中央补助…`: the first of the list, no total. */
const IS_PART = /(?:结转|结余|其中[：:，,]?)[^，,。；;：:\d]{0,10}$/
const WORDS = ['春季学期', '上半年', '中央']

/** A total and the parts told directly behind it, where no other part is possible. */
export const dividedTotal: Check = {
  id: 'divided-total',
  category: 'sum',
  severity: 'error',
  title:
    '合计数之后依次列出上、下半年（春、秋季学期）或中央、省、县各级资金的，各项之和应等于合计数；四个季度的占比之和为100%。',
  basis: '文内关系：合计＝各分项之和；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '安排资金90.00万元，中央承担50.00万元，省级承担20.00万元，县级承担30.00万元。',
    right: '安排资金90.00万元，中央承担50.00万元，省级承担20.00万元，县级承担20.00万元。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), WORDS))
      if (passage.at.cell === undefined) for (const pattern of [HALVES, LEVELS]) yield* unequal(passage, pattern)
    for (const passage of passagesWith(wholeText(disclosure), '四季度')) yield* unlikeWhole(passage)
  },
}

function* unequal({ text, at }: Passage, pattern: RegExp): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const { all = '', unit = '', first, second, third, last } = match.groups ?? {}
    const parts = [first, second, third, last].flatMap((told) => told ?? [])
    // `其中`-lists are read as such.
    if (
      match[0].includes('其中') ||
      IS_PART.test(text.slice(0, match.index)) ||
      ONE_MORE.test(text.slice(match.index + match[0].length))
    )
      continue
    const whole = amountTold(all, baseOf(unit))
    const values = parts.flatMap((told) => amountTold(told, baseOf(unit)) ?? [])
    const [one, ...others] = values
    if (whole === undefined || one === undefined || values.length < parts.length) continue
    const summed = others.reduce(add, one)
    if (overlap(whole, summed)) continue
    const should = `${printParts(middle(summed), AMOUNT_UNITS[baseOf(unit)], all.includes('.') ? 2 : 0)}${unit}`
    yield {
      message: `${parts.join(' + ')} = ${should}，与合计${all}${unit}不符。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: should,
      actual: `${all}${unit}`,
    }
  }
}

/** The quarters are the whole year. */
function* unlikeWhole({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, QUARTERS)) {
    const { first, second, third, last } = match.groups ?? {}
    const shares = [first, second, third, last].flatMap((told) => parseStated(told ?? '') ?? [])
    const summed = sum(shares.map((share) => intervalOf(share)))
    if (shares.length < 4 || overlap(summed, exactly(100n * UNIT_PARTS))) continue
    yield {
      message: `四个季度占比之和为${printParts((summed.low + summed.high) / 2n, 1n, shares[0]?.decimals ?? 0)}%，不等于100%。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}

/** People and pieces are whole as amounts in 元 are. */
const baseOf = (unit: string): AmountUnit => (unit === '万元' ? '万元' : '元')
