/** What the narrative has stated so far: the facts in order, found again by concept. */
import type { Span } from '@mingzhang/documents'
import type {
  Absence,
  Breakdown,
  BudgetDifference,
  Change,
  Completion,
  Concept,
  Fact,
  Share,
  StatedBudget,
  Tendency,
} from '../../disclosure.ts'
import { countAlike, type Figure } from '../../figure.ts'

export interface Statements {
  readonly facts: Fact[]
  readonly breakdowns: Breakdown[]
  readonly shares: Share[]
  readonly changes: Change[]
  readonly budgetDifferences: BudgetDifference[]
  readonly budgets: StatedBudget[]
  readonly completions: Completion[]
  readonly tendencies: Tendency[]
  readonly absences: Absence[]
}

/** `收入总计`, `总支出`, `支出总`. */
const TOTAL_OF_SIDE = /^(?:决算|总|本年|全年|部门|单位)*(收入|支出)(?:决算)?(?:总计|合计|总额|总)?$/
/** A sentence that compares totals stands close behind them. */
const MOST_FACTS_BACK = 12

/** A change that waits for what it is of, a figure of the kind of `like`. */
interface Awaited {
  readonly like: Figure
  readonly change: Omit<OpenChange, 'subject'>
}

export class Ledger implements Statements {
  readonly facts: Fact[] = []
  readonly breakdowns: Breakdown[] = []
  readonly shares: Share[] = []
  readonly changes: Change[] = []
  readonly budgetDifferences: BudgetDifference[] = []
  readonly budgets: StatedBudget[] = []
  readonly completions: Completion[] = []
  readonly tendencies: Tendency[] = []
  readonly absences: Absence[] = []
  /** By scope and concept. */
  readonly #latest = new Map<string, Map<string, Fact>>()
  /** Changes of what is told below, by scope and concept. */
  readonly #awaited = new Map<string, Map<string, Awaited>>()

  record(fact: Fact): Fact {
    this.facts.push(fact)
    const ofScope = this.#latest.get(fact.scope) ?? new Map<string, Fact>()
    this.#latest.set(fact.scope, ofScope)
    if (!isOlder(fact, ofScope.get(fact.concept.key))) ofScope.set(fact.concept.key, fact)
    const awaited = this.#awaited.get(fact.scope)?.get(fact.concept.key)
    if (awaited !== undefined && isSameKind(awaited.like, fact.figure)) {
      this.#awaited.get(fact.scope)?.delete(fact.concept.key)
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
    const ofScope = this.#awaited.get(scope) ?? new Map<string, Awaited>()
    this.#awaited.set(scope, ofScope.set(concept.key, { like, change }))
    return change
  }

  /** Takes back the changes that the paragraph read last told here. */
  forgetChangesWithin({ block, start, end }: Span): void {
    for (let index = this.changes.length - 1; this.changes[index]?.span.block === block; index--) {
      const span = this.changes[index]?.span
      if (span !== undefined && span.start >= start && span.end <= end) this.changes.splice(index, 1)
    }
  }

  /** What a paragraph states last of all that came in (收入), was spent (支出), or either of it (收支). */
  totalOfSide(side: string, block: number): Fact | undefined {
    return this.facts
      .slice(-MOST_FACTS_BACK)
      .findLast(
        ({ concept, figure }) =>
          figure.span.block === block &&
          figure.unit.measure === 'amount' &&
          isOfSide(TOTAL_OF_SIDE.exec(concept.label)?.[1], side),
      )
  }

  /** The first figure of its kind that a paragraph states. */
  firstOf(block: number, like: Figure): Fact | undefined {
    return this.facts
      .slice(-MOST_FACTS_BACK)
      .find(({ figure }) => figure.span.block === block && isSameKind(figure, like))
  }

  /** The last figure stated of a concept for the reporting organisation or one report. */
  latest(concept: Pick<Concept, 'key'>, scope: string): Fact | undefined {
    return this.#latest.get(scope)?.get(concept.key)
  }
}

const isOfSide = (told: string | undefined, side: string): boolean =>
  told !== undefined && (told === side || side === '收支')

/** A figure of an earlier year than that which was stated before. */
const isOlder = ({ year }: Fact, before: Fact | undefined): boolean =>
  year !== undefined && before?.year !== undefined && year < before.year

/** A change whose rate may still follow its amount. */
export type OpenChange = { -readonly [K in keyof Change]: Change[K] }

export const isSameKind = (a: Figure, b: Figure): boolean =>
  a.unit.measure === b.unit.measure && (a.unit.measure !== 'count' || countAlike(a.unit.word, b.unit.word))
