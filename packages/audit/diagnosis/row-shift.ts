/** Values of a table printed some rows away from their labels, shown against another table. */
import type { StatutoryTable, TableCell } from '@mingzhang/disclosure'
import type { TableRelation } from '../table-relations/table-relation.ts'

export interface RowShift {
  readonly table: StatutoryTable
  readonly column: string
  readonly reference: StatutoryTable
  /** Rows by which the values stand too low; negative when too high. */
  readonly offset: number
  /** The cells that hold another row's value, in order. */
  readonly cells: readonly TableCell[]
  readonly relations: readonly TableRelation[]
}

const FARTHEST = 3
const FEWEST_MATCHES = 3
/** Fewer broken relations in one table are left to the search for single culprits. */
const FEWEST_BROKEN = 3

/** Tables with functional rows whose totals usually agree subject by subject. */
const COMPARED: readonly (readonly [string, string])[] = [
  ['T2', 'income'],
  ['T3', 'total'],
  ['T5', 'total'],
]

export function rowShifts(
  tables: ReadonlyMap<string, StatutoryTable>,
  relations: readonly TableRelation[],
): RowShift[] {
  const broken = relations.filter((relation) => !relation.holds)
  const brokenIn = (table: StatutoryTable): TableRelation[] =>
    broken.filter((relation) => relation.terms.some(({ quantity }) => quantity.table === table))
  const within = (table: StatutoryTable): number =>
    broken.filter((relation) => relation.terms.every(({ quantity }) => quantity.table === table)).length
  return COMPARED.flatMap(([id, column]) => {
    const table = tables.get(id)
    if (table === undefined || brokenIn(table).length < FEWEST_BROKEN) return []
    for (const [otherId, otherColumn] of COMPARED) {
      const reference = tables.get(otherId)
      if (reference === undefined || reference === table || within(reference) >= within(table)) continue
      const shift = shiftAgainst(table, column, reference, otherColumn)
      if (shift !== undefined) return [{ table, column, reference, ...shift, relations: brokenIn(table) }]
    }
    return []
  })
}

function shiftAgainst(
  table: StatutoryTable,
  column: string,
  reference: StatutoryTable,
  referenceColumn: string,
): { offset: number; cells: TableCell[] } | undefined {
  const cells = subjectCells(table, column)
  const expected = new Map(subjectCells(reference, referenceColumn).map((cell) => [cell.row, cell]))
  const rows = cells.map((cell) => cell.row)
  const matching = (offset: number): TableCell[] =>
    cells.filter((cell, index) => {
      const source = rows[index - offset]
      return (
        isSame(cell, source === undefined ? undefined : expected.get(source)) &&
        (offset === 0 || !isSame(cell, expected.get(cell.row)))
      )
    })
  let best: { offset: number; cells: TableCell[] } | undefined
  for (let offset = -FARTHEST; offset <= FARTHEST; offset++) {
    if (offset === 0) continue
    const found = matching(offset)
    const different = new Set(found.map((cell) => cell.stated?.digits)).size
    if (different >= FEWEST_MATCHES && found.length > (best?.cells.length ?? 0)) best = { offset, cells: found }
  }
  return best
}

const subjectCells = (table: StatutoryTable, column: string): TableCell[] =>
  table.rows.flatMap((row) => {
    const cell = row.code === undefined ? undefined : row.cells.get(column)
    return cell === undefined ? [] : [cell]
  })

const isSame = (cell: TableCell, other: TableCell | undefined): boolean =>
  other?.stated !== undefined &&
  cell.stated !== undefined &&
  cell.stated.digits !== 0n &&
  cell.interval.low === other.interval.low &&
  cell.interval.high === other.interval.high
