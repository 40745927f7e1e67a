/** compile → extract over random departments: `EXTRACT_DEPARTMENTS=20 EXTRACT_FILES_EVERY=1 EXTRACT_SEED=1 npm run extracted`. */
import { sampleAccounts } from '@mingzhang/accounts'
import { PROFILE_NAMES } from '@mingzhang/disclosure'
import { documentOf } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { composed, presented, YEAR_OF } from '../compose/closed-loop.ts'
import { type Returned, readBackBy, returnedFrom, WAYS } from './returned.ts'

const DEPARTMENTS = Number(process.env.EXTRACT_DEPARTMENTS ?? 300)
const FIRST = Number(process.env.EXTRACT_SEED ?? 1)
/** Of so many departments one goes through all files. */
const FILES_EVERY = Number(process.env.EXTRACT_FILES_EVERY ?? 25)
/** What is printed in 万元 leaves open what its rounding hides: at most one of so many comes back otherwise. */
const LEFT_OPEN_OF = 10_000

const seeds = Array.from({ length: DEPARTMENTS }, (_, index) => FIRST + index)

describe.each(PROFILE_NAMES)('%s', (profile) => {
  const wrong: string[] = []
  let compared = 0
  const add = (name: string, returned: Returned): void => {
    compared += returned.compared
    for (const one of [...returned.cells, ...returned.texts]) wrong.push(`${name}: ${one}`)
  }

  it(`${DEPARTMENTS} departments, some of them through files`, async () => {
    for (const [index, seed] of seeds.entries()) {
      const accounts = sampleAccounts({ seed, year: YEAR_OF[profile] ?? 2023 })
      const disclosure = composed(accounts, profile)
      const manuscript = presented(disclosure, accounts)
      add(`${seed}`, returnedFrom(accounts, disclosure, documentOf(manuscript)))
      if (index % FILES_EVERY === 0)
        for (const way of WAYS)
          add(`${seed} ${way}`, returnedFrom(accounts, disclosure, await readBackBy(way, manuscript)))
    }
    console.log(`${profile}: ${wrong.length} of ${compared} cells and paragraphs did not come back`)
    for (const one of wrong) console.log(`  ${one.slice(0, 160)}`)
    expect(wrong.length * LEFT_OPEN_OF).toBeLessThanOrEqual(compared)
  })
})
