import { plainSubjectName } from '@mingzhang/accounts'
import type { GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'

export const headingExplainedTwice: Check = {
  id: 'heading-explained-twice',
  category: 'subject-name',
  severity: 'warning',
  title: '名词解释中同一科目不作两种解释。',
  basis: '部门决算公开范本：名词解释按科目逐条解释。',
  example: {
    wrong: '5.小学教育（项）：反映小学支出。6.小学教育（项）：反映初中支出。',
    right: '5.小学教育（项）：反映小学支出。6.初中教育（项）：反映初中支出。',
  },
  *run({ glossary }) {
    const seen = new Map<string, GlossaryEntry>()
    for (const entry of glossary) {
      const key = plainSubjectName(entry.headword)
      const before = seen.get(key)
      seen.set(key, entry)
      if (before === undefined) continue
      const same = plainSubjectName(before.definition) === plainSubjectName(entry.definition)
      yield {
        message: same ? `名词解释中“${key}”重复列出。` : `名词解释中“${key}”出现两次而解释不同，其中一条的名称疑有误。`,
        evidence: [entry.headSpan, before.headSpan],
      }
    }
  },
}
