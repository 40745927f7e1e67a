import { UNIT_PARTS } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { pointsOf } from '../../evaluations/score-points.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const SCORE = /(?:得分|评分)(?:为|是|共|：|:)?\s?(?<points>\d{3}(?:\.\d{1,2})?)\s?分/g
/** Some forms give more than a hundred points in all. */
const OTHER_FULL = /(?:满分|总分(?:值)?|共计?)(?:为|是)?\s?1[1-9]\d\s?分|加分|附加/
const FULL = 100n * UNIT_PARTS

export const scoreAboveFull: Check = {
  id: 'score-above-full',
  category: 'score',
  severity: 'error',
  title: '绩效自评得分不超过满分100分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效评价总分为100分。',
  example: { wrong: '项目绩效自评得分为108分。', right: '项目绩效自评得分为98分。' },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['得分', '评分'])) {
      if (OTHER_FULL.test(text)) continue
      for (const match of text.matchAll(SCORE)) {
        if (pointsOf(match.groups?.points) <= FULL) continue
        yield {
          message: `“${match[0]}”超过满分100分。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
      }
    }
  },
}
