import { describe, expect, test } from 'vitest'
import { readText, textDocument } from './text.ts'

const read = (text: string) => textDocument('样本.txt', text).blocks
const rowsOf = (text: string): string[][] =>
  read(text).flatMap((block) =>
    block.kind === 'table'
      ? Array.from({ length: block.rows }, (_, row) =>
          block.cells.filter((cell) => cell.row === row).map((cell) => cell.text),
        )
      : [],
  )

describe('strokes between cells', () => {
  test('without a frame, empty cells at both ends', () => {
    expect(rowsOf('项目 | 决算数 | 项目 | 决算数\n一、甲 | 1.00 | 一、乙 | \n |  | 二、丙 | 2.00')).toEqual([
      ['项目', '决算数', '项目', '决算数'],
      ['一、甲', '1.00', '一、乙', ''],
      ['', '', '二、丙', '2.00'],
    ])
  })
  test('in a frame, below the rule of Markdown, without its marks', () => {
    expect(rowsOf('## 附表\n\n| 科目 | **决算数** |\n|---|---:|\n| 合计 | 1.00 |\n| 甲 |  |')).toEqual([
      ['科目', '决算数'],
      ['合计', '1.00'],
      ['甲', ''],
    ])
  })
  test('in a grid whose cells have several lines', () => {
    expect(
      rowsOf('+-----+------+\n| 科目 | 决算数 |\n+=====+======+\n| 甲的 | 1.00 |\n| 支出 |      |\n+-----+------+'),
    ).toEqual([
      ['科目', '决算数'],
      ['甲的\n支出', '1.00'],
    ])
  })
  test('merged cells that were told once for each column are one', () => {
    const [table] = read('科目编码 | 科目名称 | 决算数\n合计 | 合计 | 1.00\n201 | 甲 | 1.00')
    expect(table?.kind === 'table' && table.cells.find(({ text }) => text === '合计')?.columnSpan).toBe(2)
  })
  test('words that stand beside the same words are cells of their own', () => {
    expect(rowsOf('指标 | 目标 | 结果\n工程 | 完成 | 完成')[1]).toEqual(['工程', '完成', '完成'])
  })
  test('a total that lost the column of the names has its figures in their columns again', () => {
    const [table] = read(
      '| 编码 | 名称 | 合计 | 其中 |\n|---|---|---|---|\n| 合计 | 3.00 | 1.00 | |\n| 201 | 甲支出 | 3.00 | 1.00 |',
    )
    const cells = table?.kind === 'table' ? table.cells.filter(({ row }) => row === 1) : []
    expect(cells.map(({ column, text }) => [column, text])).toEqual([
      [0, '合计'],
      [2, '3.00'],
      [3, '1.00'],
    ])
  })
  test('one line with a stroke is a paragraph', () => {
    expect(read('首页 | 政务公开\n正文。').map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph'])
  })
})

describe('rules of dashes over columns', () => {
  test('wide characters take two places, cells may be empty', () => {
    const text =
      '  科目       金额   备注\n  ---------- ------ ------\n  甲支出            无\n  乙         2.00\n\n说明。'
    expect(rowsOf(text)).toEqual([
      ['科目', '金额', '备注'],
      ['甲支出', '', '无'],
      ['乙', '2.00', ''],
    ])
    expect(read(text).at(-1)).toMatchObject({ kind: 'paragraph', text: '说明。' })
  })
  test('empty lines part the rows where rules close the table', () => {
    expect(rowsOf('  ------ ------\n  科目   金额\n\n  甲     1.00\n\n  ------ ------\n\n正文。')).toEqual([
      ['科目', '金额'],
      ['甲', '1.00'],
    ])
  })
  test('a line of dashes is none', () => {
    expect(rowsOf('甲\n-----\n乙')).toEqual([])
  })
})

test('tables of html within a text keep their merged cells and their lines', async () => {
  const text =
    '# 附表\n\n<table>\n<tr><td colspan="2">合计</td><td>1.00</td></tr>\n<tr><td>201</td><td>甲</td><td>1.00</td></tr>\n</table>\n\n注：本表。'
  const { blocks } = await readText({ file: '样本.md', bytes: new TextEncoder().encode(text) })
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph'])
  expect(blocks[1]).toMatchObject({
    columns: 3,
    cells: [{ text: '合计', columnSpan: 2, place: { line: 4 } }, {}, {}, {}, {}],
  })
})
