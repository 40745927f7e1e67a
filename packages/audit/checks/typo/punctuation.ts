import type { Check } from '../../check.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import { PUNCTUATION_WORDINGS } from './punctuation-wordings.ts'

export const punctuation: Check = {
  id: 'punctuation',
  category: 'typo',
  severity: 'info',
  title: '标点符号使用正确。',
  basis: '《标点符号用法》（GB/T 15834—2011）；《党政机关公文格式》（GB/T 9704—2012）。',
  example: { wrong: '满意度为100%。。', right: '满意度为100%。' },
  run: (disclosure) => applyWordingRules(disclosure, PUNCTUATION_WORDINGS),
}
