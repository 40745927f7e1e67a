import { rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { type Passage, passagesWith, wholeText } from '../../wording/whole-text.ts'

/** A paragraph that opens, behind its title at most, with the score of the project that its report is about. */
const SCORED =
  /^[\s　]*(?:[（(][一二三四五六七八九十]{1,3}[）)]\s?[^。，；：\d]{2,12}。)?(?:本?项目|该项目)(?:绩效)?自评(?:总)?得分(?:为)?\s?(\d+(?:\.\d+)?)分/

/** One report gives its project one score. */
export const twoScoresOfReport: Check = {
  id: 'two-scores-of-report',
  category: 'score',
  severity: 'error',
  title: '同一项目的自评报告只有一个自评得分。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评结果以总分表示。',
  example: {
    wrong: '一份报告中先写“项目自评得分95分”，后写“项目自评得分98.22分”',
    right: '一份报告中只写“项目自评得分95分”',
  },
  *run(disclosure) {
    const first = new Map<number, Passage>()
    for (const passage of passagesWith(wholeText(disclosure), '自评')) {
      const score = passage.at.cell === undefined ? SCORED.exec(passage.text)?.[1] : undefined
      if (score === undefined || !rolesOf(disclosure.sections, passage.section).includes('evaluation-report')) continue
      const before = first.get(passage.section)
      if (before === undefined) {
        first.set(passage.section, passage)
        continue
      }
      const other = SCORED.exec(before.text)?.[1]
      if (other === score) continue
      yield {
        message: `同一报告中自评得分一处为${other}分，一处为${score}分。`,
        evidence: [passage, before].map(({ at, text }) => ({ ...at, start: 0, end: Math.min(text.length, 24) })),
        suggestion: '核对有无误入其他项目的段落。',
      }
    }
  },
}
