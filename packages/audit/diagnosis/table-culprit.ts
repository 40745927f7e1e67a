/**
 * Which figure broke the relations between table cells: the one whose correction alone satisfies
 * every relation it stands in. Relations that no single figure explains stay together by what they share.
 */
import { type Interval, intersect, middle, printStated, type Stated, scaleOf, UNIT_PARTS } from '@mingzhang/accounts'
import { likelySlip } from '../likely-slip.ts'
import type { Quantity, TableRelation } from '../table-relations/table-relation.ts'

export interface Culprit {
  readonly quantity: Quantity
  /** What the relations allow in its place, as it would be printed. */
  readonly right: Stated
  /** Chinese: the slip that explains it, where one does. */
  readonly slip: string | undefined
  /** False where other figures would explain as much, and only the slip points at this one. */
  readonly proved: boolean
}

export interface TableFault {
  /** Broken relations with this cause. */
  readonly relations: readonly TableRelation[]
  readonly culprit: Culprit | undefined
}

interface Candidate {
  readonly culprit: Culprit
  readonly explains: readonly TableRelation[]
  /** Relations that would hold with the corrected value: how much speaks for it. */
  readonly support: number
}

const UNBOUNDED: Interval = { low: -(10n ** 60n), high: 10n ** 60n }

/** Components whose search would cost more are reported without a culprit. */
const MOST_STEPS = 1_000_000

export function tableFaults(relations: readonly TableRelation[]): TableFault[] {
  const standsIn = new Map<Quantity, TableRelation[]>()
  for (const relation of relations) for (const { quantity } of relation.terms) push(standsIn, quantity, relation)
  const broken = components(new Set(relations.filter((relation) => !relation.holds)))
  return broken.flatMap((component) => faultsIn(component, standsIn))
}

function faultsIn(component: readonly TableRelation[], standsIn: ReadonlyMap<Quantity, TableRelation[]>): TableFault[] {
  const steps = component.reduce((all, { terms }) => all + terms.length ** 2, 0)
  if (steps > MOST_STEPS) return [{ relations: component, culprit: undefined }]
  const open = new Set(component)
  const faults: TableFault[] = []
  for (let best = bestCandidate(open, standsIn); best !== undefined; best = bestCandidate(open, standsIn)) {
    for (const relation of best.explains) open.delete(relation)
    faults.push({ relations: best.explains, culprit: best.culprit })
  }
  return [...faults, ...components(open).map((rest) => ({ relations: rest, culprit: undefined }))]
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** The figure that explains most; a tie is settled by a slip that explains it, else it stays open. */
function bestCandidate(
  open: ReadonlySet<TableRelation>,
  standsIn: ReadonlyMap<Quantity, TableRelation[]>,
): Candidate | undefined {
  const quantities = new Set([...open].flatMap((relation) => relation.terms.map(({ quantity }) => quantity)))
  let best: Candidate[] = []
  for (const quantity of quantities) {
    const candidate = candidateOf(quantity, standsIn.get(quantity) ?? [], open)
    const leader = best[0]
    if (candidate === undefined) continue
    if (leader === undefined || compare(candidate, leader) > 0) best = [candidate]
    else if (compare(candidate, leader) === 0) best.push(candidate)
  }
  if (best.length <= 1) return best[0]
  const [only, ...others] = best.filter(({ culprit }) => culprit.slip !== undefined)
  return only === undefined || others.length > 0 ? undefined : { ...only, culprit: { ...only.culprit, proved: false } }
}

const compare = (a: Candidate, b: Candidate): number => a.explains.length - b.explains.length || a.support - b.support

function candidateOf(
  quantity: Quantity,
  all: readonly TableRelation[],
  open: ReadonlySet<TableRelation>,
): Candidate | undefined {
  let allowed: Interval | undefined = UNBOUNDED
  let narrowest: Interval | undefined
  const explains: TableRelation[] = []
  let support = 0
  for (const relation of all) {
    if (!relation.holds && !open.has(relation)) continue
    const implied = impliedValue(quantity, relation)
    allowed = intersect(allowed, implied)
    if (allowed === undefined) return undefined
    if (open.has(relation)) explains.push(relation)
    if (relation.relation !== '=') continue
    support++
    if (narrowest === undefined || implied.high - implied.low < narrowest.high - narrowest.low) narrowest = implied
  }
  if (narrowest === undefined || explains.length === 0) return undefined
  const right = asPrinted(middle(narrowest), quantity)
  const slip =
    quantity.stated === undefined
      ? undefined
      : (copied(quantity, explains, right) ?? likelySlip(quantity.stated, right))
  return { culprit: { quantity, right, slip, proved: true }, explains, support }
}

/** Whether the figure repeats another one of a relation that it breaks, such as the total above it. */
function copied(quantity: Quantity, broken: readonly TableRelation[], right: Stated): string | undefined {
  if (quantity.stated?.digits === 0n) return undefined
  const source = broken
    .flatMap(({ terms }) => terms)
    .find(
      ({ quantity: other }) =>
        other !== quantity && isSame(other.stated, quantity.stated) && other.unit === quantity.unit,
    )
  return source === undefined ? undefined : `疑误抄${source.quantity.name}的数，应为${printStated(right)}`
}

const isSame = (a: Stated | undefined, b: Stated | undefined): boolean =>
  a !== undefined && b !== undefined && a.digits === b.digits && a.decimals === b.decimals

/** What the other terms of a relation allow for one of them. */
function impliedValue(quantity: Quantity, relation: TableRelation): Interval {
  let { low, high } = relation.residual
  let sign = 0n
  for (const term of relation.terms) {
    if (term.quantity !== quantity) continue
    sign += BigInt(term.sign)
    low -= term.sign === 1 ? quantity.interval.low : -quantity.interval.high
    high -= term.sign === 1 ? quantity.interval.high : -quantity.interval.low
  }
  if (relation.relation === '≥') return sign > 0n ? { low: -high, high: UNBOUNDED.high } : { low: UNBOUNDED.low, high }
  return sign > 0n ? { low: -high, high: -low } : { low, high }
}

function asPrinted(value: bigint, quantity: Quantity): Stated {
  const place = (scaleOf({ measure: 'amount', word: quantity.unit }) * UNIT_PARTS) / 10n ** BigInt(quantity.decimals)
  const magnitude = value < 0n ? -value : value
  const digits = (2n * magnitude + place) / (2n * place)
  return { digits: value < 0n ? -digits : digits, decimals: quantity.decimals }
}

/** Relations that share a figure, together. */
function components(open: ReadonlySet<TableRelation>): TableRelation[][] {
  const byQuantity = new Map<Quantity, TableRelation[]>()
  for (const relation of open) for (const { quantity } of relation.terms) push(byQuantity, quantity, relation)
  const seen = new Set<TableRelation>()
  const found: TableRelation[][] = []
  for (const start of open) {
    if (seen.has(start)) continue
    const component: TableRelation[] = []
    const queue = [start]
    seen.add(start)
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      component.push(next)
      for (const { quantity } of next.terms) {
        for (const neighbour of byQuantity.get(quantity) ?? []) {
          if (seen.has(neighbour)) continue
          seen.add(neighbour)
          queue.push(neighbour)
        }
      }
    }
    found.push(component)
  }
  return found
}
