import { exactParts, printStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { scoresTogether, statedScores } from '../../evaluations/stated-scores.ts'

/** One score for one thing, wherever it is told. */
export const sameScore: Check = {
  id: 'same-score',
  category: 'score',
  severity: 'error',
  title: '同一项目（或部门整体）的自评得分在正文、自评报告、自评表中应当一致。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果以自评表得分为准，公开的得分应与其一致。',
  example: {
    wrong: '泵站检修项目绩效自评得分为97分……（自评报告）项目自评得分87分',
    right: '泵站检修项目绩效自评得分为97分……（自评报告）项目自评得分97分',
  },
  *run(disclosure) {
    for (const [first, ...others] of scoresTogether(statedScores(disclosure))) {
      if (first === undefined) continue
      const value = exactParts(first.score.stated)
      const unlike = others.filter(({ score }) => exactParts(score.stated) !== value)
      const [other] = unlike
      if (other === undefined) continue
      const [here, there] = [printStated(first.score.stated), printStated(other.score.stated)]
      yield {
        message: `“${shorten(first.title)}”的自评得分不一致：一处为${here}分，另一处为${there}分。`,
        evidence: [first, ...others].map(({ score }) => score.span),
        expected: `${there}分`,
        actual: `${here}分`,
      }
    }
  },
}
