import { exactParts, printStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import type { StatedScore } from '../../evaluations/stated-score.ts'
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
    for (const scores of scoresTogether(statedScores(disclosure))) {
      const right = rightAmong(scores)
      const unlike = scores.filter((one) => pointsGiven(one) !== right)
      const [wrong] = unlike
      const like = scores.filter((one) => pointsGiven(one) === right)
      const [first] = like
      if (first === undefined || wrong === undefined) continue
      const [here, there] = [printStated(wrong.score.stated), printStated(first.score.stated)]
      yield {
        message: `“${shorten(first.title)}”的自评得分不一致：一处为${here}分，另一处为${there}分。`,
        evidence: [...unlike, ...like].map(({ score }) => score.span),
        expected: `${there}分`,
        actual: `${here}分`,
      }
    }
  },
}

const pointsGiven = ({ score }: StatedScore): bigint => exactParts(score.stated)

/** What most places say; where two are said as often, that of the form, and without one the later. */
function rightAmong(scores: readonly StatedScore[]): bigint | undefined {
  const counts = new Map<bigint, number>()
  for (const one of scores) counts.set(pointsGiven(one), (counts.get(pointsGiven(one)) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const usual = scores.filter((one) => counts.get(pointsGiven(one)) === most)
  const right = usual.find(({ own }) => own === 'form') ?? usual.at(-1)
  return right === undefined ? undefined : pointsGiven(right)
}
