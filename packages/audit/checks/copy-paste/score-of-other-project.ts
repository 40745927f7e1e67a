import { coreName } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { knownProjects } from '../../evaluations/known-projects.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** A shorter name may be words of any sentence. */
const SHORTEST_NAME = 5
/** Between the name and the score stand no more words than tell how it did. */
const SCORED = /^[^。；;\n]{0,40}?(?:自评|评价|综合)?(?:总?得分|评分)(?:为|是)?\s?\d/

/** The report of one project gives another its score. */
export const scoreOfOtherProject: Check = {
  id: 'score-of-other-project',
  category: 'copy-paste',
  severity: 'warning',
  title: '项目自评报告的评价结论应是本项目的，不应写其他项目的名称。',
  basis: '每个项目的自评报告应反映本项目的目标、资金、实施和效果。',
  example: {
    wrong: '（渠道清淤经费项目自评报告）泵站检修经费项目完成年度目标，自评得分97分。',
    right: '（渠道清淤经费项目自评报告）渠道清淤经费项目完成年度目标，自评得分97分。',
  },
  *run(disclosure) {
    const whole = wholeText(disclosure)
    const names = knownProjects(disclosure).filter((name) => name.length >= SHORTEST_NAME)
    for (const { kind, name, start, end } of disclosure.evaluationReports) {
      if (kind !== 'project' || name === undefined) continue
      const own = coreName(name.text)
      const others = names.filter((other) => !own.includes(other) && !other.includes(own))
      for (const { text, at } of passagesBetween(whole, start + 1, end)) {
        if (at.cell !== undefined || !/得分|评分/.test(text) || text.includes(own)) continue
        const other = others.find((one) => SCORED.test(text.split(one)[1] ?? ''))
        if (other === undefined) continue
        const from = text.indexOf(other)
        yield {
          message: `这是“${own}”的自评报告，此处得分写的却是“${other}”的。`,
          evidence: [{ ...at, start: from, end: from + other.length }],
          expected: own,
          actual: other,
        }
      }
    }
  },
}
