import { type Accounts, accountsFromJson, accountsToJson, sampleAccounts } from '@mingzhang/accounts'
import { readDocument, type Workbook, type WorkbookValue, writeWorkbook } from '@mingzhang/documents'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportNote } from '../gather/import-report.ts'
import { arbitraryAccounts } from './arbitrary-accounts.ts'
import { type EntryExpectations, type EntryReading, readEntryWorkbook } from './read/read-entry-workbook.ts'
import { entryWorkbook } from './write/entry-workbook.ts'

const filled = (accounts: Accounts): Workbook =>
  entryWorkbook({ profile: '四川-2022', tables: ['T1'], year: accounts.year, accounts })

async function readBack(workbook: Workbook, expected: EntryExpectations = {}): Promise<EntryReading> {
  return readEntryWorkbook(await readDocument({ file: '决算.xlsx', bytes: await writeWorkbook(workbook) }), expected)
}

/** The workbook with the cell in a row and column of a sheet, both from 0, changed. */
const withCell = (workbook: Workbook, sheet: string, row: number, column: number, value: WorkbookValue): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((one) =>
    one.name === sheet
      ? {
          ...one,
          cells: [
            ...one.cells.filter((cell) => cell.row !== row || cell.column !== column),
            { row, column, look: 'entry', value },
          ],
        }
      : one,
  ),
})

const text = (value: string) => ({ kind: 'text', text: value }) as const
const number = (decimal: string) => ({ kind: 'number', decimal }) as const

/** Rows and columns of cells that are spoiled below. */
const EXPENDITURE = { sheet: '支出明细', firstRow: 5, code: 0, source: 3, economic: 5, amount: 7 }

const SAMPLE = sampleAccounts({ seed: 3, year: 2022 })

async function spoiled(
  sheet: string,
  row: number,
  column: number,
  value: WorkbookValue,
  expected: EntryExpectations = {},
): Promise<{ reading: EntryReading; notes: readonly ImportNote[] }> {
  const reading = await readBack(withCell(filled(SAMPLE), sheet, row, column, value), expected)
  return { reading, notes: reading.report.notes }
}

describe('the entry workbook gives back the very accounts that it was filled with', () => {
  it('random ones that use every field, hostile texts among them', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryAccounts, async (accounts) => {
        const expected = { year: accounts.year, organisation: accounts.organisation.name }
        const { accounts: read, report } = await readBack(filled(accounts), expected)
        expect(report.notes).toEqual([])
        expect(read).toEqual(accounts)
      }),
      { numRuns: 10 },
    )
  })

  it('invented departments', { timeout: 180_000 }, async () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const accounts = sampleAccounts(seed)
      const { accounts: read, report } = await readBack(filled(accounts))
      expect(report.notes).toEqual([])
      expect(read).toEqual(accounts)
    }
  })
})

describe('a cell that cannot be taken is refused by sheet and address, and nothing is taken', () => {
  const { sheet, firstRow, amount, code, economic } = EXPENDITURE
  const amounts: readonly (readonly [string, WorkbookValue, RegExp])[] = [
    ['words', text('约十万'), /不是数字/],
    ['a formula error', text('#REF!'), /公式出错/],
    ['a date', text('2022/1/5'), /日期/],
    ['a percentage', text('12%'), /百分比/],
    ['a formula typed as text', text("=cmd|' /C calc'!A0"), /以文本形式录入的公式/],
    [
      'a formula that calls another program',
      { kind: 'formula', formula: "cmd|' /C calc'!A0", result: number('1') },
      /工作簿以外/,
    ],
    ['a formula over another file', { kind: 'formula', formula: '[1]Sheet1!A1', result: number('1') }, /工作簿以外/],
    ['an amount below zero', number('-5.00'), /不应为负数/],
  ]
  it('amounts that are none', { timeout: 30_000 }, async () => {
    const workbook = amounts.reduce(
      (all, [, value], index) => withCell(all, sheet, firstRow + index, amount, value),
      filled(SAMPLE),
    )
    const { accounts, report } = await readBack(workbook)
    expect(accounts).toBeUndefined()
    expect(report.notes).toHaveLength(amounts.length)
    for (const [index, [name, , message]] of amounts.entries()) {
      const note = report.notes.find(({ place }) => place.address === `H${firstRow + index + 1}`)
      expect(note, name).toMatchObject({ severity: 'refused', place: { sheet } })
      expect(note?.message, name).toMatch(message)
      expect(note?.remedy, name).not.toBe('')
    }
  })

  it('codes: unknown, of a group, and rows that repeat another', async () => {
    const unknown = await spoiled(sheet, firstRow, code, text('2018888'))
    expect(unknown.notes[0]).toMatchObject({ place: { sheet, address: 'A6' }, message: '科目表中没有编码 2018888' })
    const group = await spoiled(sheet, firstRow, code, text('20101'))
    expect(group.notes[0]?.message).toContain('不是支出功能分类项级科目编码')
    const other = await spoiled(sheet, firstRow, economic, text('30888'))
    expect(other.notes[0]?.message).toBe('科目表中没有编码 30888')
    const [first, second] = SAMPLE.expenditure.entries
    expect([first?.subject, first?.source, first?.nature]).toEqual([second?.subject, second?.source, second?.nature])
    const economicOf = SAMPLE.expenditure.level === 'economic' ? (SAMPLE.expenditure.entries[0]?.economic ?? '') : ''
    const repeated = await spoiled(sheet, firstRow + 1, economic, text(economicOf))
    expect(repeated.notes[0]).toMatchObject({ severity: 'refused', place: { sheet, address: 'A7' } })
    expect(repeated.notes[0]?.message).toContain('与第 6 行重复')
  })

  it('a year or an organisation that is not the expected one', async () => {
    const { report, accounts } = await readBack(filled(SAMPLE), { year: 2023, organisation: '别的单位' })
    expect(accounts).toBeUndefined()
    expect(report.notes.map(({ place, expected }) => [place.sheet, place.address, expected])).toEqual([
      ['封面', 'B6', '2023'],
      ['封面', 'B5', '别的单位'],
    ])
  })

  it('a choice that is not offered, a blank where something belongs', async () => {
    const source = await spoiled(sheet, firstRow, EXPENDITURE.source, text('专项资金'))
    expect(source.notes[0]).toMatchObject({ place: { address: 'D6' } })
    expect(source.notes[0]?.remedy).toContain('一般公共预算财政拨款')
    const blank = await spoiled(sheet, firstRow, amount, text(''))
    expect(blank.notes[0]?.message).toBe('“金额”没有填写')
  })

  it('a sheet, a column or a block that is gone', async () => {
    const workbook = filled(SAMPLE)
    const without = await readBack({ ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '结转结余') })
    expect(without.accounts).toBeUndefined()
    expect(without.report.notes[0]?.message).toBe('缺少工作表“结转结余”')
    const renamed = await readBack(withCell(workbook, sheet, 4, amount, text('金额（万元）')))
    expect(renamed.report.notes[0]?.message).toBe('“本年支出”缺少“金额”一列')
  })
})

describe('a cell that people write in their own way is understood', () => {
  const { sheet, firstRow, amount, code } = EXPENDITURE
  const ways: readonly (readonly [string, WorkbookValue, bigint])[] = [
    ['a text with separators', text('1,234.50'), 1_234_50n],
    ['full-width digits', text('１，２３４．５０'), 1_234_50n],
    ['white space around', text(' 1234.5　'), 1_234_50n],
    ['its own unit', text('0.12345万元'), 1_234_50n],
    ['a formula within the workbook', { kind: 'formula', formula: '1000+234.5', result: number('1234.5') }, 1_234_50n],
  ]
  it('amounts in many ways', { timeout: 30_000 }, async () => {
    const workbook = ways.reduce(
      (all, [, value], index) => withCell(all, sheet, firstRow + index, amount, value),
      filled(SAMPLE),
    )
    const { accounts, report } = await readBack(workbook)
    expect(report.notes).toEqual([])
    for (const [index, [name, , fen]] of ways.entries())
      expect(accounts?.expenditure.entries[index]?.amount, name).toBe(fen)
  })

  it('a subject chosen from the drop-down, with its name', async () => {
    const { reading, notes } = await spoiled(sheet, firstRow, code, text('2010101 行政运行（人大事务）'))
    expect(notes).toEqual([])
    expect(reading.accounts?.expenditure.entries[0]?.subject).toBe('2010101')
  })

  it('an amount finer than one 分 is rounded, and said so', async () => {
    const { reading, notes } = await spoiled(sheet, firstRow, amount, number('100.345'))
    expect(reading.accounts?.expenditure.entries[0]?.amount).toBe(100_35n)
    expect(notes).toMatchObject([{ severity: 'hint', place: { sheet, address: 'H6' } }])
  })
})

it('a total typed over its formula is held against the details', async () => {
  const { reading, notes } = await spoiled('收支核对', 14, 1, number('1.00'))
  expect(reading.accounts).toEqual(SAMPLE)
  expect(notes).toMatchObject([{ severity: 'disagreement', place: { sheet: '收支核对', address: 'B15' } }])
})

it('names of the official list go along with the accounts where the program has none', async () => {
  const workbook = withCell(filled(SAMPLE), EXPENDITURE.sheet, EXPENDITURE.firstRow, 0, text('2018888'))
  const { accounts } = await readBack(workbook, { official: new Map([['2018888', '新设支出']]) })
  expect(accounts?.subjectNames).toMatchObject({ '2018888': '新设支出' })
})

it('an adjustment table may go below zero', async () => {
  const json = Object(accountsToJson(SAMPLE))
  const { accounts } = accountsFromJson({
    ...json,
    organisation: { ...json.organisation, report: 'adjustment' },
    income: [{ subject: '2010101', kind: 'superior', amount: '-100.00', counterparty: '所属单位' }],
  })
  expect(accounts).toBeDefined()
  if (accounts === undefined) return
  expect((await readBack(filled(accounts))).accounts).toEqual(accounts)
})
