/** Projects from their performance forms (绩效自评表) and evaluation reports. */
import { type Fen, PROJECT_FUNDING, type Project, type ProjectFunding, printStated } from '@mingzhang/accounts'
import { textAround } from '@mingzhang/documents'
import type { Evaluation, EvaluationReport, FundingAmount, FundingRow, PrintedNumber } from '../../evaluation.ts'
import type { Notes } from '../import-report.ts'
import type { Measured } from '../tables/measured.ts'
import { statedAlone, type Total } from '../tables/settle-amounts.ts'
import { given } from './counts.ts'
import { indicatorsOf } from './indicators-text.ts'
import { measuredFigure, type ReportText, type TextParagraph } from './report-text.ts'

const PARTS_PER_FEN = 10n ** 10n
const NUMBER = /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、]|[一二三四五六七八九十]+、)\s*/
const NONE = /^(?:无|没有|暂无|本次自评没有)/

/** What a report says under a heading, or behind it in one paragraph. */
const PASSAGES = {
  process: /实施及管理|组织实施|实施情况/,
  problem: /存在的?问题/,
  measure: /改进(?:措施|建议)|相关建议|有关建议/,
} as const
/** So many projects, with their budget of the year and what was spent of it. */
const TOGETHER = /(\d+)\s*个[^。]*?预算(?:资金|金额|数)([\d.,]+)万元(?:，[^。，；]{0,6}执行数?([\d.,]+)万元)?/
const RESULTS = /绩效情况|项目绩效$/

export interface DraftProjects {
  readonly totals: readonly Total[]
  projects(settled: (amount: Measured) => Fen): Project[]
}

interface DraftFunds {
  readonly funding: ProjectFunding
  readonly amounts: Readonly<Record<Moment, Measured>>
}

interface DraftProject {
  readonly project: Omit<Project, 'funds'>
  readonly funds: readonly DraftFunds[]
  /** The row of totals, where the form has one. */
  readonly whole: Readonly<Record<Moment, Measured>> | undefined
}

const MOMENTS = ['initial', 'adjusted', 'executed'] as const
type Moment = (typeof MOMENTS)[number]

export function draftProjects(report: ReportText, notes: Notes): DraftProjects {
  const { evaluations } = report.disclosure
  const byName = new Map<string, Evaluation[]>()
  for (const form of evaluations) {
    const name = form.kind === 'project' ? form.name?.text : undefined
    if (name === undefined || name === '') continue
    byName.set(name, [...(byName.get(name) ?? []), form])
  }
  const drafts = [...byName].flatMap(([name, forms]) => projectFrom(report, name, forms, notes) ?? [])
  return {
    totals: [...drafts.flatMap(totalsOf), ...statedTogether(report, drafts)],
    projects: (settled) =>
      drafts.map(({ project, funds }) => ({
        ...project,
        funds: funds.map(({ funding, amounts: { initial, adjusted, executed } }) => ({
          funding,
          initial: settled(initial),
          adjusted: settled(adjusted),
          executed: settled(executed),
        })),
      })),
  }
}

const totalsOf = ({ funds, whole }: DraftProject): Total[] =>
  MOMENTS.flatMap((moment) => {
    const parts = funds.map(({ amounts }) => amounts[moment])
    return [...parts.map(statedAlone), ...(whole === undefined ? [] : [{ ...whole[moment], plus: parts, minus: [] }])]
  })

/** What the text says all projects come to, where it counts as many as there are. */
function statedTogether(report: ReportText, drafts: readonly DraftProject[]): Total[] {
  const all = (moment: Moment): Measured[] => drafts.flatMap(({ funds }) => funds.map(({ amounts }) => amounts[moment]))
  return report.paragraphs.flatMap(({ block, text }): Total[] => {
    const match = TOGETHER.exec(text)
    if (match === null || Number(match[1]) !== drafts.length) return []
    const amounts = report.disclosure.facts
      .map(({ figure }) => figure)
      .filter(({ span, unit }) => span.block === block && span.start > match.index && unit.measure === 'amount')
    const executed = match[3] === undefined ? [] : amounts.slice(1, 2)
    return [
      ...amounts.slice(0, 1).map((figure) => ({ ...measuredFigure(figure), plus: all('adjusted'), minus: [] })),
      ...executed.map((figure) => ({ ...measuredFigure(figure), plus: all('executed'), minus: [] })),
    ]
  })
}

function projectFrom(
  report: ReportText,
  name: string,
  forms: readonly Evaluation[],
  notes: Notes,
): DraftProject | undefined {
  const { document } = report.disclosure
  const goals = forms.find((form) => form.goals !== undefined)?.goals
  const first = forms[0]
  const at =
    first === undefined ? { place: {}, text: name } : { place: document.blocks[first.start]?.place ?? {}, text: name }
  const verbatim = (words: { span: Parameters<typeof textAround>[1] } | undefined): string =>
    words === undefined ? '' : textAround(document, words.span).trim()
  const [goal, outcome] = [verbatim(goals?.expected), verbatim(goals?.actual)]
  if (goal === '' || outcome === '') {
    notes.add('hint', at, `项目“${name}”的绩效目标或完成情况没有读到，未采用该项目`, '请在录入表中补填')
    return undefined
  }
  const indicators = indicatorsOf(forms)
  const printed = Math.max(...forms.map((form) => form.indicators.length))
  if (indicators.length < printed)
    notes.add(
      'hint',
      at,
      `项目“${name}”有 ${printed - indicators.length} 项指标没有分值、得分或指标值，未采用`,
      '请在录入表中补填',
    )
  const total = forms
    .flatMap(({ funding }) => funding)
    .find(({ source, score }) => source === 'total' && score !== undefined)
  const scored = forms.find(({ totalScore }) => totalScore !== undefined)?.totalScore
  const told = reportOf(report, name)
  const { funds, whole } = fundsOf(forms)
  return {
    funds,
    whole,
    project: {
      name,
      category: '特定目标类',
      goal,
      outcome,
      ...(told === undefined ? {} : passagesOf(report, told, outcome)),
      indicators,
      executionWeight: printedNumber(total?.weight) ?? '10',
      ...given('executionScore', printedNumber(total?.score)),
      ...given('totalScore', printedNumber(scored)),
    },
  }
}

const printedNumber = (number: PrintedNumber | undefined): string | undefined =>
  number === undefined ? undefined : printStated(number.stated)

function measured(amount: FundingAmount | undefined): Measured {
  if (amount === undefined || amount.stated.digits === 0n) return { fen: 0n, tolerance: 0n }
  const { low, high } = amount.interval
  return { fen: (low + high) / 2n / PARTS_PER_FEN, tolerance: (high - low) / 2n / PARTS_PER_FEN }
}

/** Sources without money are left out, unless there is none at all; a form of totals alone is of fiscal money. */
function fundsOf(forms: readonly Evaluation[]): Pick<DraftProject, 'funds' | 'whole'> {
  const rows = forms.map(({ funding }) => funding).sort((a, b) => completeness(b) - completeness(a))[0] ?? []
  const funds = PROJECT_FUNDING.flatMap((funding): DraftFunds[] => {
    const row = rows.find(({ source }) => source === funding)
    return row === undefined ? [] : [{ funding, amounts: amountsOf(row) }]
  }).filter(({ amounts }) => MOMENTS.some((moment) => amounts[moment].fen !== 0n))
  const row = rows.find(({ source }) => source === 'total')
  const whole = row === undefined ? undefined : amountsOf(row)
  if (funds.length > 0 || whole === undefined) return { funds, whole }
  return { funds: [{ funding: 'fiscal', amounts: whole }], whole: undefined }
}

const completeness = (rows: readonly FundingRow[]): number =>
  rows.flatMap(({ initial, budget, executed }) => [initial, budget, executed]).filter((one) => one !== undefined).length

const amountsOf = ({ initial, budget, executed }: FundingRow): DraftFunds['amounts'] => ({
  initial: measured(initial ?? budget),
  adjusted: measured(budget ?? initial),
  executed: measured(executed),
})

const reportOf = ({ disclosure }: ReportText, name: string): EvaluationReport | undefined =>
  disclosure.evaluationReports.find(
    (one) => one.kind === 'project' && (one.name?.text === name || one.title.text.includes(name)),
  )

function passagesOf(
  report: ReportText,
  { start, end }: EvaluationReport,
  outcome: string,
): Pick<Project, 'process' | 'benefit' | 'problem' | 'measure'> {
  const own = report.paragraphs.filter(({ block }) => block >= start && block < end)
  const passage = (pattern: RegExp): string | undefined => {
    const text = textUnder(own, pattern)
    return text === undefined || text === '' || NONE.test(text) ? undefined : text
  }
  const results = textUnder(own, RESULTS)
  const benefit = results?.startsWith(outcome) === true ? trimmed(results.slice(outcome.length)) : ''
  return {
    ...given('process', passage(PASSAGES.process)),
    ...(benefit === '' ? {} : { benefit }),
    ...given('problem', passage(PASSAGES.problem)),
    ...given('measure', passage(PASSAGES.measure)),
  }
}

/** The paragraph that begins with the words, without them; else what stands under a heading of them. */
function textUnder(own: readonly TextParagraph[], pattern: RegExp): string | undefined {
  for (const { text } of own) {
    const [head = '', ...rest] = text.replace(NUMBER, '').split('。')
    if (pattern.test(head) && head.length <= 12 && rest.join('').trim() !== '') return trimmed(rest.join('。'))
  }
  const under = own.filter(({ titles: [title = ''] }) => pattern.test(title))
  return under.length === 0 ? undefined : trimmed(under.map(({ text }) => text.replace(NUMBER, '')).join(''))
}

const trimmed = (text: string): string => text.trim().replace(/^[。；;，,\s]+|[。；;，,\s]+$/g, '')
