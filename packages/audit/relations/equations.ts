/** Every relation of the narrative that was tried, for the reader who asks what proves a figure. */
import type { Disclosure } from '@mingzhang/disclosure'
import type { Equation } from '../equation.ts'
import { completionRelations } from './completions.ts'
import { growthRelations } from './growth.ts'
import { partSums } from './part-sums.ts'
import { shareRelations } from './shares.ts'

const known = new WeakMap<Disclosure, readonly Equation[]>()

/** Equations that bind their result: incomplete lists are left out, for their sum says nothing of the total. Worked out once. */
export function narrativeEquations(disclosure: Disclosure): readonly Equation[] {
  const before = known.get(disclosure)
  if (before !== undefined) return before
  const equations = layEquations(disclosure)
  known.set(disclosure, equations)
  return equations
}

function layEquations(disclosure: Disclosure): Equation[] {
  const binding = partSums(disclosure).filter((one) => one.complete)
  return [
    ...binding,
    ...shareRelations(disclosure),
    ...growthRelations(disclosure),
    ...completionRelations(disclosure),
  ].map(({ relation: { label, terms, minimum, maximum, holds } }) => ({ label, terms, minimum, maximum, holds }))
}
