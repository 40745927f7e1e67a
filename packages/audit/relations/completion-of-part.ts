import { exactParts } from '@mingzhang/accounts'
import { type BudgetKind, type Completion, DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'

export type CompletionOf = (part: Fact) => Completion | undefined

/**
 * The completion told of a fact, or of the same thing once more: of a subject in its paragraph
 * (`…（项）50万元……支出决算为50万元，完成…`), of a kind of “三公” expenditure in the paragraph on it.
 */
export function completionsByFact({ completions }: Disclosure): CompletionOf {
  const byFact = new Map(completions.map((completion) => [completion.final, completion]))
  const byPlace = new Map(completions.map((completion) => [placeOf(completion.final), completion]))
  const byKind = new Map(completions.map((completion) => [kindOf(completion.final), completion]))
  return (part) => {
    if (part.concept.key.startsWith('subject:')) return byFact.get(part) ?? byPlace.get(placeOf(part))
    const kind = kindOf(part)
    return byFact.get(part) ?? (kind === undefined ? undefined : byKind.get(kind))
  }
}

/** Which budgets the completions of some facts name: different ones say nothing of one another. */
export const budgetKindsOf = (facts: readonly Fact[], completionOf: CompletionOf): Set<BudgetKind> =>
  new Set(facts.flatMap((fact) => completionOf(fact)?.of ?? []))

const placeOf = ({ figure, concept }: Fact): string => `${figure.span.block}|${concept.key}`

/** A kind of “三公” expenditure in one year, and how much it was; there is one of each in a report. */
const kindOf = ({ concept, figure, scope, year }: Fact): string | undefined =>
  concept.key.startsWith('three.') && scope === DEPARTMENT && figure.unit.measure === 'amount'
    ? `${concept.key}|${year}|${exactParts(figure.stated)}`
    : undefined
