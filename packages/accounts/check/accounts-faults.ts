/** Broken relations of accounts, put together by their cause. */
import type { Relation } from '../diagnosis/relation.ts'
import { relationOver } from '../diagnosis/relation.ts'
import type { ConditionVerdict, EquationCondition } from '../equations/conditions.ts'
import type { TableEquation } from '../equations/equation.ts'
import { layEquation } from '../equations/lay-equation.ts'
import type { Fen } from '../money.ts'
import type { CellFigure, FigureTables } from './cell-figures.ts'
import { type DoubtfulUnit, type EntryCulprit, entryCulprits, type Places } from './entry-culprit.ts'

export interface AccountsFault {
  /** Broken relations, the most telling first. */
  readonly relations: readonly Relation<CellFigure>[]
  /** Left minus right of the first, in 分. */
  readonly difference: Fen
  readonly culprits: readonly EntryCulprit[]
}

/** A relation, and which of its equation's it is. */
export interface LaidRelation {
  readonly equation: TableEquation
  readonly place: number
  readonly relation: Relation<CellFigure>
}

export function layAll(
  equations: readonly TableEquation[],
  tables: FigureTables,
  verdictOf: (condition: EquationCondition) => ConditionVerdict,
): LaidRelation[] {
  const laid: LaidRelation[] = []
  for (const equation of equations) {
    if (equation.condition !== undefined && !verdictOf(equation.condition).met) continue
    let place = 0
    layEquation<CellFigure>(equation, tables, (left, right) => {
      const terms = [
        ...left.map((quantity) => ({ quantity, sign: 1 as const })),
        ...right.map((quantity) => ({ quantity, sign: -1 as const })),
      ]
      laid.push({ equation, place: place++, relation: relationOver(equation, equation.relation, terms) })
    })
  }
  return laid
}

/** Left minus right in 分, or in things where the relation counts. */
export function differenceOf({ terms }: Relation<CellFigure>): Fen {
  let difference = 0n
  for (const { quantity, sign } of terms) difference += sign === 1 ? quantity.amount : -quantity.amount
  return difference
}

const sizeOf = (relation: Relation<CellFigure>): Fen => {
  const difference = differenceOf(relation)
  return difference < 0n ? -difference : difference
}

/** The finest subject that a relation speaks of: what it says is nearest to the entry. */
const depthOf = ({ terms }: Relation<CellFigure>): number =>
  Math.min(...terms.map(({ quantity }) => quantity.row.code?.length ?? 0))

/**
 * One wrong amount moves every relation it enters by as much: relations that miss by the same are one cause, and
 * those that miss by the sum of several causes follow from them.
 */
export function accountsFaults(
  laid: readonly LaidRelation[],
  equations: readonly TableEquation[],
  unit: DoubtfulUnit,
  /** Whether what misses by as much is explained already. */
  isExplained: (size: Fen) => boolean,
): AccountsFault[] {
  const groups = new Map<Fen | LaidRelation, LaidRelation[]>()
  for (const one of laid) {
    if (one.relation.holds || isExplained(sizeOf(one.relation))) continue
    const counted = one.relation.terms.some(({ quantity }) => quantity.counted)
    const key = counted ? one : sizeOf(one.relation)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const sorted = [...groups.values()].map((group) =>
    group.toSorted(
      (a, b) => depthOf(b.relation) - depthOf(a.relation) || a.relation.terms.length - b.relation.terms.length,
    ),
  )
  const allBroken = placesOf(laid.filter(({ relation }) => !relation.holds))
  return withoutConsequences(sorted).map((group) => faultOf(group, allBroken, equations, unit))
}

function placesOf(laid: readonly LaidRelation[]): Places {
  const places = new Map<TableEquation, Set<number>>()
  for (const { equation, place } of laid) {
    const known = places.get(equation)
    if (known === undefined) places.set(equation, new Set([place]))
    else known.add(place)
  }
  return places
}

const MOST_CAUSES = 6

/** Leaves out groups of totals that miss by a sum of what the groups of subjects miss by. */
function withoutConsequences(groups: readonly (readonly LaidRelation[])[]): (readonly LaidRelation[])[] {
  const first = (group: readonly LaidRelation[]): Relation<CellFigure> | undefined => group[0]?.relation
  const depth = (group: readonly LaidRelation[]): number => {
    const relation = first(group)
    return relation === undefined ? 0 : depthOf(relation)
  }
  const causes = groups.filter((group) => depth(group) === 7).slice(0, MOST_CAUSES)
  if (causes.length < 2) return [...groups]
  let sums: Fen[] = [0n]
  for (const cause of causes) {
    const relation = first(cause)
    const size = relation === undefined ? 0n : sizeOf(relation)
    sums = sums.flatMap((sum) => [sum, sum + size, sum - size])
  }
  const explained = new Set(sums.map((sum) => (sum < 0n ? -sum : sum)))
  return groups.filter((group) => {
    const relation = first(group)
    return depth(group) === 7 || relation === undefined || !explained.has(sizeOf(relation))
  })
}

function faultOf(
  group: readonly LaidRelation[],
  allBroken: Places,
  equations: readonly TableEquation[],
  unit: DoubtfulUnit,
): AccountsFault {
  const [first] = group
  const relations = group.map(({ relation }) => relation)
  if (first === undefined) return { relations, difference: 0n, culprits: [] }
  const difference = differenceOf(first.relation)
  if (first.relation.terms.some(({ quantity }) => quantity.counted)) return { relations, difference, culprits: [] }
  const subjects = new Set(
    relations.flatMap(({ terms }) =>
      terms.flatMap(({ quantity: { row } }) => (row.code?.length === 7 ? [row.code] : [])),
    ),
  )
  const broken = placesOf(group)
  return {
    relations,
    difference,
    culprits: entryCulprits({ difference, subjects, broken, allBroken }, equations, unit),
  }
}
