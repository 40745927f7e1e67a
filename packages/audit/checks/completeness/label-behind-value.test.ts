import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { labelBehindValue } from './label-behind-value.ts'

const found = (...head: (readonly string[])[]): number => {
  const title: Block = { kind: 'paragraph', text: '泵站维护项目绩效自评表', place: {} }
  const form = tableOfRows([
    ...head,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '检修泵站', '≥12座', '13座', '90', '90'],
  ])
  return [...labelBehindValue.run(understand({ file: '决算.docx', format: 'docx', blocks: [title, form], gaps: [] }))]
    .length
}

test('a label behind its value', () => {
  const name = ['项目名称', '泵站维护', '←', '←', '←', '←', '←']
  expect(found(name, ['长宁市水利局', '实施单位', '←', '←', '←', '←', '←'])).toBe(1)
  expect(found(name, ['主管部门', '长宁市水利局', '实施单位', '长宁市水利站', '←', '←', '←'])).toBe(0)
})
