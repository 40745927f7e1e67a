/** The budgets that a paragraph has stated so far. */
import type { Breakdown, Concept, Fact } from '../../disclosure.ts'
import { BUDGET } from '../concepts.ts'
import { BUDGET_BEFORE, budgetKind } from './wording.ts'

export class Budgets {
  readonly #stated: { readonly kind: ReturnType<typeof budgetKind>; readonly fact: Fact }[] = []

  /** Budgets and the parts that were listed for them: `“三公”经费预算为20.00万元，其中：…`. */
  readonly #lists: { readonly total: Fact; readonly parts: Fact[] }[] = []

  /** Record a budget; one without a name of its own is of the same thing as the one before. */
  record(words: string, unnamed: boolean, fact: Fact, isPart: boolean): void {
    const parts = this.#lists.at(-1)?.parts ?? []
    const isWithinPart = parts.some(({ concept }) => fact.concept.key.startsWith(`${concept.key}.`))
    if (isPart && !isWithinPart) parts.push(fact)
    if (!isPart) this.#lists.push({ total: fact, parts: [] })
    const before = unnamed ? this.#stated.at(-1)?.fact : undefined
    const kind = budgetKind(BUDGET_BEFORE.exec(words)?.[0] ?? '')
    this.#stated.push({ kind, fact: before === undefined ? fact : { ...before, figure: fact.figure } })
  }

  /** The lists of parts. */
  breakdowns(): Breakdown[] {
    return this.#lists
      .filter(({ parts }) => parts.length > 0)
      .map(({ total, parts }) => ({ total, parts, complete: false, bySubject: false, span: total.figure.span }))
  }

  /** The thing that the last budget was stated for. */
  lastConcept(): Concept | undefined {
    const concept = this.#stated.at(-1)?.fact.concept
    return concept === undefined ? undefined : { ...concept, key: concept.key.slice(BUDGET.length) }
  }

  /** The budget that a comparison with these words speaks of: that of its kind, or the last one stated. */
  of(final: Fact, words: string): Fact | undefined {
    const kind = budgetKind(words)
    const key = `${BUDGET}${final.concept.key}`
    const ofThing = this.#stated.filter(({ fact }) => fact.concept.key === key)
    const isOf = (its: ReturnType<typeof budgetKind>): boolean => kind === 'any' || its === kind
    // `支出预算20万元，支出决算18万元，完成调整后预算的90%`: a budget of no kind is of whatever kind is asked for.
    return (ofThing.findLast((one) => isOf(one.kind)) ?? ofThing.findLast((one) => one.kind === 'any'))?.fact
  }
}
