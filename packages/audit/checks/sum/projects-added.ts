import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** `项目共15个（…），年初批复预算8个项目…，年中增加8个项目`. */
const ADDED =
  /项目(?:总数)?(?:共|合计|总计)?(?<all>\d{1,3})个[^。；\n]{0,60}?年初[^。；\d\n]{0,12}?(?<first>\d{1,3})个(?:项目)?[^。；\n]{0,90}?年中(?:追加|增加|新增)(?:安排)?(?:项目)?(?<added>\d{1,3})个[^。；\n]*/g
/** Some were taken away, or those added are among those of the start. */
const OTHERS = /调减|取消|减少|撤销|核减|合并|收回|其中年中/

/** Projects of the initial budget and those added in the year are all projects. */
export const projectsAdded: Check = {
  id: 'projects-added',
  category: 'sum',
  severity: 'error',
  title: '年初预算安排的项目个数与年中增加的项目个数之和，应等于项目总数。',
  basis: '文内关系：个数之和等于总数。',
  example: {
    wrong: '项目共15个，年初预算安排8个，年中追加8个。',
    right: '项目共15个，年初预算安排8个，年中追加7个。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWith(wholeText(disclosure), '年中')) {
      if (at.cell !== undefined || !text.includes('年初')) continue
      for (const match of allMatches(text, ADDED)) {
        const { all = '', first = '', added = '' } = match.groups ?? {}
        const sum = Number(first) + Number(added)
        if (sum === Number(all) || OTHERS.test(match[0])) continue
        yield {
          message: `年初${first}个 + 年中增加${added}个 = ${sum}个，与项目总数${all}个不符。`,
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
          expected: `${sum}个`,
          actual: `${all}个`,
        }
      }
    }
  },
}
