import { exactParts, parseStated, printStated } from '@mingzhang/accounts'
import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { printPoints } from '../../evaluations/score-points.ts'

/** `扣0.5分`, alone in the sentence of its cell. */
const DEDUCTED = /(?<![每各][个项处家次人]?|\d)扣(?:减|除|了)?(\d{1,2}(?:\.\d{1,2})?)分/g

/** What the reason column of a form says was taken off is what the score lacks. */
export const deductionBesideScore: Check = {
  id: 'deduction-beside-score',
  category: 'score',
  severity: 'error',
  title: '评分表中写明的扣分，应等于该项分值减得分。',
  basis: '绩效评价计分：得分 = 分值 - 扣分。',
  example: { wrong: '完成进度：分值15，得分14，扣分说明“扣2分”', right: '完成进度：分值15，得分14，扣分说明“扣1分”' },
  *run({ evaluations }) {
    for (const { weight, score, cells, indicator } of evaluations.flatMap(({ indicators }) => indicators)) {
      const reason = cells.get('reason')
      const [told, another] = allMatches(reason?.text ?? '', DEDUCTED)
      const stated = parseStated(told?.[1] ?? '')
      if (weight === undefined || score === undefined || stated === undefined || reason === undefined) continue
      const lacking = exactParts(weight.stated) - exactParts(score.stated)
      if (another !== undefined || exactParts(stated) === lacking) continue
      yield {
        message: `“${indicator.name}”分值${printStated(weight.stated)}分、得分${printStated(score.stated)}分，相差${printPoints(lacking)}分，扣分说明写${told?.[0]}。`,
        evidence: [reason.span, score.span, weight.span],
        expected: `扣${printPoints(lacking)}分`,
        actual: told?.[0] ?? '',
      }
    }
  },
}
