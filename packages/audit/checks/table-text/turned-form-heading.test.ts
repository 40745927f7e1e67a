import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { turnedFormHeading } from './turned-form-heading.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const actuals = (check: Check, ...blocks: Block[]) => {
  const all = [say('某某局2023年度部门决算公开'), ...blocks]
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].map(
    ({ actual }) => actual,
  )
}

describe('turned-form-heading', () => {
  const form = (name: string, heading: string): Block[] => [
    say('项目支出绩效自评表'),
    tableOfRows([
      ['项目名称', name, '←', '←', '←', '←', '←'],
      ['资金（万元）', heading, '全年预算数', '全年执行数', '分值', '执行率', '得分'],
      ['年度资金总额', '3.00', '3.00', '3.00', '10', '100%', '10'],
      ['其中：财政资金', '3.00', '3.00', '3.00', '-', '-', '-'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '次数', '≥2次', '2次', '90', '90'],
    ]),
  ]
  it('finds one form whose heading is the opposite of that of the others', () => {
    const [a, b, c] = [form('甲项目', '年初预算数'), form('乙项目', '年初预算数'), form('丙项目', '年末预算数')]
    expect(actuals(turnedFormHeading, ...a, ...b, ...c)).toEqual(['年末预算数'])
    expect(actuals(turnedFormHeading, ...a, ...b)).toEqual([])
    expect(actuals(turnedFormHeading, ...a, ...c)).toEqual([])
  })
  it('finds a form that has one of two headings twice', () => {
    const twice = form('甲项目', '年初预算数').map((block) =>
      block.kind === 'table'
        ? { ...block, cells: block.cells.map((cell) => (cell.text === '得分' ? { ...cell, text: '分值' } : cell)) }
        : block,
    )
    expect(actuals(turnedFormHeading, ...twice)).toEqual(['分值、分值', '分值、分值'])
    expect(actuals(turnedFormHeading, ...form('甲项目', '年初预算数'))).toEqual([])
  })
})
