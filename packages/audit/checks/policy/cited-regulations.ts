import type { Check } from '../../check.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import { POLICY_WORDINGS } from './policy-wordings.ts'

export const citedRegulations: Check = {
  id: 'cited-regulations',
  category: 'policy',
  severity: 'warning',
  title: '引用的制度现行有效，资金性质的表述符合制度规定。',
  basis: '财会〔2017〕25号；财预〔2020〕10号；财库〔2020〕46号；预算法实施条例关于单位收入的规定。',
  example: { wrong: '严格执行《行政事业单位会计制度》', right: '严格执行《政府会计制度——行政事业单位会计科目和报表》' },
  run: (disclosure) => applyWordingRules(disclosure, POLICY_WORDINGS),
}
