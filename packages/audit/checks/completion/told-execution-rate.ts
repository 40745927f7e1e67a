import { type Interval, overlap, percentOf } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Figure, type FundingAmount, rolesOf } from '@mingzhang/disclosure'
import { type Span, textAround } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { printFunding, printRate } from '../../evaluations/funding-print.ts'
import { printFigure } from '../../relations/printed.ts'
import { factValue, figureValue, isExact } from '../../relations/relation.ts'

/** Amounts of fewer digits may be the same by chance. */
const FEWEST_DIGITS = 4

interface Executed {
  readonly budget: FundingAmount
  readonly executed: FundingAmount
}

/** `全年执行2206.91万元，预算执行率98.06%`: the rate of an amount that a form prints beside its budget. */
export const toldExecutionRate: Check = {
  id: 'told-execution-rate',
  category: 'completion',
  severity: 'error',
  title: '报告所述执行率应等于自评表中同一执行数除以其预算数。',
  basis: '预算执行率=（全年执行数÷全年预算数）×100%。',
  example: {
    wrong: '全年执行90.12万元，预算执行率99%（自评表：预算100.00、执行90.12）',
    right: '全年执行90.12万元，预算执行率90.12%（自评表：预算100.00、执行90.12）',
  },
  *run(disclosure) {
    yield* besideWhatWasGranted(disclosure)
    const rows = executedOnce(disclosure)
    if (rows.size === 0) return
    for (const { final, budget, rate } of disclosure.completions) {
      const { stated, span } = final.figure
      if (rate === undefined || budget !== undefined || final.scope !== DEPARTMENT || !isExact(final.figure)) continue
      if (isOfAccounts(disclosure, rate) || isOfAllTheYear(disclosure, final.figure, rate)) continue
      const row = stated.digits.toString().length < FEWEST_DIGITS ? undefined : rows.get(keyOf(factValue(final)))
      const computed = row === undefined ? undefined : percentOf(factValue(final), row.budget.interval)
      if (row === undefined || computed === undefined || overlap(computed, figureValue(rate))) continue
      yield {
        message: `${printFigure(final.figure)}的执行率写${printFigure(rate)}，自评表中同一执行数的预算为${printFunding(row.budget)}，应为${printRate(computed)}%。`,
        evidence: [rate.span, span, row.executed.span, row.budget.span],
        expected: `${printRate(computed)}%`,
        actual: printFigure(rate),
      }
    }
  },
}

/** What was granted, in the words of the clause in front of an amount. */
const GRANTED = /(?:安排|下达|到位|拨付|落实)[^，,。；;：:\d]*$/
/** `，支付` between what was granted and what was paid, `，执行率` behind it. */
const NEXT_CLAUSE = /^[，,][^，,。；;：:\d]{0,12}$/
const LONGEST_CLAUSE = 40

/** `全年安排120.00万元，支付108.00万元，执行率90%`: the three stand side by side. */
function* besideWhatWasGranted({ completions, document, figures }: Disclosure): Generator<Observation> {
  for (const { final, budget, rate } of completions) {
    const granted = figures[final.figure.id - 1]
    const paid = final.figure
    if (rate === undefined || budget !== undefined || granted?.unit.measure !== 'amount') continue
    if (!isSamePassage(granted.span, paid.span) || !isExact(granted) || !isExact(paid)) continue
    const text = textAround(document, paid.span)
    const clauses = [text.slice(granted.span.end, paid.span.start), text.slice(paid.span.end, rate.span.start)]
    const words = text.slice(Math.max(0, granted.span.start - LONGEST_CLAUSE), granted.span.start)
    if (!GRANTED.test(words) || !clauses.every((clause) => NEXT_CLAUSE.test(clause))) continue
    const computed = percentOf(figureValue(paid), figureValue(granted))
    if (computed === undefined || overlap(computed, figureValue(rate))) continue
    yield {
      message: `执行率写${printFigure(rate)}，${printFigure(paid)} ÷ ${printFigure(granted)} = ${printRate(computed)}%。`,
      evidence: [rate.span, paid.span, granted.span],
      expected: `${printRate(computed)}%`,
      actual: printFigure(rate),
    }
  }
}

const isSamePassage = (one: Span, other: Span): boolean => one.block === other.block && one.cell === other.cell

/** Where the accounts are explained, a subject may have spent by chance what a project did. */
function isOfAccounts({ sections }: Disclosure, { section }: Figure): boolean {
  const roles = rolesOf(sections, section)
  return roles.includes('explanation') && !roles.includes('performance-management')
}

/** `本年支出合计1,922.84万元，其中：基本支出…，项目支出538.76万元，全年预算执行率97.95%`: the rate may be that of the total, not of its last part. */
function isOfAllTheYear({ document }: Disclosure, { span }: Figure, rate: Figure): boolean {
  const text = textAround(document, span)
  const sentence = text.slice(0, span.start).split('。').at(-1) ?? ''
  return OF_ALL.test(text.slice(span.end, rate.span.start)) && PARTS_OF.test(sentence)
}

const OF_ALL = /(?:全年|整体|总体|部门|总)预算[^，。；]*$/
const PARTS_OF = /其中[：:，]?[^；;]*$/

const keyOf = ({ low, high }: Interval): string => ((low + high) / 2n).toString()

/** Amounts executed that stand beside one budget alone. */
function executedOnce({ evaluations }: Disclosure): ReadonlyMap<string, Executed> {
  const rows = new Map<string, Executed>()
  const shared = new Set<string>()
  const add = (budget: FundingAmount | undefined, executed: FundingAmount | undefined): void => {
    if (budget === undefined || executed === undefined) return
    const key = keyOf(executed.interval)
    const known = rows.get(key)
    if (known !== undefined && !overlap(known.budget.interval, budget.interval)) shared.add(key)
    rows.set(key, { budget, executed })
  }
  for (const { funding, projects, projectTotal } of evaluations) {
    for (const { source, budget, initial, executed } of funding)
      if (source === 'total') add(budget ?? initial, executed)
    for (const { budget, executed } of [...projects, ...(projectTotal === undefined ? [] : [projectTotal])])
      add(budget.total, executed.total)
  }
  for (const key of shared) rows.delete(key)
  return rows
}
