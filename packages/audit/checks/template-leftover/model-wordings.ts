import type { Check } from '../../check.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import { LEFTOVER_WORDINGS } from './leftover-wordings.ts'

export const modelWordings: Check = {
  id: 'model-wordings',
  category: 'template-leftover',
  severity: 'error',
  title: '范本的选择项、占位符、填写说明应当全部改写或者删除。',
  basis: '地方预决算公开操作规程（财预〔2016〕143号）：公开内容应当真实、准确、规范。',
  example: { wrong: '支出决算比2021年增加/减少0万元。', right: '支出决算与2021年持平。' },
  run: (disclosure) => applyWordingRules(disclosure, LEFTOVER_WORDINGS),
}
