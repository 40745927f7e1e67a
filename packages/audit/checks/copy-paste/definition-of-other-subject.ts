import { functionalSubjects, plainSubjectName, type Subject } from '@mingzhang/accounts'
import type { Disclosure } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { outsideListedYears, type ResolvedMention, resolvedMentions } from '../../subjects/resolved-mentions.ts'
import { benefitOfOtherClass } from './benefit-of-other-class.ts'

/** Words that say nothing about which subject is meant. */
const COMMON = /其他|支出|事务|管理|经费|单位|机关|机构|服务|项目|及相关|用于|主要|反映|方面|缴费|工作|补助/g
const PURPOSE = /^[\s　：:。.，,]*(?:反映|指|是指|主要用于|用于)[^。；]*/
/** `除计划生育机构、计划生育服务以外的其他支出`: what it is not. */
const EXCEPT = /除[^，。；]*?(?:之外|以外|外)的?/g
/** `离退休人员管理机构统一管理的…`: who does it is named, not another subject. */
const AS_AGENT = /^(?:统一|归口)?(?:管理|开支|负责|组织|承担)/
const LONGEST_PURPOSE = 80
const LONGEST_NAME = 22

export const definitionOfOtherSubject: Check = {
  id: 'definition-of-other-subject',
  category: 'copy-paste',
  severity: 'error',
  title: '科目的解释、用途说明与该科目相符。',
  basis: '《政府收支分类科目》各科目的说明。',
  example: {
    wrong: '住房公积金（项）。主要用于：事业单位医疗支出。',
    right: '住房公积金（项）。主要用于：职工住房公积金。',
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    const mentions = resolvedMentions(disclosure)
    for (const [index, resolved] of mentions.entries()) {
      const named = namedInDefinition(resolved, disclosure)
      if (named !== undefined) yield named
      else yield* benefitOfOtherClass(disclosure, resolved, mentions[index + 1])
    }
  },
}

/** A definition that names another subject. */
function namedInDefinition({ mention, levels }: ResolvedMention, disclosure: Disclosure): Observation | undefined {
  const subject = levels?.at(-1)?.subject
  if (subject?.level !== '项' || levels === undefined) return undefined
  // what a residual subject was really spent on may be anything
  if (mention.role === 'narrative' && subject.name.startsWith('其他')) return undefined
  const start = mention.span.end
  const purpose = PURPOSE.exec(textAround(disclosure.document, mention.span).slice(start, start + LONGEST_PURPOSE))?.[0]
  if (purpose === undefined) return undefined
  const other = otherSubject(
    purpose,
    levels.map((level) => level.subject),
    disclosure,
  )
  if (other === undefined) return undefined
  return observation(subject, other, mention.span, { ...mention.span, start, end: start + purpose.length })
}

function observation(subject: Subject, other: Subject, heading: Span, purpose: Span): Observation {
  const elsewhere = subject.code.slice(0, 3) !== other.code.slice(0, 3)
  const certain = elsewhere && subject.confidence === 'h' && other.confidence === 'h'
  return {
    message: `“${subject.name}”（${subject.code}）的说明写的是“${other.name}”（${other.code}）的内容，说明与科目不符。`,
    severity: certain ? 'error' : 'warning',
    suggestion: `改为“${subject.name}”的解释。`,
    evidence: [purpose, heading],
  }
}

/** The subject that the words name, where they say nothing of the path itself. */
function otherSubject(purpose: string, path: readonly Subject[], { year }: Disclosure): Subject | undefined {
  const words = plainSubjectName(purpose.replace(EXCEPT, ''))
  const levels = path.slice(1)
  for (const { name, subject } of subjectsNamedIn(words)) {
    const isOwn = levels.some(
      (level) => level.code === subject.code || level.name.includes(name) || name.includes(withoutOther(level.name)),
    )
    if (isOwn || subject.level !== '项' || year === undefined) continue
    if (AS_AGENT.test(words.slice(words.indexOf(name) + name.length))) continue
    // beneath one 款 its name is said of all of them
    const isSibling = levels.at(-1)?.code.slice(0, 5) === subject.code.slice(0, 5)
    const own = isSibling
      ? pairsBeside(plainSubjectName(levels.at(-1)?.name ?? ''), name)
      : bigrams(levels.map((level) => plainSubjectName(level.name)).join(' '))
    const rest = words.replace(name, '　')
    if (own.size > 0 && [...bigrams(rest)].every((pair) => !own.has(pair))) return subject
  }
  return undefined
}

const withoutOther = (name: string): string => name.replace(/^其他/, '').replace(/支出$/, '')

/** Pairs of adjoining characters that say something. */
function bigrams(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const word of text.replace(COMMON, ' ').split(/[^\u4e00-\u9fa5]+/)) {
    for (let index = 0; index + 2 <= word.length; index++) pairs.add(word.slice(index, index + 2))
  }
  return pairs
}

/** Pairs of adjoining characters of a name that another does not have. */
function pairsBeside(name: string, other: string): Set<string> {
  const pairs = new Set<string>()
  for (let index = 0; index + 2 <= name.length; index++) {
    const pair = name.slice(index, index + 2)
    if (!other.includes(pair)) pairs.add(pair)
  }
  return pairs
}

/** Subjects that one name alone belongs to, the longest name at each place first. */
function* subjectsNamedIn(words: string): Generator<{ name: string; subject: Subject }> {
  for (let start = 0; start < words.length; start++) {
    for (const name of functionalSubjects.namesAt(words, start)) {
      const [subject, ...others] = functionalSubjects.namedPlainly(name).filter(({ level }) => level === '项')
      if (name.length > LONGEST_NAME || subject === undefined || others.length > 0) continue
      yield { name, subject }
      break
    }
  }
}
