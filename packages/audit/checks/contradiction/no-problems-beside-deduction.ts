import { exactParts, printStated, UNIT_PARTS } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'

const FULL = 100n * UNIT_PARTS

/** A report that gives itself less than full marks has found something: `存在问题：无` leaves the deduction unexplained. */
export const noProblemsBesideDeduction: Check = {
  id: 'no-problems-beside-deduction',
  category: 'contradiction',
  severity: 'warning',
  title: '自评扣了分的，应说明扣分原因，存在的问题不应写“无”。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评报告应分析存在的问题和原因。',
  example: { wrong: '自评得分94分……存在的问题：无。', right: '自评得分94分……存在的问题：部分项目支付较慢。' },
  *run({ evaluationReports }) {
    for (const { score, problems } of evaluationReports) {
      if (score === undefined || problems?.none !== true || exactParts(score.stated) >= FULL) continue
      yield {
        message: `自评得分${printStated(score.stated)}分，扣了分，存在的问题却写“${problems.words.text.replace(/。$/, '')}”。`,
        evidence: [problems.words.span, score.span],
        suggestion: '写明扣分的指标和原因。',
      }
    }
  },
}
