import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { foreignCell } from './foreign-cell.ts'
import { foreignRow } from './foreign-row.ts'
import { unitLineAlone } from './unit-line-alone.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const count = (check: Check, ...blocks: (string | Block)[]): number => {
  const all = ['青岚县水务局2023年度部门决算', ...blocks].map((block) =>
    typeof block === 'string' ? say(block) : block,
  )
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].length
}
const income = (cell: string, ...rows: string[][]): (string | Block)[] => [
  '收入决算表',
  tableOfRows([
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    ['', '合计', '33.48', '33.48'],
    ['208', '社会保障和就业支出', '33.48', cell],
    ['20805', '行政事业单位养老支出', '33.48', '33.48'],
    ...rows,
    ['2080505', '机关事业单位基本养老保险缴费支出', '33.48', '33.48'],
    ['注：本表反映本年度收入情况。', '', '', ''],
  ]),
]
const form = (label: string, ...rows: string[][]): Block =>
  tableOfRows([
    ['项目支出绩效自评表', '', '', '', '', ''],
    ['项目名称', '泵站检修', '', '', '', ''],
    ['主管部门', '青岚县水务局', '', '', '', ''],
    ...rows,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
    [label, '数量指标', '检修泵站', '≥12座', '12座', '30'],
    ['效益指标', '社会效益指标', '受益人口', '≥3000人', '3100人', '30'],
  ])

describe('foreign-cell', () => {
  it('finds headings, sentences and captions among amounts', () => {
    expect(count(foreignCell, ...income('一般公共预算财政拨款支出决算具体情况'))).toBe(1)
    expect(count(foreignCell, ...income('（二）存在的问题。部分监护人长期在外务工。'))).toBe(1)
    expect(count(foreignCell, ...income('单位：万元'))).toBe(1)
    expect(count(foreignCell, ...income('33.48'))).toBe(0)
    expect(count(foreignCell, ...income('—'))).toBe(0)
  })
  it('finds an amount in the column that names the lines, where enough lines are numbered', () => {
    const lines = (numbered: number): (string | Block)[] => [
      '收入支出决算总表',
      tableOfRows([
        ['项目', '决算数', '项目', '决算数'],
        ...['外交', '国防', '公共安全', '教育', '科学技术', '卫生健康', '节能环保']
          .slice(0, numbered)
          .map((name, index) => ['', '', `${'二三四五六七八'[index]}、${name}支出`, '1.00']),
        ['', '', '12.40', '1.00'],
      ]),
    ]
    expect(count(foreignCell, ...lines(6))).toBe(1)
    expect(count(foreignCell, ...lines(5))).toBe(0)
  })
  it('finds headings of columns and results where an indicator is named', () => {
    const named = (name: string): Block =>
      tableOfRows([
        ['项目名称', '泵站检修', '', '', ''],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
        ['产出指标', '数量指标', '检修泵站', '≥12座', '12座'],
        ['效益指标', '社会效益指标', name, '≥3000人', '3100人'],
      ])
    expect(count(foreignCell, named('维护系统15个，系统可用率96%'))).toBe(1)
    expect(count(foreignCell, named('年度预算数（万元）'))).toBe(1)
    expect(count(foreignCell, named('单价100万元以上设备'))).toBe(0)
    expect(count(foreignCell, named('执行率'))).toBe(0)
  })
  it('finds headings behind the name of a source of money, not where that is a heading itself', () => {
    const funded = (...row: string[]): Block =>
      tableOfRows([
        ['项目名称', '泵站检修', '', ''],
        ['项目资金（万元）', '年初预算数', '全年预算数', '执行率'],
        row,
        ['一级指标', '二级指标', '三级指标', '年度指标值'],
        ['产出指标', '数量指标', '检修泵站', '≥12座'],
      ])
    expect(count(foreignCell, funded('其中：财政拨款', '46.20', '全年执行数', '100%'))).toBe(1)
    expect(count(foreignCell, funded('序号', '全年预算数', '其中：财政拨款', '执行率'))).toBe(0)
  })
  it('finds them in evaluation forms, whose goals are texts', () => {
    expect(count(foreignCell, form('图2：收入决算结构图（单位：万元）'))).toBe(1)
    expect(count(foreignCell, form('（一）组织重大国情国力普查和专项调查。'))).toBe(1)
    expect(count(foreignCell, form('产出指标'))).toBe(0)
    const goal = ['按时完成全部泵站的检修，确保汛期排涝。', '已全部完成', '', '', '', '']
    expect(
      count(foreignCell, form('产出指标', ['项目基本情况', '年度目标', '年度目标完成情况', '', '', ''], goal)),
    ).toBe(0)
    expect(count(foreignCell, form('产出指标', ['项目基本情况', '实施单位', '青岚县水务局', '', '', ''], goal))).toBe(1)
    const adjusted = ['年初绩效目标', '全年（调整）绩效目标', '', '全年目标实际完成情况', '', '']
    expect(count(foreignCell, form('产出指标', adjusted, goal))).toBe(0)
  })
  it('finds an office where an indicator has its target', () => {
    const indicators = (target: string): Block =>
      form(
        '产出指标',
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
        ['产出指标', '质量指标', '成果运用', target, '已汇编交流', '20'],
      )
    expect(count(foreignCell, indicators('远山县市场监督管理局'))).toBe(1)
    expect(count(foreignCell, indicators('报送远山县市场监督管理局'))).toBe(0)
  })
  it('finds an office where a deviation is to be explained', () => {
    const explained = (reason: string): Block =>
      tableOfRows([
        ['项目名称', '泵站检修', '', '', '', ''],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '偏差原因分析及改进措施'],
        ['产出指标', '数量指标', '检修泵站', '≥12座', '10座', reason],
        ['效益指标', '社会效益指标', '受益人口', '≥3000人', '3100人', ''],
      ])
    expect(count(foreignCell, explained('远山县市场监督管理局'))).toBe(1)
    expect(count(foreignCell, explained('设备由远山县供货，到货较晚'))).toBe(0)
  })
  it('lets a table of operating information name what it lists side by side', () => {
    const operating = (beside: string): (string | Block)[] => [
      '机构运行信息决算表',
      tableOfRows([
        ['项目', '预算数', '决算数', '项目', '统计数'],
        ['一、“三公”经费支出', '', '', beside, '20.00'],
        ['1.因公出国（境）费', '0.00', '0.00', '（一）行政单位', '20.00'],
        ['2.公务用车购置及运行维护费', '3.00', '2.00', '三、国有资产占用情况', ''],
        ['3.公务接待费', '1.00', '1.00', '（一）车辆数合计（辆）', '7'],
      ]),
    ]
    expect(count(foreignCell, ...operating('二、机关运行经费'))).toBe(0)
    expect(count(foreignCell, ...operating('二、其他情况'))).toBe(2)
  })
})

describe('foreign-row, in either kind of table', () => {
  it('finds a line of a table by lines, and rows of forms', () => {
    expect(count(foreignRow, ...income('33.48', ['', '二十四、抗疫特别国债安排的支出', '', '']))).toBe(1)
    expect(count(foreignRow, ...income('33.48', ['项目资金（万元）', '', '年初预算数', '得分']))).toBe(1)
    expect(count(foreignRow, ...income('33.48', ['', '其他资金', '0', '0']))).toBe(1)
    expect(count(foreignRow, ...income('33.48', ['22999', '其他支出', '', '']))).toBe(0)
    expect(count(foreignRow, ...income('33.48'))).toBe(0)
  })
  it('knows the items of the table of “三公” by their names, numbered or not', () => {
    const items = (item: string): (string | Block)[] => [
      '财政拨款“三公”经费支出决算表',
      tableOfRows([
        ['项目', '行次', '预算数', '决算数'],
        ['合计', '1', '1.00', '1.00'],
        ['1.因公出国（境）费用', '2', '0.00', '0.00'],
        [item, '3', '0.00', '0.00'],
        ['3.公务接待费', '4', '1.00', '1.00'],
      ]),
    ]
    expect(count(foreignRow, ...items('2.公务用车购置及运行费'))).toBe(0)
    expect(count(foreignRow, ...items('2.办公设备购置'))).toBe(1)
  })
  it('finds headings of a statutory table in a form', () => {
    expect(count(foreignRow, form('产出指标', ['', '小计', '公务用车购置费', '公务用车运行维护费', '', '']))).toBe(1)
    expect(count(foreignRow, form('产出指标', ['使用非财政拨款结余', '', '结余分配', '', '', '']))).toBe(1)
    expect(count(foreignRow, form('产出指标', ['实施单位', '青岚县水务局', '', '', '', '']))).toBe(0)
  })
})

describe('unit-line-alone', () => {
  const text = '2023年政府性基金预算财政拨款支出0万元。'
  it('finds a unit between sentences', () => {
    expect(count(unitLineAlone, ...income('33.48'), text, '公开03表　单位：万元', text)).toBe(1)
    expect(count(unitLineAlone, text, '收入决算表', '单位：万元', ...income('33.48').slice(1))).toBe(0)
    const none = ['本部门没有国有资本经营预算财政拨款支出。', text]
    expect(count(unitLineAlone, ...income('33.48'), text, '国有资本经营预算支出决算表', '单位：万元', ...none)).toBe(0)
    expect(count(unitLineAlone, ...income('33.48'), text, '十、其他事项', '单位：万元', ...none)).toBe(1)
  })
  it('leaves the unit of a chart alone, whose labels stand below it', () => {
    const labels = ['2022年 2023年', '33.48 30.12', '收入 支出']
    expect(count(unitLineAlone, ...income('33.48'), text, '单位：万元', ...labels, text)).toBe(0)
    expect(count(unitLineAlone, ...income('33.48'), text, '单位：万元', text, ...labels)).toBe(1)
  })

  it('takes money in what tells of the work for what it is', () => {
    const told = (label: string): string[] => [label, '年初预算80.00万元，全年支出86.40万元。', '', '', '', '']
    const space = ['年度目标', '检修泵站12座', '', '', '', '']
    expect(count(foreignCell, form('产出指标', space, told('财政资金')))).toBe(1)
    expect(count(foreignCell, form('产出指标', space, told('项目实施内容及过程概述')))).toBe(0)
  })
})
