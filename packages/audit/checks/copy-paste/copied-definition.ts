import type { GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { holdsPairOf, nameOf } from './definition-of-other-term.ts'

/** So many characters in a row are hardly written twice of different things. */
const RUN = 12
const MARKS = /[“”"'（）()：:，,、。；;\s]/g
const BEGINS = /^(?:是?指|反映|用于|主要)+/

/** An entry explained in the words of another entry of the same glossary, which name the other and nothing of its own. */
export const copiedDefinition: Check = {
  id: 'copied-definition',
  category: 'copy-paste',
  severity: 'error',
  title: '名词解释中一个名词的解释不应照抄另一个名词的解释。',
  basis: '部门决算公开范本“名词解释”；《政府收支分类科目》各科目的说明。',
  example: {
    wrong: '水土保持（项）：反映防汛物资储备和防汛通信支出。防汛（项）：反映防汛物资储备和防汛通信支出。',
    right: '水土保持（项）：反映水土流失治理和监测支出。防汛（项）：反映防汛物资储备和防汛通信支出。',
  },
  *run({ glossary }) {
    const byRun = new Map<string, GlossaryEntry[]>()
    for (const entry of glossary) for (const run of runsOf(entry)) byRun.set(run, [...(byRun.get(run) ?? []), entry])
    for (const entry of glossary) {
      if (holdsPairOf(entry.definition, nameOf(entry))) continue
      const alike = runsOf(entry).flatMap((run) => byRun.get(run) ?? [])
      const own = alike.find((other) => other !== entry && holdsPairOf(entry.definition, nameOf(other)))
      if (own === undefined || !holdsPairOf(own.definition, nameOf(own))) continue
      yield {
        message: `“${nameOf(entry)}”的解释与“${nameOf(own)}”的解释相同，疑为照抄。`,
        evidence: [entry.definitionSpan, entry.headSpan, own.definitionSpan],
        suggestion: `改为“${nameOf(entry)}”的解释。`,
      }
    }
  },
}

/** How a definition begins and how it ends. */
function runsOf({ definition }: GlossaryEntry): string[] {
  const words = definition.replace(MARKS, '').replace(BEGINS, '')
  return words.length < RUN ? [] : [`begins ${words.slice(0, RUN)}`, `ends ${words.slice(-RUN)}`]
}
