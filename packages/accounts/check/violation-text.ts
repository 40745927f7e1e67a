/** Broken relations told in Chinese: the arithmetic, the cells, and what would make everything agree. */
import type { Relation, RelationSource } from '../diagnosis/relation.ts'
import { basisOf } from '../equations/equation-groups.ts'
import { type Fen, printFen } from '../money.ts'
import type { AccountsFault } from './accounts-faults.ts'
import { differenceOf } from './accounts-faults.ts'
import { type CellFigure, cellOf } from './cell-figures.ts'
import type { EntryCulprit } from './entry-culprit.ts'
import type { EquationReference, Violation, ViolationCell } from './violation.ts'

/** More cells or culprits than a reader wants to see of one cause. */
const MOST_CELLS = 24
const MOST_CULPRITS = 3
const MOST_CANDIDATES = 8

export const shownAmount = ({ counted, amount }: CellFigure): string =>
  counted ? amount.toString() : `${printFen(amount)}元`

const shownDifference = (difference: Fen, counted: boolean): string =>
  counted ? difference.toString() : printFen(difference)

const isCounted = ({ terms }: Relation<CellFigure>): boolean => terms.some(({ quantity }) => quantity.counted)

/** `100.00 + 20.00 ≠ 110.00，相差10.00元` */
export function arithmetic(relation: Relation<CellFigure>): string {
  const counted = isCounted(relation)
  const side = (sign: 1 | -1): string => {
    const filled = relation.terms.filter((term) => term.sign === sign && term.quantity.amount !== 0n)
    return filled.length === 0
      ? '0'
      : filled.map(({ quantity }) => shownDifference(quantity.amount, counted)).join(' + ')
  }
  const difference = differenceOf(relation)
  const size = difference < 0n ? -difference : difference
  return `${side(1)} ${relation.relation === '=' ? '≠' : '<'} ${side(-1)}，相差${shownDifference(size, counted)}${counted ? '' : '元'}`
}

/** Where a relation stands: the row that it speaks of, else the first cell. */
function placeOf({ terms }: Relation<CellFigure>): string {
  const [first] = terms
  if (first === undefined) return ''
  const { row, name } = first.quantity
  const sameRow = terms.every(({ quantity }) => quantity.row.code !== undefined && quantity.row.code === row.code)
  return sameRow ? `科目“${row.code ?? ''} ${row.name}”` : name
}

const referenceOf = ({ id, formula }: RelationSource): EquationReference => ({ equation: id, formula })

/** Every equation once, without the one that is told first. */
function others(relations: readonly Relation<CellFigure>[]): EquationReference[] {
  const [first] = relations
  const seen = new Map<string, EquationReference>()
  for (const { source } of relations) seen.set(`${source.id} ${source.formula}`, referenceOf(source))
  if (first !== undefined) seen.delete(`${first.source.id} ${first.source.formula}`)
  return [...seen.values()]
}

/** The culprit first, then the cells that are not zero. */
function cellsOf(relations: readonly Relation<CellFigure>[], culprit?: CellFigure): ViolationCell[] {
  const figures = new Set<CellFigure>(culprit === undefined ? [] : [culprit])
  for (const { terms } of relations) for (const { quantity } of terms) if (quantity.amount !== 0n) figures.add(quantity)
  return [...figures].slice(0, MOST_CELLS).map(cellOf)
}

const worst = (relations: readonly Relation<CellFigure>[]): Violation['severity'] => {
  const severities = new Set(relations.map(({ source }) => source.severity))
  if (severities.has('error')) return 'error'
  return severities.has('warning') ? 'warning' : 'review'
}

/** What a violation of relations has in common, whoever is the culprit. */
export function violationBase(
  relations: readonly Relation<CellFigure>[],
  culprit?: CellFigure,
): Omit<Violation, 'message'> {
  const [first] = relations
  if (first === undefined) throw new RangeError('no relation is broken')
  return {
    ...referenceOf(first.source),
    kind: first.source.kind,
    severity: worst(relations),
    basis: basisOf(first.source),
    cells: cellsOf(relations, culprit),
    difference: shownDifference(differenceOf(first), isCounted(first)),
    also: others(relations),
  }
}

/** A violation of amounts that were computed from entries. */
export function accountsViolation({ relations, culprits }: AccountsFault): Violation {
  const [first] = relations
  const base = { ...violationBase(relations), cells: cellsOf(first === undefined ? [] : [first]) }
  const message = first === undefined ? base.formula : `${placeOf(first)}：${base.formula}，${arithmetic(first)}。`
  return { ...base, message, ...entryAdvice(culprits, base.cells) }
}

/** Named where one amount alone explains it, or more speaks for it than for any other; else the few that would. */
function entryAdvice(
  culprits: readonly EntryCulprit[],
  cells: readonly ViolationCell[],
): Partial<Pick<Violation, 'cells' | 'expected' | 'actual' | 'suggestion'>> {
  const [best, second] = culprits
  if (best === undefined) return {}
  const { slot, right, slip } = best
  if (second === undefined || (best.weight > 0 && best.weight > second.weight))
    return {
      cells: [entryCell(slot), ...cells],
      actual: `${printFen(slot.amount)}元`,
      expected: `${printFen(right)}元`,
      suggestion: `请核对${slot.name()}：现为${printFen(slot.amount)}元，改为${printFen(right)}元后各公式全部成立${slip === undefined ? '' : `（${slip}）`}。`,
    }
  const candidates = [...culprits.slice(0, MOST_CANDIDATES).map((one) => entryCell(one.slot)), ...cells]
  if (culprits.length > MOST_CULPRITS)
    return {
      cells: candidates,
      suggestion: `有${culprits.length}个录入数，改动其中任一个都能使各公式成立，请对照原始凭证逐一核对。`,
    }
  const listed = culprits.map((one) => `${one.slot.name()}由${printFen(one.slot.amount)}元改为${printFen(one.right)}元`)
  return {
    cells: candidates,
    suggestion: `以下任一改动都能使各公式成立，请核对：${listed.join('；')}。`,
  }
}

const entryCell = ({ name, path, amount }: EntryCulprit['slot']): ViolationCell => ({
  table: '录入数据',
  row: name(),
  column: '金额',
  address: path,
  amount: printFen(amount),
})
