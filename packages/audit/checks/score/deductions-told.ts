import { exactly, sum, UNIT_PARTS } from '@mingzhang/accounts'
import type { Check, Observation } from '../../check.ts'
import { pointsOf, printPoints } from '../../evaluations/score-points.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** The score of a sentence that goes on to tell what was taken off. */
const SCORE = /(?:得分|评分|自评|得)(?:为|共)?\s?(\d{1,3}(?:\.\d{1,2})?)\s?分/
const DEDUCTION = /扣(?:减|除|了)?\s?(\d{1,2}(?:\.\d{1,2})?)\s?分/g
/** Other deductions may be untold, or what is taken off is of a part. */
const OPEN = /其中|主要|等|每|不足|满分/
const SENTENCE = /[^。\n]+/g
const FULL = 100n * UNIT_PARTS

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
    for (const passage of passagesWith(wholeText(disclosure), '扣'))
      for (const match of passage.text.matchAll(SENTENCE)) {
        const observation = observed(passage, match[0], match.index)
        if (observation !== undefined) yield observation
      }
  },
}

function observed({ at }: Passage, sentence: string, offset: number): Observation | undefined {
  const score = SCORE.exec(sentence)
  if (score === null) return undefined
  const behind = sentence.slice(score.index + score[0].length)
  const taken = [...behind.matchAll(DEDUCTION)].map(([, points]) => pointsOf(points))
  const stated = pointsOf(score[1])
  if (taken.length < 2 || OPEN.test(behind) || /得分/.test(behind)) return undefined
  const left = FULL - sum(taken.map(exactly)).low
  if (left === stated) return undefined
  return {
    message: `100 - ${taken.map(printPoints).join(' - ')} = ${printPoints(left)}分，与得分${score[1]}分不符。`,
    evidence: [{ ...at, start: offset + score.index, end: offset + sentence.trimEnd().length }],
    expected: `${printPoints(left)}分`,
    actual: `${score[1]}分`,
  }
}
