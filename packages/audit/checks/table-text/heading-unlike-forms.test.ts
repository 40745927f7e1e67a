import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { headingUnlikeForms } from './heading-unlike-forms.ts'

const form = (name: string, { goal = '预期目标', level = '二级指标', rate = '-' } = {}): Block[] => [
  { kind: 'paragraph', text: `${name}绩效自评表`, place: {} },
  tableOfRows(
    [
      ['项目名称', name, '←', '←', '←'],
      ['项目资金（万元）', '', '全年预算数', '全年执行数', '执行率'],
      ['↑', '年度资金总额', '8.26', '8.21', '99.39%'],
      ['↑', '其他资金', '0', '0', rate],
      ['年度总体目标', goal, '←', '实际完成情况', '←'],
      ['↑', `${name}12次`, '←', `${name}13次`, '←'],
      ['一级指标', level, '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', `${name}次数`, '≥12次', '13次'],
    ].map((row) => [...row]),
  ),
]
const faults = (...forms: Block[][]): readonly string[] =>
  [...headingUnlikeForms.run(understand({ file: '决算.docx', format: 'docx', blocks: forms.flat(), gaps: [] }))].map(
    ({ actual }) => actual ?? '',
  )

describe('heading-unlike-forms', () => {
  const usual = ['巡查', '培训', '检测'].map((name) => form(name))
  it('finds a heading that is lost, one put for another, and words where the others have a dash', () => {
    expect(faults(...usual, form('普查', { level: '' }))).toEqual([''])
    expect(faults(form('普查', { goal: '卫生健康支出' }), ...usual)).toEqual(['卫生健康支出'])
    expect(faults(...usual, form('普查', { rate: '执行率' }))).toEqual(['执行率'])
    expect(faults(form('普查', { level: '一级指标' }), ...usual)).toEqual(['一级指标'])
  })
  it('leaves what is filled in, headings worded in two ways, and forms too few to tell', () => {
    expect(faults(...usual, form('普查', { goal: '年初预期目标' }))).toEqual([])
    expect(faults(...usual, form('普查', { rate: '100%' }))).toEqual([])
    expect(faults(form('普查', { level: '' }), form('巡查'))).toEqual([])
    const goal = (told: string): Block[] => form(`${told}，据此拨付资金`)
    expect(faults(goal('分级承担'), goal('分级承担'), goal('分级承担'), form('普查'))).toEqual([])
  })
})
