import { plainSubjectName } from '@mingzhang/accounts'
import type { GlossaryEntry } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { TERM_DEFINITIONS, type TermDefinition } from './term-definitions.ts'

const MARKS = /[“”"'（）()：:\s]/g
const IN_BRACKETS = /[（(][^（）()]*[）)]/g
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
      if (term === undefined || entry.definition.length < SHORTEST || isOwn(entry.definition, term)) {
        yield* asOtherKind(entry, term)
        continue
      }
      const other = TERM_DEFINITIONS.find(
        ({ telling, isSubject }) => isSubject === term.isSubject && telling.test(entry.definition),
      )
      if (other === undefined) {
        yield* asOtherKind(entry, term)
        continue
      }
      yield {
        message: `“${term.term}”的解释写的是“${other.term}”的内容。`,
        evidence: [entry.definitionSpan, entry.headSpan],
        suggestion: `改为“${term.term}”的解释。`,
      }
    }
  },
}

/** What explains a subject and none of the terms. */
const OF_SUBJECT = /用于[^。；]{2,40}方面的(?:支出|经费)|缴[存纳]的?[^。；]{0,8}(?:年金|保险费?|公积金)/
/** Subjects that the money of a whole unit is booked under. */
const GENERAL = /运行|管理事务|机关服务/

/** A term explained as a subject, or a subject as a term. */
function* asOtherKind(entry: GlossaryEntry, term: TermDefinition | undefined): Generator<Observation> {
  const { definition, mention } = entry
  const name = nameOf(entry)
  if (definition.length < SHORTEST || (term === undefined && mention === undefined)) return
  if (term === undefined ? holdsPairOf(definition, name) : isOwn(definition, term)) return
  const isSubject = mention !== undefined
  const other = TERM_DEFINITIONS.find(
    (one) =>
      (one.isSubject === true) !== isSubject &&
      one.telling.test(definition) &&
      !(isSubject && one.isGeneral === true && GENERAL.test(name)),
  )
  if (other === undefined && (isSubject || !OF_SUBJECT.test(definition))) return
  yield {
    severity: 'warning',
    message: `“${name}”的解释写的是${other === undefined ? '支出科目' : `“${other.term}”`}的内容。`,
    evidence: [entry.definitionSpan, entry.headSpan],
    suggestion: `改为“${name}”的解释。`,
  }
}

/** Whether a definition holds two adjoining characters of a name. */
function holdsPairOf(definition: string, name: string): boolean {
  const words = plainSubjectName(name).replace(/支出$|^其他/, '')
  for (let index = 0; index + 2 <= words.length; index++)
    if (definition.includes(words.slice(index, index + 2))) return true
  return false
}

/** `行政单位（含参照公务员法管理的事业单位）`: what is but added in brackets names no other kind of unit. */
const isOwn = (definition: string, { own }: TermDefinition): boolean => own.test(definition.replace(IN_BRACKETS, ''))

const plain = (words: string): string => words.replace(MARKS, '')

/** The terms by what their names are without marks. */
const TERMS = TERM_DEFINITIONS.map((definition) => ({ name: plain(definition.term), definition }))

const nameOf = ({ headword, mention }: GlossaryEntry): string => {
  const level = mention?.levels.at(-1)
  return plain(level?.mark === '项' ? level.name : headword)
}

/** `使用非财政拨款结余（含专用结余）` is the term without what brackets add. */
function termOf(entry: GlossaryEntry): TermDefinition | undefined {
  const names = [nameOf(entry), plain(entry.headword.replace(IN_BRACKETS, ''))]
  return TERMS.find(({ name }) => names.includes(name))?.definition
}
