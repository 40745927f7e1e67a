/** Large runs that print their results; they assert nothing but that there was something to measure. */
import { expect } from 'vitest'
import { compiledSources } from './compiled-sources.ts'
import { findingsOf, measure } from './measure.ts'
import { mutationsOf } from './mutations.ts'
import type { MutationSource } from './source.ts'
import { summary } from './summary.ts'

export const PER_KIND = Number(process.env.MUTATIONS_PER_KIND ?? 20)
const SEED = Number(process.env.MUTATION_SEED ?? 20_221_231)
/** Only kinds of change that match it. */
const KINDS = new RegExp(process.env.MUTATION_KINDS ?? '')
const DEPARTMENTS = [SEED % 1000, (SEED % 1000) + 1, (SEED % 1000) + 2]

/** Departments compiled with the profiles. */
export const departments = (profiles?: readonly string[]): MutationSource[] => compiledSources(DEPARTMENTS, profiles)

/** Changes of each source; foreign paragraphs and tables come from the `others`. */
export async function run(
  sources: readonly MutationSource[],
  others: readonly MutationSource[],
  perKind: number = PER_KIND,
): Promise<void> {
  const started = Date.now()
  const measured = []
  for (const source of sources) {
    for (const finding of findingsOf(await source.read(source.manuscript))) {
      console.log(`原件误报 ${source.form} ${source.name} ${finding.rule} ${finding.message}`)
    }
    measured.push(...(await measure(source, mutationsOf(source, others, SEED, perKind, KINDS))))
  }
  console.log(`${summary(measured)}\n用时${Math.round((Date.now() - started) / 1000)}秒`)
  expect(measured.length).toBeGreaterThan(0)
}
