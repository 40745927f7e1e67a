import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** Division (区划) 6 digits, year 2, class R人员 Y运转 T特定目标, 12 digits. */
const CODE = /(?<!\d)\d{6}(?<year>\d{2})(?<class>[RYT])\d{12}(?!\d)/g

/** The year in a project's code is that in which the project was entered: it cannot lie behind the reporting year. */
export const projectCodeYear: Check = {
  id: 'project-code-year',
  category: 'year',
  severity: 'info',
  title: '项目编码中的年份不晚于报告年度。',
  basis: '预算管理一体化规范：项目编码由区划、年份、项目类别和顺序码组成。',
  example: {
    wrong: '（2023年度）51990124T000000310007-堤防管护经费',
    right: '（2023年度）51990123T000000310007-堤防管护经费',
  },
  *run(disclosure) {
    const { year } = disclosure
    if (year === undefined) return
    const whole = wholeText(disclosure)
    for (const passage of ['R0', 'Y0', 'T0', 'R1', 'Y1', 'T1'].flatMap((word) => passagesWith(whole, word))) {
      for (const match of allMatches(passage.text, CODE)) {
        const entered = 2000 + Number(match.groups?.year)
        if (entered <= year) continue
        yield {
          message: `项目编码“${match[0]}”的年份为${entered}年，晚于报告年度${year}年，请核实项目是否属于本年度。`,
          evidence: [{ ...passage.at, start: match.index, end: match.index + match[0].length }],
        }
      }
    }
  },
}
