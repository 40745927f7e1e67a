import { type Disclosure, rolesOf, type SectionRole } from '@mingzhang/disclosure'
import type { Check } from '../../check.ts'
import { clausesOf, type NumberedClause } from '../../evaluations/numbered-clauses.ts'
import { type Passage, wholeText } from '../../wording/whole-text.ts'

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
const MARK = /[，。；：、！,;:]/
/** Fewer characters beside a clause do not tell that the same is spoken of. */
const FEWEST_BESIDE = 6

interface Told {
  readonly clause: NumberedClause
  readonly passage: Passage
}

/** What the organisation tells of its work in one place, told once more in the same words, with another number. */
export const clauseToldTwice: Check = {
  id: 'clause-told-twice',
  category: 'cross-section',
  severity: 'warning',
  title: '概况、情况说明和整体绩效报告以同样语句叙述的同一工作，数量应当一致。',
  basis: '文内关系 K18：同一事项只有一个数。',
  example: {
    wrong: '概况：办结回复率99.24%，群众满意率97.46%。……绩效报告：办结回复率99.24%，群众满意率97.64%。',
    right: '概况：办结回复率99.24%，群众满意率97.46%。……绩效报告：办结回复率99.24%，群众满意率97.46%。',
  },
  *run(disclosure) {
    const known = new Map<string, Told>()
    const isOfProject = blocksOfProjects(disclosure)
    for (const passage of wholeText(disclosure).paragraphs) {
      const { text, at, section } = passage
      if (!rolesOf(disclosure.sections, section).some((role) => OF_WORK.includes(role)) || isOfProject(at.block))
        continue
      for (const clause of clausesOf(text)) {
        if (OF_ACCOUNTS.test(clause.text)) continue
        const keys = besides(text, clause).map((beside) => `${clause.words}|${beside}`)
        const before = keys.map((key) => known.get(key)).find((told) => told !== undefined)
        for (const key of keys) if (!known.has(key)) known.set(key, { clause, passage })
        if (before === undefined || before.passage === passage || before.clause.numbers === clause.numbers) continue
        yield {
          message: `此处为“${clause.text}”，另一处同样的语句为“${before.clause.text}”，数量不一致。`,
          evidence: [
            { ...at, start: clause.start, end: clause.end },
            { ...before.passage.at, start: before.clause.start, end: before.clause.end },
          ],
          expected: before.clause.text,
          actual: clause.text,
        }
      }
    }
  },
}

/** The clause before and the clause behind, each where it says enough. */
function besides(text: string, { start, end }: NumberedClause): string[] {
  const before =
    text
      .slice(0, Math.max(0, start - 1))
      .split(MARK)
      .at(-1) ?? ''
  const [, behind = ''] = text.slice(end).split(MARK, 2)
  return [`${plain(before)}<`, `>${plain(behind)}`].filter((beside) => beside.length > FEWEST_BESIDE)
}

const plain = (clause: string): string => clause.replace(/\s/g, '')

/** Blocks of the reports and forms on projects: each tells of its own. */
function blocksOfProjects({ evaluationReports, evaluations }: Disclosure): (block: number) => boolean {
  const blocks = new Set<number>()
  for (const { kind, start, end } of [...evaluationReports, ...evaluations])
    if (kind === 'project') for (let block = start; block < end; block++) blocks.add(block)
  return (block) => blocks.has(block)
}
