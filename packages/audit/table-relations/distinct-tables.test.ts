import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { distinctTables } from './distinct-tables.ts'

const table = (file: string, total: string): Block[] => [
  { kind: 'paragraph', text: '支出决算表', place: { file } },
  {
    ...tableOfRows([
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['', '合计', total, total, ''],
    ]),
    place: { file },
  },
]
const count = (...blocks: Block[]): number =>
  distinctTables(understand({ file: '决算', format: 'docx', blocks, gaps: [] })).length

test('a table that a second file prints again counts once', () => {
  expect(count(...table('说明.docx', '5.00'), ...table('附表.xlsx', '5'))).toBe(1)
})

test('tables that differ, or stand in one file, are two', () => {
  expect(count(...table('说明.docx', '5.00'), ...table('附表.xlsx', '6.00'))).toBe(2)
  expect(count(...table('说明.docx', '5.00'), ...table('说明.docx', '5.00'))).toBe(2)
})
