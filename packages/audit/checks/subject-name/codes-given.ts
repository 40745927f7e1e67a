import type { SubjectMention } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

const FEWEST_WITH_CODES = 4

export const codesGiven: Check = {
  id: 'subject-codes-given',
  category: 'subject-name',
  severity: 'info',
  title: '逐项说明时标注科目编码的，各项各级都标注。',
  basis: '部门决算公开范本：同一清单体例一致。',
  example: {
    wrong: '教育205（类）普通教育（款）小学教育02（项）',
    right: '教育205（类）普通教育02（款）小学教育02（项）',
  },
  *run({ subjectMentions }) {
    const listed = subjectMentions.filter(({ role, levels }) => role === 'narrative' && levels.length === 3)
    for (const list of new Set(listed.map(({ section }) => section))) {
      const paths = listed.filter(({ section }) => section === list)
      const full = paths.filter(isFull)
      if (full.length < FEWEST_WITH_CODES || full.length * 2 < paths.length) continue
      const lacking = paths.flatMap((path) => path.levels.filter(({ code }) => code === ''))
      if (lacking.length === 0) continue
      yield {
        message: `其余各项都标注了科目编码，此处${lacking.length}个级次漏标编码。`,
        evidence: lacking.map(({ span }) => span),
      }
    }
  },
}

const isFull = ({ levels }: SubjectMention): boolean => levels.every(({ code }) => code !== '')
