import type { Disclosure } from '@mingzhang/disclosure'
import { quote, type Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'

const GRADE =
  /(?:综合|最终)?(?:评定|评价|评级|等级)[^。；]{0,6}(?:为|是)\s?[“"]?(?:优秀?|良好?|中|差)[”"]?(?=[。，；]|$)/

/** `满意率，目标值≥90%，实际完成值≥95%，自评得分20分`: points of one indicator or part. */
const POINTS = /(?:得分|评分)(?:为|是|[：:])?\s?\d/

/** Scores and grades that no table of points supports. */
export const unsupportedGrade: Check = {
  id: 'unsupported-grade',
  category: 'score',
  severity: 'warning',
  title: '评价等级、得分应有评分表或各项得分支撑。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：评价结果采取评分和评级相结合的方式，应有指标权重和得分。',
  example: { wrong: '综合评定为“优”，但报告和自评表均无得分', right: '自评得分96分，评定为“优”' },
  *run(disclosure) {
    const { evaluations, evaluationReports } = disclosure
    if (
      evaluations.some(
        ({ columns, totalScore }) => columns.has('score') || columns.has('weight') || totalScore !== undefined,
      )
    )
      return
    const scored = evaluationReports.flatMap(({ score }) => score ?? [])
    if (scored.length >= 2) {
      yield {
        severity: 'info',
        message: `${scored.length}份报告只给出总分，没有评分表、各项得分和扣分原因，评分不可复核。`,
        evidence: scored.map(({ span }) => span),
      }
    }
    if (scored.length > 0) return
    for (const span of grades(disclosure)) {
      yield {
        message: `“${quote(disclosure.document, span)}”，但报告和自评表均没有权重和得分，等级没有依据。`,
        evidence: [span],
      }
    }
  },
}

function grades({ document, evaluationReports }: Disclosure): Span[] {
  return evaluationReports.flatMap(({ start, end }) => {
    const blocks = document.blocks.slice(start, end)
    if (blocks.some((block) => block.kind === 'paragraph' && POINTS.test(block.text))) return []
    for (let block = start; block < end; block++) {
      const paragraph = document.blocks[block]
      const match = paragraph?.kind === 'paragraph' ? GRADE.exec(paragraph.text) : null
      if (match !== null) return [{ block, start: match.index, end: match.index + match[0].length }]
    }
    return []
  })
}
