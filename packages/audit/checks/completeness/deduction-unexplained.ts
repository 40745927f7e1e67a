import type { Check } from '../../check.ts'
import { unexplainedDeductions } from '../../evaluations/unexplained-deductions.ts'

/** Points that were taken off without a word, where the same document says why of all others. */
export const deductionUnexplained: Check = {
  id: 'deduction-unexplained',
  category: 'completeness',
  severity: 'warning',
  title: '评分表设有扣分（偏差）原因栏的，扣分的各项均应填写原因。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标或偏离的应分析原因。',
  example: {
    wrong: '制度建设：分值10，得分8，扣分原因空白；其他扣分项均写明原因',
    right: '制度建设：分值10，得分8，扣分原因：2项制度没有修订；其他扣分项均写明原因',
  },
  *run(disclosure) {
    for (const { label, evidence, isOfForm } of unexplainedDeductions(disclosure))
      if (!isOfForm)
        yield {
          message: `“${label}”扣分而没有填写原因，其他扣分项均写明了原因。`,
          evidence,
        }
  },
}
