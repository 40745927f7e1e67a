/** The bar the audit is held to: nothing in clean disclosures, and nearly every seeded change named at its place. */
import { expect, test } from 'vitest'
import { compiledSources } from './compiled-sources.ts'
import { EXAMPLE_SOURCES } from './example-sources.ts'
import { findingsOf, measure } from './measure.ts'
import { mutationsOf } from './mutations.ts'
import type { MutationSource } from './source.ts'
import { shareAtPlace, summary } from './summary.ts'

const SEED = 7
const COMPILED = compiledSources([7, 8])

async function measured(sources: readonly MutationSource[], others: readonly MutationSource[], perKind: number) {
  const all = []
  for (const source of sources) all.push(...(await measure(source, mutationsOf(source, others, SEED, perKind))))
  return all
}

test.each(EXAMPLE_SOURCES)('no error and no warning in the clean disclosure of $name', async ({ manuscript, read }) => {
  const findings = findingsOf(await read(manuscript))
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
})

test('at least 90 % of single changes of the examples are named at their place', async () => {
  const changes = await measured(EXAMPLE_SOURCES, EXAMPLE_SOURCES, 2)
  expect(shareAtPlace(changes), summary(changes)).toBeGreaterThanOrEqual(0.9)
})

test('at least 90 % of single changes of compiled disclosures are named at their place', async () => {
  const changes = await measured(
    COMPILED.filter(({ name }) => name === COMPILED[0]?.name),
    COMPILED,
    2,
  )
  expect(shareAtPlace(changes), summary(changes)).toBeGreaterThanOrEqual(0.9)
})
