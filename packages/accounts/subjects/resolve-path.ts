/** Finds the subject that a path of names and codes means, and how each level differs from it. */
import { apart, type Likeness, likeness } from './likeness.ts'
import { isInForce, plainSubjectName, type Subject, type SubjectLevel } from './subject.ts'
import { functionalSubjects } from './subjects.ts'

/** One level as a document states it; `code` has 2 digits (of its own level) or the whole code, or is empty. */
export interface StatedLevel {
  readonly mark: SubjectLevel
  readonly name: string
  readonly code: string
}

/**
 * How a stated name stands to the subject's: `former` is a name it no longer has in that year,
 * `lacks-支出` only leaves that word out, `unnamed` states a code alone.
 */
export type NameRelation = 'same' | 'unnamed' | 'former' | 'lacks-支出' | 'near' | 'similar' | 'different'

export interface ResolvedLevel {
  readonly stated: StatedLevel
  readonly subject: Subject
  readonly relation: NameRelation
}

const COST: Readonly<Record<NameRelation, number>> = {
  same: 0,
  unnamed: 1,
  'lacks-支出': 1,
  former: 1,
  near: 2,
  similar: 4,
  different: 7,
}
/** A wrong level mark counts as much as a slip in a name. */
const WRONG_MARK = 2
/** A stated code that agrees makes up for a name that does not. */
const AGREEING_CODE = -2
const HIGHEST_COST_PER_LEVEL = 3

/** The path of the tree nearest to the stated one; `undefined` when none is near enough or several are equally near. */
export function resolvePath(stated: readonly StatedLevel[], year: number): readonly ResolvedLevel[] | undefined {
  const plain = stated.map((level) => ({ ...level, name: plainSubjectName(level.name) }))
  return exactPath(plain, year) ?? nearestPath(plain, year)
}

/** The one subject whose path is stated in the very words or without 支出 in them, and without codes that say otherwise. */
function exactPath(stated: readonly StatedLevel[], year: number): ResolvedLevel[] | undefined {
  const codes = wholeCodes(stated)
  const exact = functionalSubjects
    .namedPlainly(stated.at(-1)?.name ?? '')
    .flatMap((leaf) => (isInForce(leaf, year) ? [exactLevels(leaf, stated, codes, year)] : []))
    .filter((levels) => levels !== undefined)
  return exact.length === 1 ? exact[0] : undefined
}

function exactLevels(
  leaf: Subject,
  stated: readonly StatedLevel[],
  codes: readonly string[],
  year: number,
): ResolvedLevel[] | undefined {
  const levels: ResolvedLevel[] = []
  for (const [index, level] of stated.entries()) {
    const subject = ancestor(leaf, stated.length - 1 - index, year)
    if (subject?.level !== level.mark || (level.code !== '' && codes[index] !== subject.code)) return undefined
    const relation = relationOf(subject, level.name, year)
    if (relation !== 'same' && relation !== 'lacks-支出') return undefined
    levels.push({ stated: level, subject, relation })
  }
  return levels
}

interface Resolved {
  readonly levels: ResolvedLevel[]
  readonly cost: number
  /** In how many characters its similar names differ: decides between paths of one cost. */
  readonly apart: number
}

function nearestPath(stated: readonly StatedLevel[], year: number): readonly ResolvedLevel[] | undefined {
  const codes = wholeCodes(stated)
  let best: Resolved | undefined
  let tied = false
  for (const leaf of candidates(stated, codes, year)) {
    const resolved = against(leaf, stated, codes, year)
    if (resolved === undefined) continue
    const further = best === undefined ? -1 : resolved.cost - best.cost || resolved.apart - best.apart
    if (further < 0) best = resolved
    tied = further === 0 || (tied && further > 0)
  }
  return best === undefined || tied || best.cost > HIGHEST_COST_PER_LEVEL * stated.length ? undefined : best.levels
}

/** The whole code of each level, where the digits of the levels above are stated too. */
function wholeCodes(stated: readonly StatedLevel[]): string[] {
  let above = ''
  return stated.map(({ code }) => {
    above = code.length === 2 && above !== '' ? above + code : code.length > 2 ? code : ''
    return above
  })
}

/** Subjects that the last level may mean: by its code, by its name, or as a child of what the level above may mean. */
function candidates(stated: readonly StatedLevel[], codes: readonly string[], year: number): Set<Subject> {
  const result = new Set<Subject>()
  const leaf = stated.at(-1)
  if (leaf === undefined) return result
  for (const subject of functionalSubjects.withCode(codes.at(-1) ?? ''))
    if (isInForce(subject, year)) result.add(subject)
  for (const subject of named(leaf.name))
    if (subject.until === undefined || isInForce(subject, year)) result.add(subject)
  const above = stated.slice(0, -1)
  const parents = above.length === 0 ? [''] : [...candidates(above, codes.slice(0, -1), year)].map(({ code }) => code)
  const children = parents
    .flatMap((code) => functionalSubjects.under(code))
    .filter((subject) => isInForce(subject, year))
  for (const subject of children) if (NEAR.includes(likenessTo(subject, leaf.name))) result.add(subject)
  // only where nothing nearer is known
  if (result.size === 0)
    for (const subject of children) if (likenessTo(subject, leaf.name) === 'similar') result.add(subject)
  return result
}

const NEAR: readonly Likeness[] = ['same', 'near']

const likenessTo = (subject: Subject, name: string): Likeness => likeness(name, subject.name)

function named(name: string): Subject[] {
  return [...functionalSubjects.namedPlainly(name), ...functionalSubjects.namedPlainly(`${name}支出`)]
}

/** The subject so many levels above a leaf; `undefined` above the top. */
function ancestor(leaf: Subject, levels: number, year: number): Subject | undefined {
  if (levels === 0) return leaf
  const code = leaf.code.slice(0, leaf.code.length - 2 * levels)
  return code.length < 3 ? undefined : (functionalSubjects.inYear(code, year) ?? functionalSubjects.withCode(code)[0])
}

function against(
  leaf: Subject,
  stated: readonly StatedLevel[],
  codes: readonly string[],
  year: number,
): Resolved | undefined {
  const levels: ResolvedLevel[] = []
  let cost = 0
  let characters = 0
  for (const [index, level] of stated.entries()) {
    const subject = ancestor(leaf, stated.length - 1 - index, year)
    if (subject === undefined) return undefined
    const relation = relationAbove(relationOf(subject, level.name, year), level, subject, index < stated.length - 1)
    levels.push({ stated: level, subject, relation })
    cost +=
      COST[relation] +
      (subject.level === level.mark ? 0 : WRONG_MARK) +
      (codes[index] === subject.code ? AGREEING_CODE : 0)
    if (relation === 'similar') characters += apart(level.name, subject.name)[1]
  }
  return { levels, cost, apart: characters }
}

/** A level above that bears another subject's own name is not misspelt: it is that other one. */
function relationAbove(
  relation: NameRelation,
  { mark, name }: StatedLevel,
  { code }: Subject,
  isAbove: boolean,
): NameRelation {
  if (!isAbove || relation !== 'similar') return relation
  const isOther = functionalSubjects
    .named(name)
    .some((other) => other.name === name && other.level === mark && other.code !== code)
  return isOther ? 'different' : relation
}

/** `name` is in plain form. */
function relationOf(subject: Subject, name: string, year: number): NameRelation {
  if (name === '') return 'unnamed'
  if (name === subject.name) return 'same'
  if (subject.formerNames.some((former) => plainSubjectName(former) === name)) {
    return subject.from !== undefined && year >= subject.from ? 'former' : 'same'
  }
  return `${name}支出` === subject.name ? 'lacks-支出' : likeness(name, subject.name)
}
