import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const row = (code: string, name: string, amount: string): string[] => [code, name, amount, amount, '']
const ROWS = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  row('', '合计', '30.00'),
  row('201', '一般公共服务支出', '20.00'),
  row('20126', '档案事务', '20.00'),
  row('2012604', '档案馆', '20.00'),
  row('221', '住房保障支出', '10.00'),
  row('22102', '住房改革支出', '10.00'),
  row('2210201', '住房公积金', '10.00'),
]

const found = (rows: string[][]) => {
  const blocks = [say('某某局2023年度部门决算公开'), say('支出决算表'), say('单位：万元'), tableOfRows(rows)]
  return audit(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })).findings.filter(({ rule }) =>
    ['table-subject-code', 'table-sum', 'table-rows-above', 'row-order'].includes(rule),
  )
}
const withCell = (row: string, column: number, text: string): string[][] =>
  ROWS.map((cells) => (cells[0] === row ? cells.with(column, text) : cells))

it('what a wrong code brings about is told with it', () => {
  const [finding, ...others] = found(withCell('2210201', 0, '1210201'))
  expect(others).toEqual([])
  expect(finding?.rule).toBe('table-subject-code')
  expect(finding?.message).toContain('“住房公积金”（1210201）没有按科目编码的顺序排列')
  expect(finding?.evidence[0]?.quote).toBe('1210201')
})

it('so is what it brings about for the rows below a class', () => {
  const [finding, ...others] = found(withCell('221', 0, '281'))
  expect(others).toEqual([])
  expect(finding).toMatchObject({ rule: 'table-subject-code', actual: '281', expected: '221' })
  expect(finding?.message).toContain('“住房改革支出”（22102）所属的类级科目221没有列示')
})

it('a wrong amount of another row is told apart', () => {
  const rules = (rows: string[][]) => found(rows).map(({ rule }) => rule)
  expect(rules(ROWS)).toEqual([])
  const both = withCell('2210201', 0, '1210201').map((cells) =>
    cells[0] === '20126' ? cells.with(2, '20.90').with(3, '20.90') : cells,
  )
  expect(rules(both)).toContain('table-subject-code')
  expect(rules(both)).toContain('table-sum')
})
