import {
  exactParts,
  type Interval,
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  type Stated,
  subtract,
} from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { allMatches, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const RISE = '提高|提升|增加|增长|上升'
const FALL = '下降|降低|减少'
const CHANGES = `${RISE}|${FALL}`.split('|')
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** `农村低保标准由5160元/年提高到5520元/年`; of percentages points may be meant. */
const FROM_TO = new RegExp(
  `(?<what>[一-龥]{4,16})[由从](?:\\d{4}年度?|上年(?:同期)?|去年|原来|原先)?的?(?<from>${NUMBER})(?<fromUnit>[^\\d，,。；;%‰]{1,8}?)(?<word>${RISE}|${FALL})[到至为](?<to>${NUMBER})(?<toUnit>[^\\d，,。；;%‰]{1,8})`,
  'g',
)
/** `农村低保标准提高7.98%` */
const RATE = new RegExp(
  `(?<what>[一-龥]{4,16}?)(?:同比|比上年|较上年)?(?<word>${RISE}|${FALL})了?(?<rate>${NUMBER})%`,
  'g',
)
/** So many characters name one thing wherever they stand. */
const FEWEST_WORDS = 6
const RISING = new RegExp(`^(?:${RISE})$`)

interface Change {
  readonly what: string
  readonly from: Stated
  readonly to: Stated
  readonly rises: boolean
  readonly span: Span
}

/** The rate of a change that is told apart from where it began and where it ended. */
export const rateToldElsewhere: Check = {
  id: 'rate-told-elsewhere',
  category: 'yoy',
  severity: 'error',
  title: '他处所写的增减率，应与“由……提高到……”的前后两数相符。',
  basis: '文内关系：增减率 =（本期数 − 上期数）÷ 上期数；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '农村低保标准由5160元/年提高到5520元/年。……农村低保标准提高7.98%。',
    right: '农村低保标准由5160元/年提高到5520元/年。……农村低保标准提高6.98%。',
  },
  *run(disclosure) {
    const changes = changesTold(disclosure)
    if (changes.length === 0) return
    for (const { text, at } of passagesWithAny(wholeText(disclosure), CHANGES)) {
      if (!text.includes('%')) continue
      for (const match of allMatches(text, RATE)) {
        const { what = '', word = '', rate = '' } = match.groups ?? {}
        const told = parseStated(rate)
        const same = changes.filter((change) => isSameThing(change.what, what) && change.rises === RISING.test(word))
        const [change, other] = same
        if (told === undefined || change === undefined || other !== undefined) continue
        const expected = rateOf(change)
        if (expected === undefined || overlap(expected, intervalOf(told))) continue
        const printed = `${printParts(middle(expected), 1n, Math.max(told.decimals, 2))}%`
        yield {
          message: `“${change.what}”前后两数的增减率应为${printed}，此处为${rate}%。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, change.span],
          expected: printed,
          actual: `${rate}%`,
        }
      }
    }
  },
}

const changesTold = (disclosure: Disclosure): Change[] =>
  passagesWithAny(
    wholeText(disclosure),
    CHANGES.flatMap((word) => [`${word}到`, `${word}至`, `${word}为`]),
  ).flatMap(changesIn)

const changesIn = ({ text, at }: Passage): Change[] =>
  allMatches(text, FROM_TO).flatMap((match) => {
    const { what = '', from = '', fromUnit = '', to = '', toUnit = '', word = '' } = match.groups ?? {}
    const [first, last] = [from, to].map(parseStated)
    if (first === undefined || last === undefined || exactParts(first) <= 0n || !toUnit.startsWith(fromUnit)) return []
    const span = { ...at, start: match.index, end: match.index + match[0].length }
    return [{ what, from: first, to: last, rises: RISING.test(word), span }]
  })

/** Both end in the same words, and in enough of them. */
function isSameThing(one: string, other: string): boolean {
  let common = 0
  while (common < Math.min(one.length, other.length) && one.at(-1 - common) === other.at(-1 - common)) common++
  return common >= FEWEST_WORDS
}

function rateOf({ from, to, rises }: Change): Interval | undefined {
  const [before, after] = [intervalOf(from), intervalOf(to)]
  return percentOf(rises ? subtract(after, before) : subtract(before, after), before)
}
