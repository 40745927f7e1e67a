import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

const RECTIFIED =
  /发现问题(?<all>\d+)个[，,；;（(](?:其中)?[：:，,]?已经?(?:完成)?整改(?:完成)?(?<done>\d+)个[，,；;](?:正在|尚在|尚未|未)(?:完成)?整改(?<open>\d+)个/g

/** Problems found are those set right and those that are not yet. */
export const problemsRectified: Check = {
  id: 'problems-rectified',
  category: 'sum',
  severity: 'error',
  title: '绩效自评发现问题的个数应等于已完成整改与正在整改的个数之和。',
  basis: '部门决算公开范本“预算绩效管理情况”：发现问题及其整改情况。',
  example: {
    wrong: '绩效自评中共发现问题9个，已经完成整改7个，正在整改3个。',
    right: '绩效自评中共发现问题9个，已经完成整改7个，正在整改2个。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '发现问题')) {
      for (const match of text.matchAll(RECTIFIED)) {
        const [all, done, open] = ['all', 'done', 'open'].map((name) => Number(match.groups?.[name]))
        if (all === undefined || done === undefined || open === undefined || all === done + open) continue
        yield {
          message: `发现问题${all}个，而已整改${done}个 + 未整改${open}个 = ${done + open}个。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${done + open}个`,
          actual: `${all}个`,
        }
      }
    }
  },
}
