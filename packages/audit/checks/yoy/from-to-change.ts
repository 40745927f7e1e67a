import {
  asCounted,
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
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { type Passage, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const RISE = '提高|提升|增加|增长|上升|增'
const FALL = '下降|降低|减少|压减|降|减'
const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const NUMBERS = new RegExp(NUMBER, 'g')
const UNIT = '%|‰|个百分点|(?:万|亿)?元|[一-龥]{1,3}?|[一-龥]{1,3}[/／][一-龥]{1,3}'
/** `由上年的88.4%提高到93.2%，提高4.8个百分点`. */
const FROM_TO = new RegExp(
  `[由从](?:\\d{4}年度?|上年(?:同期)?|去年|原来|原先|过去)?的?(?:每[\\u4e00-\\u9fff](?:每[\\u4e00-\\u9fff])?的?)?第?(?<from>${NUMBER})(?<fromUnit>${UNIT})(?:${RISE}|${FALL})[到至为](?:\\d{4}年度?的?|目前的?|现在的?)?(?<to>${NUMBER})(?<toUnit>${UNIT})[，,、；;（(](?:同比|共|净|较上年|比上年)?(?<word>${RISE}|${FALL})(?:幅度?)?[了达为]?(?<change>${NUMBER})(?<rest>%|‰|[一-龥]{1,4})(?:[，,](?:同比|降幅|增幅)?(?<wordAgain>${RISE}|${FALL})?(?:幅度?)?[了达为]?(?<rateAgain>${NUMBER})%)?`,
  'g',
)
/** `外出务工8624人，比上年8310人增加314人`, `清运6.82万吨，日均186.85吨，同比2021年的6.54万吨增长4.28%`. */
const AGAINST_BASE = new RegExp(
  `(?<!(?:${RISE}|${FALL})[了为]?)(?<![\\d.])(?<to>${NUMBER})(?<toUnit>${UNIT})(?<!元)(?:[，,][日月人户]均${NUMBER}[一-龥]{1,3}(?=[，,]))?[，,]?(?:(?<=[，,])[一-龥]{2}(?:人数|起数|件数|户数|数量|数))?(?:(?:同比)?[比较]|同比)(?:\\d{4}年度?末?|年初|上年(?:同期|末)?|去年(?:同期|末)?)的?(?<from>${NUMBER})(?<fromUnit>${UNIT})[，,]?(?<word>${RISE}|${FALL}|多|少)了?(?<change>${NUMBER})(?<rest>%|‰|[一-龥]{1,4})`,
  'g',
)
/** `原值8624.50万元，比年初的8298.20万元增加326.30万元`: a balance; what was planned is called 预算. */
const AGAINST_OPENING = new RegExp(
  `(?<![\\d.])(?<to>${NUMBER})(?<toUnit>万元)[，,][比较](?:年初|期初)(?:数|余额)?的?(?<from>${NUMBER})(?<fromUnit>万元)[，,]?(?:净)?(?<word>${RISE}|${FALL})了?(?<change>${NUMBER})(?<rest>万元|%)(?:[，,](?<wordAgain>${RISE}|${FALL})(?<rateAgain>${NUMBER})%)?`,
  'g',
)
/** `改造前年用电312万千瓦时，改造后148万千瓦时，年节电164万千瓦时，节电率52.56%`. */
const BEFORE_AND_AFTER = new RegExp(
  `(?<what>[一-龥]{2})前[^，,。；;\\d]{0,10}(?<from>${NUMBER})(?<fromUnit>[一-龥]{1,5})[，,、；;]\\k<what>后[^，,。；;\\d]{0,10}(?<to>${NUMBER})(?<toUnit>[一-龥]{1,5})[，,、；;](?:每?年|共|可)*(?<word>节[一-龥]|减少|降低|下降)[^，,。；;\\d]{0,6}(?<change>${NUMBER})(?<rest>[一-龥]{1,5})(?:[，,][^，,。；;\\d]{1,4}率(?:为|达)?(?<rateAgain>${NUMBER})%)?`,
  'g',
)
/** `结案率97%，比目标值95%高2个百分点`. */
const AGAINST_TARGET = new RegExp(
  `(?<![\\d.])(?<to>${NUMBER})(?<toUnit>%)[，,](?:比|较)(?:年初|年度|预期|计划)?(?:目标|指标|计划)(?:值|数)?的?(?<from>${NUMBER})(?<fromUnit>%)[，,]?(?<word>高|超|低)出?了?(?<change>${NUMBER})(?<rest>个百分点)`,
  'g',
)
/** `满意度97%，高于90%的目标值7个百分点`. */
const ABOVE_TARGET = new RegExp(
  `(?<![\\d.])(?<to>${NUMBER})(?<toUnit>%)[，,]?(?<word>高|超|低)(?:于|过|出)(?:年初|年度|预期|计划)?(?:目标|指标|计划)?(?:值|数)?的?(?<from>${NUMBER})(?<fromUnit>%)的?(?:年初|年度|预期|计划)?(?:目标|指标|计划)?(?:值|数)?(?<change>${NUMBER})(?<rest>个百分点)`,
  'g',
)
const ABOVE = ['高于', '超过', '超出', '低于']
const SAVED = ['节约', '节省', '节电', '节水', '减少', '降低', '下降']
const TARGETS = ['比目标', '较目标', '目标值', '年度目标', '预期目标', '比指标', '比计划']
const BASES = ['比年初', '较年初', '比期初', '较期初', '比上年', '较上年', '比去年', '较去年', '比20', '较20']
/** Words that stand between the two figures. */
const TURNS = ['到', '至', '为'].flatMap((end) => [...`${RISE}|${FALL}`.split('|')].map((word) => `${word}${end}`))
const RISING = new RegExp(`^(?:${RISE}|高|超|多)$`)

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
    for (const passage of passagesWithAny(whole, BASES)) {
      yield* changesIn(passage, AGAINST_BASE)
      yield* changesIn(passage, AGAINST_OPENING)
    }
    for (const passage of passagesWithAny(whole, SAVED))
      if (passage.text.includes('后')) yield* changesIn(passage, BEFORE_AND_AFTER)
    for (const passage of passagesWithAny(whole, TARGETS)) yield* changesIn(passage, AGAINST_TARGET)
    for (const passage of passagesWithAny(whole, ABOVE))
      if (passage.text.includes('百分点')) yield* changesIn(passage, ABOVE_TARGET)
  },
}

function* changesIn({ text, at }: Passage, pattern: RegExp): Generator<Observation> {
  for (const match of allMatches(text, pattern)) {
    const { from = '', to = '', fromUnit = '', toUnit = '' } = match.groups ?? {}
    const [first, last] = [from, to].map(parseStated)
    if (first === undefined || last === undefined || fromUnit !== toUnit) continue
    for (const one of changesTold(match.groups ?? {}, toUnit)) {
      const { word, change, changeUnit } = one
      const expected = otherThanTold(match, pattern, { first, last, unit: toUnit }, one)
      if (expected === undefined) continue
      const places = Math.max(first.decimals, last.decimals)
      const decimals = changeUnit === '%' ? Math.max(2, parseStated(change)?.decimals ?? 0) : places
      const printed = `${printParts(middle(expected), 1n, decimals)}${changeUnit}`
      yield {
        message: `由${from}${fromUnit}到${to}${toUnit}，${word}应为${printed}，文中为${change}${changeUnit}。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        expected: printed,
        actual: `${change}${changeUnit}`,
      }
      break
    }
  }
}

interface Ends {
  readonly first: Stated
  readonly last: Stated
  readonly unit: string
}

/** What the change between both should be, where it is not what is told. */
function otherThanTold(
  match: RegExpExecArray,
  pattern: RegExp,
  { first, last, unit }: Ends,
  { word, change, changeUnit }: ChangeTold,
): Interval | undefined {
  const told = parseStated(change)
  const possible = (to: Stated): Interval[] => expectedOf(first, to, unit, changeUnit, RISING.test(word))
  const [expected] = possible(last)
  if (expected === undefined || told === undefined) return undefined
  const fits = (to: Stated): boolean => possible(to).some((value) => overlap(value, intervalIn(told, changeUnit)))
  if (pattern === AGAINST_BASE && toldBefore(match, unit).some(fits)) return undefined
  if (!fits(last)) return expected
  // A target is exact, and what is above it is told in the same places.
  const isExact =
    (pattern !== AGAINST_TARGET && pattern !== ABOVE_TARGET) ||
    exactParts(told) === absolute(exactParts(last) - exactParts(first))
  return isExact || told.decimals < Math.max(first.decimals, last.decimals) ? undefined : expected
}

/** `制发文件500件，其中甲类200件、乙类300件，比上年的540件减少40件`: the numbers in front, of which the change may tell. */
function toldBefore({ input, index }: RegExpExecArray, unit: string): Stated[] {
  const sentence = input.slice(input.lastIndexOf('。', index) + 1, index)
  return sentence.includes('其中')
    ? allMatches(sentence, NUMBERS).flatMap(({ 0: number, index: at }) =>
        sentence.startsWith(unit, at + number.length) ? (parseStated(number) ?? []) : [],
      )
    : []
}

const absolute = (parts: bigint): bigint => (parts < 0n ? -parts : parts)

interface ChangeTold {
  readonly word: string
  readonly change: string
  readonly changeUnit: string
}

/** The change, and its rate where that is told besides. */
function changesTold(groups: Readonly<Record<string, string | undefined>>, unit: string): ChangeTold[] {
  const { word = '', change = '', rest = '', wordAgain = word, rateAgain } = groups
  const changeUnit = [unit, '个百分点', '%'].find((one) => rest.startsWith(one)) ?? rest
  const again = rateAgain === undefined ? [] : [{ word: wordAgain, change: rateAgain, changeUnit: '%' }]
  return [{ word, change, changeUnit }, ...again]
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
  stated.decimals > 0 || ROUNDED.test(unit) ? intervalOf(stated) : asCounted(stated)
