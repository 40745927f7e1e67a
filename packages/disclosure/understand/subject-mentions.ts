/** Finds every path of subjects (科目) that a document names. */
import { levelOfCode, SUBJECT_LEVELS, type SubjectLevel } from '@mingzhang/accounts'
import { allMatches, type Document, type Span, spanWithin } from '@mingzhang/documents'
import type { Section } from '../disclosure.ts'
import type { MentionedLevel, MentionRole, SubjectMention } from '../subject-mention.ts'
import { innermostSections } from './innermost-sections.ts'

/** `（类）`, `（205类）`, or the code of the level alone: `（205）`. */
const MARK = /[（(][ 　]?(?:(\d{2,7})?[ 　]?([类款项])|(2\d{2}(?:\d{2}){0,2}))[ 　]?[）)]/g
const HAS_MARK = new RegExp(MARK.source)
const BREAKS = '。；;：:，,、\t\n“”"\'！!？?'
const BREAK = new RegExp(`[${BREAKS}]`)
const CLOSING = /[”"]/
const LIST_NUMBER =
  /^[\s　]*(?:\d{1,3}[ 　]?[、.．)）]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)][、.．]?)[\s　]*/
const LEAD_IN =
  /^(?:(?:支出|资金|经费)?(?:全部|均|都)(?:为|是|用于|列[支入在]?)|(?:支出|资金|经费)(?:用于|列支|列入|[为是])|其中|具体|主要|包括|用于(?![^，。；（(]{2,8}的彩票公益金)|科目(?:为|是)|列支|列入|列(?=[^支入])|安排|涉及|反映|属于|为|是|和|与|及|的|在)+/
/** `20136-其他共产党事务支出（款）`: what stands between a code and its name. */
const AFTER_CODE = /^[-－—]+/
const LONGEST_NAME = 45
const TAIL = /^[ 　]*([\u4e00-\u9fa5（）()]{0,40}?)(?=[ 　]*(?:[：:，,。；;]|$)|(?<=^[ 　]*支出)[ 　]*\d)/

interface Mark {
  readonly level: SubjectLevel
  readonly code: string
  readonly start: number
  readonly end: number
}

/** All paths in reading order; adjoining levels make one path, punctuation parts them. */
export function findSubjectMentions(document: Document, sections: readonly Section[]): SubjectMention[] {
  const mentions: SubjectMention[] = []
  const sectionOf = innermostSections(document, sections)
  const scan = (text: string, at: Pick<Span, 'block' | 'cell'>): void => {
    if (!HAS_MARK.test(text)) return
    const section = sectionOf[at.block] ?? 0
    for (const { levels, tail, start, end } of pathsIn(text)) {
      mentions.push({
        levels: levels.map(({ mark, name, code, span }) => ({
          mark,
          name,
          code,
          span: spanWithin(at, span.start, span.end),
        })),
        tail,
        span: spanWithin(at, start, end),
        section,
        role: mentionRole(sections, section),
      })
    }
  }
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'paragraph') scan(block.text, { block: index })
    if (block.kind === 'table')
      for (const [number, cell] of block.cells.entries()) scan(cell.text, { block: index, cell: number })
  }
  return mentions
}

interface Path {
  readonly levels: (Omit<MentionedLevel, 'span'> & { span: { start: number; end: number } })[]
  readonly tail: string
  readonly start: number
  readonly end: number
}

/** The paths in one text, with offsets into it. */
function pathsIn(text: string): Path[] {
  const paths: Path['levels'][] = []
  let last: Mark | undefined
  for (const mark of marksIn(text)) {
    const between = last === undefined ? undefined : text.slice(last.end, mark.start)
    const joined = last !== undefined && between !== undefined && continues(between, last, mark)
    const start = joined && last !== undefined ? last.end : nameStart(text, mark.start, last?.end ?? 0)
    const level = levelAt(text, start, mark, joined)
    const path = paths.at(-1)
    if (joined && path !== undefined) path.push(level)
    else paths.push([level])
    last = mark
  }
  // A number in brackets alone, such as that of a paper, is no level.
  const named = paths.filter((levels) => levels.length > 1 || !isCodeAlone(text, levels))
  return named.map((levels) => withTail(text, levels))
}

const isCodeAlone = (text: string, levels: Path['levels']): boolean =>
  levels.every(({ span }) => !/[类款项]/.test(text.charAt(span.end - 2)))

function marksIn(text: string): Mark[] {
  return allMatches(text, MARK).flatMap((match) => {
    const [whole, before, mark, alone = ''] = match
    const level = SUBJECT_LEVELS.find((name) => name === mark) ?? levelOfCode(alone)
    return level === undefined
      ? []
      : [{ level, code: before ?? alone, start: match.index, end: match.index + whole.length }]
  })
}

/** A level continues the path before it unless punctuation, a conjunction or a sum parts them. */
function continues(between: string, last: Mark, mark: Mark): boolean {
  if (
    BREAK.test(between) ||
    between.length > LONGEST_NAME ||
    /^[ 　]*(?:支出)?[ 　]*[\d.]+[ 　]*[万亿]?元/.test(between)
  )
    return false
  return last.level !== '项' && (mark.level !== '类' || last.level === '类')
}

function nameStart(text: string, end: number, floor: number): number {
  // `“残疾人事业”（款）`: the name begins behind its opening mark.
  let start = CLOSING.test(text.charAt(end - 1)) ? end - 1 : end
  const lowest = Math.max(floor, end - LONGEST_NAME)
  while (start > lowest && !BREAKS.includes(text.charAt(start - 1))) start--
  return start
}

function levelAt(text: string, from: number, mark: Mark, joined: boolean): Path['levels'][number] {
  const source = text.slice(from, mark.start)
  const number = joined ? 0 : (LIST_NUMBER.exec(source)?.[0].length ?? 0)
  const lead = joined ? 0 : (LEAD_IN.exec(source.slice(number).trimStart())?.[0].length ?? 0)
  const blank = source.slice(number).length - source.slice(number).trimStart().length
  const start = from + number + blank + lead
  const written = text.slice(start, mark.start).replace(/[\s　.．”"]/g, '')
  const leading = /^\d{3,7}/.exec(written)?.[0] ?? ''
  const trailing = /\d{2,7}$/.exec(written.slice(leading.length))?.[0] ?? ''
  const name = written.slice(leading.length, written.length - trailing.length).replace(AFTER_CODE, '')
  return { mark: mark.level, name, code: mark.code || trailing || leading, span: { start, end: mark.end } }
}

function withTail(text: string, levels: Path['levels']): Path {
  const start = levels[0]?.span.start ?? 0
  const end = levels.at(-1)?.span.end ?? 0
  const tail = TAIL.exec(text.slice(end, end + 60))?.[1]?.trim() ?? ''
  return { levels, tail, start, end: tail === '' ? end : text.indexOf(tail, end) + tail.length }
}

/** In which part of the document a section stands. */
function mentionRole(sections: readonly Section[], section: number): MentionRole {
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
    const role = sections[at]?.role
    if (role === 'glossary') return 'glossary'
    if (role === 'explanation' || role === 'general-budget-detail' || role === 'general-budget') return 'narrative'
  }
  return 'elsewhere'
}
