import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { printed, read, say } from './tables-of-blocks.ts'

const total = (...rows: string[][]) =>
  read(
    say('财政拨款收入支出决算总表'),
    say('单位：万元'),
    tableOfRows([
      ['收入', '←', '支出', '←', '←', '←', '←'],
      ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ...rows,
    ]),
  )

it('a label of which the beginning alone is shown is the one line that begins so', () => {
  const [table] = total(
    ['一、一般公共预算财政拨款收', '5.00', '一、一般公共服', '5.00', '5.00', '', ''],
    ['二、政府性基金预算财政拨', '', '二、国有资本经营预', '1.00', '', '', '1.00'],
    ['三、国有资本经营预算财', '2.00', '三、社会保障和就', '', '', '', ''],
    ['本年收入合计', '7.00', '本年支出合计', '6.00', '5.00', '', '1.00'],
    ['年初财政拨款结转和结', '3.00', '年末财政拨款结转和', '4.00', '3.00', '', '1.00'],
    ['一般公共预算财政拨', '2.00', '一般公共预算财政', '3.00', '3.00', '', ''],
    ['国有资本经营预算', '1.00', '国有资本经营预', '1.00', '', '', '1.00'],
    ['总计', '10.00', '总计', '10.00', '8.00', '', '2.00'],
  )
  expect(printed(table)).toMatchObject({
    'income.general|final': '500/2',
    'income.capital|final': '200/2',
    'category:一般公共服务支出|total': '500/2',
    'category:国有资本经营预算支出|capital': '100/2',
    'opening|final': '300/2',
    'opening.general|final': '200/2',
    'opening.capital|final': '100/2',
    'closing|total': '400/2',
    'closing.general|general': '300/2',
    'closing.capital|capital': '100/2',
  })
})

it('a label with which several lines begin, and a short one, are left as they are', () => {
  const [table] = total(
    ['一、一般公共预算财政拨款', '5.00', '一、其他', '2.00', '2.00', '', ''],
    ['本年收入合计', '5.00', '二、债务', '3.00', '3.00', '', ''],
    ['总计', '5.00', '本年支出合计', '5.00', '5.00', '', ''],
    ['', '', '总计', '5.00', '5.00', '', ''],
  )
  expect(printed(table)).toMatchObject({ 'category:其他|total': '200/2', 'category:债务|total': '300/2' })
})

it('the name of a subject is whole by its code, where the beginning alone is shown', () => {
  const [table] = read(
    say('支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', '', '3.00', '1.00', '2.00'],
      ['208', '社会保障和就业支', '3.00', '1.00', '2.00'],
      ['20805', '行政事业单位养老支出', '3.00', '1.00', '2.00'],
      ['2080505', '机关事业单位基本养老保', '1.00', '1.00', ''],
      ['2080502', '机关事业单位基本养老保', '2.00', '', '2.00'],
    ]),
  )
  expect(table?.rows.map(({ name }) => name)).toEqual([
    '合计',
    '社会保障和就业支出',
    '行政事业单位养老支出',
    '机关事业单位基本养老保险缴费支出',
    '机关事业单位基本养老保',
  ])
})
