import { rolesOf } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { factsByRegion } from '../../relations/narrative-regions.ts'

const NAMES_PURPOSE = /（[类款项]）|\([类款项]\)|用于|安排|支出（|项目|主要(?:是|为)|其中/

export const fundSpendingSubject: Check = {
  id: 'fund-spending-subject',
  category: 'completeness',
  severity: 'warning',
  title: '有政府性基金支出的，说明支出的功能科目和用途。',
  basis: '《预算法实施条例》（2020）第六条：支出按功能分类公开到项。',
  example: {
    wrong: '政府性基金预算财政拨款支出51.20万元。',
    right: '政府性基金预算财政拨款支出51.20万元，用于……（项）。',
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      const fact = facts.get('funds')
      if (fact === undefined || fact.figure.stated.digits === 0n) continue
      const section = disclosure.sections.find(({ id }) => id === fact.figure.section)
      if (section === undefined || !rolesOf(disclosure.sections, section.id).includes('government-funds')) continue
      const text = disclosure.document.blocks
        .slice(section.start + 1, section.end)
        .map((block) => (block.kind === 'paragraph' ? block.text : block.kind === 'table' ? '其中' : ''))
        .join('')
      if (NAMES_PURPOSE.test(text)) continue
      yield {
        // Forms of some regions ask for the changes of this budget alone.
        ...(disclosure.profile === '通用' ? { severity: 'info' as const } : {}),
        message: '有政府性基金支出，但没有说明支出的功能科目、用途和增减变动原因。',
        suggestion: '按项级科目说明政府性基金支出的金额和用途。',
        evidence: [
          {
            ...fact.figure.span,
            start: fact.labelSpan?.block === fact.figure.span.block ? fact.labelSpan.start : fact.figure.span.start,
          },
        ],
      }
    }
  },
}
