import type { Check } from '../../check.ts'
import { wordsBetween } from '../../evaluations/wordings.ts'

/** `项目绩效评价编制质量较低`, of this evaluation and nobody else's. */
const POOR =
  /(?<=^|[，。；：、.．])\s?(?:本|我|该)?(?:单位|部门|局|办|项目)?(?:的)?(?:支出)?(?:绩效)?(?:自评|评价)(?:报告|工作|编制|材料)*(?:的)?质量(?:还)?(?:较低|不高|较差|偏低|欠佳)/
/** `确保自评客观准确`. */
const GOOD =
  /自评(?:结果|工作|报告|过程)?(?:做到了?)?(?:真实|客观|全面|准确|公正)[、，]?(?:真实|客观|准确|公正|有效)|自评质量(?:较高|高|良好|较好)/

/** A department that finds its evaluation exact, and a report of the same that finds it poor. */
export const poorSelfEvaluation: Check = {
  id: 'poor-self-evaluation',
  category: 'contradiction',
  severity: 'warning',
  title: '一处称自评客观准确、质量较高，另一处不应称绩效自评（评价）质量较低。',
  basis: '同一文件对同一自评工作的评价应当一致。',
  example: {
    wrong: '（自评质量）确保自评客观准确。（项目报告存在的问题）绩效评价编制质量较低。',
    right: '（自评质量）确保自评客观准确。（项目报告存在的问题）绩效指标设置不够细化。',
  },
  *run({ document, evaluationReports }) {
    const told = (pattern: RegExp) =>
      evaluationReports.flatMap(({ start, end }) => wordsBetween(document, start, end, pattern))
    const [poor] = told(POOR)
    const [good] = poor === undefined ? [] : told(GOOD)
    if (poor === undefined || good === undefined) return
    yield {
      message: '一处称自评客观准确、质量较高，另一处又称绩效评价质量较低，说法相反。',
      evidence: [poor, good],
    }
  },
}
