/** The loop over hundreds of random departments: `LOOP_DEPARTMENTS=300 LOOP_SEED=1 npm run loop`. */
import { sampleAccounts } from '@mingzhang/accounts'
import { PROFILE_NAMES } from '@mingzhang/disclosure'
import { readDocument, readTogether, writeDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { closeLoop, closeLoopOf, composed, type LoopResult, presented, YEAR_OF } from './closed-loop.ts'

const DEPARTMENTS = Number(process.env.LOOP_DEPARTMENTS ?? 300)
const FIRST = Number(process.env.LOOP_SEED ?? 1)
/** Of so many departments one goes through all four files. */
const FILES_EVERY = 25

const seeds = Array.from({ length: DEPARTMENTS }, (_, index) => FIRST + index)
const accountsFor = (seed: number, profile: string) => sampleAccounts({ seed, year: YEAR_OF[profile] ?? 2023 })

/** Tally of results, and the lines that should not be there. */
class Tally {
  composed = 0
  read = 0
  readonly wrong: string[] = []

  add(name: string, { composed, read, unread, unequal, findings }: LoopResult): void {
    this.composed += composed
    this.read += read
    for (const one of [...unread, ...unequal]) this.wrong.push(`${name}: ${JSON.stringify(one)}`)
    for (const finding of findings) this.wrong.push(`${name}: ${finding}`)
  }
}

describe.each(PROFILE_NAMES)('%s', (profile) => {
  it(`${DEPARTMENTS} departments without files`, () => {
    const tally = new Tally()
    for (const seed of seeds) tally.add(`${seed}`, closeLoopOf(accountsFor(seed, profile), profile))
    console.log(`${profile}: ${tally.read} of ${tally.composed} composed figures read back`)
    expect(tally.wrong).toEqual([])
  })

  it('some of them through docx, html, pdf and workbook', async () => {
    const tally = new Tally()
    for (const seed of seeds.filter((_, index) => index % FILES_EVERY === 0)) {
      const accounts = accountsFor(seed, profile)
      const disclosure = composed(accounts, profile)
      const manuscript = presented(disclosure, accounts)
      const read = async (format: 'docx' | 'html' | 'pdf' | 'xlsx') =>
        readDocument({ file: `决算.${format}`, bytes: await writeDocument(format, manuscript) })
      const [docx, html, pdf, xlsx] = [await read('docx'), await read('html'), await read('pdf'), await read('xlsx')]
      tally.add(`${seed} docx`, closeLoop(disclosure, docx))
      tally.add(`${seed} html`, closeLoop(disclosure, html))
      tally.add(`${seed} docx+xlsx`, closeLoop(disclosure, readTogether([docx, xlsx])))
      // A pdf draws its charts: their values stand in the text alone.
      const fromPdf = closeLoop(disclosure, pdf)
      tally.add(`${seed} pdf`, { ...fromPdf, unread: fromPdf.unread.filter(({ what }) => !what.startsWith('point|')) })
    }
    expect(tally.wrong).toEqual([])
  })
})
