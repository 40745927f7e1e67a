/** The same tables as people lay them out, copy them and export them. */
import { type Accounts, filledCell, fillTables, sampleAccounts, type TableId } from '@mingzhang/accounts'
import { readDocument } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { type Gathered, gatherAccounts } from '../gather-accounts.ts'
import { PLAIN_SHAPE, type PublishedShape, publishedWorkbook, type SheetOfTexts } from './published-workbook.ts'

const NINE: readonly TableId[] = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9']
const EXACT: PublishedShape = { ...PLAIN_SHAPE, unit: '元' }
const SAMPLE = sampleAccounts({ seed: 4, year: 2022 })
const { name: ORGANISATION } = SAMPLE.organisation

type Value = SheetOfTexts['rows'][number][number]

async function imported(change: (sheets: SheetOfTexts[]) => void, shape = EXACT): Promise<Gathered> {
  const bytes = await publishedWorkbook(SAMPLE, NINE, shape, change)
  return gatherAccounts(await readDocument({ file: '附表.xlsx', bytes }), {})
}

const amountsOf = (accounts: Accounts): (string | bigint)[][] =>
  [...fillTables(accounts, NINE)].flatMap(([id, table]) =>
    table.rows.flatMap(({ key: row }) =>
      table.columns.flatMap(({ key: column }) => {
        const fen = filledCell(table, row, column)
        return fen === 0n ? [] : [[id, row, column, fen]]
      }),
    ),
  )

const eachCell = (sheets: readonly SheetOfTexts[], change: (value: Value, column: number) => Value): void => {
  for (const { rows } of sheets)
    for (const row of rows) row.forEach((value, column) => void row.splice(column, 1, change(value, column)))
}

const eachRow = (sheets: readonly SheetOfTexts[], change: (row: Value[]) => void): void => {
  for (const { rows } of sheets) for (const row of rows) change(row)
}

const isText = (value: Value | undefined): value is string => typeof value === 'string'

const LAYOUTS: readonly (readonly [string, (sheets: SheetOfTexts[]) => void, PublishedShape])[] = [
  [
    '类 款 项 as numbers, without the zero in front',
    (sheets) =>
      eachCell(sheets, (value, column) =>
        column < 3 && isText(value) && /^\d\d$/.test(value) ? String(Number(value)) : value,
      ),
    { ...EXACT, codes: 'three' },
  ],
  [
    'the code in brackets before the name',
    (sheets) =>
      eachRow(sheets, (row) => {
        const [code, name] = row
        if (isText(code) && /^2\d{2,6}$/.test(code) && isText(name)) row.splice(0, 2, null, `[${code}]${name}`)
      }),
    EXACT,
  ],
  [
    'captions over two cells: 编制单位： | 某局 | 单位： | 元',
    (sheets) =>
      eachRow(sheets, (row) => {
        if (isText(row[0]) && row[0].startsWith('编制单位'))
          row.splice(0, 3, '编制单位：', ORGANISATION, '2022年度', '单位：', '元')
      }),
    EXACT,
  ],
  [
    'organisation and year in the title alone',
    (sheets) =>
      eachRow(sheets, (row) => {
        if (isText(row[0]) && row[0].startsWith('编制单位')) row.splice(0, 2, null, null)
        if (isText(row[0]) && row.length === 1 && row[0].endsWith('决算表')) row[0] = `${ORGANISATION}2022年度${row[0]}`
        if (isText(row[0]) && row.length === 1 && row[0].endsWith('总表')) row[0] = `${ORGANISATION}2022年度${row[0]}`
      }),
    EXACT,
  ],
  [
    'headings whose cells were merged no more',
    (sheets) => {
      for (const { merges } of sheets) merges.length = 0
    },
    EXACT,
  ],
  [
    'all tables one below the other on one sheet',
    (sheets) => {
      const [first, ...others] = sheets
      first?.merges.splice(0)
      for (const { rows } of others) first?.rows.push([null], [null, null, '公开00表'], ...rows)
      sheets.splice(1)
    },
    EXACT,
  ],
  [
    'the year before beside the year',
    (sheets) => {
      const sheet = sheets.find(({ name }) => name.endsWith('一般公共预算财政拨款支出决算表'))
      const start = sheet?.rows.findIndex((row) => row.includes('合计')) ?? 0
      sheet?.merges.splice(0)
      sheet?.rows.splice(start, 0, [null, null, '2021年度决算数', null, null, '2022年度决算数'])
      for (const row of sheet?.rows.slice(start + 1) ?? [])
        row.splice(2, 0, ...row.slice(2, 5).map((value) => (typeof value === 'number' ? value / 2 : value)))
    },
    EXACT,
  ],
  [
    'amounts with the sign of the currency',
    (sheets) => eachCell(sheets, (value) => (isText(value) && /^[\d,]+\.\d\d$/.test(value) ? `¥${value}` : value)),
    { ...EXACT, amounts: 'text' },
  ],
]

it.each(LAYOUTS)('%s: the same accounts', async (_name, change, shape) => {
  const { accounts, report } = await imported(change, shape)
  expect(report.notes.filter(({ severity }) => severity !== 'hint')).toEqual([])
  expect(accounts === undefined ? [] : amountsOf(accounts)).toEqual(amountsOf(SAMPLE))
  expect([accounts?.year, accounts?.organisation.name]).toEqual([2022, ORGANISATION])
})

it('no unit anywhere: nothing is taken, as 元 and 万元 are ten thousand times apart', async () => {
  const { accounts, report } = await imported((sheets) =>
    eachCell(sheets, (value) => (value === '金额单位：元' ? null : value)),
  )
  expect(accounts).toBeUndefined()
  expect(report.notes.filter(({ severity }) => severity === 'refused').map(({ message }) => message)).toEqual([
    '各表都没有注明金额单位，不能确定是元还是万元',
  ])
})

it('a unit that is not the one of its amounts is told', async () => {
  const { accounts, report } = await imported(([, , sheet]) => {
    if (sheet !== undefined) eachCell([sheet], (value) => (value === '金额单位：元' ? '金额单位：万元' : value))
  })
  expect(accounts === undefined ? [] : amountsOf(accounts)).toEqual(amountsOf(SAMPLE))
  expect(report.notes.map(({ message }) => message)).toContainEqual(
    '“支出决算表”注明的金额单位是万元，但金额与其他各表以元为单位的相同，按元读取',
  )
})

it('an amount in parentheses is below zero', async () => {
  const { report } = await imported(([, , sheet]) => {
    const row = sheet?.rows.find(([code]) => isText(code) && /^\d{7}$/.test(code))
    row?.splice(2, 1, '(5.00)')
  })
  expect(report.notes.filter(({ severity }) => severity === 'refused').map(({ message }) => message)).toEqual([
    expect.stringContaining('金额不应为负数'),
  ])
})

it('less in 支出决算表 than the fiscal tables have of a subject, and names of other codes, are told', async () => {
  const { report } = await imported(([, , sheet]) => {
    const rows = sheet?.rows.filter(([code]) => isText(code) && /^\d{7}$/.test(code)) ?? []
    const [one, other] = [rows[0], rows.at(-1)]
    if (one !== undefined && other !== undefined) [one[0], other[0]] = [other[0] ?? null, one[0] ?? null]
  })
  const messages = report.notes.map(({ severity, message }) => `${severity} ${message}`)
  expect(messages).toContainEqual(
    expect.stringMatching(/^disagreement “\d{7}”的[\d.]+元小于各项财政拨款支出表中同一科目的/),
  )
  expect(messages).toContainEqual(expect.stringMatching(/^hint 编码 \d{7} 是“.+”，表中的名称是“.+”，按编码采用/))
})
