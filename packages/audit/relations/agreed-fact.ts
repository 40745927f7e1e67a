import { overlap } from '@mingzhang/accounts'
import { DEPARTMENT, type Disclosure, type Fact } from '@mingzhang/disclosure'
import { factValue, isExact } from './relation.ts'

/** The figure of a thing for the year, where all statements of it agree. */
export function agreedFact(key: string, { facts, year }: Disclosure): Fact | undefined {
  const [first, ...others] = facts.filter(
    (fact) => fact.concept.key === key && fact.scope === DEPARTMENT && fact.year === year && isExact(fact.figure),
  )
  const agree = others.every((other) => first !== undefined && overlap(factValue(other), factValue(first)))
  return agree ? first : undefined
}
