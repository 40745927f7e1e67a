import { type Interval, overlap, subtract, sum } from '@mingzhang/accounts'
import type {
  Evaluation,
  FundingAmount,
  FundingColumn,
  FundingRow,
  FundingSource,
  ProjectRow,
} from '@mingzhang/disclosure'
import type { Check, Observation } from '../../check.ts'
import { printFunding, printFundingLike } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'
import { columnSums, PARTS, SIDES } from './project-columns.ts'

/** The money of performance forms: sources add up to the total, rows to the total row. */
export const performanceFunds: Check = {
  id: 'performance-funds',
  category: 'sum',
  severity: 'error',
  title: '绩效自评表中资金总额应等于各来源资金之和，合计行应等于各项目之和。',
  basis: '自评表资金行：总额=财政拨款+财政专户管理资金+单位资金+其他资金。',
  example: {
    wrong: '泵站维护：总额44.9万元，财政拨款49.9万元，其他资金0',
    right: '泵站维护：总额49.9万元，财政拨款49.9万元，其他资金0',
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      for (const project of evaluation.projects) {
        yield* projectRow(project)
        yield* remainderOf(project)
      }
      if (evaluation.projectTotal !== undefined) {
        yield* projectRow(evaluation.projectTotal)
        yield* remainderOf(evaluation.projectTotal)
        yield* columnSums(disclosure, evaluation, evaluation.projectTotal)
      }
      yield* fundingRows(evaluation)
    }
    const blank = disclosure.evaluations.flatMap((form) => {
      const observation = blankSource(form)
      return observation === undefined ? [] : [observation]
    })
    // Several forms that leave it blank, and one alone, do so by habit: nothing was there.
    if (blank.length === 1 && disclosure.evaluations.filter(hasSources).length > 1) yield* blank
  },
}

function* projectRow({ name, budget, executed }: ProjectRow): Generator<Observation> {
  for (const [side, word] of SIDES) {
    const funds = side === 'budget' ? budget : executed
    const parts = PARTS.flatMap((source) => funds[source] ?? [])
    if (funds.total === undefined || funds.fiscal === undefined) continue
    const observation = compare(`“${shorten(name.text)}”${word}总额`, funds.total, parts)
    if (observation !== undefined) yield { ...observation, evidence: [...observation.evidence, name.span] }
  }
}

/** What is left of a budget is what was not spent of it. */
function* remainderOf({ name, budget, executed, remainder }: ProjectRow): Generator<Observation> {
  if (remainder === undefined || budget.total === undefined || executed.total === undefined) return
  const left = subtract(budget.total.interval, executed.total.interval)
  if (overlap(left, remainder.interval)) return
  yield {
    message: `“${shorten(name.text)}”结余填${printFunding(remainder)}，${printFunding(budget.total)} - ${printFunding(executed.total)} = ${printFundingLike(left, remainder)}。`,
    evidence: [remainder.span, budget.total.span, executed.total.span, name.span],
    expected: printFundingLike(left, remainder),
    actual: printFunding(remainder),
  }
}

function* fundingRows({ funding }: Evaluation): Generator<Observation> {
  const parts = sourcesOf(funding)
  const total = funding.find(({ source }) => source === 'total')
  if (total === undefined || parts === undefined) return
  for (const [column, word] of [
    ['initial', '年初预算'],
    ['budget', '预算'],
    ['executed', '执行'],
  ] as const) {
    const stated = total[column]
    const amounts = parts.flatMap((row: FundingRow) => row[column] ?? [])
    if (stated === undefined) {
      yield* blankTotal(word, total, amounts, column)
      continue
    }
    const observation = amounts.length === 0 ? undefined : compare(`资金${word}总额`, stated, amounts)
    const blank = parts.flatMap((row) => (row[column] === undefined ? (row.cells.get(column)?.span ?? []) : []))
    if (observation !== undefined) yield { ...observation, evidence: [...observation.evidence, ...blank] }
  }
}

/** The budgets beside the general one, which together are 财政拨款. */
const OTHER_BUDGETS: readonly FundingSource[] = ['government-funds', 'state-capital']

/** 财政拨款 holds all three budgets, 一般公共预算 is one of them. */
const isAllOfFiscal = (fiscal: FundingRow | undefined): boolean =>
  fiscal !== undefined && !fiscal.label.text.includes('公共预算')

/** The rows of the sources, where each is there once below one total. */
function sourcesOf(funding: readonly FundingRow[]): FundingRow[] | undefined {
  const fiscal = funding.find(({ source }) => source === 'fiscal')
  const parts = funding.filter(
    ({ source }) => source !== 'total' && !(OTHER_BUDGETS.includes(source) && isAllOfFiscal(fiscal)),
  )
  const has = (source: FundingSource): boolean => parts.some((row) => row.source === source)
  const complete = parts.length > 1 && (has('other') || (has('superior') && has('local')))
  const repeated = new Set(parts.map(({ source }) => source)).size < parts.length
  const [total] = funding.filter(({ source }) => source === 'total')
  return (complete || (total !== undefined && addUpElsewhere(total, parts))) &&
    !repeated &&
    funding.filter(({ source }) => source === 'total').length === 1
    ? parts
    : undefined
}

/** Two sources, none of them nothing, make the total of a column: no other is left out of the form. */
const addUpElsewhere = (total: FundingRow, parts: readonly FundingRow[]): boolean =>
  (['initial', 'budget', 'executed'] as const).some((column) => {
    const amounts = parts.flatMap((row) => row[column] ?? [])
    const stated = total[column]
    return (
      stated !== undefined &&
      amounts.length === parts.length &&
      amounts.filter((amount) => amount.stated.digits > 0n).length > 1 &&
      overlap(stated.interval, sum(amounts.map(({ interval }) => interval)))
    )
  })

/** One source's row is empty where all others have their amounts, be they zero: its own stand in another row. */
function blankSource({ funding }: Evaluation): Observation | undefined {
  const parts = sourcesOf(funding)
  if (parts === undefined) return undefined
  const [blank, second] = parts.filter((row) => amountsOf(row).length === 0)
  const others = parts.filter((row) => row !== blank)
  const filled = others.every((row) => amountsOf(row).length === amountsOf(others[0] ?? row).length)
  if (blank === undefined || second !== undefined || others.length < FEWEST_FILLED || !filled) return undefined
  return {
    severity: 'warning',
    message: `资金来源“${shorten(blank.label.text)}”一行空白，其他来源均已填列，疑漏填或错行。`,
    evidence: [blank.label.span, ...others.flatMap((row) => amountsOf(row).map(({ span }) => span))],
  }
}

const hasSources = ({ funding }: Evaluation): boolean => sourcesOf(funding) !== undefined

const FEWEST_FILLED = 2

const amountsOf = ({ initial, budget, executed }: FundingRow): FundingAmount[] =>
  [initial, budget, executed].filter((amount) => amount !== undefined)

/** Sources have their money, the total has none: left out, or in another row. */
function* blankTotal(
  word: string,
  total: FundingRow,
  amounts: readonly FundingAmount[],
  column: FundingColumn,
): Generator<Observation> {
  if (amounts.every(({ stated }) => stated.digits === 0n)) return
  yield {
    severity: 'warning',
    message: `资金${word}总额空白，各来源资金为${amounts.map(printFunding).join(' + ')}。`,
    evidence: [total.cells.get(column)?.span ?? total.label.span, ...amounts.map(({ span }) => span)],
  }
}

function compare(label: string, total: FundingAmount, parts: readonly FundingAmount[]): Observation | undefined {
  const computed: Interval = sum(parts.map(({ interval }) => interval))
  if (overlap(total.interval, computed)) return undefined
  const added = parts.length === 1 ? '' : ` = ${printFundingLike(computed, total)}`
  return {
    message: `${label}为${printFunding(total)}，各来源资金之和为${parts.map(printFunding).join(' + ')}${added}。`,
    evidence: [total.span, ...parts.map(({ span }) => span)],
    expected: printFundingLike(computed, total),
    actual: printFunding(total),
    ...ofSurplusPart(total, parts),
  }
}

/** The only source without which the others are the total: nothing came from it. */
function ofSurplusPart(total: FundingAmount, parts: readonly FundingAmount[]): Partial<Observation> {
  const othersOf = (part: FundingAmount): FundingAmount[] => parts.filter((other) => other !== part)
  const [surplus, second] = parts.filter((part) =>
    overlap(total.interval, sum(othersOf(part).map(({ interval }) => interval))),
  )
  if (surplus === undefined || second !== undefined || parts.length < FEWEST_FILLED) return {}
  const others = othersOf(surplus)
  const due = subtract(total.interval, sum(others.map(({ interval }) => interval)))
  return {
    evidence: [surplus, total, ...others].map(({ span }) => span),
    expected: printFundingLike(due, surplus),
    actual: printFunding(surplus),
  }
}
