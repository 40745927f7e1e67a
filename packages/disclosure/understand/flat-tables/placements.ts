/** In which columns the figures of rows stand that lost their blanks: as far as sums leave one answer. */
import type { RowSum } from './column-model.ts'

/** A figure in units of the last place that the table keeps. */
export type Amount = bigint

/** For each figure of a row the column that it stands in. */
export type Placement = readonly number[]

/** Rows whose sum is another row. */
export interface Family {
  readonly parent: number
  readonly children: readonly number[]
}

export interface PlacementTask {
  readonly columns: number
  readonly rows: readonly (readonly Amount[])[]
  readonly sums: readonly RowSum[]
  readonly families: readonly Family[]
  /** The row whose columns are those that any row fills. */
  readonly total: number | undefined
  readonly usual: readonly number[]
  /** How many figures of the total the text tells of the columns that they would stand in. */
  readonly told: (placement: Placement) => number
}

/** Each added figure may be off by half of its last place: doubled, by one. */
export const isWithin = (difference: bigint, figures: number): boolean => {
  const doubled = (difference < 0n ? -difference : difference) * 2n
  return doubled <= BigInt(figures)
}

/** The placements that remain for each row; one where it is proven. */
export function placementsOf(task: PlacementTask): Placement[][] {
  const active = activeColumns(task)
  const candidates = task.rows.map((row) => active.flatMap((columns) => within(task.sums, row, columns)))
  const found = candidates.map(distinct)
  if (active.length === 1) for (const family of task.families) settleFamily(task, family, found)
  return found
}

const distinct = (placements: readonly Placement[]): Placement[] => [
  ...new Map(placements.map((placement) => [placement.join(), placement])).values(),
]

const LEAST_TOLD = 2

/** Sets of columns that the total may fill. */
function activeColumns({ columns, rows, sums, total, usual, told }: PlacementTask): (readonly number[])[] {
  const all = Array.from({ length: columns }, (_, index) => index)
  const row = total === undefined ? undefined : rows[total]
  if (row === undefined || row.length === 0 || rows.some(({ length }) => length > row.length)) return [all]
  const possible = within(sums, row, all)
  if (possible.length === 1) return possible
  const most = possible.reduce((best, placement) => Math.max(best, told(placement)), 0)
  // sums that do not hold leave the word to the text alone
  if (most < LEAST_TOLD && !possible.some((placement) => fits(row, placement, sums))) return possible
  const best = possible.filter((placement) => told(placement) === most)
  if (best.length === 1) return best
  const habitual = best.filter((placement) =>
    usual.slice(0, placement.length).every((index) => placement.includes(index)),
  )
  return habitual.length === 0 ? best : habitual
}

/** The placements of a row within columns: those in which its sums hold, if there are any; a total before its parts is never blank. */
function within(sums: readonly RowSum[], row: readonly Amount[], columns: readonly number[]): Placement[] {
  const isTotalFirst = sums.every(({ left }) => left.join() === '0') && row.length > 1
  const choices = choose(columns, row.length).filter(([first]) => !isTotalFirst || first === 0)
  const fitting = choices.filter((placement) => fits(row, placement, sums))
  return fitting.length > 0 ? fitting : choices
}

function choose(from: readonly number[], count: number): number[][] {
  if (count === 0) return [[]]
  return from.flatMap((first, index) => choose(from.slice(index + 1), count - 1).map((rest) => [first, ...rest]))
}

/** Whether the sums of a row hold with its figures in these columns and nothing in the others. */
export function fits(row: readonly Amount[], placement: Placement, sums: readonly RowSum[]): boolean {
  const at = (column: number): Amount => row[placement.indexOf(column)] ?? 0n
  return sums.every(({ left, right }) => {
    const difference =
      left.reduce((all, column) => all + at(column), 0n) - right.reduce((all, column) => all + at(column), 0n)
    return isWithin(difference, left.length + right.length)
  })
}

/** Rows that could be placed otherwise: the more there are, the likelier some sum holds by chance. */
const MOST_STEPS = 40_000
/** A sum that some other placement meets by chance in more than one of so many documents proves nothing. */
const CHANCE = 50n

/** Leaves the children of a placed parent the only placements whose columns add up to it. */
function settleFamily(
  { rows, columns, sums }: PlacementTask,
  { parent, children }: Family,
  found: Placement[][],
): void {
  const [placed, ...otherwise] = found[parent] ?? []
  if (placed === undefined || otherwise.length > 0) return
  const open = children.filter((child) => (found[child] ?? []).length > 1)
  if (open.length === 0) return
  const wanted = amountsIn(columns, rows[parent] ?? [], placed)
  for (const child of children) {
    const [only, ...more] = found[child] ?? []
    if (only === undefined) return
    if (more.length === 0) subtract(wanted, amountsIn(columns, rows[child] ?? [], only))
  }
  const options = open.map((child) =>
    (found[child] ?? []).map((placement) => ({
      placement,
      amounts: effective(columns, rows[child] ?? [], placement, sums),
    })),
  )
  if (!isTelling(options, children.length + 1)) return
  const chosen = [wanted.map((_, column) => column), ...misprinted(columns, [parent, ...children], rows, sums, found)]
    .map((telling) => onlyChoice(options, wanted, telling, children.length + 1))
    .filter((choice) => choice !== undefined)
  const [only] = chosen
  if (only === undefined) return
  for (const [index, child] of open.entries()) {
    const placement = only[index]
    if (placement !== undefined) found[child] = [placement]
  }
}

/** Where the figures of some row do not add up, each column by itself: all but the misprinted one still tell. */
function misprinted(
  columns: number,
  family: readonly number[],
  rows: PlacementTask['rows'],
  sums: readonly RowSum[],
  found: readonly (readonly Placement[])[],
): number[][] {
  const isExact = family.every((row) => (found[row] ?? []).some((placement) => fits(rows[row] ?? [], placement, sums)))
  return isExact ? [] : Array.from({ length: columns - 1 }, (_, index) => [index + 1])
}

function amountsIn(columns: number, row: readonly Amount[], placement: Placement): Amount[] {
  const amounts: Amount[] = new Array(columns).fill(0n)
  for (const [index, column] of placement.entries()) amounts[column] = row[index] ?? 0n
  return amounts
}

const subtract = (from: Amount[], amounts: readonly Amount[]): void =>
  amounts.forEach((amount, column) => {
    from[column] = (from[column] ?? 0n) - amount
  })

/** What a row adds to its columns: a total with one part tells the part even where the part is misprinted. */
function effective(columns: number, row: readonly Amount[], placement: Placement, sums: readonly RowSum[]): Amount[] {
  const [total] = row
  const isPair = row.length === 2 && placement[0] === 0 && sums.length === 1
  return amountsIn(columns, isPair && total !== undefined ? [total, total] : row, placement)
}

interface Option {
  readonly placement: Placement
  readonly amounts: readonly Amount[]
}

/** Whether so few placements stand against so wide a range of amounts that none adds up by chance. */
function isTelling(options: readonly (readonly Option[])[], figures: number): boolean {
  const ways = options.reduce((all, { length }) => all * BigInt(length), 1n)
  const range = options.reduce(
    (all, [first]) => all + (first?.amounts.reduce((most, amount) => (amount > most ? amount : most), 0n) ?? 0n),
    0n,
  )
  return ways * BigInt(figures) * CHANCE <= range
}

/** The one choice of options that adds up to the amounts wanted; `undefined` where there is none or another. */
function onlyChoice(
  options: readonly (readonly Option[])[],
  wanted: readonly Amount[],
  columns: readonly number[],
  figures: number,
): readonly Placement[] | undefined {
  const found: Placement[][] = []
  const chosen: Placement[] = []
  let steps = 0
  const rest = [...wanted]
  const left = (): Amount[] => columns.map((column) => rest[column] ?? 0n)
  const search = (index: number): void => {
    if (++steps > MOST_STEPS || found.length > 1) return
    const here = options[index]
    if (here === undefined) {
      if (left().every((amount) => isWithin(amount, figures))) found.push([...chosen])
      return
    }
    for (const { placement, amounts } of here) {
      subtract(rest, amounts)
      if (left().every((amount) => amount >= 0n || isWithin(amount, figures))) {
        chosen.push(placement)
        search(index + 1)
        chosen.pop()
      }
      subtract(
        rest,
        amounts.map((amount) => -amount),
      )
    }
  }
  search(0)
  return steps > MOST_STEPS || found.length !== 1 ? undefined : found[0]
}
