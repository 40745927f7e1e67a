import {
  type Accounts,
  accountsToJson,
  filledCell,
  fillTables,
  printFen,
  sampleAccounts,
  type TableId,
} from '@mingzhang/accounts'
import { readDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { type Gathered, gatherAccounts } from '../gather-accounts.ts'
import { PLAIN_SHAPE, type PublishedShape, publishedWorkbook, type SheetOfTexts } from './published-workbook.ts'

const NINE: readonly TableId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9']
const SICHUAN: readonly TableId[] = [...NINE, 'S5', 'S7', 'S9', 'S12']
const EXACT: PublishedShape = { ...PLAIN_SHAPE, unit: '元' }
const EXPORTED: PublishedShape = { ...EXACT, codes: 'three', totals: 'last', emptyRows: true, amounts: 'text' }

async function imported(
  accounts: Accounts,
  ids: readonly TableId[],
  shape: PublishedShape,
  change?: (sheets: SheetOfTexts[]) => void,
): Promise<Gathered> {
  const bytes = await publishedWorkbook(accounts, ids, shape, change)
  return gatherAccounts(await readDocument({ file: '附表.xlsx', bytes }), {})
}

/** Every cell of the tables, as printed in the unit of the shape. */
const printedCells = (accounts: Accounts, ids: readonly TableId[], { unit }: PublishedShape): Record<string, string> =>
  Object.fromEntries(
    [...fillTables(accounts, ids)].flatMap(([id, table]) =>
      table.rows.flatMap(({ key: row }) =>
        table.columns.flatMap(({ key: column }): [string, string][] => {
          const fen = filledCell(table, row, column)
          return fen === 0n ? [] : [[`${id} ${row} ${column}`, printFen(fen, unit)]]
        }),
      ),
    ),
  )

const SAMPLE = sampleAccounts({ seed: 4, year: 2022 })

describe('published tables give accounts from which the very tables follow', () => {
  const shapes: readonly (readonly [string, readonly TableId[], PublishedShape])[] = [
    ['nine tables in 万元', NINE, PLAIN_SHAPE],
    ['nine tables in 元, codes in three columns, totals last, empty rows, amounts as texts', NINE, EXPORTED],
    ['all tables of 四川 in 万元', SICHUAN, PLAIN_SHAPE],
    ['all tables of 四川 in 元', SICHUAN, EXACT],
  ]
  it.each(shapes)('%s', { timeout: 60_000 }, async (_name, ids, shape) => {
    for (const seed of [1, 2, 4, 5, 9]) {
      const accounts = sampleAccounts(seed)
      const { accounts: read, report } = await imported(accounts, ids, shape)
      expect(report.notes.filter(({ severity }) => severity !== 'hint')).toEqual([])
      expect(read).toBeDefined()
      if (read === undefined) continue
      expect(printedCells(read, ids, shape)).toEqual(printedCells(accounts, ids, shape))
      expect(read).not.toHaveProperty('procurement')
      expect(read.threePublic.running).not.toHaveProperty('previous')
      expect(read.expenditure.level).toBe(ids === SICHUAN ? 'economic' : 'functional')
      expect([read.year, read.organisation.name]).toEqual([accounts.year, accounts.organisation.name])
    }
  })

  it('and tell the tables as entered, each cell with its place', async () => {
    const { entered } = await imported(SAMPLE, NINE, EXACT)
    const table = entered.get('T1')
    const filled = fillTables(SAMPLE, ['T1']).get('T1')
    expect(table?.cells.at('total.income', 'final')).toBe(filled?.cells.at('total.income', 'final'))
    expect(table?.places.get('total.income|final')?.sheet).toContain('收入支出决算总表')
    expect(table?.places.get('total.income|final')?.address).toMatch(/^B\d+$/)
  })

  it('keep what a workbook stores beyond the decimals that it displays', async () => {
    const { accounts: read } = await imported(SAMPLE, SICHUAN, { ...PLAIN_SHAPE, amounts: 'linked' })
    expect(read === undefined ? undefined : printedCells(read, SICHUAN, EXACT)).toEqual(
      printedCells(SAMPLE, SICHUAN, EXACT),
    )
  })
})

/** The first cell of a sheet that holds `text`, as row and column. */
function find(
  sheet: SheetOfTexts | undefined,
  text: string,
): { rows: SheetOfTexts['rows']; row: number; column: number } {
  const rows = sheet?.rows ?? []
  const row = rows.findIndex((cells) => cells.includes(text))
  return { rows, row, column: rows[row]?.indexOf(text) ?? -1 }
}

const refused = ({ report, accounts }: Gathered): string[] => {
  expect(accounts).toBeUndefined()
  return report.notes.flatMap(({ severity, place, message }) =>
    severity === 'refused' ? [`${place.address ?? ''} ${message}`] : [],
  )
}

describe('what cannot be taken is refused with its cell', () => {
  /** The row of the first 项 in 支出决算表, and its amounts. */
  const spoil = (spoilRow: (row: (string | number | null)[], all: SheetOfTexts['rows']) => void) =>
    imported(SAMPLE, NINE, EXACT, (sheets) => {
      const sheet = sheets.find(({ name }) => name.includes('支出决算表') && !name.includes('拨款'))
      const row = sheet?.rows.find(([code]) => typeof code === 'string' && /^\d{7}$/.test(code))
      if (sheet !== undefined && row !== undefined) spoilRow(row, sheet.rows)
    })

  const words: readonly (readonly [string, string, RegExp])[] = [
    ['words', '待核实', /不是数字/],
    ['a formula error', '#REF!', /公式出错/],
    ['a date', '2022-03-05', /日期/],
    ['a formula as text', "=cmd|' /C calc'!A0", /公式/],
  ]
  it.each(words)('%s where an amount belongs', async (_name, text, message) => {
    const notes = refused(await spoil((row) => void row.splice(2, 1, text)))
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(/^C\d+ “支出决算表”/)
    expect(notes[0]).toMatch(message)
  })

  it('an unknown code, a code twice, an amount below zero, a group without items', async () => {
    expect(refused(await spoil((row) => void row.splice(0, 1, '8880101')))).toContainEqual(
      expect.stringMatching(/科目表中没有编码 8880101/),
    )
    expect(refused(await spoil((row, rows) => void rows.push([...row])))).toContainEqual(
      expect.stringMatching(/出现了两次/),
    )
    expect(refused(await spoil((row) => void row.splice(2, 1, -5)))).toContainEqual(expect.stringMatching(/不应为负数/))
    expect(
      refused(await spoil((_row, rows) => void rows.push(['22901', '其他支出', 5, 5, 0, 0, 0, 0]))),
    ).toContainEqual(expect.stringMatching(/没有项级明细/))
  })

  it('another year, another organisation, a form of another kind, a table that is missing', async () => {
    const other = (from: RegExp, to: string): Promise<Gathered> =>
      imported(SAMPLE, NINE, EXACT, ([, sheet]) => {
        for (const row of sheet?.rows ?? [])
          for (const [column, cell] of row.entries()) if (typeof cell === 'string' && from.test(cell)) row[column] = to
      })
    expect(refused(await other(/^2022年度$/, '2021年度'))).toEqual([expect.stringContaining('年度是 2021')])
    expect(refused(await other(/^编制单位/, '编制单位：别的单位'))).toEqual([
      expect.stringContaining('单位是“别的单位”'),
    ])
    expect(refused(await other(/^财政拨款收入$/, '财政补助'))).toContainEqual(
      expect.stringContaining('表名是“收入决算表”，但表头与公开格式不符'),
    )
    expect(
      refused(
        await imported(
          SAMPLE,
          NINE.filter((id) => id !== 'T5'),
          EXACT,
        ),
      ),
    ).toEqual([' 缺少“一般公共预算财政拨款支出决算表”'])
  })
})

it('a total that contradicts its details is told by cell, with what they come to; the details are taken', async () => {
  const { accounts, report } = await imported(SAMPLE, NINE, EXACT, (sheets) => {
    const { rows, row, column } = find(sheets[0], '本年收入合计')
    const cells = rows[row]
    if (cells !== undefined) cells[column + 1] = 1
  })
  const total = fillTables(SAMPLE, ['T1']).get('T1')?.cells.at('income', 'final') ?? 0n
  expect(report.notes.filter(({ severity }) => severity !== 'hint')).toMatchObject([
    { severity: 'disagreement', expected: `${printFen(total)}元`, place: { address: expect.stringMatching(/^B\d+$/) } },
  ])
  expect(accounts === undefined ? undefined : printedCells(accounts, ['T1'], EXACT)).toEqual(
    printedCells(SAMPLE, ['T1'], EXACT),
  )
})

it('a cell by which its row and its column miss their totals by as much costs no detail', async () => {
  const { accounts, report } = await imported(SAMPLE, SICHUAN, EXACT, (sheets) => {
    const sheet = sheets.find(({ name }) => name.includes('一般公共预算财政拨款支出决算明细表'))
    const row = sheet?.rows.find(([code]) => typeof code === 'string' && /^\d{7}$/.test(code))
    const column = row?.findLastIndex((value) => typeof value === 'number' && value !== 0) ?? -1
    const value = row?.[column]
    if (row !== undefined && typeof value === 'number') row[column] = value + 10
  })
  expect(report.notes.filter(({ severity }) => severity !== 'hint')).toHaveLength(1)
  expect(accounts?.expenditure).toEqual((await imported(SAMPLE, SICHUAN, EXACT)).accounts?.expenditure)
})

it('a subject that no list knows goes by the name that the table gives it', async () => {
  const { accounts, report } = await imported(SAMPLE, ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'], EXACT, (sheets) => {
    for (const { rows } of sheets) for (const row of rows) if (row[0] === SAMPLE.income[0]?.subject) row[0] = '2018801'
  })
  expect(report.notes.filter(({ severity }) => severity === 'refused')).toEqual([])
  expect(Object.keys(accounts?.subjectNames ?? {})).toEqual(['2018801'])
  expect(accounts === undefined ? '' : JSON.stringify(accountsToJson(accounts))).toContain('2018801')
})

it('a hundred thousand rows are refused at once', { timeout: 60_000 }, async () => {
  const gathered = await imported(SAMPLE, ['T3'], EXACT, ([sheet]) => {
    for (let row = 0; row < 100_000; row++) sheet?.rows.push(['2010101'])
  })
  expect(refused(gathered)).toEqual([' 有内容没有读取'])
})
