import { add, cutOffOrRounded, overlap, parseStated, percentOf, printParts, subtract } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { type Counted, countedSpan, mayBeSame } from '../../evaluations/counted.ts'
import {
  countedValue,
  type GoalWithResults,
  goalsWithResults,
  plainWords,
} from '../../evaluations/goals-and-results.ts'

const NUMBER = '\\d[\\d,]*(?:\\.\\d+)?'
/** Behind what was done: `，完成目标的108.33%`. */
const RATE = new RegExp(
  `^次?[，,（(]\\s?(?:完成|达到?|为|占)了?(?:年初|年度|全年|既定|预期|当年)*(?:目标|任务|计划)(?:任务|数|值)?的(${NUMBER})[%％]`,
)
/** `，比计划多5口`. */
const DIFFERENCE = new RegExp(
  `^次?[，,（(]\\s?[比较](?:年初|年度|原)?(?:目标|任务|计划)(多|少|超|增加|减少)出?了?(${NUMBER})`,
)
/** `，高于目标1.6个百分点`. */
const ABOVE = new RegExp(`^[，,](高于|超过|低于)(?:年初|年度)?(?:目标|任务|计划)值?(${NUMBER})个百分点`)
const LESS = /少|低/
/** Something is said of why. */
const EXPLAINED =
  /未|待|流标|影响|剩余|其余|尚|正在|除.{2,16}外|减少|取消|调整|核减|压减|延期|推迟|变更|不足|滞后|受.{1,12}影响/
const FEWEST_NAMED = 2

/** In a report, what was done reaches what was meant, or something is said of why not; rates and differences are of the two. */
export const resultsShortOfGoals: Check = {
  id: 'results-short-of-goals',
  category: 'completion',
  severity: 'warning',
  title: '绩效报告所述完成数未达到同一报告所述目标数的，应说明原因；所述完成率、差额应与两数相符。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：对照绩效目标说明完成情况，未完成的说明原因。',
  example: {
    wrong: '（二）项目绩效目标。购置救生衣600件。……（一）项目完成情况。购置救生衣400件。',
    right: '（二）项目绩效目标。购置救生衣600件。……（一）项目完成情况。购置救生衣600件。',
  },
  *run(disclosure) {
    for (const found of goalsWithResults(disclosure)) {
      const contrary = [...againstGoal(disclosure, found)]
      yield* contrary
      // A form, read or not, says in a column of its own why a target was missed.
      const hasForms = disclosure.evaluations.length > 0 || disclosure.document.gaps.length > 0
      if (contrary.length === 0 && !hasForms) yield* short(disclosure, found)
      else if (contrary.length === 0) yield* saidToBeReached(disclosure, found)
    }
  },
}

/** All was done, a report says, in which less was done than meant. */
const ALL_DONE =
  /(?:全部|各项|所有)(?:工作|目标|任务|指标)+(?:均|都|已)*(?:于[^，。；]{1,16}前?)?(?:全部|全面|按时|按期|如期)*完成/

/** Everything told of it falls short, and no sentence on it says why. */
function* short(disclosure: Disclosure, { report, goal, results }: GoalWithResults): Generator<Observation> {
  const [first] = results
  if (first === undefined || !results.every((one) => isLess(one, goal))) return
  const name = plainWords(first.before).slice(-FEWEST_NAMED)
  const told = `目标为“${show(goal)}”，完成情况为“${show(first)}”`
  const evidence = [first, goal].map((one) => countedSpan(disclosure.document, one))
  let isExplained = false
  for (let block = report.start; block < report.end; block++) {
    const paragraph = disclosure.document.blocks[block]
    if (paragraph?.kind !== 'paragraph') continue
    const praise = ALL_DONE.exec(paragraph.text)
    if (praise !== null) {
      const span = { block, start: praise.index, end: praise.index + praise[0].length }
      yield { message: `${told}，此处却称“${praise[0]}”。`, evidence: [span, ...evidence] }
      return
    }
    if (paragraph.text.split('。').some((sentence) => sentence.includes(name) && EXPLAINED.test(sentence)))
      isExplained = true
  }
  if (isExplained) return
  yield {
    message: `${told}，没有达到目标，也没有说明原因。`,
    evidence,
    expected: show(goal),
    actual: show(first),
  }
}

/** `建档率93.5%，健康管理率68.4%，均超过年度目标`: the sentence says that its results reach their goals. */
const REACHED =
  /[，,](?:均|都|全部)?(?:已)?(?:超过|达到|高于|超额完成|圆满完成|全面完成|完成)了?(?:年初|年度|全年|预期|既定|绩效)*(?:目标|任务|指标)(?!的?\s?\d)/

function* saidToBeReached({ document }: Disclosure, { goal, results }: GoalWithResults): Generator<Observation> {
  for (const one of results) {
    const behind = one.words.text.slice(one.quantity.end).split('。', 1)[0] ?? ''
    const said = REACHED.exec(behind)
    if (said === null || !isLess(one, goal) || EXPLAINED.test(behind.slice(0, said.index))) continue
    // `均完成目标；日间照料中心未完成3个的目标`
    if (behind.includes(`${plainWords(one.before).slice(-FEWEST_NAMED)}未`)) continue
    yield {
      message: `目标为“${show(goal)}”，完成情况为“${show(one)}”，同一句却称“${said[0].replace(/^[，,]/, '')}”。`,
      evidence: [one, goal].map((counted) => countedSpan(document, counted)),
      expected: show(goal),
      actual: show(one),
    }
  }
}

function* againstGoal({ document }: Disclosure, { goal, results }: GoalWithResults): Generator<Observation> {
  const planned = countedValue(goal)
  for (const one of results) {
    const { words, quantity } = one
    const behind = words.text.slice(quantity.end, quantity.end + 40)
    const evidence = [one, goal].map((counted) => countedSpan(document, counted))
    const rate = RATE.exec(behind)?.[1]
    const told = rate === undefined ? undefined : parseStated(rate)
    const computed = percentOf(countedValue(one), planned)
    if (told !== undefined && computed !== undefined && !overlap(computed, cutOffOrRounded(told))) {
      const should = `${printParts((computed.low + computed.high) / 2n, 1n, Math.max(1, told.decimals))}%`
      yield {
        message: `完成“${show(one)}”，目标“${show(goal)}”，完成目标的${should}，文中为${rate}%。`,
        evidence,
        expected: should,
        actual: `${rate}%`,
      }
    }
    const [, word = '', apart = ''] = DIFFERENCE.exec(behind) ?? ABOVE.exec(behind) ?? []
    const difference = parseStated(apart)
    if (difference === undefined) continue
    const away = countedValue({ ...one, quantity: { ...quantity, stated: difference } })
    const implied = LESS.test(word) ? add(countedValue(one), away) : subtract(countedValue(one), away)
    if (overlap(implied, planned)) continue
    yield {
      message: `完成“${show(one)}”，目标“${show(goal)}”，与“${word}${apart}”不符。`,
      evidence,
      actual: `${word}${apart}`,
    }
  }
}

const isLess = (one: Counted, goal: Counted): boolean =>
  countedValue(one).low < countedValue(goal).low && !mayBeSame(one.quantity, goal.quantity)

const show = ({ before, words: { text }, quantity }: Counted): string =>
  `${plainWords(before)}${text.slice(quantity.start, quantity.end)}`
