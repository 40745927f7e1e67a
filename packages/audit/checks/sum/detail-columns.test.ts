import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { detailColumns } from './detail-columns.ts'
import { detailSubjects } from './detail-subjects.ts'
import { tableSum } from './table-sum.ts'

const messages = (check: Check, amounts: Partial<Record<'income' | 'basic' | 'spent', string>> = {}): string[] => {
  const { income = '50.00', basic = '40.00', spent = '40.00' } = amounts
  const table = tableOfRows([
    ['科目编码', '科目名称', '年初结转和结余', '←', '本年收入', '←', '←', '本年支出', '←', '←'],
    ['↑', '↑', '合计', '项目支出结转和结余', '合计', '基本支出', '项目支出', '合计', '基本支出', '项目支出'],
    ['', '合计', '1.00', '1.00', '70.00', '55.00', '15.00', '71.00', '55.00', '16.00'],
    ['201', '一般公共服务支出', '1.00', '1.00', income, '40.00', '10.00', '51.00', spent, '11.00'],
    ['20103', '政府办公厅（室）及相关机构事务', '1.00', '1.00', '50.00', basic, '10.00', '51.00', '40.00', '11.00'],
    ['2010301', '行政运行', '', '', '40.00', '40.00', '', '40.00', '40.00', ''],
    ['2010302', '一般行政管理事务', '1.00', '1.00', '10.00', '', '10.00', '11.00', '', '11.00'],
    ['208', '社会保障和就业支出', '', '', '20.00', '15.00', '5.00', '20.00', '15.00', '5.00'],
    ['20805', '行政事业单位养老支出', '', '', '20.00', '15.00', '5.00', '20.00', '15.00', '5.00'],
    ['2080501', '行政单位离退休', '', '', '20.00', '15.00', '5.00', '20.00', '15.00', '5.00'],
  ])
  const said = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
  const blocks = [
    said('某某局2023年度部门决算公开'),
    said('一般公共预算财政拨款收入支出决算表'),
    said('金额单位：万元'),
    table,
  ]
  const disclosure = understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })
  return [...check.run(disclosure)].map(({ message }) => message)
}

it('columns beside those of the form add up to their totals, and subjects to those above', () => {
  for (const check of [detailColumns, detailSubjects, tableSum]) expect(messages(check)).toEqual([])
  expect(messages(detailColumns, { income: '60.00' })).toEqual([
    '附表中“一般公共服务支出”行“本年收入”合计为60.00，所属各项之和为40.00 + 10.00，不相等。',
  ])
  expect(messages(detailSubjects, { basic: '30.00' })).toEqual([
    '附表中“20103政府办公厅（室）及相关机构事务”为30.00，所属各项之和为40.00，不相等。',
    '附表中“201一般公共服务支出”为40.00，所属各项之和为30.00，不相等。',
  ])
})

it('they leave what the form has to its equations', () => {
  expect(messages(tableSum, { spent: '30.00' })).toHaveLength(1)
  for (const check of [detailColumns, detailSubjects]) expect(messages(check, { spent: '30.00' })).toEqual([])
})
