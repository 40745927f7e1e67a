/** Every mention of a subject with the subject it means in the year of the report. */
import {
  functionalSubjects,
  LISTED_YEARS,
  plainSubjectName,
  type ResolvedLevel,
  resolvePath,
  type StatedLevel,
} from '@mingzhang/accounts'
import type { Disclosure, SubjectMention } from '@mingzhang/disclosure'
import { oncePerDisclosure } from '../once-per-disclosure.ts'

export interface ResolvedMention {
  readonly mention: SubjectMention
  /** Level after level; the last may be the tail, which has no mark. `undefined` when no subject is near enough. */
  readonly levels: readonly ResolvedLevel[] | undefined
  /** The last level stands behind the last mark, without one of its own. */
  readonly unmarked: boolean
  /** 支出 stands behind the last mark instead of in the name. */
  readonly strayWord: boolean
  /** The name of the level above stands again in place of the last one's: the levels end above it. */
  readonly repeatsAbove: boolean
}

/** All mentions, resolved; empty where the year is not covered by the lists. */
export const resolvedMentions = oncePerDisclosure(({ year, subjectMentions }): readonly ResolvedMention[] => {
  if (year === undefined) return []
  // a report names the same path in its text, its glossary and its evaluations
  const resolved = new Map<string, Omit<ResolvedMention, 'mention'>>()
  return subjectMentions.map((mention) => {
    const path = pathOf(mention)
    const before = resolved.get(path) ?? resolve(mention, year)
    resolved.set(path, before)
    return { mention, ...before }
  })
})

const pathOf = ({ levels, tail }: SubjectMention): string =>
  [...levels.map(({ mark, code, name }) => `${mark}${code}${name}`), tail].join('\n')

/** Why names of subjects cannot be judged; `undefined` when they can. */
export function outsideListedYears({ year }: Disclosure): string | undefined {
  if (year === undefined) return '未能识别决算年度，无法按年度核对科目名称。'
  return year < LISTED_YEARS.first || year > LISTED_YEARS.last
    ? `科目表只收录${LISTED_YEARS.first}—${LISTED_YEARS.last}年的科目，${year}年的科目名称未作核对。`
    : undefined
}

function resolve(mention: SubjectMention, year: number): Omit<ResolvedMention, 'mention'> {
  const stated = mention.levels.map((level, index): StatedLevel => {
    const above = mention.levels[index - 1]?.name ?? ''
    return { mark: level.mark, code: level.code, name: withoutRepeats(level.name, above) }
  })
  const strayWord = mention.tail === '支出'
  const above = repeatedLevels(stated, year)
  if (above !== undefined) return { levels: above, unmarked: false, strayWord: false, repeatsAbove: true }
  const last = stated.at(-1)
  const child = last?.mark === '款' && mention.tail !== '' && !strayWord ? unmarkedChild(mention.tail) : undefined
  const levels = resolvePath(child === undefined ? stated : [...stated, child], year)
  return { levels, unmarked: child !== undefined && levels !== undefined, strayWord, repeatsAbove: false }
}

/** `商贸事务（款）商贸事务（项）`: the levels above, where none beneath them has that name. */
function repeatedLevels(stated: readonly StatedLevel[], year: number): readonly ResolvedLevel[] | undefined {
  const last = stated.at(-1)
  if (last === undefined || last.code !== '' || stated.at(-2)?.name !== last.name) return undefined
  const levels = resolvePath(stated.slice(0, -1), year)
  const above = levels?.at(-1)
  const name = plainSubjectName(last.name)
  const isOwn = above !== undefined && functionalSubjects.under(above.subject.code).some((one) => one.name === name)
  return above?.relation === 'same' && !isOwn ? levels : undefined
}

/** A name without a doubled 支出 and without the name of the level above; both slips are reported as typos. */
function withoutRepeats(name: string, above: string): string {
  const once = name.replace(/支出支出$/, '支出')
  const rest = above !== '' && once.startsWith(above) ? once.slice(above.length) : ''
  return rest !== '' && functionalSubjects.named(once).length === 0 && functionalSubjects.named(rest).length > 0
    ? rest
    : once
}

/** The tail of a path as a level, where it is the name of a subject. */
function unmarkedChild(tail: string): StatedLevel | undefined {
  const name = plainSubjectName(tail)
  return functionalSubjects.named(name).length > 0 ? { mark: '项', name, code: '' } : undefined
}

/** The code of the subject a mention means, down to its last level. */
export const codeOf = ({ levels }: ResolvedMention): string | undefined => levels?.at(-1)?.subject.code
