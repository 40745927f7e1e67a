import { plainSubjectName } from '@mingzhang/accounts'
import type { Disclosure, SubjectMention } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { codeOf, outsideListedYears, resolvedMentions } from '../../subjects/resolved-mentions.ts'

export const glossaryCoversSubjects: Check = {
  id: 'glossary-covers-subjects',
  category: 'completeness',
  severity: 'warning',
  title: '正文逐项说明的项级科目在名词解释中都有解释。',
  basis: '部门决算公开范本：名词解释对本部门决算涉及的项级科目逐条解释；核实关系 K17。',
  example: {
    wrong: '正文列有“事业运行（项）”，名词解释没有这一条',
    right: '正文列有“事业运行（项）”，名词解释有对应条目',
  },
  cannotRun: (disclosure) =>
    outsideListedYears(disclosure) ??
    (explained(disclosure).size === 0 ? '名词解释没有逐条解释科目，未核对科目是否都有解释。' : undefined),
  *run(disclosure) {
    const known = explained(disclosure)
    const told = narrated(disclosure)
    const lacking = told.filter(({ key, name }) => !known.has(key) && !known.has(name))
    if (lacking.length === 0) return
    const names = lacking.map(({ mention }) => mention.levels.at(-1)?.name ?? '').join('、')
    yield {
      message: `正文说明的${lacking.length}个项级科目在名词解释中没有解释：${names}。`,
      suggestion: '在名词解释中补充这些科目。',
      evidence: [
        ...lacking.map(({ mention }) => mention.levels.at(-1)?.span ?? mention.span),
        ...entryBefore(disclosure, lacking),
      ],
      // A glossary that explains a few subjects alone is a selection, not a list with gaps.
      ...(lacking.length * 2 > told.length ? { severity: 'info' as const } : {}),
    }
  },
}

/** The entry behind which the first of them should stand, in the order of their codes. */
function entryBefore(disclosure: Disclosure, [first]: readonly Keyed[]): Span[] {
  const before = keyed(disclosure, 'glossary').findLast(({ key }) => first !== undefined && key < first.key)
  return before === undefined ? [] : [before.mention.span]
}

interface Keyed {
  readonly mention: SubjectMention
  /** The subject's code, or its name where no subject is near enough, or several bear it (`行政运行（项）` alone). */
  readonly key: string
  readonly name: string
}

const keyed = (disclosure: Disclosure, wanted: SubjectMention['role']): Keyed[] =>
  resolvedMentions(disclosure).flatMap((resolved) => {
    const { mention } = resolved
    const last = mention.levels.at(-1)
    if (mention.role !== wanted || (last?.mark !== '项' && !resolved.unmarked)) return []
    const name = plainSubjectName(last?.name ?? '')
    return [{ mention, key: codeOf(resolved) ?? name, name }]
  })

const explained = (disclosure: Disclosure): Set<string> => new Set(keyed(disclosure, 'glossary').map(({ key }) => key))

/** The first mention of each 项 in the narrative. */
function narrated(disclosure: Disclosure): Keyed[] {
  const seen = new Set<string>()
  return keyed(disclosure, 'narrative').filter(({ key }) => !seen.has(key) && seen.add(key))
}
