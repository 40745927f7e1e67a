import {
  exactly,
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
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const RISE = '提高|提升|增加|增长|上升|增'
const FALL = '下降|降低|减少|压减|降|减'
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const UNIT = '%|‰|个百分点|(?:万|亿)?元|[一-龥]{1,3}?'
/** `由上年的88.4%提高到93.2%，提高4.8个百分点`. */
const FROM_TO = new RegExp(
  `[由从](?:\\d{4}年度?|上年(?:同期)?|去年|原来|原先|过去)?的?第?(?<from>${NUMBER})(?<fromUnit>${UNIT})(?:${RISE}|${FALL})[到至为](?:\\d{4}年度?的?|目前的?|现在的?)?(?<to>${NUMBER})(?<toUnit>${UNIT})[，,、；;（(](?:同比|共|净|较上年|比上年)?(?<word>${RISE}|${FALL})(?:幅度?)?[了达为]?(?<change>${NUMBER})(?<rest>%|‰|[一-龥]{1,4})`,
  'g',
)
/** `外出务工8624人，比上年8310人增加314人`. */
const AGAINST_BASE = new RegExp(
  `(?<!(?:${RISE}|${FALL})[了为]?)(?<![\\d.])(?<to>${NUMBER})(?<toUnit>${UNIT})(?<!元)[，,]?(?:同比)?[比较](?:\\d{4}年度?|上年(?:同期)?|去年(?:同期)?)的?(?<from>${NUMBER})(?<fromUnit>${UNIT})[，,]?(?<word>${RISE}|${FALL})了?(?<change>${NUMBER})(?<rest>%|‰|[一-龥]{1,4})`,
  'g',
)
const BASES = ['比上年', '较上年', '比去年', '较去年', '比20', '较20']
/** Words that stand between the two figures. */
const TURNS = ['到', '至', '为'].flatMap((end) => [...`${RISE}|${FALL}`.split('|')].map((word) => `${word}${end}`))
const RISING = new RegExp(`^(?:${RISE})$`)

/** A change told beside where it began and where it ended follows from both. */
export const fromToChange: Check = {
  id: 'from-to-change',
  category: 'yoy',
  severity: 'error',
  title: '“由……提高到……，提高……”中的增减数应等于前后两数之差（或差额除以前数）。',
  basis: '同一句中的前后两数与增减数应当相符；差额在各数四舍五入区间之内的不报。',
  example: {
    wrong: '办结率由上年的88.4%提高到93.2%，提高5.8个百分点。',
    right: '办结率由上年的88.4%提高到93.2%，提高4.8个百分点。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    for (const passage of passagesWithAny(whole, TURNS)) yield* changesIn(passage, FROM_TO)
    for (const passage of passagesWithAny(whole, BASES)) yield* changesIn(passage, AGAINST_BASE)
  },
}

function* changesIn({ text, at }: Passage, pattern: RegExp): Generator<Observation> {
  for (const match of text.matchAll(pattern)) {
    const { from, to, change, fromUnit = '', toUnit = '', rest = '', word = '' } = match.groups ?? {}
    const changeUnit = [toUnit, '个百分点', '%'].find((unit) => rest.startsWith(unit)) ?? rest
    const [first, last, told] = [from, to, change].map((number) => parseStated(number ?? ''))
    if (first === undefined || last === undefined || told === undefined || fromUnit !== toUnit) continue
    const possible = expectedOf(first, last, toUnit, changeUnit, RISING.test(word))
    const [expected] = possible
    if (expected === undefined || possible.some((value) => overlap(value, intervalIn(told, changeUnit)))) continue
    const decimals = changeUnit === '%' ? Math.max(2, told.decimals) : Math.max(first.decimals, last.decimals)
    const printed = `${printParts(middle(expected), 1n, decimals)}${changeUnit}`
    yield {
      message: `由${from}${fromUnit}到${to}${toUnit}，${word}应为${printed}，文中为${change}${changeUnit}。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: printed,
      actual: `${change}${changeUnit}`,
    }
  }
}

/** The difference in the unit of both figures, or its rate; behind `%` it may be either. */
function expectedOf(from: Stated, to: Stated, unit: string, changeUnit: string, rises: boolean): Interval[] {
  const [before, after] = [intervalIn(from, unit), intervalIn(to, unit)]
  const difference = rises ? subtract(after, before) : subtract(before, after)
  const ofPercents = unit === '%' && (changeUnit === '个百分点' || changeUnit === '%')
  const rate = changeUnit === '%' ? percentOf(difference, before) : undefined
  return [...(changeUnit === unit || ofPercents ? [difference] : []), ...(rate === undefined ? [] : [rate])]
}

const ROUNDED = /%|‰|百分点|元$/

/** Whole things are counted, everything else is rounded. */
const intervalIn = (stated: Stated, unit: string): Interval =>
  stated.decimals > 0 || ROUNDED.test(unit) ? intervalOf(stated) : exactly(exactParts(stated))
