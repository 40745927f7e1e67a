/** A relation that the text itself states between figures, tried with intervals. */
import { gap, type Interval, intervalOf, overlap, scaleOf, UNIT_PARTS } from '@mingzhang/accounts'
import type { Fact, Figure } from '@mingzhang/disclosure'
import type { Span } from '@mingzhang/documents'
import type { Equation, EquationTerm } from '../equation.ts'

export type RelationKind = keyof typeof RULES

/** The check that tries relations of a kind. */
const RULES = {
  parts: 'parts-and-total',
  identity: 'stated-identities',
  share: 'share-of-total',
  growth: 'growth-rate',
  'base-parts': 'base-year-parts',
  completion: 'completion-rate',
} as const

export interface Relation extends Equation {
  readonly kind: RelationKind
  /** The result as stated. */
  readonly stated: Interval
  /** What the other terms allow for it. */
  readonly computed: Interval
  readonly spans: readonly Span[]
  /** The arithmetic as a reader would write it, with numbers. */
  readonly arithmetic: string
}

const values = new WeakMap<Figure, Interval>()

/** What a figure stands for: its interval in base units. */
export function figureValue(figure: Figure): Interval {
  const known = values.get(figure)
  if (known !== undefined) return known
  const value = intervalOf(figure.stated, scaleOf(figure.unit), figure.decimals)
  values.set(figure, value)
  return value
}

export const factValue = (fact: Fact): Interval => figureValue(fact.figure)

/** Whether a figure was stated as exact; `约`, `余` bind nobody. */
export const isExact = (figure: Figure): boolean => figure.qualifier === 'exact'

/** Places of a rate as most forms print it. */
const HABITUAL_DECIMALS = 2

/** A rate rounded to a place less and printed with a nought behind, off by no more than its last place: 2.59% as `2.60%`. */
export function isPadded({ stated: { digits, decimals }, unit }: Figure, { stated, computed }: Relation): boolean {
  if (decimals < HABITUAL_DECIMALS || digits === 0n || digits % 10n !== 0n) return false
  const shorter = intervalOf({ digits: digits / 10n, decimals: decimals - 1 }, scaleOf(unit))
  return overlap(shorter, computed) && gap(stated, computed) <= UNIT_PARTS / 10n ** BigInt(decimals)
}

/** `增收`: what rose or fell, which is divided only where the parts come to no amount told before it. */
export const CHANGE = /^(?:同比)?(?:增收|减收|增支|减支|超收|短收)(?:额|资金)?$/

export interface RelationDraft {
  readonly kind: RelationKind
  readonly label: () => string
  readonly terms: readonly EquationTerm[]
  readonly stated: Interval
  readonly computed: Interval
  readonly spans: readonly Span[]
  readonly arithmetic: () => string
}

/** What only a reader asks for is written when it is asked for: most relations hold. */
export const relationOf = ({ kind, label, terms, stated, computed, spans, arithmetic }: RelationDraft): Relation => ({
  kind,
  get label() {
    return label()
  },
  terms,
  stated,
  computed,
  spans,
  get arithmetic() {
    return arithmetic()
  },
  rule: RULES[kind],
  minimum: computed.low,
  maximum: computed.high,
  holds: overlap(stated, computed),
})
