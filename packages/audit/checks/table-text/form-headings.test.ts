import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { formHeadings } from './form-headings.ts'

type Row = readonly string[]
const TITLE: Block = { kind: 'paragraph', text: '泵站维护项目绩效自评表', place: {} }
const faults = (form: Block): readonly unknown[] => [
  ...formHeadings.run(understand({ file: '决算.docx', format: 'docx', blocks: [TITLE, form], gaps: [] })),
]

describe('form-headings', () => {
  const USUAL: Row = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分']
  const found = (heading: Row | undefined, goals: Row[] = []): number =>
    faults(
      tableOfRows(
        [
          ['项目名称', '泵站维护', '←', '←', '←', '←', '←'],
          ['年度总体目标', '预期目标', '←', '实际完成情况', '←', '←', '←'],
          ...goals,
          ...(heading === undefined ? [] : [heading]),
          ['产出指标', '数量指标', '检修泵站', '≥12座', '13座', '30', '30'],
          ['产出指标', '质量指标', '合格率', '≥90%', '95%', '30', '30'],
          ['产出指标', '时效指标', '完成时间', '≤12月', '11月', '30', '30'],
        ].map((row) => [...row]),
      ),
    ).length
  const GOALS: Row[] = [['↑', '检修泵站12座', '←', '检修泵站13座', '←', '←', '←']]
  it('finds headings in each other’s place, and one in the place of something else', () => {
    expect(found(['一级指标', '三级指标', '二级指标', '年度指标值', '实际完成值', '分值', '得分'], GOALS)).toBe(1)
    expect(found(['一级指标', '二级指标', '年度指标值', '三级指标', '实际完成值', '分值', '得分'], GOALS)).toBe(1)
    expect(found(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '10', '得分'], GOALS)).toBe(1)
    expect(found(['一级指标', '二级指标', '产出指标', '年度指标值', '实际完成值', '分值', '得分'], GOALS)).toBe(1)
    expect(found(USUAL, GOALS)).toBe(0)
  })
  it('finds labels, amounts and headings where they do not belong', () => {
    const goals = (told: string): Row[] => [['↑', told, '←', '检修泵站13座', '←', '←', '←']]
    expect(found(USUAL.with(6, '项目资金（万元）'), GOALS)).toBe(1)
    expect(found(USUAL, goals('≤6.09万元'))).toBe(1)
    expect(found(USUAL, [...GOALS, ['产出指标', '数量指标', '清淤', '实际完成值', '2处', '10', '10']])).toBe(1)
    expect(found(USUAL, goals('检修泵站12座，费用不超过6.09万元'))).toBe(0)
    const funds = (label: string): Block =>
      tableOfRows(
        [
          ['项目名称', '泵站维护', '←', '←'],
          ['年度资金总额', '30', '30', '28'],
          ['财政资金', '30', '30', '28'],
          [label, '0', '0', '0'],
          ['其他资金', '0', '0', '0'],
          ['年度总体目标', '检修泵站12座', '←', '←'],
        ].map((row) => [...row]),
      )
    expect(faults(funds('学习成果已汇编交流'))).toHaveLength(1)
    expect(faults(funds('上年结转资金'))).toHaveLength(0)
  })
  it('tells apart the forms that stand below one another in one table', () => {
    const two = (title: string): Block =>
      tableOfRows(
        ['泵站维护', '渠道清淤'].flatMap((name) => [
          [title, '←', '←'],
          ['项目名称', name, '←'],
          ['年度资金总额', '30', '28'],
          ['其他资金', '0', '0'],
          ['年度总体目标按季检修，汛期前完成', '←', '←'],
        ]),
      )
    expect(faults(two('项目支出绩效自评表'))).toHaveLength(0)
    expect(faults(two('项目支出情况'))).toHaveLength(1)
  })
  it('finds indicators without headings, and headings of goals without goals', () => {
    expect(found(undefined, GOALS)).toBe(1)
    expect(found(USUAL)).toBe(1)
    const explained = ['产出指标', '数量指标', '清淤', '≥2处', '3处', '10', '将结合实绩合理设定指标值']
    expect(found(undefined, [...GOALS, explained])).toBe(1)
  })
  it('finds amounts of sources without headings', () => {
    const sources: Row[] = [
      ['年度资金总额', '30', '30', '28', '10', '93.33%', '9.33'],
      ['其他资金', '0', '0', '0', '-', '-', '-'],
    ]
    const heading = ['资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']
    expect(found(USUAL, [...GOALS, ...sources])).toBe(1)
    expect(found(USUAL, [...GOALS, heading, ...sources])).toBe(0)
    const labelled = (label: string): Row[] => [
      [label, '28', '其中：财政拨款', '28', '←', '←', '←'],
      ['↑', '26', '其中：财政拨款', '26', '←', '←', '←'],
    ]
    expect(found(USUAL, [...GOALS, ...labelled('万元')])).toBe(1)
    expect(found(USUAL, [...GOALS, ...labelled('预算数（万元）')])).toBe(0)
  })
  it('finds the total behind a blank', () => {
    const total = (...row: string[]): Row[] => [...GOALS, USUAL, row]
    expect(found(undefined, total('总分', '←', '←', '←', '←', '100', '98'))).toBe(0)
    expect(found(undefined, total('', '←', '←', '←', '总分', '100', '98'))).toBe(1)
  })
  it('finds results without goals', () => {
    expect(found(USUAL, [['↑', '', '←', '检修泵站13座', '←', '←', '←']])).toBe(1)
    expect(found(USUAL, [['↑', '检修泵站12座', '←', '', '←', '←', '←']])).toBe(1)
    expect(found(USUAL, [['↑', '', '←', '', '←', '←', '←']])).toBe(0)
    const part = tableOfRows([
      ['项目名称', '泵站维护', '←', '←'],
      ['年度目标完成情况', '预期目标', '←', '实际完成目标'],
      ['↑', '检修泵站12座', '←', '检修泵站13座'],
      ['一级指标', '二级指标', '三级指标', '完成值'],
      ['产出指标', '数量指标', '检修泵站', '13座'],
    ])
    expect(faults(part)).toEqual([])
    const below = [['', '检修泵站12座', '←', '', '←', '←', '←']]
    expect(found(USUAL, [['↑', '', '←', '检修泵站13座', '←', '←', '←'], ...below])).toBe(0)
  })
  it('finds a row of indicators above the headings, and the label of another row below those of goals', () => {
    expect(found(USUAL, [...GOALS, ['产出指标', '数量指标', '清淤', '≥2处', '2处', '10', '10']])).toBe(1)
    const form = (...rows: Row[]): Block =>
      tableOfRows(
        [['项目基本情况', '1.目标完成情况', '项目年度目标', '年度目标完成情况'], ...rows].map((row) => [...row]),
      )
    const GOAL: Row = ['↑', '↑', '检修泵站12座', '检修泵站13座']
    const COURSE: Row = ['↑', '2.项目实施过程概述', '按季检修', '←']
    expect(faults(form(GOAL, COURSE))).toHaveLength(0)
    expect(faults(form(COURSE, GOAL))).toHaveLength(1)
    const END: Row = ['一级指标', '二级指标', '三级指标', '指标值']
    expect(faults(form(GOAL.with(2, ''), COURSE, END))).toHaveLength(1)
    expect(faults(form(GOAL, COURSE, END))).toHaveLength(0)
  })
})
