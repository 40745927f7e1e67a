import type { Check } from '../../check.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import { LEFTOVER_HINTS } from './leftover-hints.ts'

export const outlineWordings: Check = {
  id: 'outline-wordings',
  category: 'template-leftover',
  severity: 'warning',
  title: '绩效报告不留提纲的提示语，不照搬申报材料的将来时，填报日期填写完整。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评报告说明目标的实际完成情况。',
  example: {
    wrong: '绩效目标：2023年，将组建课题组开展调研。',
    right: '绩效目标完成情况：2023年组建课题组，开展调研3次。',
  },
  run: (disclosure) => applyWordingRules(disclosure, LEFTOVER_HINTS),
}
