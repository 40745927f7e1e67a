import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `综合得分93分，评价等次为“优”`, `自评得分为96分，绩效等级为“良”`. */
const GRADED =
  /得分(?:为|是|：)?\s?(?<score>\d{2,3}(?:\.\d{1,2})?)\s?分[，,；;。]?[^，,。；;\d]{0,10}?(?:等[次级]|评[定价级]|结[果论])(?:等[次级])?(?:评定)?(?:为|是|：)?\s?[“"]?(?<grade>优秀?|良好?|中|差)[”"]?(?=[。，,；;]|$)/g

/** From where to where each grade reaches; 财预〔2020〕10号 and the stricter regional scale (中 from 70) both. */
const GRADES: Readonly<Record<string, { readonly from: number; readonly below: number }>> = {
  优: { from: 90, below: 101 },
  良: { from: 80, below: 90 },
  中: { from: 60, below: 80 },
  差: { from: 0, below: 70 },
}

/** The grade follows from the score. */
export const gradeOfScore: Check = {
  id: 'grade-of-score',
  category: 'score',
  severity: 'error',
  title: '评价等次应与得分相符：90分（含）以上为优，80—90分为良，60—80分为中，60分以下为差。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）第二十条；地方另有分档的从其规定。',
  example: { wrong: '综合得分83分，评价等次为“优”。', right: '综合得分93分，评价等次为“优”。' },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '得分')) {
      for (const match of text.matchAll(GRADED)) {
        const score = Number(match.groups?.score)
        const grade = GRADES[match.groups?.grade?.charAt(0) ?? '']
        if (grade === undefined || (score >= grade.from && score < grade.below)) continue
        const due = Object.entries(GRADES).find(([, { from, below }]) => score >= from && score < below)?.[0] ?? ''
        yield {
          message: `得分${match.groups?.score}分，等次却为“${match.groups?.grade}”，按分档应为“${due}”。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: due,
          actual: match.groups?.grade ?? '',
        }
      }
    }
  },
}
