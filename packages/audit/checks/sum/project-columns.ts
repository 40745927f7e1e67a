/** The rows of a list of projects against its total row. */
import { type Interval, overlap, subtract, sum } from '@mingzhang/accounts'
import {
  coreName,
  type Disclosure,
  type Evaluation,
  type FundingAmount,
  type FundingSource,
  type ProjectFunds,
  type ProjectRow,
} from '@mingzhang/disclosure'
import type { Observation } from '../../check.ts'
import { printFunding, printFundingLike } from '../../evaluations/funding-print.ts'
import { shorten } from '../../evaluations/indicator-evidence.ts'

export const PARTS: readonly FundingSource[] = ['fiscal', 'account', 'unit', 'carried', 'other', 'superior', 'local']
export const SIDES = [
  ['budget', '预算'],
  ['executed', '执行'],
] as const

type Side = (typeof SIDES)[number][0]

const SOURCE_NAMES: Readonly<Record<FundingSource, string>> = {
  total: '总额',
  fiscal: '财政拨款',
  'government-funds': '政府性基金',
  'state-capital': '国有资本经营预算',
  account: '财政专户管理资金',
  unit: '单位资金',
  carried: '上年结转资金',
  other: '其他资金',
  superior: '上级财政资金',
  local: '本级财政资金',
}

/** A row that stands for others, which a plain sum would count twice. */
const SUBTOTAL = /小计|其中|^[一二三四五六七八九十]、|^（[一二三四五六七八九十]）|类(?:项目)?$/
const FEWEST_ROWS = 2

/** A column whose total is not what its rows add up to. */
interface UnlikeColumn {
  readonly source: FundingSource
  readonly stated: FundingAmount
  readonly computed: Interval
  readonly count: number
}

export function* columnSums(disclosure: Disclosure, form: Evaluation, total: ProjectRow): Generator<Observation> {
  const { projects } = form
  if (projects.some(({ name }) => SUBTOTAL.test(name.text))) return
  for (const [side, word] of SIDES) {
    const columns = unlikeColumns(projects, total, side).filter((column) => !isOfOneRow(projects, column, side))
    const culprits = columns.length === 0 ? [] : projects.filter((row) => isWrong(disclosure, row, columns, side))
    const [culprit, another] = culprits
    if (culprit !== undefined && another === undefined) yield ofRow(culprit, total, columns, side, word)
    else for (const column of columns) yield ofTotal(total, column, word)
  }
}

function unlikeColumns(projects: readonly ProjectRow[], total: ProjectRow, side: Side): UnlikeColumn[] {
  const whole: ProjectFunds = total[side]
  return (['total', ...PARTS] as const).flatMap((source): UnlikeColumn[] => {
    const stated = whole[source]
    const parts = projects.flatMap((row) => row[side][source] ?? [])
    if (stated === undefined || parts.length < FEWEST_ROWS) return []
    const computed = sum(parts.map(({ interval }) => interval))
    return overlap(stated.interval, computed) ? [] : [{ source, stated, computed, count: parts.length }]
  })
}

/** Whether the total row tells what the sources of one row make, not what that row states: it is told of that row. */
const isOfOneRow = (projects: readonly ProjectRow[], column: UnlikeColumn, side: Side): boolean =>
  column.source === 'total' &&
  projects.some(({ [side]: { total, ...sources } }) => {
    const own = PARTS.flatMap((source) => (source === 'total' ? [] : (sources[source]?.interval ?? [])))
    return total !== undefined && own.length > 0 && overlap(sum(own), dueOf(total, column))
  })

/** What a row would have to state for a column to add up. */
const dueOf = (amount: FundingAmount, { stated, computed }: UnlikeColumn): Interval =>
  subtract(stated.interval, subtract(computed, amount.interval))

/** A row that spent more than it had, or otherwise than its own form tells, and of which the total row tells what is right. */
function isWrong(
  { evaluations }: Disclosure,
  { name, budget, executed }: ProjectRow,
  columns: readonly UnlikeColumn[],
  side: Side,
): boolean {
  return columns.every((column) => {
    const amount = (side === 'budget' ? budget : executed)[column.source]
    if (amount === undefined) return false
    const due = dueOf(amount, column)
    const granted = budget[column.source]
    const spentBeyond =
      side === 'executed' &&
      granted !== undefined &&
      amount.interval.low > granted.interval.high &&
      due.high >= 0n &&
      due.low <= granted.interval.high
    return spentBeyond || isToldByForm(evaluations, coreName(name.text), column.source, side, due)
  })
}

const isToldByForm = (
  forms: readonly Evaluation[],
  project: string,
  source: FundingSource,
  side: Side,
  due: Interval,
): boolean =>
  forms.some(
    ({ kind, name, funding }) =>
      kind === 'project' &&
      name !== undefined &&
      coreName(name.text) === project &&
      funding.some((row) => row.source === source && row[side] !== undefined && overlap(row[side].interval, due)),
  )

function ofRow(
  row: ProjectRow,
  total: ProjectRow,
  columns: readonly UnlikeColumn[],
  side: Side,
  word: string,
): Observation {
  const cells = columns.flatMap((column) => {
    const amount = row[side][column.source]
    return amount === undefined ? [] : [{ column, amount, due: printFundingLike(dueOf(amount, column), amount) }]
  })
  const told = cells.map(
    ({ column, amount, due }) => `${SOURCE_NAMES[column.source]}为${printFunding(amount)}，按合计行应为${due}`,
  )
  const [first] = cells
  return {
    message: `“${shorten(row.name.text)}”${word}${told.join('；')}。`,
    evidence: [
      ...cells.map(({ amount }) => amount.span),
      row.name.span,
      ...columns.map(({ stated }) => stated.span),
      total.name.span,
    ],
    ...(first === undefined ? {} : { expected: first.due, actual: printFunding(first.amount) }),
  }
}

function ofTotal(total: ProjectRow, { source, stated, computed, count }: UnlikeColumn, word: string): Observation {
  const expected = printFundingLike(computed, stated)
  return {
    message: `合计行${word}${SOURCE_NAMES[source]}为${printFunding(stated)}，${count}个项目相加为${expected}。`,
    evidence: [stated.span, total.name.span],
    expected,
    actual: printFunding(stated),
  }
}
