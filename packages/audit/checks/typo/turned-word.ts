import type { Check } from '../../check.ts'
import { applyWordingRules } from '../../wording/wording-rule.ts'
import { TURNED_DEFINITIONS } from './turned-definitions.ts'
import { TURNED_WORDS } from './turned-words.ts'

/** A term with one word turned into its opposite is no term of the trade. */
export const turnedWord: Check = {
  id: 'turned-word',
  category: 'typo',
  severity: 'warning',
  title: '收入与支出、年初与年末、增减与持平不应写反。',
  basis: '部门决算公开格式规定的用语：支出科目、“三公”经费没有收入，预算在年初安排。',
  example: {
    wrong: '公务接待费收入决算3.00万元，完成年末预算的100%。',
    right: '公务接待费支出决算3.00万元，完成年初预算的100%。',
  },
  *run(disclosure) {
    for (const observation of applyWordingRules(disclosure, [...TURNED_WORDS, ...TURNED_DEFINITIONS]))
      yield observation.evidence.length > 1 ? observation : { ...observation, supposed: 'likeness' }
  },
}
