import { functionalSubjects } from '@mingzhang/accounts'
import type { SubjectMention } from '@mingzhang/disclosure'
import { type Document, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'

export const subjectHeading: Check = {
  id: 'subject-heading',
  category: 'typo',
  severity: 'info',
  title: '科目标题中“支出”写在级次之前，下级科目前不重复上级科目的名称。',
  basis: '《政府收支分类科目》：“支出”是科目名称的一部分。',
  example: { wrong: '其他教育管理事务（项）支出：', right: '其他教育管理事务支出（项）：' },
  *run({ document, subjectMentions }) {
    for (const mention of subjectMentions) {
      if (mention.levels.length < 2) continue
      yield* strayWord(document, mention)
      yield* repeatedName(mention)
    }
  },
}

/** `（项）支出：` in a heading of several levels. */
function* strayWord(document: Document, { tail, span, levels }: SubjectMention): Generator<Observation> {
  const last = levels.at(-1)
  if (tail !== '支出' || last === undefined) return
  // `住房公积金（项）支出5.00万元`: the name is whole, and 支出 tells what the amount is.
  const isOfAmount = /^\s*\d/.test(textAround(document, span).slice(span.end))
  if (isOfAmount && functionalSubjects.named(last.name).length > 0) return
  const named = last.name.endsWith('支出')
  yield {
    message: named
      ? `“（${last.mark}）”后多出“支出”二字。`
      : `“支出”应写在“（${last.mark}）”之前，是科目名称的一部分。`,
    evidence: [{ ...span, start: last.span.start }],
  }
}

/** `残疾人事业（款）残疾人事业…补贴（项）` where the 项 is called only by what follows. */
function* repeatedName({ levels }: SubjectMention): Generator<Observation> {
  for (const [index, { name, span }] of levels.entries()) {
    const above = levels[index - 1]?.name ?? ''
    const rest = above !== '' && name.startsWith(above) ? name.slice(above.length) : ''
    if (rest === '' || functionalSubjects.named(name).length > 0 || functionalSubjects.named(rest).length === 0)
      continue
    yield { message: `科目“${rest}”前重复了上级科目的名称“${above}”。`, suggestion: rest, evidence: [span] }
  }
}
