import type { Document } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

/** `（四）部门整体支出绩效目标`, not `绩效目标完成情况`. */
const HEADING = /^[\s　（(）)\d一二三四五六七八九十、.．]*(?:部门|单位)?整体(?:支出)?绩效目标[。：:\s]*$/
const LONGEST_HEADING = 24
const RESULT =
  /绩效目标(?:已)?(?:全部|均已)?完成率?(?:达到?|为)?\s?100|(?:较好地?|圆满|全面|顺利)完成了|取得了?(?:一定|明显|显著|较好|良好|积极)的?(?:成效|成绩|效果)|(?:达到|实现)了?(?:预期|年初设定的?|年初)(?:的)?(?:整体)?绩效目标/
/** Something measured, or still to come. */
const TARGET =
  /[≥≤]|不少于|不低于|不高于|不超过|以上|以内|力争|达到?\s?\d|控制在|目标(?:为(?!导向|引领|依据|抓手|指引)|是|：)/

/** What the department meant to achieve, told as what it achieved. */
export const goalsToldAsResults: Check = {
  id: 'goals-told-as-results',
  category: 'indicator',
  severity: 'warning',
  title: '“部门整体支出绩效目标”应写明年初设定的目标，不应写成完成情况。',
  basis: '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效目标应指向明确、细化量化、合理可行。',
  example: {
    wrong: '（三）部门整体支出绩效目标 较好地完成了全年各项工作任务，达到预期绩效目标。',
    right: '（三）部门整体支出绩效目标 全年接待读者40万人次以上，读者满意度90%以上。',
  },
  *run({ document, evaluationReports }) {
    for (const { kind, start, end } of evaluationReports) {
      if (kind !== 'whole') continue
      for (let block = start; block < end; block++) {
        const heading = paragraph(document, block)
        if (heading === undefined || heading.length > LONGEST_HEADING || !HEADING.test(heading)) continue
        const goals = paragraph(document, block + 1) ?? ''
        const result = RESULT.exec(goals)
        if (result === null || TARGET.test(goals)) continue
        yield {
          message: `“${heading.trim()}”写的是完成情况（“${result[0]}”），没有写明年初设定的、可衡量的目标。`,
          evidence: [
            { block: block + 1, start: 0, end: goals.length },
            { block, start: 0, end: heading.length },
          ],
        }
      }
    }
  },
}

function paragraph({ blocks }: Document, block: number): string | undefined {
  const one = blocks[block]
  return one?.kind === 'paragraph' ? one.text : undefined
}
