import type { Evaluation, IndicatorRow } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import {
  type Counted,
  countedIn,
  countedSpan,
  isOfSeveralKinds,
  isSumOf,
  mayBeSame,
} from '../../evaluations/counted.ts'
import { sameUnit } from '../../evaluations/indicator-counts.ts'
import { cellSpans } from '../../evaluations/indicator-evidence.ts'
import { commonRun } from '../../evaluations/text-likeness.ts'

/** So many last words of a goal and of its result are the same where both speak of one thing. */
const SHARED = 4
/** `不少于`, `达到`, in front of the number. */
const BOUND = /(?:不(?:少|低|多|高|超)[于过]|[大小]于(?:等于)?|达到?|超过|至[少多]|[≥≤])$/
const PART = /其中|季度|半年|\d月|每|分别|各$|新增|上年|去年|累计/

/** Results that are the targets word for word, where the form itself tells what came of the same goal. */
export const copiedBesideOwnResult: Check = {
  id: 'indicator-copied-beside-own-result',
  category: 'indicator',
  severity: 'error',
  title: '实际完成值不得照抄指标值：与同表“实际完成情况”对同一目标所述完成数不一致的，应填写实际数。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果应与实际完成情况对应、有数据支撑。',
  example: {
    wrong:
      '预期目标：接送困难老人2400人次；实际完成情况：接送困难老人2615人次；指标“接送人次”≥2400人次，完成值2400人次',
    right:
      '预期目标：接送困难老人2400人次；实际完成情况：接送困难老人2615人次；指标“接送人次”≥2400人次，完成值2615人次',
  },
  *run(disclosure) {
    for (const form of disclosure.evaluations)
      for (const { row, goal, result } of copiedIn(form)) {
        const { name, actual } = row.indicator
        const told = `${result.before}${result.words.text.slice(result.quantity.start, result.quantity.end)}`
        yield {
          message: `“${name}”的完成值${actual.text}与指标值相同，同表“实际完成情况”写“${told}”，疑照抄指标值。`,
          evidence: [
            ...cellSpans(row, ['actual']),
            ...[result, goal].map((counted) => countedSpan(disclosure.document, counted)),
            ...cellSpans(row, ['name']),
          ],
          expected: told,
          actual: actual.text,
        }
      }
  },
}

interface Copied {
  readonly row: IndicatorRow
  readonly goal: Counted
  readonly result: Counted
}

function copiedIn({ goals, indicators }: Evaluation): Copied[] {
  if (goals === undefined) return []
  const [planned, reached] = [goals.expected, goals.actual].map((words) =>
    countedIn(words).filter(({ before, quantity }) => quantity.unit !== '元' && !PART.test(before)),
  )
  return (planned ?? []).flatMap((goal): Copied[] => {
    const told = [planned ?? [], reached ?? []]
    const [result, another] = (reached ?? []).filter((one) => areOfOne(goal, one) || areAlone(goal, one, told))
    if (result === undefined || another !== undefined || mayBeSame(goal.quantity, result.quantity)) return []
    const alike = (planned ?? []).filter((one) => sameUnit(one.quantity.unit, goal.quantity.unit))
    if (alike.some((one) => one !== goal && mayBeSame(one.quantity, goal.quantity))) return []
    if (
      isOfSeveralKinds(result) ||
      (alike.length > 1 &&
        isSumOf(
          alike.map(({ quantity }) => quantity),
          result.quantity,
        ))
    )
      return []
    const [row, second] = indicators.filter((one) => isCopyOf(one, goal))
    return row === undefined || second !== undefined || isOfOther(indicators, result) ? [] : [{ row, goal, result }]
  })
}

const plain = ({ before }: Counted): string => before.replace(BOUND, '')

function areOfOne(goal: Counted, result: Counted): boolean {
  const [one, other] = [goal, result].map((counted) => plain(counted).slice(-SHARED))
  return sameUnit(goal.quantity.unit, result.quantity.unit) && one?.length === SHARED && one === other
}

/** `走航不少于180天、行程不少于12000公里`, `完成走航196天、12600公里`: nothing else is told in this unit, and both tell it of one matter. */
function areAlone(goal: Counted, result: Counted, [planned, reached]: readonly (readonly Counted[])[]): boolean {
  const isAlone = (all: readonly Counted[] | undefined): boolean =>
    all?.filter(({ quantity }) => sameUnit(quantity.unit, goal.quantity.unit)).length === 1
  return (
    sameUnit(goal.quantity.unit, result.quantity.unit) &&
    isAlone(planned) &&
    isAlone(reached) &&
    commonRun(clauseOf(goal), clauseOf(result)).length >= SHARED
  )
}

/** The clause up to the number, with the list that it goes on in. */
const clauseOf = ({ words: { text }, quantity: { start } }: Counted): string =>
  /[^，。；：]*$/.exec(text.slice(0, start))?.[0] ?? ''

/** A row whose target and result are both what the goal says, named with words of the goal. */
function isCopyOf({ indicator: { name, goal: target, outcome } }: IndicatorRow, goal: Counted): boolean {
  if (target === undefined || outcome === undefined || outcome.comparison !== undefined) return false
  const areSame = [target, outcome].every(
    (quantity) => sameUnit(quantity.unit, goal.quantity.unit) && mayBeSame(quantity, goal.quantity),
  )
  const words = plain(goal)
  return (
    areSame &&
    [...words].some(
      (_, index) => /^[一-龥]{2}$/.test(words.slice(index, index + 2)) && name.includes(words.slice(index, index + 2)),
    )
  )
}

/** Whether the result is that of a row that tells it. */
const isOfOther = (indicators: readonly IndicatorRow[], { quantity }: Counted): boolean =>
  indicators.some(
    ({ indicator: { outcome } }) =>
      outcome !== undefined && sameUnit(outcome.unit, quantity.unit) && mayBeSame(outcome, quantity),
  )
