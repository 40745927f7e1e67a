/** `npm run mutate`: a large run that prints its result; it asserts nothing but that there was something to measure. */
import { expect, test } from 'vitest'
import { CLEAN_DISCLOSURES } from './disclosures.ts'
import { findingsOf, measure } from './measure.ts'
import { mutationsOf } from './mutations.ts'
import { summary } from './summary.ts'

const PER_KIND = Number(process.env.MUTATIONS_PER_KIND ?? 60)
const SEED = Number(process.env.MUTATION_SEED ?? 20_221_231)

test('prints what the audit finds of seeded changes', () => {
  for (const { name, content } of CLEAN_DISCLOSURES) {
    for (const finding of findingsOf(content)) {
      console.log(
        `原件误报 ${name} ${finding.severity} ${finding.rule} ${finding.message}｜${finding.evidence[0]?.quote ?? ''}`,
      )
    }
  }
  const measured = CLEAN_DISCLOSURES.flatMap((disclosure) =>
    measure(disclosure, mutationsOf(disclosure, SEED, PER_KIND)),
  )
  console.log(summary(measured))
  expect(measured.length).toBeGreaterThan(100)
})
