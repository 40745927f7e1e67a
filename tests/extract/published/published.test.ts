/** Tables that units print in their own manner, read from a PDF, are the accounts cell by cell: `PUBLISHED_SEEDS=1,2,3 npx vitest run tests/extract/published`. */
import { fillTables, sampleAccounts, type TableId } from '@mingzhang/accounts'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skippedWithout } from '../../system-program.ts'
import { comparedCells } from './compared-cells.ts'
import { MANNERS } from './manner.ts'
import { ministryForm } from './ministry-forms.ts'
import { printSheets } from './print-sheets.ts'

const TABLES: readonly TableId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9']
const SEEDS = (process.env.PUBLISHED_SEEDS ?? '8').split(',').map(Number)

describe.skipIf(skippedWithout('chromium'))('tables as published', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())

  it.each(Object.entries(MANNERS))('%s', async (_, manner) => {
    let wrong: string[] = []
    let compared = 0
    for (const seed of SEEDS) {
      const accounts = sampleAccounts({ seed, year: 2023 })
      const tables = [...fillTables(accounts, TABLES).values()]
      const sheets = tables.map((table, index) => ministryForm(table, manner, index + 1))
      const bytes = await printSheets(browser, sheets, manner, { name: accounts.organisation.name, year: 2023 })
      const result = comparedCells(tables, understand(await readDocument({ file: '决算.pdf', bytes })).statutoryTables)
      wrong = [...wrong, ...result.wrong.map((one) => `${seed} ${one}`)]
      compared += result.compared
    }
    expect(compared).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })
})
