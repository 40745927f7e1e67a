/** A short fuzz run with a fixed seed; `npm run fuzz` runs longer, with a new one each time. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { brokenFile } from './fuzz/mutate.ts'
import { allSeeds } from './fuzz/seeds.ts'
import { survives } from './fuzz/survives.ts'

const RUNS = 40
const SEED = 20_240_701

describe('every format', () => {
  const seeds = allSeeds()

  it('has a seed', () => {
    expect(seeds.map(({ file }) => file.split('.').at(-1)).toSorted()).toEqual([
      'doc',
      'docx',
      'html',
      'pdf',
      'txt',
      'xls',
      'xlsx',
    ])
  })

  it.each(seeds)('survives as it is: $file', survives)

  it.each(seeds)('survives when broken: $file', async (seed) => {
    await fc.assert(fc.asyncProperty(brokenFile([seed]), survives), { numRuns: RUNS, seed: SEED })
  })
})
