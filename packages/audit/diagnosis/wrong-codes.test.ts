import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const ROWS = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['', '合计', '33.48', '33.48', ''],
  ['208', '社会保障和就业支出', '6.09', '6.09', ''],
  ['20805', '行政事业单位养老支出', '6.09', '6.09', ''],
  ['2080505', '机关事业单位基本养老保险缴费支出', '6.09', '6.09', ''],
  ['210', '卫生健康支出', '27.39', '27.39', ''],
  ['21011', '行政事业单位医疗', '27.39', '27.39', ''],
  ['2101101', '行政单位医疗', '27.39', '27.39', ''],
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
  const [finding, ...others] = found(withCell('2101101', 0, '1101101'))
  expect(others).toEqual([])
  expect(finding?.rule).toBe('table-subject-code')
  expect(finding?.message).toContain('“行政单位医疗”（1101101）没有按科目编码的顺序排列')
  expect(finding?.evidence[0]?.quote).toBe('1101101')
})

it('a wrong amount of another row is told apart', () => {
  const rules = (rows: string[][]) => found(rows).map(({ rule }) => rule)
  expect(rules(ROWS)).toEqual([])
  const both = withCell('2101101', 0, '1101101').map((cells) =>
    cells[0] === '20805' ? cells.with(2, '6.99').with(3, '6.99') : cells,
  )
  expect(rules(both)).toContain('table-subject-code')
  expect(rules(both)).toContain('table-sum')
})
