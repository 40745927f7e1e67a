import { plainSubjectName } from '@mingzhang/accounts'
import type { GlossaryEntry } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { standardTermOf, termsExplainedBy } from './standard-terms.ts'

/** What explains a subject and none of the terms of the glossary. */
const OF_SUBJECT = /用于[^。；]{2,40}方面的(?:支出|经费)|缴[存纳]的?[^。；]{0,8}(?:年金|保险费?|公积金)/
/** Subjects that the money of a whole unit is booked under. */
const GENERAL = /运行|管理事务|机关服务/
const SHORTEST_DEFINITION = 8

/** A term of the glossary (名词解释) with the explanation that belongs to another. */
export const definitionOfOtherTerm: Check = {
  id: 'definition-of-other-term',
  category: 'subject-name',
  severity: 'warning',
  title: '名词解释中各名词的解释是该名词的，不是另一名词的。',
  basis: '部门决算公开范本“名词解释”部分。',
  example: {
    wrong: '基本支出：指以前年度尚未完成、结转到本年按有关规定继续使用的资金。',
    right: '年初结转和结余：指以前年度尚未完成、结转到本年按有关规定继续使用的资金。',
  },
  *run({ glossary }) {
    for (const entry of glossary) {
      const name = nameOf(entry)
      if (entry.definition.length < SHORTEST_DEFINITION || !isOther(entry, name)) continue
      yield {
        message: `“${name}”的解释写的是另一名词的内容。`,
        evidence: [entry.definitionSpan, entry.headSpan],
        suggestion: `改为“${name}”的解释。`,
      }
    }
  },
}

/** The last subject of a path, or the headword. */
const nameOf = ({ mention, headword }: GlossaryEntry): string => mention?.levels.at(-1)?.name ?? headword.trim()

function isOther({ mention, definition }: GlossaryEntry, name: string): boolean {
  const term = standardTermOf(name)
  if (term === undefined && mention === undefined) return false
  if (term === undefined ? holdsPairOf(definition, name) : term.own.test(definition)) return false
  const mayBeGeneral = mention !== undefined && GENERAL.test(name)
  if (termsExplainedBy(definition).some((other) => other !== term && !(mayBeGeneral && other.isGeneral === true)))
    return true
  return mention === undefined && OF_SUBJECT.test(definition)
}

/** Whether a definition holds two adjoining characters of a name. */
function holdsPairOf(definition: string, name: string): boolean {
  const plain = plainSubjectName(name).replace(/支出$|^其他/, '')
  for (let index = 0; index + 2 <= plain.length; index++)
    if (definition.includes(plain.slice(index, index + 2))) return true
  return false
}
