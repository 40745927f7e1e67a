import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { tableSum } from './table-sum.ts'

/** Rows of a department by code: all it spent and its wages; the office costs stand on the next page or beside them. */
const ROWS = [
  ['', '合计', '90.00', '60.00'],
  ['205', '教育支出', '60.00', '40.00'],
  ['20502', '普通教育', '60.00', '40.00'],
  ['2050202', '小学教育', '60.00', '40.00'],
  ['221', '住房保障支出', '30.00', '20.00'],
  ['22102', '住房改革支出', '30.00', '20.00'],
  ['2210201', '住房公积金', '30.00', '20.00'],
] as const

function said(headings: readonly string[], rows: readonly (readonly string[])[]): (string | undefined)[] {
  const title: Block = { kind: 'paragraph', text: '财政拨款支出决算明细表', place: {} }
  const table = tableOfRows([['科目编码', '科目名称', '合计', ...headings], ...rows.map((row) => [...row])])
  const blocks = [title, table]
  return [...tableSum.run(understand({ file: '附表.html', format: 'html', blocks, gaps: [] }))].map(
    ({ severity }) => severity ?? tableSum.severity,
  )
}

const withOffice = (...office: string[]): string[][] => ROWS.map((row, index) => [...row, office[index] ?? ''])

it('does not add up a table of economic classification of which only some categories are printed side by side', () => {
  expect(said(['工资福利支出'], ROWS)).toEqual(['info'])
  const totals = ROWS.map(([code, name, total]) => [code, name, total])
  expect(said([], totals)).toEqual([])
})

it('adds up a whole one', () => {
  const office = ['30.00', '20.00', '20.00', '20.00', '10.00', '10.00', '10.00']
  expect(said(['工资福利支出', '商品和服务支出'], withOffice(...office))).toEqual([])
  const wrong = office.with(3, '21.00')
  expect(said(['工资福利支出', '商品和服务支出'], withOffice(...wrong))).toContain('error')
})
