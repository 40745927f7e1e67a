import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { rowsBehindTotal } from './rows-behind-total.ts'

type Row = readonly string[]
const HEADINGS: Row = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']
const QUANTITY: Row = ['产出指标', '数量指标', '检修泵站', '≥12座', '13座', '90', '90']
const CONTENT: Row = ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', '10', '10']
const TOTAL: Row = ['总分', '←', '←', '←', '←', '100', '100']
const found = (...rows: Row[]): number => {
  const title: Block = { kind: 'paragraph', text: '泵站维护项目绩效自评表', place: {} }
  const blocks = [title, tableOfRows([HEADINGS, ...rows])]
  return [...rowsBehindTotal.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
}

test('the total in the place of an indicator', () => {
  expect(found(QUANTITY, TOTAL, CONTENT)).toBe(1)
  expect(found(QUANTITY, CONTENT, TOTAL)).toBe(0)
})
