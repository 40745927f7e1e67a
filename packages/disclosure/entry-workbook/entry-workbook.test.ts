import type { Accounts } from '@mingzhang/accounts'
import { readDocument, writeWorkbook } from '@mingzhang/documents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAccounts } from './arbitrary-accounts.ts'
import { readEntryWorkbook } from './read/read-entry-workbook.ts'
import { entryWorkbook } from './write/entry-workbook.ts'

async function written(accounts: Accounts): Promise<Uint8Array> {
  return writeWorkbook(entryWorkbook({ profile: '四川-2022', tables: ['T1'], year: 2022, accounts }))
}

describe('the entry workbook', () => {
  it('gives back the very accounts that it was filled with', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAccounts, async (accounts) => {
        const document = await readDocument({ file: '决算.xlsx', bytes: await written(accounts) })
        const read = readEntryWorkbook(document, { year: accounts.year, organisation: accounts.organisation.name })
        expect(read.report.notes).toEqual([])
        expect(read.accounts).toEqual(accounts)
      }),
      { numRuns: 15 },
    )
  })
})
