import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { formBelowTitle } from './form-below-title.ts'

const heading = (text: string, level: number): Block => ({ kind: 'paragraph', text, level, place: {} })
const FORM = tableOfRows([
  ['项目名称', '泵站维护', '←', '←', '←', '←', '←'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '检修泵站', '≥12座', '13座', '90', '90'],
])
const SPENT = tableOfRows([
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['合计', '', '33.48', '33.48', ''],
  ['208', '社会保障和就业支出', '33.48', '33.48', ''],
])
const found = (...blocks: Block[]): number => {
  const all = [
    heading('第二部分 某某局2023年度部门决算表', 1),
    heading('支出决算表', 2),
    SPENT,
    heading('第五部分 附件', 1),
    heading('泵站维护绩效自评表', 2),
    FORM,
    ...blocks,
  ]
  return [...formBelowTitle.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].length
}

test('a heading without its form, and with another table', () => {
  expect(found(heading('河道保洁绩效自评表', 2))).toBe(1)
  expect(found(heading('河道保洁绩效自评表', 2), SPENT)).toBe(1)
  expect(found(heading('河道保洁绩效自评表', 2), FORM)).toBe(0)
  expect(found(heading('项目绩效情况', 2))).toBe(0)
  expect(found(heading('附表', 2), heading('项目支出绩效自评表（2023年度）', 2), FORM)).toBe(0)
})

test('the only form of a list without the name of its project above', () => {
  const form = (name: string): Block =>
    tableOfRows([
      ['项目名称', name, '←', '←', '←', '←', '←'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '检修泵站', '≥12座', '13座', '90', '90'],
    ])
  const line = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
  const listed = (...names: string[]): Block[] =>
    ['甲站维护', '乙站维护', '丙站维护'].flatMap((name, at) => [line(names[at] ?? ''), form(name)])
  const told = (blocks: Block[]): number =>
    [...formBelowTitle.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
  const names = ['（1）甲站维护项目', '（2）乙站维护项目', '（3）丙站维护项目']
  expect(told(listed(...names))).toBe(0)
  expect(told(listed(...names.slice(0, 2), '自评结果见下表。'))).toBe(1)
  expect(told(listed(...names.slice(0, 1), '自评结果见下表。', '自评结果见下表。'))).toBe(0)
})
