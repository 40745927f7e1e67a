/** Evaluate a bureau's own equation over accounts. */
import type { CellFigure, FigureTables } from '../check/cell-figures.ts'
import { cellOf } from '../check/cell-figures.ts'
import type { ExactTable, ExactTables } from '../check/exact-tables.ts'
import { rowTitle } from '../check/table-names.ts'
import { type NotExecuted, referenceTo, type Violation, violationOf } from '../check/violation.ts'
import { type Fen, printFen } from '../money.ts'
import type { FormulaCell, FormulaTerm } from './formula.ts'
import type { OwnEquation } from './own-equation.ts'

export interface EvaluatedTables {
  readonly exact: ExactTables
  readonly figures: FigureTables
  readonly year: number
}

export interface Evaluated {
  readonly violations: readonly Violation[]
  readonly notExecuted: readonly NotExecuted[]
  readonly cases: number
}

/** A value as a fraction, exact. */
interface Value {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function evaluateFormula(equation: OwnEquation, tables: EvaluatedTables): Evaluated {
  const reason = outOfYears(equation, tables.year) ?? missingTable(equation, tables.exact)
  if (reason !== undefined) return { violations: [], notExecuted: [{ ...referenceTo(equation), reason }], cases: 0 }
  const rows = rowsOf(equation, tables.exact)
  const violations = rows.flatMap((row) => violationAt(equation, row, tables) ?? [])
  return { violations, notExecuted: [], cases: rows.length }
}

const outOfYears = ({ from, until }: OwnEquation, year: number): string | undefined =>
  (from !== undefined && year < from) || (until !== undefined && year > until)
    ? `不适用：只适用于${from ?? ''}—${until ?? ''}年度`
    : undefined

const cellsOf = ({ parsed }: OwnEquation): FormulaCell[] =>
  [...parsed.left, ...parsed.right].flatMap(({ cell }) => cell ?? [])

function missingTable(equation: OwnEquation, exact: ExactTables): string | undefined {
  const missing = cellsOf(equation).find(({ table, year }) => exact.single(table, year) === undefined)
  return missing === undefined ? undefined : exact.absence(missing.table, missing.year)
}

/** Rows over which the equation runs: all of the tables that say 每行; one time where none does. */
function rowsOf(equation: OwnEquation, exact: ExactTables): (string | undefined)[] {
  const each = cellsOf(equation).filter(({ row }) => row.kind === 'each')
  if (each.length === 0) return [undefined]
  return [...new Set(each.flatMap(({ table, year }) => exact.single(table, year)?.rows.map(({ key }) => key) ?? []))]
}

function violationAt(equation: OwnEquation, row: string | undefined, tables: EvaluatedTables): Violation | undefined {
  const { left, right, relation } = equation.parsed
  const [leftValue, rightValue] = [left, right].map((terms) => sideOf(terms, row, tables.exact))
  if (leftValue === undefined || rightValue === undefined) return undefined
  const difference = leftValue.numerator * rightValue.denominator - rightValue.numerator * leftValue.denominator
  const holds = relation === '=' ? difference === 0n : relation === '≥' ? difference >= 0n : difference <= 0n
  if (holds) return undefined
  const figures = figuresOf(equation, row, tables)
  const counted = figures.length > 0 && figures.every((figure) => figure.counted)
  const scale = leftValue.denominator * rightValue.denominator
  const shown = (value: Value): string => (counted ? whole(value).toString() : `${printFen(whole(value))}元`)
  const sign = relation === '=' ? '≠' : relation === '≥' ? '<' : '>'
  const where = row === undefined ? '' : rowName(row, figures)
  return violationOf(equation, {
    message: `${where}${equation.formula}：${shown(leftValue)} ${sign} ${shown(rightValue)}。`,
    cells: figures.map(cellOf),
    difference: counted ? (difference / scale).toString() : printFen(difference / scale),
  })
}

const rowName = (row: string, figures: readonly CellFigure[]): string => {
  const figure = figures.find((one) => one.row.key === row)
  return figure === undefined ? '' : `“${rowTitle(figure.row)}”行，`
}

/** Rounded half away from zero, to show. */
const whole = ({ numerator, denominator }: Value): bigint =>
  (numerator * 2n + (numerator < 0n ? -denominator : denominator)) / (denominator * 2n)

function sideOf(terms: readonly FormulaTerm[], row: string | undefined, exact: ExactTables): Value {
  let value: Value = { numerator: 0n, denominator: 1n }
  for (const { factor, cell } of terms) {
    const amount = cell === undefined ? 1n : amountOf(cell, row, exact)
    const added = factor.numerator * amount
    value = {
      numerator: value.numerator * factor.denominator + added * value.denominator,
      denominator: value.denominator * factor.denominator,
    }
  }
  return value
}

/** A row that the table does not hold is zero. */
function amountOf({ table: id, year, row, column }: FormulaCell, each: string | undefined, exact: ExactTables): Fen {
  const table = exact.single(id, year)
  if (table === undefined) return 0n
  if (row.kind !== 'prefix') return table.cell(row.kind === 'each' ? (each ?? '') : row.key, column) ?? 0n
  let total = 0n
  for (const key of finestRows(table, row.prefix)) total += table.cell(key, column) ?? 0n
  return total
}

/** Subjects at the lowest level: 项 of functional tables, 款 of economic ones. */
function finestRows({ rows }: ExactTable, prefix: string): string[] {
  const longest = rows.reduce((length, { code }) => Math.max(length, code?.length ?? 0), 0)
  return rows.flatMap(({ code }) => (code?.length === longest && code.startsWith(prefix) ? [code] : []))
}

/** The cells that take part; of a sum over a prefix its rows. */
const figuresOf = (
  equation: OwnEquation,
  each: string | undefined,
  { exact, figures }: EvaluatedTables,
): CellFigure[] =>
  cellsOf(equation).flatMap(({ table: id, year, row, column }) => {
    const table = figures.single(id, year)
    const sums = row.kind === 'prefix' ? exact.single(id, year) : undefined
    const keys = row.kind === 'prefix' ? [] : [row.kind === 'each' ? (each ?? '') : row.key]
    if (row.kind === 'prefix' && sums !== undefined) keys.push(...finestRows(sums, row.prefix))
    return keys.flatMap((key) => table?.cell(key, column) ?? [])
  })
