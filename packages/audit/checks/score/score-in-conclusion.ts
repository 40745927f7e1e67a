import { exactParts, parseStated, printStated } from '@mingzhang/accounts'
import type { Check } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** `项目按计划实施，自评得分95.37分`, in a cell of the form. */
const SCORED = /自评(?:总|综合)?得分(?:为|是)?[：:]?(?<score>\d{1,3}(?:\.\d{1,2})?)分/

/** What the conclusion in a form gives as the score is its total. */
export const scoreInConclusion: Check = {
  id: 'score-in-conclusion',
  category: 'score',
  severity: 'error',
  title: '自评表“评价结论”所写的得分应与表内总分一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '合计 | 100 | 95.37；评价结论 | 项目按计划实施，自评得分93.57分。',
    right: '合计 | 100 | 95.37；评价结论 | 项目按计划实施，自评得分95.37分。',
  },
  *run(disclosure) {
    for (const { kind, totalScore, start, end } of disclosure.evaluations) {
      if (kind !== 'project' || totalScore === undefined) continue
      for (const { text, at } of passagesBetween(wholeText(disclosure), start, end + 1)) {
        const match = at.cell === undefined ? null : SCORED.exec(text)
        const told = parseStated(match?.groups?.score ?? '')
        if (match === null || told === undefined || exactParts(told) === exactParts(totalScore.stated)) continue
        yield {
          message: `评价结论写得分${match.groups?.score}分，表内总分为${printStated(totalScore.stated)}分。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }, totalScore.span],
          expected: `${printStated(totalScore.stated)}分`,
          actual: `${match.groups?.score}分`,
        }
      }
    }
  },
}
