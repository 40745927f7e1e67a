import { exactParts, overlap, printParts, printStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'

const PERCENT = 100n

/** The score of the execution rate is its weight times the rate; cut off or rounded. */
export const executionScore: Check = {
  id: 'execution-score',
  category: 'score',
  severity: 'info',
  title: '预算执行率的得分一般为分值乘以执行率。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：预算执行率指标按执行率计分。',
  example: { wrong: '分值10，执行率90.51%，得分9.09', right: '分值10，执行率90.91%，得分9.09' },
  *run({ evaluations }) {
    for (const { rate, weight, score } of evaluations.flatMap(({ funding }) => funding)) {
      if (rate === undefined || weight === undefined || score === undefined || score.stated.decimals === 0) continue
      const [points, most] = [exactParts(score.stated), exactParts(weight.stated)]
      if (points === most) continue
      const right = (most * exactParts(rate.stated)) / (PERCENT * UNIT_PARTS)
      const place = UNIT_PARTS / 10n ** BigInt(score.stated.decimals)
      if (overlap({ low: points - place, high: points + place }, { low: right, high: right })) continue
      const expected = `${printParts(right, 1n, score.stated.decimals)}分`
      yield {
        message: `预算执行率${printStated(rate.stated)}%、分值${printStated(weight.stated)}分，按比例应得${expected}，实得${printStated(score.stated)}分。`,
        evidence: [rate.span, score.span, weight.span],
        expected,
        actual: `${printStated(score.stated)}分`,
      }
    }
  },
}
