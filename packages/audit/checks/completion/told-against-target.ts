import {
  add,
  asCounted,
  cutOffOrRounded,
  exactly,
  exactParts,
  type Interval,
  intervalOf,
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

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
const UNIT = '[万亿千]?[\\u4e00-\\u9fff]{1,4}?'
const TARGET =
  '(?:年初|年度|全年|当年|原定|预定|预期|既定|总|考核|工作|省定|市定|县定)*(?:目标|计划|任务)(?:任务|目标|数|值|量|数量)*(?:的)?'
/** `…26场，完成目标24场的108.3%`: the number in front is what was done. */
const RATE_OF_TARGET = new RegExp(
  `(?:完成|达到?|占|为)了?${TARGET}(?<goal>${NUMBER})(?<unit>${UNIT})的(?<rate>${NUMBER})[%％]`,
  'g',
)
const DONE = new RegExp(`(?<done>${NUMBER})(?<unit>[万亿千]?[\\u4e00-\\u9fff]{1,4})[，,、（(]?\\s?$`)
/** By how much something changed is not what was done. */
const CHANGED = /(?:增加|减少|增长|下降|提高|多|少|增|减|其中[^，,。；\d]{0,10})了?$/
/** `计划造林1.2万亩，实际完成1.26万亩，完成率105%`, of what is counted also `完成105%`. */
const RATE_BEHIND = new RegExp(
  `(?:目标|计划|任务)(?:任务|目标|数|值|量|为|是|完成)*[^，,。；;：:\\d]{0,12}(?<goal>${NUMBER})(?<unit>${UNIT})[，,；;]\\s?(?:实际|已|全年|累计|共)*(?:完成|实现|达到)?[^，,。；;：:\\d]{0,12}(?<done>${NUMBER})\\k<unit>[，,；;（(]\\s?(?:目标|计划|任务|指标)?完成(?:(?:率|比例)(?:为|达到?|是)?|(?=[\\d.]+[%％](?:[，。,；;）)]|$)))(?<rate>${NUMBER})[%％]`,
  'g',
)
/** `完成适老化改造240户，目标200户，完成率120%`. */
const GOAL_BEHIND = new RegExp(
  `(?<![\\d.])(?<done>${NUMBER})(?<unit>${UNIT})[，,、（(]\\s?${TARGET}(?:为|是)?(?<goal>${NUMBER})\\k<unit>[）)]?[，,；;]\\s?(?:目标|计划|任务|指标)?完成(?:率|比例)(?:为|是|达到?)?(?<rate>${NUMBER})[%％]`,
  'g',
)
const NAMES_RATE = /完成(?:率|比例)/
const WORD = '少|多|减少|增加|超|超出|超过|低|高|短缺|缺'
/** `…32间，比计划36间少4间，完成率88.9%`; the planned number may be left out. */
const DIFFERENCE = new RegExp(
  `(?<done>${NUMBER})(?<unit>${UNIT})[，,、（(]\\s?[比较]${TARGET}(?:的)?(?:(?<goal>${NUMBER})\\k<unit>)?(?<word>${WORD})(?:完成)?了?(?<apart>${NUMBER})\\k<unit>(?:[，,；;（(]\\s?(?:目标|计划|任务|指标)?完成率(?:为|达到?)?(?<rate>${NUMBER})[%％])?`,
  'g',
)
const COMPARED = /[比较][\u4e00-\u9fff]{0,6}(?:目标|计划|任务)/
const LESS = /少|低|缺/

/** What the text says of a target: how much of it was done, or by how much it was missed. */
export const toldAgainstTarget: Check = {
  id: 'told-against-target',
  category: 'completion',
  severity: 'error',
  title: '同一句所述完成数、目标（计划）数与其完成率、差额应当相符。',
  basis: '完成率=完成数÷目标数×100%；差额=完成数-目标数；差额在四舍五入区间之内的不报。',
  example: {
    wrong: '举办文化活动26场，完成年度目标24场的118.3%。',
    right: '举办文化活动26场，完成年度目标24场的108.3%。',
  },
  *run(disclosure) {
    for (const passage of passagesWithAny(wholeText(disclosure), ['目标', '计划', '任务'])) {
      if (!/\d/.test(passage.text)) continue
      yield* ratesIn(passage)
      if (COMPARED.test(passage.text)) yield* differencesIn(passage)
    }
  },
}

function* ratesIn({ text, at }: Passage): Generator<Observation> {
  if (!/[%％]/.test(text)) return
  for (const match of allMatches(text, RATE_OF_TARGET)) {
    const done = DONE.exec(text.slice(Math.max(0, match.index - 24), match.index))
    if (
      done === null ||
      CHANGED.test(text.slice(0, match.index - done[0].length)) ||
      !endsIn(done.groups?.unit, match.groups?.unit)
    )
      continue
    if (fitsAnother(text.slice(0, match.index - done[0].length), match)) continue
    const span = { ...at, start: match.index - done[0].length, end: match.index + match[0].length }
    yield* compared({ ...match.groups, done: done.groups?.done ?? '' }, span)
  }
  for (const pattern of [RATE_BEHIND, GOAL_BEHIND])
    for (const match of allMatches(text, pattern)) {
      // How far a work has come (完成60%) is not how much of its money was spent, or how much of it is there.
      if (!NAMES_RATE.test(match[0]) && (match.groups?.unit?.endsWith('元') || !match[0].includes('实际'))) continue
      yield* compared(match.groups ?? {}, { ...at, start: match.index, end: match.index + match[0].length })
    }
}

/** `培训320人次，其中上半年180人次、下半年140人次，完成计划300人次的106.67%`: the rate of the whole stands behind its parts. */
function fitsAnother(before: string, { groups }: RegExpExecArray): boolean {
  const sentence = before.split('。').at(-1) ?? ''
  const pattern = new RegExp(`(${NUMBER})${groups?.unit}`, 'g')
  return allMatches(sentence, pattern).some(
    ([, done = '']) => [...compared({ ...groups, done }, { block: 0, start: 0, end: 0 })].length === 0,
  )
}

/** `26场次` is counted in the same unit as `24场次`; the words in front of the unit belong to neither. */
const endsIn = (unit: string | undefined, other: string | undefined): boolean => unit !== undefined && unit === other

function* compared(
  { done, goal, rate, unit = '' }: Readonly<Record<string, string>>,
  span: Observation['evidence'][number],
): Generator<Observation> {
  const [one, all, told] = [done, goal, rate].map((number) => parseStated(number ?? ''))
  if (one === undefined || all === undefined || told === undefined) return
  // A goal is set, not rounded.
  const goalSet = unit.endsWith('元') ? numberOf(all, unit) : exactly(exactParts(all))
  const computed = percentOf(numberOf(one, unit), goalSet)
  if (computed === undefined || overlap(computed, cutOffOrRounded(told))) return
  const should = `${printParts((computed.low + computed.high) / 2n, 1n, Math.max(1, told.decimals))}%`
  yield {
    message: `${done} ÷ ${goal} = ${should}，文中为${rate}%。`,
    evidence: [span],
    expected: should,
    actual: `${rate}%`,
  }
}

function* differencesIn({ text, at }: Passage): Generator<Observation> {
  for (const match of allMatches(text, DIFFERENCE)) {
    const { done, goal, apart, rate, word = '', unit = '' } = match.groups ?? {}
    const [one, planned, difference, told] = [done, goal, apart, rate].map((number) => parseStated(number ?? ''))
    if (one === undefined || difference === undefined) continue
    const evidence = [{ ...at, start: match.index, end: match.index + match[0].length }]
    const [value, away] = [numberOf(one, unit), numberOf(difference, unit)]
    const was = planned === undefined ? undefined : numberOf(planned, unit)
    const implied = LESS.test(word) ? add(value, away) : subtract(value, away)
    if (was !== undefined && !overlap(was, implied)) {
      yield {
        message: `完成${done}${unit}、计划${goal}${unit}，与“${word}${apart}${unit}”不符。`,
        evidence,
        actual: `${apart}${unit}`,
      }
    } else if (told !== undefined && implied.low > 0n) {
      const computed = percentOf(value, implied)
      if (computed === undefined || overlap(computed, cutOffOrRounded(told))) continue
      yield {
        message: `完成${done}${unit}，比计划${word}${apart}${unit}，完成率应为${printParts((computed.low + computed.high) / 2n, 1n, 1)}%，文中为${rate}%。`,
        evidence,
        actual: `${rate}%`,
      }
    }
  }
}

const ROUNDED = /^[万亿千]|元$/

/** Whole numbers are counted, others rounded. */
const numberOf = (stated: Stated, unit: string): Interval =>
  stated.decimals === 0 && !ROUNDED.test(unit) ? asCounted(stated) : intervalOf(stated)
