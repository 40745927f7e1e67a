import { expect, it } from 'vitest'
import { withWholeCodes } from './slid-codes.ts'

const read = (...rows: readonly string[][]): string[][] => {
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, page: 1, full: false })),
  )
  const table = withWholeCodes({ page: 1, top: 0, bottom: 1, edges: [], rows: rows.length, cells })
  return rows.map((texts, row) => texts.map((_, column) => table.cells[row * texts.length + column]?.text ?? ''))
}

it('last digits that slid into the cell below go back to their code', () => {
  const found = read(
    ['科目编码', '科目名称', '合计'],
    ['201', '一般公共服务支出', '5.00'],
    ['20126', '档案事务', '5.00'],
    ['20126', '行政运行', '3.00'],
    ['01 20126', '档案馆', '2.00'],
    ['04 208', '社会保障和就业支出', '1.00'],
    ['2080', '行政事业单位养老支出', '1.00'],
    ['5 合计', '', '6.00'],
  )
  expect(found.map(([code]) => code)).toEqual([
    '科目编码',
    '201',
    '20126',
    '2012601',
    '2012604',
    '208',
    '20805',
    '合计',
  ])
  expect(found.map(([, , amount]) => amount)).toContain('3.00')
})

it('economic codes, too', () => {
  const found = read(['301', '工资福利支出'], ['3010', '基本工资'], ['1 3010', '津贴补贴'], ['2 303', '对个人补助'])
  expect(found.map(([code]) => code)).toEqual(['301', '30101', '30102', '303'])
})

it('a single slip, and numbers that are no codes, stay as they are', () => {
  const slip = [['20126'], ['01 20126'], ['2012604']]
  expect(read(...slip)).toEqual(slip)
  const numbers = [['213'], ['12 245'], ['31 260'], ['17 个'], ['90']]
  expect(read(...numbers)).toEqual(numbers)
})
