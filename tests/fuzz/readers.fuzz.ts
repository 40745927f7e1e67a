/** `npm run fuzz`: broken files through everything, for FUZZ_SECONDS (60 unless told). */
import * as fc from 'fast-check'
import { it } from 'vitest'
import { brokenFile } from './mutate.ts'
import { allSeeds } from './seeds.ts'
import { survives } from './survives.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 60)

it(`survives broken files for ${seconds} s`, async () => {
  await fc.assert(fc.asyncProperty(brokenFile(allSeeds()), survives), {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false,
  })
})
