import type { Evaluation, FundingColumn, FundingRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

type Filling = 'blank' | 'dash' | 'number' | 'percent' | 'words'

const COLUMNS: readonly FundingColumn[] = ['initial', 'budget', 'executed', 'rate', 'weight', 'score']
const AMOUNTS: readonly FundingColumn[] = ['initial', 'budget', 'executed']
/** Cells that moved leave one so and fill another. */
const OPEN: ReadonlySet<Filling> = new Set(['blank', 'dash'])
const FEWEST_OTHERS = 2

/** The money rows (资金行) of a form whose cells stand in each other's columns. */
export const shiftedFunds: Check = {
  id: 'shifted-funds',
  category: 'indicator',
  severity: 'warning',
  title: '绩效表资金各行的预算数、执行数、执行率填在各自的栏内，不缺漏。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）所附项目支出绩效自评表的资金栏。',
  example: {
    wrong: '财政资金：30、30、28、93%；单位资金：0、0、0、空白；其他资金：空白、0、0、0',
    right: '财政资金：30、30、28、93%；单位资金：0、0、0、空白；其他资金：0、0、0、空白',
  },
  *run({ evaluations }) {
    for (const evaluation of evaluations) {
      const moved = [...movedCells(evaluation)]
      yield* moved.length > 0 ? moved : leftBlank(evaluation)
      yield* ratesAmongAmounts(evaluation)
      yield* boundsAmongAmounts(evaluation)
      yield* weightOfPart(evaluation)
    }
  },
}

/** A row filled as no other of its form, in two columns or more. */
function* movedCells({ funding, name }: Evaluation): Generator<Observation> {
  // The total (总额) alone has a weight and a score.
  const parts = funding.filter(({ source }) => source !== 'total')
  if (parts.length <= FEWEST_OTHERS) return
  for (const row of parts) {
    const unlike = COLUMNS.filter((column) => {
      const own = fillingOf(row, column)
      const others = parts.filter((other) => other !== row).map((other) => fillingOf(other, column))
      return own !== undefined && !others.includes(own) && !others.includes(undefined)
    })
    const isOpen = (column: FundingColumn): boolean => OPEN.has(fillingOf(row, column) ?? 'words')
    // Who leaves cells blank moved nothing, nor who alone fills them.
    if (unlike.every(isOpen) || !unlike.some(isOpen)) continue
    yield {
      message: `${named(name)}“${shorten(row.label.text)}”一行的各数与其他资金行的栏目不对应，疑有错位。`,
      evidence: [row.label.span, ...unlike.flatMap((column) => filledSpan(row, column))],
    }
  }
}

/** The only blank amount of a form that writes 0 for nothing. */
function* leftBlank({ funding, name }: Evaluation): Generator<Observation> {
  const parts = funding.filter(({ source }) => source !== 'total')
  const fillings = parts.flatMap((row) => AMOUNTS.map((column) => ({ row, filling: fillingOf(row, column) })))
  const [blank, more] = fillings.filter(({ filling }) => filling !== 'number')
  const writesNothing = parts.some(({ cells }) =>
    AMOUNTS.every((column) => /^0(?:\.0+)?$/.test(cells.get(column)?.text ?? '')),
  )
  if (blank?.filling !== 'blank' || more !== undefined || parts.length <= FEWEST_OTHERS || !writesNothing) return
  yield {
    message: `${named(name)}“${shorten(blank.row.label.text)}”一行有一栏金额空白，其余各栏和其他资金行均已填列，疑漏填或有错位。`,
    evidence: [blank.row.label.span, ...AMOUNTS.flatMap((column) => filledSpan(blank.row, column))],
  }
}

/** The total (总额) alone has a weight and a score: they stand in the row of a part. */
function* weightOfPart({ funding, name }: Evaluation): Generator<Observation> {
  const isOpen = (row: FundingRow): boolean => OPEN.has(fillingOf(row, 'weight') ?? 'words')
  const [total, second] = funding.filter(({ source }) => source === 'total')
  const parts = funding.filter(({ source }) => source !== 'total')
  const weighted = parts.filter((row) => fillingOf(row, 'weight') === 'number')
  const [only, more] = weighted
  if (total === undefined || second !== undefined || only === undefined || more !== undefined) return
  if (!isOpen(total) || parts.length <= FEWEST_OTHERS || !parts.every((row) => row === only || isOpen(row))) return
  yield {
    message: `${named(name)}资金总额没有分值，“${shorten(only.label.text)}”一行却有，疑有错行。`,
    evidence: [total, only].flatMap((row) => [
      ...filledSpan(row, 'weight'),
      ...filledSpan(row, 'score'),
      row.label.span,
    ]),
  }
}

/** Percentages under the heading of an amount. */
function* ratesAmongAmounts({ funding, name }: Evaluation): Generator<Observation> {
  for (const row of funding) {
    const rates = AMOUNTS.filter((column) => /\d\s?%$/.test(row.cells.get(column)?.text ?? ''))
    if (rates.length === 0) continue
    yield {
      message: `${named(name)}“${shorten(row.label.text)}”一行的金额栏填的是百分比，栏目或数值错位。`,
      evidence: [...rates.flatMap((column) => filledSpan(row, column)), row.label.span],
    }
    return
  }
}

/** A bound, or a number of something that is no money. */
const MEASURED = /^(?:[≥≤＝=＞＜><]\s?\d|\d[\d.]*\s?(?!(?:[百千]?万|亿)?元?$)[\u4e00-\u9fff]{1,3}$)/

/** `≥2579亩`, `32小时` under the heading of an amount: the value of an indicator. */
function* boundsAmongAmounts({ funding, name }: Evaluation): Generator<Observation> {
  for (const row of funding) {
    const bounds = AMOUNTS.filter((column) => MEASURED.test(row.cells.get(column)?.text.trim() ?? ''))
    if (bounds.length === 0) continue
    yield {
      message: `${named(name)}“${shorten(row.label.text)}”一行的金额栏填的是指标值，栏目或数值错位。`,
      evidence: [...bounds.flatMap((column) => filledSpan(row, column)), row.label.span],
    }
  }
}

function fillingOf({ cells }: FundingRow, column: FundingColumn): Filling | undefined {
  const text = cells.get(column)?.text.trim()
  if (text === undefined) return undefined
  if (text === '') return 'blank'
  if (/^[-—–－/／]+$/.test(text)) return 'dash'
  if (/^-?\d/.test(text)) return /[%％]$/.test(text) ? 'percent' : 'number'
  return 'words'
}

const filledSpan = ({ cells }: FundingRow, column: FundingColumn): Span[] => {
  const cell = cells.get(column)
  return cell === undefined || cell.text === '' ? [] : [cell.span]
}

const named = (name: Evaluation['name']): string => (name === undefined ? '' : `“${shorten(name.text)}”`)
