/** Values of a table that stand some rows away from their labels, shown against another table. */
import type { EquationTableId } from '../equations/equation.ts'
import type { EquationTable, EquationTables } from '../equations/equation-table.ts'
import type { Quantity, Relation } from './relation.ts'

export interface RowShift<Q extends Quantity> {
  readonly table: EquationTableId
  readonly column: string
  readonly reference: EquationTableId
  /** Rows by which the values stand too low; negative when too high. */
  readonly offset: number
  /** The cells that hold another row's value, in order. */
  readonly cells: readonly Q[]
  readonly relations: readonly Relation<Q>[]
}

const FARTHEST = 3
const FEWEST_MATCHES = 3
/** Fewer broken relations in one table are left to the search for single culprits. */
const FEWEST_BROKEN = 3

/** Tables with functional rows whose totals usually agree subject by subject. */
const COMPARED: readonly (readonly [EquationTableId, string])[] = [
  ['T2', 'income'],
  ['T3', 'total'],
  ['T5', 'total'],
]

export function rowShifts<Q extends Quantity>(
  tables: EquationTables<Q>,
  relations: readonly Relation<Q>[],
): RowShift<Q>[] {
  const broken = relations.filter((relation) => !relation.holds)
  const brokenIn = (id: EquationTableId): Relation<Q>[] =>
    broken.filter((relation) => relation.terms.some(({ quantity }) => quantity.tableId === id))
  const within = (id: EquationTableId): number =>
    broken.filter((relation) => relation.terms.every(({ quantity }) => quantity.tableId === id)).length
  return COMPARED.flatMap(([id, column]) => {
    const table = tables.single(id)
    const inTable = table === undefined ? [] : brokenIn(id)
    if (table === undefined || inTable.length < FEWEST_BROKEN) return []
    for (const [otherId, otherColumn] of COMPARED) {
      const reference = tables.single(otherId)
      if (reference === undefined || otherId === id || within(otherId) >= within(id)) continue
      const shift = shiftAgainst(subjectCells(table, column), subjectCells(reference, otherColumn))
      if (shift !== undefined) return [{ table: id, column, reference: otherId, ...shift, relations: inTable }]
    }
    return []
  })
}

interface SubjectCell<Q> {
  readonly row: string
  readonly figure: Q
}

function shiftAgainst<Q extends Quantity>(
  cells: readonly SubjectCell<Q>[],
  reference: readonly SubjectCell<Q>[],
): { offset: number; cells: Q[] } | undefined {
  const expected = new Map(reference.map(({ row, figure }) => [row, figure]))
  const matching = (offset: number): Q[] =>
    cells
      .filter(({ row, figure }, index) => {
        const source = cells[index - offset]?.row
        return (
          isSame(figure, source === undefined ? undefined : expected.get(source)) &&
          (offset === 0 || !isSame(figure, expected.get(row)))
        )
      })
      .map(({ figure }) => figure)
  let best: { offset: number; cells: Q[] } | undefined
  for (let offset = -FARTHEST; offset <= FARTHEST; offset++) {
    if (offset === 0) continue
    const found = matching(offset)
    const different = new Set(found.map((figure) => figure.stated?.digits)).size
    if (different >= FEWEST_MATCHES && found.length > (best?.cells.length ?? 0)) best = { offset, cells: found }
  }
  return best
}

function subjectCells<Q>(table: EquationTable<Q>, column: string): SubjectCell<Q>[] {
  const at = table.columnIndex(column)
  if (at === undefined) return []
  return table.rows.flatMap(({ code, key }, index) => {
    const figure = code === undefined ? undefined : table.at(index, at)
    return figure === undefined ? [] : [{ row: key, figure }]
  })
}

const isSame = (figure: Quantity, other: Quantity | undefined): boolean =>
  other?.stated !== undefined &&
  figure.stated !== undefined &&
  figure.stated.digits !== 0n &&
  figure.interval.low === other.interval.low &&
  figure.interval.high === other.interval.high
