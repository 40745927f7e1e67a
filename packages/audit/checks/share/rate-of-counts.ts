import {
  asCounted,
  exactly,
  exactParts,
  intervalOf,
  middle,
  overlap,
  parseStated,
  percentOf,
  printParts,
  UNIT_PARTS,
} from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { sentenceAround } from '../../wording/sentence-around.ts'
import { type Passage, passagesWith, passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d{1,6}'
const UNIT = '件次|人次|户次|批次|台次|[件个名人户起项条处家宗例次批口座台套份所盏亩艘株棵间栋幢]'
/** `受理投诉74件，办结70件，办结率94.59%`; things may have come `74件次`, and the part be explained `70件（含上年）`. */
const RATE = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>${UNIT})(?:(?<=件)次)?(?![\\d次])[^。；;\\d]{0,24}?[，,](?:其中[：:，,]?)?(?<verb>[^，,。；;\\d]{1,12}?)(?<part>${NUMBER})\\k<unit>(?:[（(][^（）()\\d]{1,12}[）)])?[，,](?<name>[^，,。；;\\d]{1,8}?)[率度](?:为|达到?|是)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)
/** `公开文件146个，解读文件31个，解读占比提升21.2%`: the share itself, told as a rise. */
const AS_RISE = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>${UNIT})[^。；;\\d]{0,12}?[，,][^。；;\\d]{0,12}?(?<part>${NUMBER})\\k<unit>[，,][^，,。；;\\d]{0,8}?(?:占比|比例|比重|率)(?<rise>提升|提高|增长|上升|增加)了?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)
/** `10个断面中优良水体8个，占80%`. */
const WITHIN_ALL = new RegExp(
  `(?<![\\d.])(?<all>${NUMBER})(?<unit>${UNIT})(?![\\d次])[^，,。；;\\d]{0,8}中[，,]?(?:\\d{2}岁)?[^，,。；;\\d]{0,12}(?<part>${NUMBER})(?:\\k<unit>|(?<=[人名].*)[人名])[，,]占(?:比|总数的?|全部的?)?(?:为)?(?<rate>\\d{1,3}(?:\\.\\d{1,2})?)[%％]`,
  'g',
)
const HANDLED = '整改|办结|结案|审结|解决|处置|完成|化解|答复|销号'
/** `4个问题整改完成3个，整改完成率75%`: all and what was done of it in one clause. */
const IN_ONE_CLAUSE = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>${UNIT})(?![\\d次])[^，,。；;\\d]{1,10}?(?<verb>(?:${HANDLED}){1,2})了?(?<part>${NUMBER})\\k<unit>[，,](?<name>[^，,。；;\\d]{1,8}?)率(?:为|达到?|是)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)
/** `42名选派干部年末在村38人，在村率90.48%`: all, those of whom the rate is told, and the rate by the same word. */
const BY_SAME_WORD = new RegExp(
  `(?<!\\d)(?<all>${NUMBER})(?<unit>${UNIT})(?![\\d次])[^，,。；;、\\d]{1,16}?(?<verb>(?!${HANDLED})[\\u4e00-\\u9fff]{2})(?<part>${NUMBER})(?:\\k<unit>|(?<=[人名][^，,。；;、\\d]+\\d+)[人名])[，,](?<name>[^，,。；;\\d]{0,6}?\\k<verb>)率(?:为|达到?|是)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)
const MEASURES = /平方米|平方公里|立方米|公里|公顷|千瓦时|亩|吨|米/
/** `清扫面积386万平方米，其中机械化清扫322.31万平方米，机械化清扫率83.5%`: measured, not counted. */
const OF_MEASURED = new RegExp(
  `(?<![\\d.])(?<all>\\d[\\d,]*(?:\\.\\d+)?)(?<unit>万?(?:${MEASURES.source}))[，,（(]其中[：:，,]?(?<verb>[^，,。；;\\d]{2,12}?)(?<part>\\d[\\d,]*(?:\\.\\d+)?)\\k<unit>[，,](?<name>[^，,。；;\\d]{2,8}?)率(?:为|达到?|是)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％]`,
  'g',
)
/** `通过率91.3%，其中报考230人、通过210人`: the rate in front of all and of those who did. */
const RATE_FIRST = new RegExp(
  `(?<name>[^，,。；;\\d]{2,10}?)率(?:为|达到?|是)?(?<rate>\\d{1,3}(?:\\.\\d+)?)[%％][，,（(](?:其中)?[：:，,]?(?:报考|参考|参加考试|应考|受理|收到|申请|申报|抽检|检测|发放问卷|应到)(?<all>${NUMBER})(?<unit>${UNIT})[，,、](?<verb>[^，,。；;、\\d]{2,4})(?<part>${NUMBER})\\k<unit>(?=[，,。；;）)]|$)`,
  'g',
)
/** What was done in time is less than what was done. */
const OF_OTHER = /按期|按时|及时|限时|同比|增长|覆盖|执行|其中/
/** What is not done yet, was planned or only tells a difference makes no rate of what is. */
const UNDONE = /正在|未|待|剩|超|目标|计划|任务|指标|[较比]|增加|减少|新增|注销/
/** `检出不合格156批次，合格率98.19%`, `其中不合格6批次，处置率100%`: those that failed are not those that the rate is of. */
const FAILED = /不合格|不达标|不符合|问题/
const KEY_LENGTH = 2

/** The rate told behind a number and the part of it that was done. */
export const rateOfCounts: Check = {
  id: 'rate-of-counts',
  category: 'share',
  severity: 'error',
  title: '同一句所述总数、完成数与其比率应当相符。',
  basis: '办结率、整改率、满意率等=完成数÷总数×100%；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '受理群众投诉74件，办结70件，办结率100%。',
    right: '受理群众投诉74件，办结70件，办结率94.59%。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '率')) yield* ratesIn(passage)
    for (const passage of passagesWith(wholeText(disclosure), '占')) yield* sharesIn(passage)
    for (const passage of passagesWithAny(wholeText(disclosure), ['率', '占比', '比例', '比重']))
      yield* risesIn(passage)
    for (const passage of passagesWith(wholeText(disclosure), '满意度'))
      if (!passage.text.includes('率')) yield* ratesIn(passage)
  },
}

const RATES = [RATE, RATE_FIRST, OF_MEASURED, IN_ONE_CLAUSE, BY_SAME_WORD]

function* ratesIn({ text, at }: Passage): Generator<Observation> {
  if (!/[%％]/.test(text)) return
  for (const match of RATES.flatMap((pattern) => allMatches(text, pattern))) {
    const observation = compared(match, text, at)
    if (observation !== undefined) yield observation
  }
}

function compared(match: RegExpExecArray, text: string, at: Passage['at']): Observation | undefined {
  const { all = '', part = '', verb = '', name = '', rate: printed = '' } = match.groups ?? {}
  const [whole, done, rate] = [all, part, printed].map(parseStated)
  if (whole === undefined || done === undefined || rate === undefined) return undefined
  if (OF_OTHER.test(name) || isOneOfList(text, match) || UNDONE.test(verb)) return undefined
  if (exactParts(done) > exactParts(whole))
    return exactParts(rate) <= ALL && isDoneOfThose(match, text) ? moreThanAll(match, at) : undefined
  if (OF_OTHER.test(verb)) return undefined
  const sizeOf = isMeasured(match) ? intervalOf : asCounted
  const computed = percentOf(sizeOf(done), sizeOf(whole))
  if (computed === undefined || overlap(computed, intervalOf(rate))) return undefined
  if (FAILED.test(verb) && !FAILED.test(name)) return undefined
  const should = `${printParts(middle(computed), 1n, Math.max(2, rate.decimals))}%`
  const key = name.slice(-KEY_LENGTH)
  const isNamed = verb.includes(key)
  if (!isNamed && (isMeasured(match) || !isOfSame(key, verb))) return undefined
  return {
    ...(isNamed ? {} : { severity: 'warning' as const }),
    message: `${part} ÷ ${all} = ${should}，文中为${printed}%。`,
    evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    expected: should,
    actual: `${printed}%`,
  }
}

const isMeasured = ({ groups }: RegExpExecArray): boolean => MEASURES.test(groups?.unit ?? '')

/** What came in the year before may be done in this one. */
const CARRIED = /上年|往年|历年|旧存|积存|存量|积案|遗留|结转|去年|以前年度/
const ALL = 100n * UNIT_PARTS

/** `受理工单2358件，按期办结2385件，办结率100%`: of what came in no more can be done. */
function isDoneOfThose(match: RegExpExecArray, text: string): boolean {
  const { verb = '', name = '' } = match.groups ?? {}
  const sentence = sentenceAround(text, match.index)
  return FINISHED.test(verb) && verb.includes(name.slice(-KEY_LENGTH)) && !isMeasured(match) && !CARRIED.test(sentence)
}

function moreThanAll({ 0: words, index, groups }: RegExpExecArray, at: Passage['at']): Observation {
  const { all, part, unit, verb, rate } = groups ?? {}
  return {
    severity: 'warning',
    message: `${verb}${part}${unit}多于总数${all}${unit}，比率却写${rate}%。`,
    evidence: [{ ...at, start: index, end: index + words.length }],
  }
}

const FINISHED = /办结|结案|审结|解决|处置|整改|完成|化解|答复|回复|销号|达标|合格|通过/

/** `解决147个，办结率`: another word for the same, or one that shares a character; `参审862件，息诉率` is of others. */
const isOfSame = (key: string, verb: string): boolean =>
  [...key].some((character) => verb.includes(character)) || (FINISHED.test(key) && FINISHED.test(verb))

/** `其中重点人群6842人、一般人群5696人，贫困人口签约1124人，签约率100%`: the number in front is one of a list, not of all. */
function isOneOfList(text: string, { index, groups }: RegExpExecArray): boolean {
  const clause = text
    .slice(0, index)
    .split(/[，,。；;]/)
    .at(-1)
  return new RegExp(`\\d${groups?.unit}、[^、\\d]*$`).test(clause ?? '')
}

function* sharesIn({ text, at }: Passage): Generator<Observation> {
  if (!/[%％]/.test(text)) return
  for (const match of allMatches(text, WITHIN_ALL)) {
    const { all = '', part = '', rate: printed = '' } = match.groups ?? {}
    const [whole, some, rate] = [all, part, printed].map(parseStated)
    if (whole === undefined || some === undefined || rate === undefined || some.digits > whole.digits) continue
    const share = percentOf(exactly(exactParts(some)), exactly(exactParts(whole)))
    if (share === undefined || overlap(share, intervalOf(rate))) continue
    const should = `${printParts(middle(share), 1n, Math.max(2, rate.decimals))}%`
    yield {
      message: `${part} ÷ ${all} = ${should}，文中为${printed}%。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      expected: should,
      actual: `${printed}%`,
    }
  }
}

function* risesIn({ text, at }: Passage): Generator<Observation> {
  if (!/[%％]/.test(text)) return
  for (const match of allMatches(text, AS_RISE)) {
    const { all = '', part = '', rise = '', rate: printed = '' } = match.groups ?? {}
    const [whole, done, rate] = [all, part, printed].map(parseStated)
    if (whole === undefined || done === undefined || rate === undefined || rate.decimals === 0) continue
    const share = percentOf(exactly(exactParts(done)), exactly(exactParts(whole)))
    if (share === undefined || !overlap(share, intervalOf(rate))) continue
    yield {
      severity: 'warning',
      message: `${part} ÷ ${all} = ${printed}%，是所占的比率，不是“${rise}”的幅度。`,
      evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
    }
  }
}
