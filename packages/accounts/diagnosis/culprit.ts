/**
 * Which figure broke the relations between figures: the one whose correction alone satisfies
 * every relation it stands in. Relations that no single figure explains stay together by what they share.
 */
import { type Interval, intersect, middle, printStated, type Stated, UNIT_PARTS } from '../stated.ts'
import { scaleOf } from '../unit.ts'
import { likelySlip } from './likely-slip.ts'
import type { Quantity, Relation } from './relation.ts'

export interface Culprit<Q extends Quantity> {
  readonly quantity: Q
  /** What the relations allow in its place, as it would be printed. */
  readonly right: Stated
  /** Chinese: the slip that explains it, where one does. */
  readonly slip: string | undefined
  /** False where other figures would explain as much, and only the slip points at this one. */
  readonly proved: boolean
}

export interface Fault<Q extends Quantity> {
  /** Broken relations with this cause. */
  readonly relations: readonly Relation<Q>[]
  readonly culprit: Culprit<Q> | undefined
}

interface Candidate<Q extends Quantity> {
  readonly culprit: Culprit<Q>
  readonly explains: readonly Relation<Q>[]
  /** Relations that would hold with the corrected value: how much speaks for it. */
  readonly support: number
}

const UNBOUNDED: Interval = { low: -(10n ** 60n), high: 10n ** 60n }

/** Components whose search would cost more are reported without a culprit. */
const MOST_STEPS = 1_000_000

export function faultsOf<Q extends Quantity>(relations: readonly Relation<Q>[]): Fault<Q>[] {
  const standsIn = new Map<Q, Relation<Q>[]>()
  for (const relation of relations) for (const { quantity } of relation.terms) push(standsIn, quantity, relation)
  const broken = components(new Set(relations.filter((relation) => !relation.holds)))
  return broken.flatMap((component) => faultsIn(component, standsIn))
}

function faultsIn<Q extends Quantity>(
  component: readonly Relation<Q>[],
  standsIn: ReadonlyMap<Q, Relation<Q>[]>,
): Fault<Q>[] {
  const steps = component.reduce((all, { terms }) => all + terms.length ** 2, 0)
  if (steps > MOST_STEPS) return [{ relations: component, culprit: undefined }]
  const open = new Set(component)
  const faults: Fault<Q>[] = []
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
function bestCandidate<Q extends Quantity>(
  open: ReadonlySet<Relation<Q>>,
  standsIn: ReadonlyMap<Q, Relation<Q>[]>,
): Candidate<Q> | undefined {
  const quantities = new Set([...open].flatMap((relation) => relation.terms.map(({ quantity }) => quantity)))
  let best: Candidate<Q>[] = []
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

const compare = <Q extends Quantity>(a: Candidate<Q>, b: Candidate<Q>): number =>
  a.explains.length - b.explains.length || a.support - b.support

function candidateOf<Q extends Quantity>(
  quantity: Q,
  all: readonly Relation<Q>[],
  open: ReadonlySet<Relation<Q>>,
): Candidate<Q> | undefined {
  // What was printed as an amount is not corrected to less than nothing.
  const printed = quantity.stated?.digits ?? 0n
  let allowed: Interval | undefined = printed < 0n ? UNBOUNDED : { low: -UNIT_PARTS, high: UNBOUNDED.high }
  let narrowest: Interval | undefined
  const explains: Relation<Q>[] = []
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
function copied<Q extends Quantity>(quantity: Q, broken: readonly Relation<Q>[], right: Stated): string | undefined {
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
function impliedValue<Q extends Quantity>(quantity: Q, relation: Relation<Q>): Interval {
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
function components<Q extends Quantity>(open: ReadonlySet<Relation<Q>>): Relation<Q>[][] {
  const byQuantity = new Map<Q, Relation<Q>[]>()
  for (const relation of open) for (const { quantity } of relation.terms) push(byQuantity, quantity, relation)
  const seen = new Set<Relation<Q>>()
  const found: Relation<Q>[][] = []
  for (const start of open) {
    if (seen.has(start)) continue
    const component: Relation<Q>[] = []
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
