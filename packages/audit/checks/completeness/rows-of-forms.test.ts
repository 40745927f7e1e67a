import { understand } from '@mingzhang/disclosure'
import { type Block, type Format, quote, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { rowsOfForms } from './rows-of-forms.ts'

const SOURCES = ['财政资金', '财政专户管理资金', '单位资金', '其他资金']

const form = (name: string, sources: readonly string[] = SOURCES, labels = ['1.年度目标', '2.实施内容']): Block[] => [
  { kind: 'paragraph', text: '项目支出绩效自评表', place: {} },
  tableOfRows([
    ['项目名称', name, '', '', ''],
    ...labels.map((label) => [label, `${name}按计划实施`, '', '', '']),
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率'],
    ['年度资金总额', '5.00', '5.00', '5.00', '100%'],
    ...sources.map((source) => [source, '0', '0', '0', '']),
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '得分'],
    ['产出指标', '检修设备', '12座', '12座', '10'],
  ]),
]

const found = (...forms: Block[][]): string[] => foundIn('html', ...forms)

function foundIn(format: Format, ...forms: Block[][]): string[] {
  const disclosure = understand({ file: `决算.${format}`, format, blocks: forms.flat(), gaps: [] })
  return [...rowsOfForms.run(disclosure)].map(({ message, evidence }) => {
    const [first] = evidence
    return `${message} ${first?.cell === undefined ? '' : quote(disclosure.document, first)}`
  })
}

test('a row that the other forms have, left out or printed twice', () => {
  const left = SOURCES.filter((source) => source !== '单位资金')
  expect(found(form('泵站维护'), form('河道保洁', left), form('水质监测'))).toEqual([
    expect.stringContaining('“河道保洁”的绩效表没有“单位资金”一行'),
  ])
  expect(found(form('泵站维护'), form('河道保洁', [...SOURCES, '其他资金']), form('水质监测'))).toEqual([
    expect.stringContaining('有2行“其他资金”'),
  ])
})

test('a numbered row that only one of two forms has', () => {
  const [goals, process] = ['1.项目年度目标完成情况', '2.项目实施内容及过程概述']
  const both = form('泵站维护', SOURCES, [goals, process])
  expect(found(both, form('河道保洁', SOURCES, [goals]))).toEqual([expect.stringContaining(`没有“${process}”一行`)])
  expect(found(both, form('河道保洁', SOURCES, [goals, '2.检修泵站12座']))).not.toContainEqual(
    expect.stringContaining('没有“2.检修泵站'),
  )
  expect(found(both, form('河道保洁', SOURCES, [goals, process]))).toEqual([])
})

test('the label that no other form has is shown where one is missing', () => {
  const wrong = form('河道保洁', SOURCES, ['1.年度目标', '受益人数'])
  expect(found(form('泵站维护'), wrong, form('水质监测'))).toEqual([
    expect.stringMatching(/没有“2.实施内容”一行.* 受益人数$/),
  ])
  expect(found(form('泵站维护', SOURCES, ['受益人数']), form('河道保洁', SOURCES, ['受益户数']))).toEqual([])
})

test('a label that the end of a page cuts, which loses others', () => {
  const cut = form('河道保洁', SOURCES, ['1.年度目'])
  expect(foundIn('pdf', form('泵站维护'), cut, form('水质监测'))).toEqual([])
  expect(foundIn('docx', form('泵站维护'), cut, form('水质监测'))).toHaveLength(2)
})

test('the number of a row', () => {
  const wrong = form('河道保洁', SOURCES, ['7.年度目标', '2.实施内容'])
  expect(found(form('泵站维护'), wrong, form('水质监测'))).toEqual([expect.stringMatching(/7\.年度目标$/)])
})

test('rows in each other’s place', () => {
  const turned = ['单位资金', '财政专户管理资金', '财政资金', '其他资金']
  expect(found(form('泵站维护'), form('河道保洁', turned), form('水质监测'))).toEqual([
    expect.stringMatching(/“单位资金”与“财政资金”两行.* 单位资金$/),
  ])
  expect(found(form('泵站维护', turned), form('河道保洁', turned), form('水质监测', turned))).toEqual([])
  expect(found(form('泵站维护', turned), form('河道保洁'), form('水质监测'), form('闸门检修', turned))).toEqual([])
})

test('a row that was moved', () => {
  const moved = ['财政专户管理资金', '单位资金', '财政资金', '其他资金']
  expect(found(form('泵站维护'), form('河道保洁', moved), form('水质监测'))).toEqual([
    '绩效表中“财政资金”一行的位置，与其他项目的同类表不同，疑错行。 财政资金',
  ])
  expect(found(form('泵站维护'), form('河道保洁', moved))).toEqual([expect.stringContaining('“财政资金”一行')])
  expect(found(form('泵站维护', moved))).toEqual([expect.stringContaining('与规定格式不同')])
  expect(found(form('泵站维护'))).toEqual([])
  expect(found(form('泵站维护', moved), form('河道保洁', moved))).toEqual([])
})

test('a row whose name lacks a character is there', () => {
  const cut = form('河道保洁', SOURCES, ['年度目标', '实施内容'])
  const whole = (name: string): Block[] => form(name, SOURCES, ['年度目标', '年度实施内容'])
  expect(found(whole('泵站维护'), cut, whole('水质监测'))).not.toEqual([])
  expect(found(whole('泵站维护'), form('河道保洁', SOURCES, ['度目标', '年度实施内容']), whole('水质监测'))).toEqual([])
})

test('a row with a character lost within its name is shown', () => {
  const cut = form('河道保洁', ['财政资金', '财政专户管理资金', '单资金', '其他资金'])
  expect(found(form('泵站维护'), cut, form('水质监测'), form('河流监测'))).toEqual([
    expect.stringMatching(/没有“单位资金”一行.* 单资金$/),
  ])
})

test('of two forms, the one without a prescribed row', () => {
  const left = SOURCES.filter((source) => source !== '单位资金')
  expect(found(form('泵站维护'), form('河道保洁', left))).toEqual([expect.stringContaining('没有“单位资金”一行')])
  expect(found(form('泵站维护'), form('河道保洁', SOURCES, ['1.年度目标']))).toEqual([])
})

test('forms alike, and too few to tell, are left alone', () => {
  expect(found(form('泵站维护'), form('河道保洁'), form('水质监测'))).toEqual([])
  expect(found(form('泵站维护'), form('河道保洁', ['财政资金']))).toEqual([])
})

test('a row with its kind in brackets is there', () => {
  const told = (own: string): string[] =>
    found(form('泵站维护'), form('河道保洁', [...SOURCES.slice(0, 3), own]), form('水质监测'))
  expect(told('其他资金（自筹）')).toEqual([])
  expect(told('贷款')).toHaveLength(1)
})

test('an indicator that all other projects have is no row of the form', () => {
  const priced = (name: string, indicator: string): Block[] => [
    { kind: 'paragraph', text: '项目支出绩效自评表', place: {} },
    tableOfRows([
      ['项目名称', name, '', '', ''],
      ['年度资金总额', '5.00', '5.00', '5.00', '100%'],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值'],
      ['产出指标', '数量指标', '检修设备', '12座', '12座'],
      ['', '', indicator, '5.00万元', '5.00万元'],
    ]),
  ]
  const projects = ['泵站维护', '水质监测', '堤防除险'].map((name) => priced(name, '项目总成本'))
  expect(found(...projects, priced('河道保洁', '保洁船造价'))).toEqual([])
})
