import type { Disclosure } from '@mingzhang/disclosure'
import { type Span, spanWithin } from '@mingzhang/documents'
import type { Check } from '../../check.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** Words that turn what a clause says into its opposite. */
const TURNED = /提高|降低|上升|下降|增加|减少|年初|年末|已|未/g
const MARK = /[，。；：、！,;:\n]/
/** Shorter clauses are said of many things. */
const FEWEST = 8

/** One clause of a project's forms and report, once so and once with the opposite word. */
export const turnedClause: Check = {
  id: 'turned-clause',
  category: 'cross-section',
  severity: 'warning',
  title: '同一项目的绩效表和自评报告对同一事项的说法一致，不应一处写提高、一处写降低。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：自评表与自评报告反映同一项目的同一年度绩效。',
  example: {
    wrong: '目标完成情况表：示范片亩产提高7%；自评表：示范片亩产降低7%',
    right: '目标完成情况表：示范片亩产提高7%；自评表：示范片亩产提高7%',
  },
  *run(disclosure) {
    for (const { name, clauses } of clausesOfProjects(disclosure)) {
      const told = new Map<string, Clause>()
      for (const clause of clauses) {
        const before = told.get(clause.key)
        if (before === undefined) told.set(clause.key, clause)
        else if (before.text !== clause.text)
          yield {
            message: `“${name}”一处写“${before.text}”，另一处写“${clause.text}”，说法相反。`,
            evidence: [clause.span, before.span],
            expected: before.text,
            actual: clause.text,
          }
      }
    }
  },
}

interface Clause {
  readonly text: string
  /** The clause without the words that turn it. */
  readonly key: string
  readonly span: Span
}

/** Clauses with words that turn them, in the forms and reports of each project. */
function clausesOfProjects(disclosure: Disclosure): { name: string; clauses: Clause[] }[] {
  const projects = new Map<string, Clause[]>()
  // The report on the last project may reach into the tables behind it.
  const statutory = new Set(disclosure.statutoryTables.flatMap(({ blocks }) => blocks))
  const parts = [
    ...disclosure.evaluations.map(({ kind, name, start, end }) => ({ kind, name, start, end: end + 1 })),
    ...disclosure.evaluationReports,
  ]
  for (const { kind, name, start, end } of parts) {
    if (kind !== 'project' || name === undefined) continue
    const own = projects.get(name.text) ?? []
    const passages = passagesBetween(wholeText(disclosure), start, end)
    own.push(...passages.flatMap(({ text, at }) => (statutory.has(at.block) ? [] : clausesIn(text, at))))
    projects.set(name.text, own)
  }
  return [...projects].map(([name, clauses]) => ({ name, clauses }))
}

function clausesIn(text: string, at: Pick<Span, 'block' | 'cell'>): Clause[] {
  if (text.length < FEWEST || text.search(TURNED) < 0) return []
  let start = 0
  return text.split(MARK).flatMap((clause) => {
    const from = start
    start += clause.length + 1
    const key = clause.replace(TURNED, '')
    return key.length === clause.length || clause.length < FEWEST
      ? []
      : [{ text: clause, key, span: spanWithin(at, from, from + clause.length) }]
  })
}
