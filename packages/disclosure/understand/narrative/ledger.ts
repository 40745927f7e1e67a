/** What the narrative has stated so far: the facts in order, found again by concept. */
import type {
  Absence,
  Breakdown,
  BudgetDifference,
  Change,
  Completion,
  Concept,
  Fact,
  Share,
  Tendency,
} from '../../disclosure.ts'
import type { Figure } from '../../figure.ts'

export interface Statements {
  readonly facts: Fact[]
  readonly breakdowns: Breakdown[]
  readonly shares: Share[]
  readonly changes: Change[]
  readonly budgetDifferences: BudgetDifference[]
  readonly completions: Completion[]
  readonly tendencies: Tendency[]
  readonly absences: Absence[]
}

export class Ledger implements Statements {
  readonly facts: Fact[] = []
  readonly breakdowns: Breakdown[] = []
  readonly shares: Share[] = []
  readonly changes: Change[] = []
  readonly budgetDifferences: BudgetDifference[] = []
  readonly completions: Completion[] = []
  readonly tendencies: Tendency[] = []
  readonly absences: Absence[] = []
  /** By scope and concept. */
  readonly #latest = new Map<string, Map<string, Fact>>()

  record(fact: Fact): Fact {
    this.facts.push(fact)
    const ofScope = this.#latest.get(fact.scope) ?? new Map<string, Fact>()
    this.#latest.set(fact.scope, ofScope.set(fact.concept.key, fact))
    return fact
  }

  /** The last figure stated of a concept for the reporting organisation or one report. */
  latest(concept: Pick<Concept, 'key'>, scope: string): Fact | undefined {
    return this.#latest.get(scope)?.get(concept.key)
  }
}

/** A change whose rate may still follow its amount. */
export type OpenChange = { -readonly [K in keyof Change]: Change[K] }

export const isSameKind = (a: Figure, b: Figure): boolean =>
  a.unit.measure === b.unit.measure && (a.unit.measure !== 'count' || a.unit.word === b.unit.word)
