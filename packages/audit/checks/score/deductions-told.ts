import { exactly, sum, UNIT_PARTS } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { pointsOf, printPoints } from '../../evaluations/score-points.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** The score of a sentence that goes on to tell what was taken off. */
const SCORE = /(?:得分|评分|自评|得)(?:为|共)?\s?(\d{1,3}(?:\.\d{1,2})?)\s?分/
const DEDUCTION = /扣(?:减|除|了)?\s?(\d{1,2}(?:\.\d{1,2})?)\s?分/g
/** Other deductions may be untold, or what is taken off is of a part. */
const OPEN = /其中|主要|等(?![级次])|每|不足|满分/
/** `扣7分：甲扣3分，乙扣4分`: all of it, in front of its parts. */
const ALL_BEFORE_PARTS = /扣(?:减|除|了)?\s?\d{1,2}(?:\.\d{1,2})?\s?分\s?[：:]/
const SENTENCE = /[^。\n]+(?:。扣分(?:情况|原因|项|说明)[^。\n]*)?/g
/** The score is of one aspect among others. */
const OTHER_SCORE = /得分|得\s?\d/
/** `自评得分98.20分。扣分两处：执行率92%，得9.20分、扣0.80分；…`: behind what was reached, a score of one of several items. */
const OF_ITEM = /扣分[^，。；：:]{0,6}[：:][^。]*$/
const FULL = 100n * UNIT_PARTS
/** A score below it is hardly one out of a hundred, but that of an indicator. */
const LEAST = 40n * UNIT_PARTS

/** `自评得分94分，等次“优”。工程未按期完工，扣6分。`: the only deduction, told to the end of the paragraph. */
const ONLY =
  /[。；;，,]\s?(?:[^。；;\d]{0,24}[，,])?扣(?:减|除|了)?\s?(\d{1,2}(?:\.\d{1,2})?)\s?分(?:[，,。；;]|的?原因|$)/

/** What was taken off leaves the score: 100 less all deductions. */
export const deductionsTold: Check = {
  id: 'deductions-told',
  category: 'score',
  severity: 'warning',
  title: '说明了各项扣分的，得分应等于100分减各项扣分之和。',
  basis: '绩效自评满分为100分；得分 = 满分 - 扣分。',
  example: {
    wrong: '绩效评价得分为95分，扣分原因为：绩效管理扣8分、综合管理扣3分。',
    right: '绩效评价得分为95分，扣分原因为：绩效管理扣2分、综合管理扣3分。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '扣')) {
      yield* summed(passage)
      yield* onlyOne(passage)
      for (const match of allMatches(passage.text, SENTENCE)) {
        const observation = observed(passage, match[0], match.index)
        if (observation !== undefined) yield observation
      }
    }
  },
}

/** `甲扣0.5分；乙扣1分，合计扣1.5分`. */
const LOST_IN_ALL = /[，,；;。]\s?(?:合计|共计?|总计|累计)(?:扣(?:减|除)?|失)(?:分为?)?\s?(\d{1,2}(?:\.\d{1,2})?)\s?分/

/** All that was taken off, one after another, and the sum behind it. */
function* summed({ text, at }: Passage): Generator<Observation> {
  const total = LOST_IN_ALL.exec(text)
  if (total === null) return
  const taken = allMatches(text.slice(0, total.index), DEDUCTION)
  const points = taken.map(([, one]) => pointsOf(one))
  const all = points.reduce((sum, one) => sum + one, 0n)
  if (points.length < 2 || all === pointsOf(total[1]) || /其中|主要|等/.test(text.slice(0, total.index))) return
  // `甲扣1.5分；乙、丙各扣0.5分，共扣1分`: of those of the clause alone.
  if (
    /各扣/.test(
      text
        .slice(0, total.index)
        .split(/[。；;]/)
        .at(-1) ?? '',
    )
  )
    return
  yield {
    severity: 'error',
    message: `${points.map(printPoints).join(' + ')} = ${printPoints(all)}分，与合计扣${total[1]}分不符。`,
    evidence: [{ ...at, start: taken[0]?.index ?? 0, end: total.index + total[0].length }],
    expected: `${printPoints(all)}分`,
    actual: `${total[1]}分`,
  }
}

/** The whole of a short conclusion: one score, one deduction. */
function* onlyOne({ text, at }: Passage): Generator<Observation> {
  const score = SCORE.exec(text)
  if (score === null || allMatches(text, DEDUCTION).length !== 1) return
  const behind = text.slice(score.index + score[0].length)
  const taken = ONLY.exec(behind)
  if (taken === null || OPEN.test(behind) || /得分|[、；;和及].{0,20}扣/.test(behind)) return
  const told = fullOf(text, score.index)
  if (told === undefined && pointsOf(score[1]) < LEAST) return
  const full = told ?? FULL
  if (full - pointsOf(taken[1]) === pointsOf(score[1])) return
  yield {
    message: `得分${score[1]}分，只说明扣${taken[1]}分，应扣${printPoints(full - pointsOf(score[1]))}分。`,
    evidence: [{ ...at, start: score.index, end: score.index + score[0].length + taken.index + taken[0].length }],
  }
}

/** `效益情况（30分，得29分）`: what could be reached, in front of what was. */
function fullOf(text: string, score: number): bigint | undefined {
  const full = OF_FULL.exec(text.slice(0, score))?.[1]
  return full === undefined ? undefined : pointsOf(full)
}

const OF_FULL = /(\d{1,3}(?:\.\d{1,2})?)\s?分[，,；;]\s?$/

function observed({ at }: Passage, sentence: string, offset: number): Observation | undefined {
  const score = SCORE.exec(sentence)
  if (score === null) return undefined
  const behind = sentence.slice(score.index + score[0].length).replace(ALL_BEFORE_PARTS, '')
  const taken = allMatches(behind, DEDUCTION).map(([, points]) => pointsOf(points))
  const stated = pointsOf(score[1])
  if (taken.length < 2 || OPEN.test(behind) || OTHER_SCORE.test(behind)) return undefined
  if (OF_ITEM.test(sentence.slice(0, score.index))) return undefined
  const left = FULL - sum(taken.map(exactly)).low
  if (left === stated) return undefined
  return {
    message: `100 - ${taken.map(printPoints).join(' - ')} = ${printPoints(left)}分，与得分${score[1]}分不符。`,
    evidence: [{ ...at, start: offset + score.index, end: offset + sentence.trimEnd().length }],
    expected: `${printPoints(left)}分`,
    actual: `${score[1]}分`,
  }
}
