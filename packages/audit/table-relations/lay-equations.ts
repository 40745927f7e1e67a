/** Lay the equations of the catalogue over the tables of a disclosure. */
import { type CellTerm, TABLE_EQUATIONS, type TableEquation, TOTAL_ROW } from '@mingzhang/accounts'
import type { Disclosure, StatutoryTable, TableRow } from '@mingzhang/disclosure'
import { onlyGeneralBudget } from './conditions.ts'
import type { Quantities } from './quantities.ts'
import { subjectTree } from './subject-tree.ts'
import { type Quantity, type TableRelation, type TableRelationTerm, tableRelation } from './table-relation.ts'

/** Equations whose condition is not known to hold are not laid: not executed, never passed. */
export function layEquations(disclosure: Disclosure, quantities: Quantities): TableRelation[] {
  const generalOnly = onlyGeneralBudget(quantities)
  return TABLE_EQUATIONS.filter((equation) => equation.condition === undefined || generalOnly).flatMap((equation) =>
    lay(equation, disclosure, quantities),
  )
}

function lay(equation: TableEquation, disclosure: Disclosure, quantities: Quantities): TableRelation[] {
  const { shape } = equation
  if (shape.kind === 'cells') return layCells(equation, shape, quantities)
  if (shape.kind === 'same-subject') return laySameSubject(equation, shape, quantities)
  return disclosure.statutoryTables
    .filter((table) => table.form.id === shape.table && table.unread.length === 0)
    .flatMap((table) => {
      if (shape.kind === 'rows') return layRows(equation, shape, table, quantities)
      if (shape.kind === 'categories') return layCategories(equation, shape.total, table, quantities)
      if (shape.kind === 'tree') return layTree(equation, table, quantities)
      return layEconomicColumns(equation, table, quantities)
    })
}

type Shape<K extends TableEquation['shape']['kind']> = Extract<TableEquation['shape'], { kind: K }>

function layCells(equation: TableEquation, shape: Shape<'cells'>, quantities: Quantities): TableRelation[] {
  const left = termsOf(shape.left, 1, equation, quantities)
  const right = termsOf(shape.right, -1, equation, quantities)
  return left === undefined || right === undefined ? [] : related(equation, left, right)
}

/** `undefined` where a required cell is not printed, or sums would run over unread cells. */
function termsOf(
  cells: readonly CellTerm[],
  sign: 1 | -1,
  equation: TableEquation,
  quantities: Quantities,
): TableRelationTerm[] | undefined {
  const terms: TableRelationTerm[] = []
  for (const { table: id, row, column, optional } of cells) {
    const table = quantities.single.get(id)
    if (table === undefined || (equation.kind === '基本平衡' && table.unread.length > 0)) return undefined
    const quantity = quantities.at(table, row, column)
    if (quantity !== undefined) terms.push({ quantity, sign })
    else if (optional !== true) return undefined
  }
  return terms
}

function layRows(
  equation: TableEquation,
  shape: Shape<'rows'>,
  table: StatutoryTable,
  quantities: Quantities,
): TableRelation[] {
  if (!shape.left.every((column) => table.columnTitles.has(column))) return []
  return table.rows.flatMap((row) => {
    const of = (columns: readonly string[], sign: 1 | -1): TableRelationTerm[] =>
      columns.flatMap((column) => {
        const cell = row.cells.get(column)
        return cell === undefined ? [] : [{ quantity: quantities.of(table, cell), sign }]
      })
    const left = of(shape.left, 1)
    return left.length < shape.left.length ? [] : related(equation, left, of(shape.right, -1))
  })
}

function layCategories(
  equation: TableEquation,
  total: string,
  table: StatutoryTable,
  quantities: Quantities,
): TableRelation[] {
  const categories = table.rows.filter((row) => row.key.startsWith('category:'))
  const totalRow = table.rows.find((row) => row.key === total)
  return totalRow === undefined ? [] : sumsByColumn(equation, totalRow, categories, table, quantities)
}

function layTree(equation: TableEquation, table: StatutoryTable, quantities: Quantities): TableRelation[] {
  const tree = subjectTree(table.rows)
  const totalRow = table.rows.find((row) => row.key === TOTAL_ROW)
  const sums = tree.families.map(({ parent, children }) => sumsByColumn(equation, parent, children, table, quantities))
  const total = totalRow === undefined ? [] : sumsByColumn(equation, totalRow, tree.roots, table, quantities)
  return [...total, ...sums.flat()]
}

function sumsByColumn(
  equation: TableEquation,
  total: TableRow,
  parts: readonly TableRow[],
  table: StatutoryTable,
  quantities: Quantities,
): TableRelation[] {
  return [...total.cells.values()].flatMap((cell) => {
    const right = parts.flatMap((part): TableRelationTerm[] => {
      const partCell = part.cells.get(cell.column)
      return partCell === undefined ? [] : [{ quantity: quantities.of(table, partCell), sign: -1 }]
    })
    return related(equation, [{ quantity: quantities.of(table, cell), sign: 1 }], right)
  })
}

function layEconomicColumns(equation: TableEquation, table: StatutoryTable, quantities: Quantities): TableRelation[] {
  const columns = [...table.columnTitles.keys()].filter((key) => key !== TOTAL_ROW)
  const categories = columns.filter((key) => !key.includes('/'))
  const sums: [string, string[]][] = [
    [TOTAL_ROW, categories],
    ...categories.map((category): [string, string[]] => [
      category,
      columns.filter((key) => key.startsWith(`${category}/`)),
    ]),
  ]
  return table.rows.flatMap((row) =>
    sums.flatMap(([total, parts]) => {
      const terms = (keys: readonly string[], sign: 1 | -1): TableRelationTerm[] =>
        keys.flatMap((key) => {
          const cell = row.cells.get(key)
          return cell === undefined ? [] : [{ quantity: quantities.of(table, cell), sign }]
        })
      const left = terms([total], 1)
      return left.length === 0 ? [] : related(equation, left, terms(parts, -1))
    }),
  )
}

function laySameSubject(
  equation: TableEquation,
  shape: Shape<'same-subject'>,
  quantities: Quantities,
): TableRelation[] {
  const left = subjectsOf(quantities.single.get(shape.left.table), shape.by)
  const right = subjectsOf(quantities.single.get(shape.right.table), shape.by)
  const relations: TableRelation[] = []
  for (const [key, { table, row }] of left) {
    const other = right.get(key)
    const leftCell = row.cells.get(shape.left.column)
    const rightCell = other?.row.cells.get(shape.right.column)
    if (other === undefined || leftCell === undefined || rightCell === undefined) continue
    const terms: [Quantity, Quantity] = [quantities.of(table, leftCell), quantities.of(other.table, rightCell)]
    relations.push(...related(equation, [{ quantity: terms[0], sign: 1 }], [{ quantity: terms[1], sign: -1 }]))
  }
  return relations
}

/** Rows by code, or categories (类) by name without the closing 支出; subjects printed twice are left out. */
function subjectsOf(
  table: StatutoryTable | undefined,
  by: 'code' | 'category-name',
): Map<string, { table: StatutoryTable; row: TableRow }> {
  const found = new Map<string, { table: StatutoryTable; row: TableRow }>()
  const repeated = new Set<string>()
  for (const row of table?.rows ?? []) {
    const key = by === 'code' ? row.code : row.level === 1 ? row.name.replace(/支出$/, '') : undefined
    if (key === undefined || table === undefined) continue
    if (found.has(key)) repeated.add(key)
    found.set(key, { table, row })
  }
  for (const key of repeated) found.delete(key)
  return found
}

/** A relation needs both sides; one over blank cells alone says nothing. */
function related(
  equation: TableEquation,
  left: readonly TableRelationTerm[],
  right: readonly TableRelationTerm[],
): TableRelation[] {
  const terms = [...left, ...right]
  if (left.length === 0 || right.length === 0 || terms.every(({ quantity }) => quantity.stated === undefined)) return []
  return [tableRelation(equation, equation.relation, terms)]
}
