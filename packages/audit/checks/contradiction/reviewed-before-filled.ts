import { allMatches } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesWithAny, wholeText } from '../../wording/whole-text.ts'

const RANGE = (name: string): string =>
  `(?<${name}From>\\d{1,2})月\\d{1,2}日?[至—-](?:(?<${name}Month>\\d{1,2})月)?(?<${name}Day>\\d{1,2})日[，,]?`
/** `2月18日至3月10日，各单位填报自评表；3月10日至3月14日，工作组对9个项目逐一复核`. */
const STEPS = new RegExp(
  `${RANGE('filled')}[^。；;\\d]{0,30}填报[^。；;\\d]{0,12}[；;，,]${RANGE('reviewed')}[^。；;]{0,20}(?:逐一|逐项|全部|全面)(?:进行)?(?:了)?(?:复核|审核|核查)`,
  'g',
)

/** All forms reviewed before the last was filled in. */
export const reviewedBeforeFilled: Check = {
  id: 'reviewed-before-filled',
  category: 'contradiction',
  severity: 'warning',
  title: '逐一复核自评表应在填报结束之后完成。',
  basis: '绩效自评先由实施单位填报，再由主管部门审核；公开内容应当真实、准确（财预〔2016〕143号）。',
  example: {
    wrong: '2月18日至3月17日，各单位填报自评表；3月10日至3月14日，工作组逐一复核。',
    right: '2月18日至3月10日，各单位填报自评表；3月10日至3月14日，工作组逐一复核。',
  },
  *run(disclosure) {
    for (const { text, at } of passagesWithAny(wholeText(disclosure), ['复核', '审核', '核查'])) {
      if (at.cell !== undefined || !text.includes('填报')) continue
      for (const match of allMatches(text, STEPS)) {
        const filled = lastDay(match.groups, 'filled')
        const reviewed = lastDay(match.groups, 'reviewed')
        if (reviewed >= filled) continue
        yield {
          message: '填报尚未结束，逐一复核已经完成，时间先后颠倒。',
          evidence: [{ ...at, start: match.index, end: match.index + match[0].length }],
        }
      }
    }
  },
}

/** More days than any month has, so that later months come later. */
const DAYS = 40

const lastDay = (groups: Record<string, string> | undefined, name: string): number =>
  Number(groups?.[`${name}Month`] ?? groups?.[`${name}From`]) * DAYS + Number(groups?.[`${name}Day`])
