/** What is wrong with tables as somebody typed them: among themselves, and against what their details sum up to. */
import { type Fault, faultsOf } from '../diagnosis/culprit.ts'
import type { Relation } from '../diagnosis/relation.ts'
import { type RowShift, rowShifts } from '../diagnosis/row-shift.ts'
import type { EnteredTable, EnteredTables, Rounding } from '../entered-tables/entered-table.ts'
import { entriesOf } from '../filled-tables/books.ts'
import type { Accounts } from '../final-accounts/accounts.ts'
import { type Fen, fenPer, printFen } from '../money.ts'
import { printStated } from '../stated.ts'
import type { LaidRelation } from './accounts-faults.ts'
import { differenceOf } from './accounts-faults.ts'
import { type CellFigure, cellOf, type FigureTables } from './cell-figures.ts'
import type { ExactTables } from './exact-tables.ts'
import { tableTitle } from './table-names.ts'
import { type Violation, violationOf } from './violation.ts'
import { arithmetic, shownAmount, violationBase } from './violation-text.ts'

/** Entered totals are those that the details sum up to; an entry of the catalogue beside the 142. */
export const ENTERED_TOTALS = {
  id: 'N02',
  formula: '录入的合计数 = 按明细汇总的数',
  kind: '基本平衡',
  severity: 'error',
  basis: '明细只录一次，合计由明细生成',
} as const

const MOST_CELLS = 24

export interface EnteredFindings {
  readonly violations: readonly Violation[]
  /** By how much something was found wrong: what else is off by as much follows from it. */
  readonly sizes: ReadonlySet<Fen>
}

const magnitude = (amount: Fen): Fen => (amount < 0n ? -amount : amount)

/** Relations over the entered tables, by their cause. */
export function relationFindings(laid: readonly LaidRelation[], tables: FigureTables): EnteredFindings {
  const relations = laid.map(({ relation }) => relation)
  const shifts = rowShifts(tables, relations)
  const shifted = new Set(shifts.flatMap((shift) => shift.relations))
  const faults = faultsOf(relations.filter((relation) => !shifted.has(relation)))
  const broken = [...shifted, ...faults.flatMap((fault) => fault.relations)]
  return {
    violations: [...shifts.map(shiftViolation), ...faults.map((fault) => faultViolation(fault, tables))],
    sizes: new Set(broken.map((relation) => magnitude(differenceOf(relation)))),
  }
}

function faultViolation({ relations, culprit }: Fault<CellFigure>, tables: FigureTables): Violation {
  const [first] = relations
  const base = violationBase(relations, culprit?.quantity)
  const broken = first === undefined ? base.formula : `${base.formula}，${arithmetic(first)}。`
  if (culprit === undefined) return { ...base, message: broken }
  const { quantity, right, slip, proved } = culprit
  const expected = `${printStated(right)}${quantity.unit}`
  const lastYear = previousYearSlip(quantity, tables)
  const remark = lastYear ?? slip
  if (!proved)
    return {
      ...base,
      message: broken,
      suggestion: `请先核对${quantity.name}${remark === undefined ? '' : `，${remark}`}。`,
    }
  return {
    ...base,
    message: `${quantity.name}为${shownAmount(quantity)}，与其他各数不符：${broken}`,
    actual: shownAmount(quantity),
    expected,
    suggestion: `此处改为${expected}后各公式全部成立${remark === undefined ? '' : `（${remark}）`}。`,
  }
}

/** Whether a cell repeats what the same cell held in the year before. */
function previousYearSlip({ tableId, row, column, amount }: CellFigure, tables: FigureTables): string | undefined {
  const before = tables.single(tableId, 'previous')?.cell(row.key, column)
  return amount !== 0n && before?.amount === amount ? '疑误填上年数' : undefined
}

function shiftViolation({ table, column, reference, offset, cells, relations }: RowShift<CellFigure>): Violation {
  const base = violationBase(relations, cells[0])
  const direction = offset > 0 ? '下' : '上'
  const distance = Math.abs(offset)
  const title = cells[0]?.columnTitle ?? column
  return {
    ...base,
    message: `《${tableTitle(table)}》“${title}”栏有${cells.length}个数比科目错${direction}${distance}行（与《${tableTitle(reference)}》逐科目对照），由此有${relations.length}处公式不成立。`,
    cells: cells.slice(0, MOST_CELLS).map(cellOf),
    suggestion: `将错位的数${offset > 0 ? '上' : '下'}移${distance}行。`,
  }
}

interface Difference {
  readonly typed: CellFigure
  readonly computed: Fen
  readonly size: Fen
}

/** Cells that differ from what the details sum up to, where nothing found already accounts for it. */
export function totalFindings(
  entered: EnteredTables,
  tables: { readonly exact: ExactTables; readonly figures: FigureTables; readonly accounts: Accounts },
  explained: ReadonlySet<Fen>,
): Violation[] {
  const bySize = new Map<Fen, Difference[]>()
  for (const table of entered.values())
    for (const difference of differencesIn(table, tables)) {
      if (isNear(difference.size, explained, roundingOf(table, tables.accounts))) continue
      const same = bySize.get(difference.size)
      if (same === undefined) bySize.set(difference.size, [difference])
      else same.push(difference)
    }
  return [...bySize.values()].map(totalViolation)
}

function differencesIn(
  table: EnteredTable,
  { exact, figures, accounts }: { exact: ExactTables; figures: FigureTables; accounts: Accounts },
): Difference[] {
  const computed = exact.single(table.form.id)
  const typed = figures.single(table.form.id)
  if (computed === undefined || typed === undefined) return []
  const tolerance = roundingOf(table, accounts)
  return typed.rows.flatMap(({ key: row }) =>
    typed.columns.flatMap((column): Difference[] => {
      const figure = typed.cell(row, column)
      const amount = computed.cell(row, column) ?? 0n
      if (figure === undefined) return []
      const size = magnitude(figure.amount - amount)
      return size > tolerance ? [{ typed: figure, computed: amount, size }] : []
    }),
  )
}

/** Whether something was found that is off by as much, but for rounding. */
export function isNear(size: Fen, found: ReadonlySet<Fen>, rounding: Fen): boolean {
  if (found.has(size)) return true
  if (rounding === 0n) return false
  for (const one of found) if (magnitude(one - size) <= rounding) return true
  return false
}

/** Whether a relation over few amounts misses by no more than each of them may be off where they were typed in a rounded unit. */
export function isRounding(relation: Relation<CellFigure>, entered: EnteredTables): boolean {
  if (relation.terms.some(({ quantity }) => quantity.counted)) return false
  const halves = [...entered.values()].map(({ rounding }) => (rounding === undefined ? 0n : halfOf(rounding)))
  const widest = halves.reduce((most, half) => (half > most ? half : most), 0n)
  return magnitude(differenceOf(relation)) <= widest * BigInt(relation.terms.length)
}

const halfOf = ({ unit, decimals }: Rounding): Fen => fenPer(unit) / 10n ** BigInt(decimals) / 2n

/** By how much sums may miss where amounts were typed in a rounded unit. */
export function roundingOfAll(entered: EnteredTables, accounts: Accounts): Fen {
  let most = 0n
  for (const table of entered.values()) {
    const rounding = roundingOf(table, accounts)
    if (rounding > most) most = rounding
  }
  return most
}

/** Of amounts typed in a rounded unit, (n+1) × half of the last place; nothing of exact ones. */
function roundingOf({ rounding }: EnteredTable, accounts: Accounts): Fen {
  if (rounding === undefined) return 0n
  const entries = accounts.income.length + entriesOf(accounts).length + accounts.carryOver.length
  return (BigInt(entries) + 1n) * halfOf(rounding)
}

/** The finest cell is the one to look at; its totals follow. */
function totalViolation(differences: readonly Difference[]): Violation {
  const ordered = differences.toSorted((a, b) => depth(b) - depth(a))
  const [first] = ordered
  if (first === undefined) throw new RangeError('nothing differs')
  const { typed, computed } = first
  const more = ordered.length > 1 ? `，另有${ordered.length - 1}处相差同样的数` : ''
  return violationOf(ENTERED_TOTALS, {
    message: `${typed.name}录入${shownAmount(typed)}，按明细汇总为${printFen(computed)}元${more}。`,
    cells: ordered.slice(0, MOST_CELLS).map(({ typed: figure }) => cellOf(figure)),
    actual: shownAmount(typed),
    expected: `${printFen(computed)}元`,
    difference: printFen(typed.amount - computed),
    suggestion: '合计数由明细生成：明细无误的改正合计，合计无误的补录或者改正明细。',
  })
}

const depth = ({ typed }: Difference): number => typed.row.code?.length ?? 0
