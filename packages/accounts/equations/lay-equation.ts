/**
 * Lay an equation over tables: printed ones, whose figures are intervals, and exact ones alike.
 * What is handed on are the figures of each relation, left and right; who lays says what a figure is.
 */
import { plainSubjectName } from '../subjects/subject.ts'
import { TOTAL_ROW } from '../tables/table-form.ts'
import type { CellTerm, EquationShape, TableEquation } from './equation.ts'
import type { EquationRow, EquationTable, EquationTables } from './equation-table.ts'
import { type SubjectTree, subjectTree } from './subject-tree.ts'

/** Takes one relation. */
export type Lay<Q> = (left: readonly Q[], right: readonly Q[]) => void

type Shape<K extends EquationShape['kind']> = Extract<EquationShape, { kind: K }>

/** Hand every relation that the equation makes over these tables to `lay`. */
export function layEquation<Q>(equation: TableEquation, tables: EquationTables<Q>, lay: Lay<Q>): void {
  const { shape } = equation
  if (shape.kind === 'cells') layCells(equation, shape, tables, lay)
  else if (shape.kind === 'same-subject') laySameSubject(shape, tables, lay)
  else if (shape.kind === 'subject-parts') laySubjectParts(shape, tables, lay)
  else if (shape.kind === 'economic-totals') layEconomicTotals(shape, tables, lay)
  else {
    for (const table of tables.all(shape.table)) {
      if (!table.complete) continue
      if (shape.kind === 'rows') layRows(equation, shape, table, lay)
      else if (shape.kind === 'categories') layCategories(shape.total, table, lay)
      else if (shape.kind === 'tree') layTree(shape.of, table, lay)
      else layEconomicColumns(table, lay)
    }
  }
}

function layCells<Q>(
  equation: TableEquation,
  { left, right }: Shape<'cells'>,
  tables: EquationTables<Q>,
  lay: Lay<Q>,
): void {
  const leftFigures = figuresOf(left, equation, tables)
  const rightFigures = figuresOf(right, equation, tables)
  if (leftFigures === undefined || rightFigures === undefined) return
  const present = leftFigures.length > 0 && rightFigures.length > 0
  if (present || (tables.absentIsZero && leftFigures.length + rightFigures.length > 0)) lay(leftFigures, rightFigures)
}

/** `undefined` where a required cell is not there, or sums would run over unread cells. */
function figuresOf<Q>(cells: readonly CellTerm[], { kind }: TableEquation, tables: EquationTables<Q>): Q[] | undefined {
  const figures: Q[] = []
  for (const { table: id, row, column, optional, year } of cells) {
    const table = tables.single(id, year)
    if (table === undefined || (kind === '基本平衡' && !table.complete)) return undefined
    if (tables.absentIsZero && table.columnIndex(column) === undefined) return undefined
    const figure = table.cell(row, column)
    if (figure !== undefined) figures.push(figure)
    else if (optional !== true || isOpen(table, row, column)) return undefined
  }
  return figures
}

const indicesOf = (table: EquationTable<unknown>, keys: readonly string[]): number[] =>
  keys.flatMap((key) => table.columnIndex(key) ?? [])

const openTables = new WeakMap<readonly EquationRow[], boolean>()

/** Whether some figure of a table may stand in several columns: only tables that a text tells line by line have such. */
function hasOpenCells({ rows }: EquationTable<unknown>): boolean {
  const known = openTables.get(rows)
  if (known !== undefined) return known
  const found = rows.some(({ open }) => open !== undefined)
  openTables.set(rows, found)
  return found
}

/** Whether a figure of the row may stand in the column, and in others as well. */
const isOpen = (table: EquationTable<unknown>, row: string, column: string): boolean =>
  hasOpenCells(table) && table.rows.some(({ key, open }) => key === row && open?.includes(column) === true)

const isOpenAt = ({ rows, columns }: EquationTable<unknown>, row: number, column: number): boolean =>
  rows[row]?.open?.includes(columns[column] ?? '') === true

/** The figures that a row prints in some columns; none where one of them may hold a figure that is not known to stand there. */
function across<Q>(table: EquationTable<Q>, row: number, columns: readonly number[]): Q[] {
  const figures: Q[] = []
  if (table.rows[row]?.open !== undefined && columns.some((column) => isOpenAt(table, row, column))) return figures
  for (const column of columns) {
    const figure = table.at(row, column)
    if (figure !== undefined) figures.push(figure)
  }
  return figures
}

function layRows<Q>({ relation }: TableEquation, shape: Shape<'rows'>, table: EquationTable<Q>, lay: Lay<Q>): void {
  const left = indicesOf(table, shape.left)
  const right = indicesOf(table, shape.right)
  if (left.length < shape.left.length || (relation === '≥' && right.length < shape.right.length)) return
  for (let row = 0; row < table.rows.length; row++) {
    const leftFigures = across(table, row, left)
    if (leftFigures.length < shape.left.length) continue
    const rightFigures = across(table, row, right)
    if (rightFigures.length > 0) lay(leftFigures, rightFigures)
  }
}

function layCategories<Q>(total: string, table: EquationTable<Q>, lay: Lay<Q>): void {
  const totalRow = table.rows.findIndex((row) => row.key === total)
  const categories = table.rows.flatMap(({ key }, index) => (key.startsWith('category:') ? [index] : []))
  if (totalRow >= 0) laySums(totalRow, categories, table, lay)
}

const trees = new WeakMap<readonly EquationRow[], SubjectTree>()

/** The tree of a table's rows, worked out once. */
function treeOf({ rows }: EquationTable<unknown>): SubjectTree {
  const known = trees.get(rows)
  if (known !== undefined) return known
  const tree = subjectTree(rows)
  trees.set(rows, tree)
  return tree
}

function layTree<Q>(of: Shape<'tree'>['of'], table: EquationTable<Q>, lay: Lay<Q>): void {
  const { roots, families } = treeOf(table)
  if (of === 'total') {
    const totalRow = table.rows.findIndex((row) => row.key === TOTAL_ROW)
    if (totalRow >= 0) laySums(totalRow, roots, table, lay)
    return
  }
  for (const { parent, children } of families) {
    const code = table.rows[parent]?.code
    if (code === of || code?.length === of) laySums(parent, children, table, lay)
  }
}

/** In every column that the total prints: the total against its parts. */
function laySums<Q>(total: number, parts: readonly number[], table: EquationTable<Q>, lay: Lay<Q>): void {
  const isUnsure = hasOpenCells(table)
  for (let column = 0; column < table.columns.length; column++) {
    const whole = table.at(total, column)
    if (whole === undefined || (isUnsure && parts.some((part) => isOpenAt(table, part, column)))) continue
    const figures: Q[] = []
    for (const part of parts) {
      const figure = table.at(part, column)
      if (figure !== undefined) figures.push(figure)
    }
    if (figures.length > 0) lay([whole], figures)
  }
}

/** A total with its parts, as indices of columns. */
type ColumnSum = readonly [total: number, parts: number[]]

/** 合计 with the categories, each category with its subjects (`类/款`). */
function economicSums({ columns }: EquationTable<unknown>): ColumnSum[] {
  const categories = new Map<string, ColumnSum>()
  columns.forEach((key, index) => {
    if (key !== TOTAL_ROW && !key.includes('/')) categories.set(key, [index, []])
  })
  columns.forEach((key, index) => {
    const slash = key.indexOf('/')
    if (slash >= 0) categories.get(key.slice(0, slash))?.[1].push(index)
  })
  const total = columns.indexOf(TOTAL_ROW)
  const sums = [...categories.values()]
  return total < 0 ? sums : [[total, sums.map(([category]) => category)], ...sums]
}

function layEconomicColumns<Q>(table: EquationTable<Q>, lay: Lay<Q>): void {
  const sums = economicSums(table)
  for (let row = 0; row < table.rows.length; row++) {
    for (const [whole, columns] of sums) {
      const figure = table.at(row, whole)
      const figures = figure === undefined ? [] : across(table, row, columns)
      if (figure !== undefined && figures.length > 0) lay([figure], figures)
    }
  }
}

function laySameSubject<Q>(shape: Shape<'same-subject'>, tables: EquationTables<Q>, lay: Lay<Q>): void {
  const [left, right] = [tables.single(shape.left.table), tables.single(shape.right.table)]
  const leftColumn = left?.columnIndex(shape.left.column)
  const rightColumn = right?.columnIndex(shape.right.column)
  if (left === undefined || right === undefined || leftColumn === undefined || rightColumn === undefined) return
  const rightRows = subjectsOf(right.rows, shape.by)
  for (const [key, row] of subjectsOf(left.rows, shape.by)) {
    const other = rightRows.get(key)
    const leftFigure = left.at(row, leftColumn)
    const rightFigure = other === undefined ? undefined : right.at(other, rightColumn)
    if (leftFigure !== undefined && rightFigure !== undefined) lay([leftFigure], [rightFigure])
  }
}

function laySubjectParts<Q>(shape: Shape<'subject-parts'>, tables: EquationTables<Q>, lay: Lay<Q>): void {
  const whole = tables.single(shape.left.table)
  const wholeColumn = whole?.columnIndex(shape.left.column)
  if (whole === undefined || wholeColumn === undefined) return
  const parts: { table: EquationTable<Q>; column: number; rows: ReadonlyMap<string, number> }[] = []
  for (const { table: id, column } of shape.right) {
    const table = tables.single(id)
    const index = table?.columnIndex(column)
    if (table === undefined || index === undefined || !table.complete) return
    parts.push({ table, column: index, rows: subjectsOf(table.rows, 'code') })
  }
  for (const [code, row] of subjectsOf(whole.rows, 'code')) {
    const figure = whole.at(row, wholeColumn)
    const isUnknown = parts.some(({ table, column, rows }) => isOpenAt(table, rows.get(code) ?? -1, column))
    const figures = parts.flatMap(({ table, column, rows }) => {
      const index = rows.get(code)
      return index === undefined ? [] : (table.at(index, column) ?? [])
    })
    if (!isUnknown && figure !== undefined && figures.length > 0) lay([figure], figures)
  }
}

/** Economic columns go by `类/款`, economic rows by their codes under the name of their category. */
function layEconomicTotals<Q>(shape: Shape<'economic-totals'>, tables: EquationTables<Q>, lay: Lay<Q>): void {
  const [table, columns, rows] = [shape.table, shape.columns, shape.rows.table].map((id) => tables.single(id))
  const amount = rows?.columnIndex(shape.rows.column)
  if (table === undefined || columns === undefined || rows === undefined || amount === undefined) return
  if (!columns.complete || !rows.complete) return
  const categories = new Map(rows.rows.flatMap(({ code, name }) => (code?.length === 3 ? [[code, name] as const] : [])))
  const byName = new Map(
    rows.rows.flatMap(({ code, name }, index): [string, number][] => {
      const category = code?.length === 5 ? categories.get(code.slice(0, 3)) : undefined
      return category === undefined ? [] : [[plainSubjectName(`${category}/${name}`), index]]
    }),
  )
  for (const key of table.columns) {
    const whole = key.includes('/') ? table.cell(TOTAL_ROW, key) : undefined
    const row = byName.get(plainSubjectName(key))
    const figures = [columns.cell(TOTAL_ROW, key), row === undefined ? undefined : rows.at(row, amount)]
    const present = figures.filter((figure) => figure !== undefined)
    if (whole !== undefined && present.length > 0) lay([whole], present)
  }
}

const subjectIndices = new WeakMap<readonly EquationRow[], Map<string, ReadonlyMap<string, number>>>()

/** Rows by code, or categories (类) by name without the closing 支出; subjects printed twice are left out. */
function subjectsOf(rows: readonly EquationRow[], by: 'code' | 'category-name'): ReadonlyMap<string, number> {
  const ofTable = subjectIndices.get(rows) ?? new Map<string, ReadonlyMap<string, number>>()
  subjectIndices.set(rows, ofTable)
  const known = ofTable.get(by)
  if (known !== undefined) return known
  const found = new Map<string, number>()
  const repeated = new Set<string>()
  rows.forEach((row, index) => {
    const key = by === 'code' ? row.code : row.level === 1 ? row.name.replace(/支出$/, '') : undefined
    if (key === undefined) return
    if (found.has(key)) repeated.add(key)
    found.set(key, index)
  })
  for (const key of repeated) found.delete(key)
  ofTable.set(by, found)
  return found
}
