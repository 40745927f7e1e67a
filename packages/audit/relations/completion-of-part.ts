import type { Completion, Disclosure, Fact } from '@mingzhang/disclosure'

export type CompletionOf = (part: Fact) => Completion | undefined

/** The completion told of a fact, or of the same thing once more in its paragraph: `…（项）50万元……支出决算为50万元，完成…`. */
export function completionsByFact({ completions }: Disclosure): CompletionOf {
  const byFact = new Map(completions.map((completion) => [completion.final, completion]))
  const byPlace = new Map(completions.map((completion) => [placeOf(completion.final), completion]))
  return (part) =>
    byFact.get(part) ?? (part.concept.key.startsWith('subject:') ? byPlace.get(placeOf(part)) : undefined)
}

const placeOf = ({ figure, concept }: Fact): string => `${figure.span.block}|${concept.key}`
