/** `npm run fuzz`: broken files through everything, for FUZZ_SECONDS (60 unless told). */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { it } from 'vitest'
import { brokenFile } from './mutate.ts'
import { allSeeds } from './seeds.ts'
import { survives } from './survives.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 60)

it(`survives broken files for ${seconds} s`, async () => {
  const { failed, numRuns, counterexample, errorInstance, seed } = await fc.check(
    fc.asyncProperty(brokenFile(allSeeds()), survives),
    { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 },
  )
  console.log(`${numRuns} broken files, seed ${seed}`)
  if (!failed || counterexample === null) return
  const [{ file, bytes }] = counterexample
  const path = join(mkdtempSync(join(tmpdir(), 'mingzhang-fuzz-')), file)
  writeFileSync(path, bytes)
  throw new Error(`Did not survive ${path}`, { cause: errorInstance })
})
