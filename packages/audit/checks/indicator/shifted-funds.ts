import type { Evaluation, FundingColumn, FundingRow } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Check, Observation } from '../../check.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

const FILLINGS = ['blank', 'dash', 'number', 'words'] as const
type Filling = (typeof FILLINGS)[number]

const COLUMNS: readonly FundingColumn[] = ['initial', 'budget', 'executed', 'rate', 'weight', 'score']
const AMOUNTS: readonly FundingColumn[] = ['initial', 'budget', 'executed']
/** One cell more or less may well be filled; cells that moved leave one and fill another. */
const FEWEST_UNLIKE = 2
const FEWEST_OTHERS = 2

/** The money rows (资金行) of a form whose cells stand in each other's columns. */
export const shiftedFunds: Check = {
  id: 'shifted-funds',
  category: 'indicator',
  severity: 'warning',
  title: '绩效表资金各行的预算数、执行数、执行率填在各自的栏内。',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）所附项目支出绩效自评表的资金栏。',
  example: {
    wrong: '财政资金：30、30、28、93%；单位资金：0、0、0、空白；其他资金：空白、0、0、0',
    right: '财政资金：30、30、28、93%；单位资金：0、0、0、空白；其他资金：0、0、0、空白',
  },
  *run({ evaluations }) {
    for (const evaluation of evaluations) {
      yield* movedCells(evaluation)
      yield* ratesAmongAmounts(evaluation)
    }
  },
}

/** A row filled unlike all others of its form, in two columns or more. */
function* movedCells({ funding, name }: Evaluation): Generator<Observation> {
  // The total (总额) alone has a weight and a score.
  const parts = funding.filter(({ source }) => source !== 'total')
  if (parts.length <= FEWEST_OTHERS) return
  for (const row of parts) {
    const unlike = COLUMNS.filter((column) => {
      const own = fillingOf(row, column)
      const others = parts.filter((other) => other !== row).map((other) => fillingOf(other, column))
      return own !== undefined && FILLINGS.some((usual) => usual !== own && isUsual(others, usual))
    })
    // Who leaves cells blank moved nothing.
    const fills = unlike.map((column) => fillingOf(row, column))
    if (unlike.length < FEWEST_UNLIKE || fills.every((one) => one === fills[0])) continue
    yield {
      message: `${named(name)}“${shorten(row.label.text)}”一行的各数与其他资金行的栏目不对应，疑有错位。`,
      evidence: [row.label.span, ...unlike.flatMap((column) => filledSpan(row, column))],
    }
  }
}

/** So all others are filled but one, whose rate or score is its own. */
const isUsual = (others: readonly (Filling | undefined)[], usual: Filling): boolean => {
  const alike = others.filter((one) => one === usual).length
  return alike >= FEWEST_OTHERS && alike >= others.length - 1
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

function fillingOf({ cells }: FundingRow, column: FundingColumn): Filling | undefined {
  const text = cells.get(column)?.text.trim()
  if (text === undefined) return undefined
  if (text === '') return 'blank'
  if (/^[-—–－/／]+$/.test(text)) return 'dash'
  return /^-?\d/.test(text) ? 'number' : 'words'
}

const filledSpan = ({ cells }: FundingRow, column: FundingColumn): Span[] => {
  const cell = cells.get(column)
  return cell === undefined || cell.text === '' ? [] : [cell.span]
}

const named = (name: Evaluation['name']): string => (name === undefined ? '' : `“${shorten(name.text)}”`)
