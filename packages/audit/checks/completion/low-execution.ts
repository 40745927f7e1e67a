import { exactParts, middle, percentOf, printParts, UNIT_PARTS } from '@mingzhang/accounts'
import { coreName, type Disclosure, type Evaluation, type ProjectRow } from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFunding } from '../../evaluations/funding-print.ts'
import { listNames, shorten } from '../../evaluations/indicator-evidence.ts'
import { passagesWith, wholeText } from '../../wording/whole-text.ts'

/** Below this the monitoring rules ask for a reason. */
const LOW = 80n * UNIT_PARTS
const VERY_LOW = 50n * UNIT_PARTS
const MOST_TOLD = 8

/** Projects that spent nothing or little of their budget, without a reason beside them. */
export const lowExecution: Check = {
  id: 'low-execution',
  category: 'completion',
  severity: 'warning',
  title: '预算执行数为零或执行率偏低的项目应说明原因。',
  basis:
    '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成的应分析原因并提出改进措施；各地绩效监控以80%为预警线。',
  example: { wrong: '预算33万元，执行4.09万元，原因栏空白', right: '预算33万元，执行4.09万元，原因：合同约定次年支付' },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const { projects, kind } = evaluation
      if (kind === 'project') yield* ofForm(disclosure, evaluation)
      const rated = projects.flatMap(rateOf)
      const none = rated.filter((row) => row.executed === 0n && !isToldOf(disclosure, row))
      const low = rated.filter((row) => row.executed !== 0n && row.rate < LOW && !isToldOf(disclosure, row))
      if (none.length > 0) yield nothingSpent(none)
      if (low.length > 0) yield littleSpent(low.sort((a, b) => (a.rate < b.rate ? -1 : 1)))
    }
  },
}

/** What tells why money was left: in a cell, or in a sentence on the project. */
const REASON =
  /由于|因为?(?![素果此])|受[^，。；]{1,12}影响|未(?:能|支付|拨付|完工|结算|验收|开展|实施|执行|到)|结转(?:至|到|下)|尾款|收回|压减|节约|滞后|延[期迟]|推迟|质保金|质量保证金|跨年度?|待(?:[^，。；]{0,6}(?:结算|审计|验收|支付|拨付))|尚未|剩余/
const SHORTEST_REASON = 8

/** A project's own form: its budget row tells the execution, any of its cells the reason. */
function* ofForm(disclosure: Disclosure, form: Evaluation): Generator<Observation> {
  const total = form.funding.find(({ source }) => source === 'total')
  const budget = total?.budget ?? total?.initial
  if (budget === undefined || total?.executed === undefined || budget.stated.digits <= 0n) return
  const rate = percentOf(total.executed.interval, budget.interval)
  if (rate === undefined || middle(rate) >= LOW || isExplained(disclosure, form)) return
  yield {
    ...(middle(rate) < VERY_LOW ? {} : { severity: 'info' as const }),
    message: `${form.name === undefined ? '' : `“${shorten(form.name.text)}”`}预算${printFunding(budget)}，执行${printFunding(total.executed)}，执行率低于80%，没有说明原因。`,
    evidence: [total.executed.span, budget.span, ...(total.rate === undefined ? [] : [total.rate.span])],
  }
}

function isExplained({ document, evaluationReports }: Disclosure, { id, start, end, name }: Evaluation): boolean {
  const report = evaluationReports.find(({ evaluations }) => evaluations.includes(id))
  const core = name === undefined ? '' : coreName(name.text)
  return document.blocks.some((block, index) => {
    const within = (from: number, to: number): boolean => index >= from && index < to
    if (block.kind === 'table')
      return (
        within(start, end + 1) && block.cells.some(({ text }) => text.length >= SHORTEST_REASON && REASON.test(text))
      )
    if (block.kind !== 'paragraph' || !REASON.test(block.text)) return false
    return (report !== undefined && within(report.start, report.end)) || (core !== '' && block.text.includes(core))
  })
}

/** As much of a name as a text may cut it down to: `中小型水库移民后期扶持项目`, `移民后期扶持项目`. */
const NAME_ENDS = 6
const CLAUSE = /[。；;]/
/** `合作项目16.90万元，协议跨年执行`: behind what was left it is told what it is. */
const TELLS_WHAT =
  /^[，,（(]\s?(?![^，。；]*[已全均][^，。；]{0,6}(?:完毕|完成|完工|结束))[\u4e00-\u9fff“”、]{6,}(?=[^\d\s\u4e00-\u9fff“”、]|$)/

/** A text tells why the project left money, or what became of just the amount that it left. */
function isToldOf(disclosure: Disclosure, { row, budget, executed }: Rated): boolean {
  const core = coreName(row.name.text)
  // `乡村振兴工作经费`: shorter names are told of much else.
  const name = core.length < NAME_ENDS ? row.name.text : core.slice(-NAME_ENDS)
  const left = `${printParts(budget - executed, 10_000n, 2)}万元`
  return passagesWith(wholeText(disclosure), name).some(
    ({ text, at }) =>
      at.cell === undefined &&
      text.split(CLAUSE).some((clause) => {
        const [, behind] = clause.split(name)
        if (behind === undefined) return false
        return REASON.test(clause) || TELLS_WHAT.test(behind.split(left)[1] ?? '')
      }),
  )
}

interface Rated {
  readonly row: ProjectRow
  readonly budget: bigint
  readonly executed: bigint
  readonly rate: bigint
}

/** The execution rate of a row that gives no reason. */
function rateOf(row: ProjectRow): Rated[] {
  const budget = row.budget.total
  const executed = row.executed.total
  if (budget === undefined || executed === undefined || budget.stated.digits <= 0n) return []
  const rate = percentOf(executed.interval, budget.interval)
  if (rate === undefined || (row.reason?.text ?? '') !== '') return []
  const exact = (amount: typeof budget): bigint => exactParts(amount.stated, amount.scale)
  return [{ row, budget: exact(budget), executed: exact(executed), rate: middle(rate) }]
}

function nothingSpent(rated: readonly Rated[]): Observation {
  const total = rated.reduce((all, { budget }) => all + budget, 0n)
  return {
    message: `${listNames(rated.map(({ row }) => row.name.text))}执行数为0（预算合计${printParts(total, 10_000n, 2)}万元），没有说明未执行的原因。`,
    evidence: evidenceOf(rated),
  }
}

function littleSpent(rated: readonly Rated[]): Observation {
  const told = rated
    .slice(0, MOST_TOLD)
    .map(({ row, rate }) => `“${shorten(row.name.text)}”${printParts(rate, 1n, 2)}%`)
  const more = rated.length > MOST_TOLD ? `等${rated.length}个项目` : ''
  return {
    ...(rated.some(({ rate }) => rate < VERY_LOW) ? {} : { severity: 'info' as const }),
    message: `${told.join('、')}${more}执行率低于80%，没有说明原因。`,
    evidence: evidenceOf(rated),
  }
}

const evidenceOf = (rated: readonly Rated[]): Observation['evidence'] =>
  rated.flatMap(({ row: { name, budget, executed } }) =>
    [name.span, budget.total?.span, executed.total?.span].filter((span) => span !== undefined),
  )
