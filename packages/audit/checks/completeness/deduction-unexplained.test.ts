import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { deductionUnexplained } from './deduction-unexplained.ts'
import { unexplainedMiss } from './unexplained-miss.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

const messages = (...rows: readonly (readonly string[])[]): string[] => {
  const blocks = [say('2023年度部门决算'), say('部门整体支出绩效自评得分表'), tableOfRows(rows)]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...deductionUnexplained.run(disclosure)].map(({ message }) => message)
}

const HEAD = ['评价指标', '分值', '得分', '扣分原因']
const EXPLAINED = [
  ['预算编制', '20', '18', '年中追加较多'],
  ['资产管理', '20', '19', '盘点不及时'],
  ['档案管理', '10', '9', '归档不及时'],
]

test('points that were taken off without a word, where all others are explained', () => {
  expect(messages(HEAD, ...EXPLAINED, ['制度建设', '20', '17', ''], ['合计', '70', '63', ''])).toEqual([
    '“制度建设”扣分而没有填写原因，其他扣分项均写明了原因。',
  ])
})

test('full points, the execution rate and totals need no reason', () => {
  const others = [
    ['制度建设', '20', '20', ''],
    ['预算执行率', '10', '9.20', ''],
    ['合计', '80', '75.20', ''],
  ]
  expect(messages(HEAD, ...EXPLAINED, ...others)).toEqual([])
})

test('a table that leaves most without a reason does not tell that each should have one', () => {
  expect(messages(HEAD, ...EXPLAINED.slice(1), ['制度建设', '20', '17', ''])).toEqual([])
})

test('an indicator of a form that lost points without a word', () => {
  const found = (reason: string): string[] => {
    const table = tableOfRows([
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值', '分值', '得分', '偏差原因'],
      ['产出指标', '数量指标', '养护渠道', '60公里', '52公里', '20', '18', '1段改线'],
      ['产出指标', '质量指标', '养护质量', '优良', '良好', '20', '19', '个别渠段淤积'],
      ['效益指标', '社会效益指标', '灌溉条件', '改善', '部分改善', '20', '18', '支渠尚未配套'],
      ['效益指标', '可持续影响指标', '管护制度', '健全', '基本健全', '20', '17', reason],
    ])
    const blocks = [say('2023年度部门决算'), say('渠道养护项目支出绩效自评表'), table]
    const form = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
    return [...unexplainedMiss.run(form)].map(({ message }) => message)
  }
  expect(found('')).toEqual(['“管护制度”扣分而没有填写原因，其他扣分的指标均有填写。'])
  expect(found('村级协会未全部成立')).toEqual([])
})
