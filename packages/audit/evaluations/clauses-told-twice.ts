/** Clauses of the organisation's own text that stand twice, beside the same words. */
import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import { behindLast } from '../wording/ending.ts'
import { type Passage, passagesBetween, wholeText } from '../wording/whole-text.ts'
import { isAimed } from './aimed.ts'
import { countingParagraphs } from './counting-paragraphs.ts'
import { listedProjects } from './listed-projects.ts'
import { clausesOf, type NumberedClause } from './numbered-clauses.ts'

/** Where the organisation tells of its work, its staff and what it has; its accounts are compared figure by figure. */
const OF_WORK: readonly SectionRole[] = [
  'overview',
  'duties',
  'organisation-structure',
  'evaluation-report',
  'performance-management',
  'three-public-detail',
  'state-assets',
]
const OF_ACCOUNTS = /元|决算|预算|支出|收入|占|增长|下降|增加|减少|得分|分值|执行|[较比]上年/
/** `实际完成值≥70%`: of which indicator is told in front. */
const NAMES_NOTHING = /^\s?(?:年初|年度|全年|预期|实际)*(?:目标|完成|指标|实现|达到)值/
/** What a project was meant to reach. */
const GOALS = /目标|计划|预期|任务/
const LONGEST_LEAD = 16
/** Shorter paragraphs of a project tell of the project alone. */
const SHORTEST_OF_PROJECT = 160
const MARK = /[，。；：、！,;:]/
const MARKS = '，。；：、！,;:'
/** Fewer characters beside a clause do not tell that the same is spoken of. */
const FEWEST_BESIDE = 6
/** What stands further off says nothing of a clause, however long its neighbour is. */
const LONGEST_BESIDE = 60

interface Told {
  readonly clause: NumberedClause
  readonly passage: Passage
}

/** A clause that says of the same work another number than one before it. */
export interface ToldTwice {
  readonly text: string
  readonly before: string
  readonly span: Span
  readonly beforeSpan: Span
}

/** What the organisation tells of its work, told once more in another paragraph beside the same words with another number. */
export function* clausesToldTwice(disclosure: Disclosure): Generator<ToldTwice> {
  const known = new Map<string, Told>()
  for (const { passage, ofProject } of passagesOfWork(disclosure)) {
    for (const clause of clausesOf(passage.text)) {
      if (OF_ACCOUNTS.test(clause.text)) continue
      const stage = isAimed(sentenceBefore(passage.text, clause)) ? 'meant' : 'done'
      const keys = keysOf(passage.text, clause).map((key) => `${stage}|${key}`)
      const before = earlierTelling(
        keys.flatMap((key) => known.get(key) ?? []),
        ofProject,
      )
      if (!ofProject) remember(known, keys, { clause, passage })
      yield* toldOtherwise({ clause, passage }, before)
    }
  }
}

const sentenceBefore = (text: string, { start }: NumberedClause): string =>
  text.slice(text.lastIndexOf('。', start) + 1, start)

const RESULTS = /完成情况|绩效情况|效益|结论|成效/

/** What the report of one project tells twice, both times as what was meant or both times as what was done. */
export function* clausesToldTwiceInReport(disclosure: Disclosure): Generator<ToldTwice> {
  const whole = wholeText(disclosure)
  for (const { kind, start, end } of disclosure.evaluationReports) {
    if (kind !== 'project') continue
    const known = { meant: new Map<string, Told>(), done: new Map<string, Told>() }
    for (const passage of passagesBetween(whole, start, end)) {
      const { text, at, section } = passage
      if (at.cell !== undefined) continue
      const stage = RESULTS.test(disclosure.sections[section]?.title ?? '') ? 'done' : 'meant'
      for (const clause of clausesOf(text)) {
        if (OF_ACCOUNTS.test(clause.text) || NAMES_NOTHING.test(clause.text)) continue
        const keys = keysOf(text, clause)
        const [before] = keys.flatMap((key) => known[stage].get(key) ?? [])
        remember(known[stage], keys, { clause, passage })
        yield* toldOtherwise({ clause, passage }, before)
      }
    }
  }
}

/** Paragraphs on the organisation's work; those of a project only where they are long and tell of no goal. */
function* passagesOfWork(disclosure: Disclosure): Generator<{ passage: Passage; ofProject: boolean }> {
  const isOfProject = blocksOfProjects(disclosure)
  const counts = countingParagraphs(disclosure)
  for (const passage of wholeText(disclosure).paragraphs) {
    const { text, at, section } = passage
    if (!counts.has(at.block)) continue
    const ofProject = isOfProject(at.block)
    if (ofProject && text.length < SHORTEST_OF_PROJECT) continue
    if (ofProject && GOALS.test(`${disclosure.sections[section]?.title} ${text.slice(0, LONGEST_LEAD)}`)) continue
    if (rolesOf(disclosure.sections, section).some((role) => OF_WORK.includes(role))) yield { passage, ofProject }
  }
}

/** The first telling; a project tells of its own, unless it repeats the department's words on both sides of a number. */
function earlierTelling([first, ...others]: readonly Told[], ofProject: boolean): Told | undefined {
  if (!ofProject) return first
  const isOnBothSides = others.length > 0 && others.every(({ clause: { start } }) => start === first?.clause.start)
  return isOnBothSides ? first : undefined
}

/** The first telling stays. */
function remember(known: Map<string, Told>, keys: readonly string[], told: Told): void {
  for (const key of keys) if (!known.has(key)) known.set(key, told)
}

/** Another number than another passage told before. */
function* toldOtherwise({ clause, passage }: Told, before: Told | undefined): Generator<ToldTwice> {
  if (before === undefined || before.passage === passage || before.clause.numbers === clause.numbers) return
  yield {
    text: clause.text,
    before: before.clause.text,
    span: { ...passage.at, start: clause.start, end: clause.end },
    beforeSpan: { ...before.passage.at, start: before.clause.start, end: before.clause.end },
  }
}

/** What a clause says, with each of its neighbours. */
const keysOf = (text: string, clause: NumberedClause): string[] =>
  besides(text, clause).map((beside) => `${clause.words}|${beside}`)

/** The clause before and the clause behind, each where it says enough. */
function besides(text: string, { start, end }: NumberedClause): string[] {
  const before = behindLast(text.slice(Math.max(0, start - 1 - LONGEST_BESIDE), Math.max(0, start - 1)), MARKS)
  const [, behind = ''] = text.slice(end, end + LONGEST_BESIDE).split(MARK, 2)
  return [`${plain(before)}<`, `>${plain(behind)}`].filter((beside) => beside.length > FEWEST_BESIDE)
}

const plain = (clause: string): string => clause.replace(/\s/g, '')

/** Blocks of the reports and forms on projects, and of lists of projects: each tells of its own. */
function blocksOfProjects(disclosure: Disclosure): (block: number) => boolean {
  const { evaluationReports, evaluations } = disclosure
  const blocks = new Set(listedProjects(disclosure).map(({ block }) => block))
  for (const { kind, start, end } of [...evaluationReports, ...evaluations])
    if (kind === 'project') for (let block = start; block < end; block++) blocks.add(block)
  return (block) => blocks.has(block)
}
