/** `npm run mutate`: large runs that print their results; they assert nothing but that there was something to measure. */
import { describe, expect, test } from 'vitest'
import { compiledSources, throughFiles, type WrittenAs } from './compiled-sources.ts'
import { EXAMPLE_SOURCES } from './example-sources.ts'
import { findingsOf, measure } from './measure.ts'
import { mutationsOf } from './mutations.ts'
import type { MutationSource } from './source.ts'
import { summary } from './summary.ts'

const PER_KIND = Number(process.env.MUTATIONS_PER_KIND ?? 60)
const SEED = Number(process.env.MUTATION_SEED ?? 20_221_231)
/** Only kinds of change that match it. */
const KINDS = new RegExp(process.env.MUTATION_KINDS ?? '')
/** Of so many changes one goes through the files that a unit publishes. */
const FILES_EVERY = 10
const FILES: readonly WrittenAs[] = ['docx', 'html', 'pdf', 'docx+xlsx']
const DEPARTMENTS = [SEED % 1000, (SEED % 1000) + 1, (SEED % 1000) + 2]

async function run(sources: readonly MutationSource[], others: readonly MutationSource[], perKind: number) {
  const measured = []
  for (const source of sources) {
    for (const finding of findingsOf(await source.read(source.manuscript))) {
      console.log(`原件误报 ${source.form} ${source.name} ${finding.rule} ${finding.message}`)
    }
    measured.push(...(await measure(source, mutationsOf(source, others, SEED, perKind, KINDS))))
  }
  console.log(summary(measured))
  expect(measured.length).toBeGreaterThan(0)
}

test('prints what the audit finds of seeded changes of the examples', () =>
  run(EXAMPLE_SOURCES, EXAMPLE_SOURCES, PER_KIND))

describe('prints what the audit finds of seeded changes of compiled disclosures', () => {
  const sources = compiledSources(DEPARTMENTS)

  test.each([...new Set(sources.map(({ form }) => form))])('%s', (form) => {
    const own = sources.filter((source) => source.form === form)
    return run(own, own, PER_KIND)
  })

  // One format after the other: each prints what it found, and has the time of a test to itself.
  test.each(FILES)('through files: %s', (format) => {
    const some = sources.filter(({ name }) => name === sources[0]?.name).map((source) => throughFiles(source, format))
    return run(some, sources, Math.ceil(PER_KIND / FILES_EVERY))
  })
})
