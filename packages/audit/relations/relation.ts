/** A relation that the text itself states between figures, tried with intervals. */
import { type Interval, intervalOf, overlap, scaleOf } from '@mingzhang/accounts'
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
