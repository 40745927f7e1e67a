import type { Disclosure, Evaluation } from '@mingzhang/disclosure'
import { type Span, spanWithin } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { listedProjects } from '../../evaluations/listed-projects.ts'
import { passagesBetween, wholeText } from '../../wording/whole-text.ts'

/** How 未 is noted among the ways of a clause. */
const NOT = '!'
/** Words that turn what a clause says into its opposite, each with the way it says. */
const WAYS: ReadonlyMap<string, string> = new Map([
  ...['提高', '上升', '增加', '增长', '增多', '上涨', '新增', '偏高', '偏多'].map((word) => [word, '+'] as const),
  ...['降低', '下降', '减少', '下跌', '偏低', '偏少'].map((word) => [word, '-'] as const),
  ...['不少于', '不低于', '不小于', '以上'].map((word) => [word, '≥'] as const),
  ...['不超过', '不多于', '不高于', '不大于', '以下', '以内'].map((word) => [word, '≤'] as const),
  ['较多', '+'],
  ['较少', '-'],
  ['年初', '<'],
  ['年末', '>'],
  ['上级', '^'],
  ['下级', 'v'],
  ['服务', 's'],
  ['货物', 'g'],
  ['已', ''],
  ['未', NOT],
])
const TURNED = new RegExp([...WAYS.keys()].join('|'), 'g')
const MARK = /[，。；：、！,;:\n]/
/** Shorter clauses are said of many things. */
const FEWEST = 7
/** `已支付（万元）`, `未支付（万元）`: what heads two columns. */
const OF_COLUMN = /[（(][万亿]?元[）)]$/
const AIM = /目标(?:为|是|如下)?[：:]/

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
      const told = new Map<string, Clause[]>()
      for (const clause of clauses) {
        const same = told.get(clause.key) ?? []
        const before = same.find((one) => areOpposite(one, clause))
        told.set(clause.key, [...same, clause])
        if (before !== undefined)
          yield {
            message: `“${name}”一处写“${before.text}”，另一处写“${clause.text}”，说法相反。`,
            evidence: [clause.span, before.span],
            expected: before.text,
            actual: clause.text,
          }
      }
    }
    for (const evaluation of disclosure.evaluations) yield* againstGoals(evaluation)
  },
}

/** `亩产提高6%以上` as the goal, `亩产降低7%` as what became of it. */
function* againstGoals({ kind, name, goals }: Evaluation): Generator<Observation> {
  if (kind !== 'project' || goals === undefined) return
  const aims = clausesIn(goals.expected.text, goals.expected.span, true)
  for (const clause of clausesIn(goals.actual.text, goals.actual.span, false)) {
    const aim = aims.find(({ key }) => key !== clause.key && withoutNumbers(key) === withoutNumbers(clause.key))
    const [meant, became] = [aim?.ways[0], clause.ways[0]]
    if (aim === undefined || !isRise(meant) || !isRise(became) || meant === became) continue
    yield {
      message: `${name === undefined ? '' : `“${name.text}”`}目标为“${aim.text}”，完成情况写“${clause.text}”，说法相反。`,
      evidence: [clause.span, aim.span],
    }
  }
}

const withoutNumbers = (key: string): string => key.replace(/\d[\d.]*/g, '#')
const isRise = (way: string | undefined): boolean => way === '+' || way === '-'

interface Clause {
  readonly text: string
  /** The clause without the words that turn it. */
  readonly key: string
  /** The ways that these words say, in their order. */
  readonly ways: string
  /** What was meant, not what became of it. */
  readonly isAim: boolean
  readonly span: Span
}

/** What was meant to be done may have been left undone; what rose did not fall. */
function areOpposite(one: Clause, other: Clause): boolean {
  if (one.ways === other.ways) return false
  const isNegated = one.ways.includes(NOT) !== other.ways.includes(NOT)
  // A goal may say 以上 where its result does not.
  return isNegated ? one.isAim === other.isAim : one.ways !== '' && one.ways.length === other.ways.length
}

/** The forms and reports of each project, and what lists tell of it, clause by clause. */
function clausesOfProjects(disclosure: Disclosure): { name: string; clauses: Clause[] }[] {
  const projects = new Map<string, Clause[]>()
  const whole = wholeText(disclosure)
  // The report on the last project may reach into the tables behind it.
  const statutory = new Set(disclosure.statutoryTables.flatMap(({ blocks }) => blocks))
  const aims = new Set(
    disclosure.evaluations.flatMap(({ goals }) => (goals === undefined ? [] : [keyOf(goals.expected.span)])),
  )
  const parts = [
    ...disclosure.evaluations.map(({ kind, name, start, end }) => ({ kind, name, start, end: end + 1 })),
    ...disclosure.evaluationReports,
    ...listedProjects(disclosure).map(({ block, form }) => ({
      kind: form.kind,
      name: form.name,
      start: block,
      end: block + 1,
    })),
  ]
  const read = new Set<number>()
  for (const { kind, name, start, end } of parts) {
    if (kind !== 'project' || name === undefined) continue
    const own = projects.get(name.text) ?? []
    for (const { text, at } of passagesBetween(whole, start, end))
      if (!statutory.has(at.block) && !(at.cell === undefined && read.has(at.block)))
        own.push(...clausesIn(text, at, aims.has(keyOf(at))))
    for (let block = start; block < end; block++) read.add(block)
    projects.set(name.text, own)
  }
  return [...projects].map(([name, clauses]) => ({ name, clauses }))
}

const keyOf = ({ block, cell }: Pick<Span, 'block' | 'cell'>): string => `${block} ${cell}`

/** Where what was meant begins: behind the words that lead to it. */
function aimedFrom(text: string): number {
  const aim = AIM.exec(text)
  return aim === null ? text.length : aim.index + aim[0].length
}

function clausesIn(text: string, at: Pick<Span, 'block' | 'cell'>, isAim: boolean): Clause[] {
  if (text.length < FEWEST) return []
  const aimed = isAim ? 0 : aimedFrom(text)
  let start = 0
  return text.split(MARK).flatMap((clause) => {
    const from = start
    start += clause.length + 1
    if (clause.length < FEWEST || OF_COLUMN.test(clause)) return []
    const words = clause.match(TURNED) ?? []
    const ways = words.map((word) => WAYS.get(word) ?? '').join('')
    return [
      {
        text: clause,
        key: words.length === 0 ? clause : clause.replace(TURNED, ''),
        ways,
        isAim: from >= aimed,
        span: spanWithin(at, from, from + clause.length),
      },
    ]
  })
}
