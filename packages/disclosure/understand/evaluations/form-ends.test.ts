import { type Block, type Document, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { understand } from '../understand.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const rowsOfForm = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '修缮水闸数量', '≥4座', '4座', '50', '50'],
]
const FORM = tableOfRows(rowsOfForm)
const MORE = tableOfRows([['产出指标', '数量指标', '疏浚河道长度', '≥9公里', '9公里', '50', '50']])
const STATUTORY = tableOfRows([
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'],
  ['', '合计', '5.00', '3.00', '2.00', '', ''],
])
const forms = (...blocks: Block[]): (number | undefined)[] => {
  const document: Document = { file: '决算.html', format: 'html', blocks, gaps: [] }
  return understand(document).evaluations.map(({ indicators }) => indicators.length)
}

it('ends the indicators with their sum and what stands below', () => {
  const form = tableOfRows([
    ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分'],
    ['产出指标', '数量指标', '修缮水闸数量', '≥', '4', '座', '4', '50', '50'],
    ['满意度指标', '满意度指标', '用水户满意度', '≥', '90', '%', '93', '50', '48'],
    ['合计', '', '', '', '', '', '', '100', '98'],
    ['存在问题', '管护力量不足。'],
    ['项目负责人：', '', '财务负责人：', ''],
  ])
  const document: Document = { file: '决算.html', format: 'html', blocks: [say('项目支出绩效自评表'), form], gaps: [] }
  const [evaluation] = understand(document).evaluations
  expect(evaluation?.indicators.map(({ indicator }) => indicator.name)).toEqual(['修缮水闸数量', '用水户满意度'])
  expect(evaluation?.totalScore?.stated).toEqual({ digits: 98n, decimals: 0 })
})

it('goes on with a performance form in the next table, but not on a sheet, in another file or in a statutory table', () => {
  expect(forms(say('项目支出绩效自评表'), FORM, MORE)).toEqual([2])
  expect(forms(say('项目支出绩效自评表'), FORM, { ...MORE, place: { sheet: '表一' } })).toEqual([1])
  expect(forms(say('项目支出绩效自评表'), FORM, { ...MORE, place: { file: '附表.xlsx' } })).toEqual([1])
  expect(forms(say('项目支出绩效自评表'), FORM, say('支出决算表'), STATUTORY)).toEqual([1])
})

it('takes no table with a title of its own below a total for more of the form', () => {
  const total = tableOfRows([...rowsOfForm, ['合计', '', '', '', '', '50', '48']])
  const list = tableOfRows([
    ['序号', '项目名称', '安排资金（万元）', '受益户数'],
    ['1', '东河堤防', '120.5', '35'],
  ])
  expect(forms(say('项目支出绩效自评表'), total, say('2023年度项目资金安排表'), list)).toEqual([1])
  expect(forms(say('项目支出绩效自评表'), FORM, say('（续表）'), MORE)).toEqual([2])
})

it('ends a table of scores alone where the title of the next form stands', () => {
  const scores = [
    ['部门整体支出绩效自评得分表'],
    ['指标', '分值', '得分'],
    ['预算管理', '100', '93.2'],
    ['合计', '100', '93.2'],
  ]
  const form = [...rowsOfForm, ['合计', '', '', '', '', '50', '48']]
  const [one, ...others] = understand({
    file: '决算.html',
    format: 'html',
    blocks: [tableOfRows(scores), tableOfRows([['水闸修缮项目绩效自评表（2022年度）'], ...form])],
    gaps: [],
  }).evaluations
  expect([one?.kind, one?.name?.text, one?.start]).toEqual(['project', '水闸修缮', 1])
  expect(others).toEqual([])
  const dated = tableOfRows([['部门整体支出绩效自评表'], ['（2022年度）'], ['部门整体支出绩效自评表'], ...form])
  expect(forms(dated)).toEqual([1])
})
