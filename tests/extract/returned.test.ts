/** compile → extract returns the accounts, for some random departments; `npm run extracted` does it for hundreds. */
import { sampleAccounts } from '@mingzhang/accounts'
import { PROFILE_NAMES } from '@mingzhang/disclosure'
import { documentOf } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { composed, presented, YEAR_OF } from '../compose/closed-loop.ts'
import { readBackBy, returnedFrom, WAYS } from './returned.ts'

const SEEDS = [1, 5, 14]

const accountsFor = (seed: number, profile: string) => sampleAccounts({ seed, year: YEAR_OF[profile] ?? 2023 })

describe.each(PROFILE_NAMES)('%s', (profile) => {
  it.each(SEEDS)('department %i: every cell and every statement comes back', (seed) => {
    const accounts = accountsFor(seed, profile)
    const disclosure = composed(accounts, profile)
    const { cells, texts, compared } = returnedFrom(accounts, disclosure, documentOf(presented(disclosure, accounts)))
    expect({ cells, texts }).toEqual({ cells: [], texts: [] })
    expect(compared).toBeGreaterThan(200)
  })
})

describe.each(WAYS)('through %s', (way) => {
  it('every cell and every statement comes back', async () => {
    const accounts = accountsFor(14, '通用')
    const disclosure = composed(accounts, '通用')
    const document = await readBackBy(way, presented(disclosure, accounts))
    const { cells, texts } = returnedFrom(accounts, disclosure, document)
    expect({ cells, texts }).toEqual({ cells: [], texts: [] })
  })
})
