/** Every relation of the narrative that was tried, for the reader who asks what proves a figure. */
import type { Equation } from '../equation.ts'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import { completionRelations } from './completions.ts'
import { growthRelations } from './growth.ts'
import { partSums } from './part-sums.ts'
import { shareRelations } from './shares.ts'

/** Equations that bind their result: incomplete lists are left out, for their sum says nothing of the total. */
export const narrativeEquations = oncePerDisclosure((disclosure): readonly Equation[] => {
  const binding = partSums(disclosure).filter((one) => one.complete)
  return [
    ...binding,
    ...shareRelations(disclosure),
    ...growthRelations(disclosure),
    ...completionRelations(disclosure),
  ].map(({ relation }) => relation)
})
