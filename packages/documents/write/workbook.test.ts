import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../document.ts'
import { readDocument } from '../read/read-document.ts'
import type { WorkbookCell, WorkbookSheet, WorkbookValue } from '../workbook.ts'
import { writeWorkbook } from './workbook.ts'

const text = (value: string): WorkbookValue => ({ kind: 'text', text: value })

const sheet = (cells: readonly WorkbookCell[], more: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: '录入',
  cells,
  widths: [20, 20],
  heights: new Map([[0, 30]]),
  headRows: 1,
  orientation: 'landscape',
  rules: [],
  alarms: [],
  tab: 'entry',
  ...more,
})

const column = (values: readonly WorkbookValue[]): WorkbookCell[] =>
  values.map((value, row) => ({ row, column: 0, look: 'entry.amount', value }))

async function written(cells: readonly WorkbookCell[], more?: Partial<WorkbookSheet>) {
  const bytes = await writeWorkbook({ title: '录入表', sheets: [sheet(cells, more)] })
  const document = await readDocument({ file: '录入表.xlsx', bytes })
  const read = document.blocks.flatMap((block): readonly Cell[] => (block.kind === 'table' ? block.cells : []))
  return { read, xml: strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()) }
}

describe('a workbook to be filled in', () => {
  it('keeps texts verbatim, none of which becomes a formula', async () => {
    const texts = [
      "=cmd|' /C calc'!A0",
      '+1',
      '-2',
      '@SUM(A1)',
      '第一行\n第二行',
      '_x0041_',
      '<标签>&“引号”',
      '2022-01-05',
    ]
    const { read, xml } = await written(column(texts.map(text)))
    expect(read.map((cell) => cell.text)).toEqual(texts)
    expect(xml).not.toContain('<f>')
  })

  it('drops characters that no XML can hold, and keeps the file whole', async () => {
    const { read } = await written(column([text('前\u0000\u0008\ud800后')]))
    expect(read[0]?.text).toBe('前后')
  })

  it('keeps every digit of a number: as text beyond what a spreadsheet holds', async () => {
    const { read } = await written(
      column([
        { kind: 'number', decimal: '1234567890123.45' },
        { kind: 'number', decimal: '12345678901234567.89' },
      ]),
    )
    expect(read.map((cell) => [cell.text, cell.stored?.number])).toEqual([
      ['1,234,567,890,123.45', '1234567890123.45'],
      ['12345678901234567.89', undefined],
    ])
  })

  it('writes formulas with their results', async () => {
    const { read } = await written([
      {
        row: 0,
        column: 0,
        look: 'total.amount',
        value: { kind: 'formula', formula: 'SUM(B1:B2)', result: { kind: 'number', decimal: '3.00' } },
      },
    ])
    expect(read[0]).toMatchObject({ text: '3.00', stored: { formula: 'SUM(B1:B2)' } })
  })

  it('locks what is computed, takes what is entered, and turns red when it should', async () => {
    const range = { top: 0, left: 0, bottom: 3, right: 0 }
    const { xml } = await written(column([text('1')]), {
      rules: [
        { range, allowed: { kind: 'amount' }, message: '请填写金额' },
        { range, allowed: { kind: 'choice', choices: ['甲', '乙'] }, message: '请选择' },
        { range, allowed: { kind: 'listed', sheet: '科目', list: range, open: true }, message: '请填写编码' },
      ],
      alarms: [{ range, formula: 'A1<>0' }],
    })
    expect(xml).toContain('<sheetProtection sheet="1"')
    expect(xml).toContain('type="decimal"')
    expect(xml).toContain('<formula1>"甲,乙"</formula1>')
    expect(xml).toContain("<formula1>'科目'!$A$1:$A$4</formula1>")
    expect(xml).toContain('<formula>A1&lt;&gt;0</formula>')
    expect(xml).toContain('state="frozen"')
  })
})

it('tells what a workbook keeps behind its cells: the stored number, hidden rows, formulas without results', async () => {
  const { read } = await written(column([{ kind: 'number', decimal: '0.125' }]))
  expect(read[0]).toMatchObject({ text: '0.13', stored: { number: '0.125' } })
  const bytes = await writeWorkbook({ title: '', sheets: [sheet(column([text('甲'), text('乙')]))] })
  const parts = unzipSync(bytes)
  const path = 'xl/worksheets/sheet1.xml'
  const xml = strFromU8(parts[path] ?? new Uint8Array())
    .replace('<row r="2"', '<row r="2" hidden="1"')
    .replace('</sheetData>', '<row r="3"><c r="A3"><f>[1]外部!A1</f></c><c r="B3"><v>1</v></c></row></sheetData>')
  const document = await readDocument({ file: '甲.xlsx', bytes: zipSync({ ...parts, [path]: strToU8(xml) }) })
  const cells = document.blocks.flatMap((block): readonly Cell[] => (block.kind === 'table' ? block.cells : []))
  expect(cells.map(({ place, stored }) => [place.address, stored])).toEqual([
    ['A1', undefined],
    ['A2', { hidden: true }],
    ['A3', { formula: '[1]外部!A1', uncalculated: true }],
    ['B3', undefined],
  ])
})
