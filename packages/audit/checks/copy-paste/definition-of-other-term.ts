import type { GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { TERM_DEFINITIONS, type TermDefinition } from './term-definitions.ts'

const MARKS = /[“”"'（）()：:\s]/g
const SHORTEST = 8

/** A term explained in the words in which every glossary explains another. */
export const definitionOfOtherTerm: Check = {
  id: 'definition-of-other-term',
  category: 'copy-paste',
  severity: 'error',
  title: '名词解释中通用名词（基本支出、项目支出、年初结转和结余等）的解释不应是另一名词的解释。',
  basis: '部门决算公开范本“名词解释”；《政府收支分类科目》各科目的说明。',
  example: {
    wrong: '9.项目支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。',
    right: '9.项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。',
  },
  *run({ glossary }) {
    for (const entry of glossary) {
      const term = termOf(entry)
      if (term === undefined || entry.definition.length < SHORTEST || term.own.test(entry.definition)) continue
      const other = TERM_DEFINITIONS.find(
        ({ telling, isSubject }) => isSubject === term.isSubject && telling.test(entry.definition),
      )
      if (other === undefined) continue
      yield {
        message: `“${term.term}”的解释写的是“${other.term}”的内容。`,
        evidence: [entry.definitionSpan, entry.headSpan],
        suggestion: `改为“${term.term}”的解释。`,
      }
    }
  },
}

const plain = (words: string): string => words.replace(MARKS, '')

function termOf({ headword, mention }: GlossaryEntry): TermDefinition | undefined {
  const level = mention?.levels.at(-1)
  const name = plain(level?.mark === '项' ? level.name : headword)
  return TERM_DEFINITIONS.find(({ term }) => plain(term) === name)
}
