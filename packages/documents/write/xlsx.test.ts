import { read, type WorkBook } from '@e965/xlsx'
import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, Cell, Table } from '../document.ts'
import type { Manuscript } from '../manuscript.ts'
import { documentOf } from './document-of.ts'
import { unpack } from './office-package.ts'
import { DISCLOSURE, SAMPLE_MANUSCRIPTS } from './sample-manuscripts.ts'
import { writerContract } from './writer-contract.ts'
import { statutorySheets } from './xlsx/statutory-sheets.ts'
import { xlsxWriter } from './xlsx.ts'

const cellAt = (row: number, column: number, text: string, columnSpan = 1): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  text,
  place: {},
})

/** A workbook carries the statutory tables alone: each under its title and unit and above its notes, behind a list. */
function sheetsOf(manuscript: Manuscript): Block[] {
  const sheets = statutorySheets(manuscript)
  const list: Table = {
    kind: 'table',
    rows: sheets.length + 2,
    columns: 2,
    cells: [
      cellAt(0, 0, manuscript.title, 2),
      cellAt(1, 0, '序号'),
      cellAt(1, 1, '表名'),
      ...sheets.flatMap(({ title }, index) => [cellAt(index + 2, 0, String(index + 1)), cellAt(index + 2, 1, title)]),
    ],
    place: {},
  }
  const heading = (text: string): Block => ({ kind: 'paragraph', text, level: 1, place: {} })
  const tables = sheets.flatMap(({ name, title, unit, table, notes }): Block[] => {
    const [written] = documentOf({ ...manuscript, blocks: [table] }).blocks
    if (written?.kind !== 'table') return []
    const above = unit === '' ? [title] : [title, unit]
    const lines = (texts: readonly string[], from: number): Cell[] =>
      texts.map((text, index) => cellAt(from + index, 0, text, written.columns))
    const cells = written.cells.map((cell) => ({ ...cell, row: cell.row + above.length }))
    const rows = above.length + written.rows + notes.length
    return [
      heading(name),
      { ...written, rows, cells: [...lines(above, 0), ...cells, ...lines(notes, above.length + written.rows)] },
    ]
  })
  return [heading('目录'), list, ...tables]
}

/** Cells without content are no cells of a sheet. */
const withoutEmptyCells = (block: Block): Block =>
  block.kind === 'table'
    ? {
        ...block,
        cells: block.cells.filter(({ text, rowSpan, columnSpan }) => text !== '' || rowSpan * columnSpan > 1),
      }
    : block

writerContract(xlsxWriter, { expected: sheetsOf, kept: withoutEmptyCells })

const unpacked = async (manuscript: Manuscript): Promise<WorkBook> =>
  read(await xlsxWriter.write(manuscript), { cellFormula: true, cellNF: true, cellStyles: true })

describe('cells', () => {
  test('figures are numbers that show what is printed, texts are texts and never formulas', async () => {
    const { Sheets: sheets } = await unpacked(DISCLOSURE)
    expect(sheets.收入支出决算总表).toMatchObject({
      A2: { t: 's', v: '单位：万元' },
      B5: { t: 'n', v: 5607.23, z: '#,##0.00', w: '5,607.23' },
      B7: { t: 'n', v: -12.5, w: '-12.50' },
    })
    expect(sheets.支出决算表).toMatchObject({ A5: { t: 's', v: '201' } })
    for (const manuscript of SAMPLE_MANUSCRIPTS)
      for (const sheet of Object.values((await unpacked(manuscript)).Sheets))
        for (const cell of Object.values(sheet)) expect(cell).not.toHaveProperty('f')
  })
  test('a sheet tells whose table of which year it is, beside number and unit', async () => {
    const blocks = DISCLOSURE.blocks.map((block) =>
      block.kind === 'table' ? { ...block, owner: '编制单位：某局　2023年度' } : block,
    )
    const { Sheets: sheets } = await unpacked({ ...DISCLOSURE, blocks })
    expect(sheets.收入支出决算总表).toMatchObject({
      A2: { t: 's', v: '编制单位：某局　2023年度' },
      D2: { t: 's', v: '单位：万元' },
    })
  })
  test('more text than a cell holds is refused', async () => {
    const table = DISCLOSURE.blocks.find((block) => block.kind === 'table' && block.statutory)
    if (table?.kind !== 'table') throw new Error('no table')
    const rows = [[{ runs: ['长'.repeat(32_768)], rowSpan: 1, columnSpan: 4, align: 'left' as const }]]
    await expect(xlsxWriter.write({ ...DISCLOSURE, blocks: [{ ...table, rows }] })).rejects.toThrow(RangeError)
  })
})

describe('sheets', () => {
  const partOf = async (name: string): Promise<string> =>
    strFromU8(unpack(await xlsxWriter.write(DISCLOSURE)).get(name) ?? new Uint8Array())

  test('are listed with links, and named after their tables', async () => {
    const { SheetNames: names, Sheets: sheets } = await unpacked(DISCLOSURE)
    expect(names).toEqual(['目录', '收入支出决算总表', '支出决算表'])
    expect(sheets.目录).toMatchObject({ B3: { v: '收入支出决算总表', l: { Target: "#'收入支出决算总表'!A1" } } })
  })
  test('are printed as wide as the page, turned where they need it, under their header', async () => {
    const [upright, turned] = [await partOf('xl/worksheets/sheet2.xml'), await partOf('xl/worksheets/sheet3.xml')]
    expect(upright).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>')
    expect(turned).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(turned).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/)
    expect(await partOf('xl/workbook.xml')).toMatch(
      /localSheetId="2">(?:'|&apos;)支出决算表(?:'|&apos;)!\$1:\$4<\/definedName>/,
    )
  })
})
