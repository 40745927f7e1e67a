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

const ONE_EACH = COMPILED.filter(({ name }) => name === COMPILED[0]?.name)
/** Kinds of change by where they are: in tables and charts, or in the text. */
const OF_TABLES = /表|图/
const OF_TEXT = /^[^表图]*$/
/** Hundreds of changes are each audited. */
const LONG = 300_000

async function measured(
  sources: readonly MutationSource[],
  others: readonly MutationSource[],
  perKind: number,
  wanted: RegExp,
) {
  const all = []
  for (const source of sources) all.push(...(await measure(source, mutationsOf(source, others, SEED, perKind, wanted))))
  return all
}

test.each(EXAMPLE_SOURCES)('no error and no warning in the clean disclosure of $name', async ({ manuscript, read }) => {
  const findings = findingsOf(await read(manuscript))
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
})

test.each([
  ['text', OF_TEXT, 0.95],
  ['tables and charts', OF_TABLES, 0.95],
] as const)(
  'most single changes of the %s of the examples are named at their place',
  async (_, wanted, bar) => {
    const changes = await measured(EXAMPLE_SOURCES, EXAMPLE_SOURCES, 2, wanted)
    expect(shareAtPlace(changes), summary(changes)).toBeGreaterThanOrEqual(bar)
  },
  LONG,
)

test.each([
  ['text', OF_TEXT, 2, 0.99],
  ['tables and charts', OF_TABLES, 1, 0.99],
] as const)(
  'nearly all single changes of the %s of compiled disclosures are named at their place',
  async (_, wanted, perKind, bar) => {
    const changes = await measured(ONE_EACH, COMPILED, perKind, wanted)
    expect(shareAtPlace(changes), summary(changes)).toBeGreaterThanOrEqual(bar)
  },
  LONG,
)
