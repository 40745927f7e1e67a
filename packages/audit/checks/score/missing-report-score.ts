import type { Check } from '../../check.ts'
import { listNames } from '../../evaluations/indicator-evidence.ts'
import { reportsByScore } from '../../evaluations/report-scores.ts'

/** The few project reports without a score among siblings that have one. */
export const missingReportScore: Check = {
  id: 'missing-report-score',
  category: 'score',
  severity: 'warning',
  title: '各项目绩效自评报告的评价结论均应有得分和等级。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价结果采取评分和评级相结合的方式。',
  example: { wrong: '五份报告中四份有综合得分，一份没有', right: '五份报告均有综合得分' },
  *run(disclosure) {
    const { scored, unscored } = reportsByScore(disclosure)
    if (unscored.length === 0 || unscored.length >= scored.length) return
    yield {
      message: `${listNames(unscored.map(({ name, title }) => name?.text ?? title.text))}的评价结论没有得分，其余${scored.length}份报告均有。`,
      evidence: [
        ...unscored.map(({ conclusion, title }) => (conclusion ?? title).span),
        ...scored.flatMap(({ score }) => score?.span ?? []),
      ],
    }
  },
}
