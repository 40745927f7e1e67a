/** The bar the audit is held to: nothing in clean disclosures, and nearly every seeded change found. */
import { expect, test } from 'vitest'
import { CLEAN_DISCLOSURES } from './disclosures.ts'
import { findingsOf, measure } from './measure.ts'
import { mutationsOf } from './mutations.ts'
import { shareFound, summary } from './summary.ts'

const PER_KIND = 4
const SEED = 7

test.each(CLEAN_DISCLOSURES)('no error and no warning in the clean disclosure of $name', ({ content }) => {
  expect(findingsOf(content).map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
})

test('at least 97 % of single changes of figures that another statement determines are found', () => {
  const measured = CLEAN_DISCLOSURES.flatMap((disclosure) =>
    measure(disclosure, mutationsOf(disclosure, SEED, PER_KIND)),
  )
  expect(shareFound(measured), summary(measured)).toBeGreaterThanOrEqual(0.97)
})
