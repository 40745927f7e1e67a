import type { Disclosure, GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { codeOf, outsideListedYears, resolvedMentions } from '../../subjects/resolved-mentions.ts'

const FEWEST_NARRATED = 3
/** So many entries of one 款 that the department does not use are another department's text. */
const CERTAIN = 3

export const unusedSubjectsExplained: Check = {
  id: 'unused-subjects-explained',
  category: 'copy-paste',
  severity: 'error',
  title: '名词解释只解释本部门使用的科目。',
  basis: '部门决算公开范本：名词解释对本部门决算涉及的科目逐条解释；核实关系 K17。',
  example: {
    wrong: '正文没有残疾人事业支出，名词解释却有3条残疾人事业科目',
    right: '正文列有残疾人事业支出，名词解释对应解释',
  },
  cannotRun: (disclosure) =>
    outsideListedYears(disclosure) ??
    (usedCodes(disclosure).size < FEWEST_NARRATED ? '正文没有逐项列出项级科目，无法核对名词解释是否照抄。' : undefined),
  *run(disclosure) {
    for (const [section, entries] of unusedByClass(disclosure)) {
      const foreign = entries.length >= CERTAIN
      const names = entries.map(({ headword }) => headword.replace(/\s/g, '')).join('、')
      yield {
        message: `名词解释有${entries.length}条科目（${section}）在正文和报表中都没有使用：${names}${foreign ? '，应为照抄其他部门文本' : '，请核实'}。`,
        severity: foreign ? 'error' : 'warning',
        suggestion: '删除本部门没有使用的科目解释；确有支出的，应在正文中说明。',
        evidence: entries.map(({ headSpan }) => headSpan),
      }
    }
  },
}

/** Entries whose 款 nothing else in the document uses, by 款. */
function unusedByClass(disclosure: Disclosure): Map<string, GlossaryEntry[]> {
  const used = new Set([...usedCodes(disclosure)].map((code) => code.slice(0, 5)))
  const codes = new Map(resolvedMentions(disclosure).map((resolved) => [resolved.mention, codeOf(resolved)] as const))
  const unused = new Map<string, GlossaryEntry[]>()
  for (const entry of disclosure.glossary) {
    const code = entry.mention === undefined ? undefined : codes.get(entry.mention)
    if (code === undefined || code.length < 5 || used.has(code.slice(0, 5))) continue
    unused.set(code.slice(0, 5), [...(unused.get(code.slice(0, 5)) ?? []), entry])
  }
  return unused
}

/** Codes that the text outside the glossary, or a table, names with at least their 款. */
function usedCodes(disclosure: Disclosure): Set<string> {
  const used = new Set<string>()
  for (const resolved of resolvedMentions(disclosure)) {
    const code = codeOf(resolved)
    if (resolved.mention.role !== 'glossary' && code !== undefined && code.length >= 5) used.add(code)
  }
  for (const { rows } of disclosure.statutoryTables)
    for (const { code } of rows) if (code !== undefined && code.length >= 5) used.add(code)
  return used
}
