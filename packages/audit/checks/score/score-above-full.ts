import { UNIT_PARTS } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { pointsOf, printPoints } from '../../evaluations/score-points.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

const FULL = 100n * UNIT_PARTS
/** `满分20分，得21分`. */
const OF_FULL =
  /(?:满分|分值)(?:为)?\s?(?<full>\d{1,5}(?:\.\d{1,4})?)\s?分[，,]\s?(?:自评|实际|评价)?(?:得分|得|评分|自评)(?:为)?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分/g
/** `预算管理（20分）得21分`. */
const OF_BRACKETED_FULL =
  /[（(](?:满分|分值|权重)?\s?(?<full>\d{1,3})\s?分[）)][，,]?\s?(?:自评|实际|评价)?得分?(?:为)?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分/g
/** `得21分（满分20分）`. */
const FULL_BEHIND =
  /得分?(?:为)?\s?(?<score>\d{1,5}(?:\.\d{1,4})?)\s?分[（(，,]\s?(?:满分|分值|权重)(?:为)?\s?(?<full>\d{1,5}(?:\.\d{1,4})?)\s?分/g
const OF_ASPECTS = [OF_FULL, OF_BRACKETED_FULL, FULL_BEHIND]
/** `自评得分108分`. */
const OF_ALL =
  /(?:绩效|自评|评价|综合|合计|总)(?:自评|评价)?(?:总)?(?:得分|评分)(?:为|是|：|:)?\s?(?<score>\d{3}(?:\.\d{1,2})?)\s?分(?!制)/g

/** Some forms give more than a hundred points in all. */
const OTHER_FULL = /(?:满分|总分值?)(?:为|是)?\s?1[1-9]\d\s?分|加分|附加/

/** Scores that their full marks do not allow. */
export const scoreAboveFull: Check = {
  id: 'score-above-full',
  category: 'score',
  severity: 'error',
  title: '自评得分不应超过满分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评总分一般设为100分。',
  example: {
    wrong: '履职效能满分20分，得21分。',
    right: '履职效能满分20分，得20分。',
  },
  *run(disclosure) {
    for (const passage of passagesWith(wholeText(disclosure), '分')) {
      if (passage.at.cell !== undefined || !/\d\s?分/.test(passage.text)) continue
      yield* aboveFull(passage)
    }
  },
}

function* aboveFull({ text, at }: Passage): Generator<Observation> {
  for (const pattern of OTHER_FULL.test(text) ? OF_ASPECTS : [...OF_ASPECTS, OF_ALL])
    for (const match of allMatches(text, pattern)) {
      const full = match.groups?.full === undefined ? FULL : pointsOf(match.groups.full)
      if (pointsOf(match.groups?.score) <= full) continue
      yield {
        message: `得分${match.groups?.score}分超过满分${printPoints(full)}分。`,
        evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
      }
    }
}
