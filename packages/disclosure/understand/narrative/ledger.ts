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
  readonly #latest = new Map<string, Fact>()
  readonly #awaited = new Map<string, { readonly like: Figure; readonly change: Omit<OpenChange, 'subject'> }>()

  record(fact: Fact): Fact {
    const key = keyOf(fact.concept, fact.scope)
    this.facts.push(fact)
    if (!isOlder(fact, this.#latest.get(key))) this.#latest.set(key, fact)
    const awaited = this.#awaited.get(key)
    if (awaited !== undefined && isSameKind(awaited.like, fact.figure)) {
      this.#awaited.delete(key)
      this.changes.push({ ...awaited.change, subject: fact })
    }
    return fact
  }

  /** A change of what is only stated below: it is recorded with the first figure of that. */
  await(
    concept: Concept,
    scope: string,
    like: Figure,
    change: Omit<OpenChange, 'subject'>,
  ): Omit<OpenChange, 'subject'> {
    this.#awaited.set(keyOf(concept, scope), { like, change })
    return change
  }

  /** The last figure stated of a concept for the reporting organisation or one report. */
  latest(concept: Pick<Concept, 'key'>, scope: string): Fact | undefined {
    return this.#latest.get(keyOf(concept, scope))
  }
}

/** A figure of an earlier year than that which was stated before. */
const isOlder = ({ year }: Fact, before: Fact | undefined): boolean =>
  year !== undefined && before?.year !== undefined && year < before.year

const keyOf = ({ key }: Pick<Concept, 'key'>, scope: string): string => `${scope}|${key}`

/** A change whose rate may still follow its amount. */
export type OpenChange = { -readonly [K in keyof Change]: Change[K] }

export const isSameKind = (a: Figure, b: Figure): boolean =>
  a.unit.measure === b.unit.measure && (a.unit.measure !== 'count' || a.unit.word === b.unit.word)
