import type { Check } from '../../check.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import { WRONG_WORDS } from './wrong-words.ts'

export const wrongWord: Check = {
  id: 'wrong-word',
  category: 'typo',
  severity: 'info',
  title: '没有决算公开中常见的错别字和搭配错误。',
  basis: '《现代汉语词典》；《党政机关公文格式》（GB/T 9704—2012）；《政府收支分类科目》的科目名称。',
  example: { wrong: '截止2023年12月31日，共有车辆3辆。', right: '截至2023年12月31日，共有车辆3辆。' },
  run: (disclosure) => applyWordingRules(disclosure, WRONG_WORDS),
}
