import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { printed, read, say } from './tables-of-blocks.ts'

it('a blank column before the labels is none of them', () => {
  const [table] = read(
    say('财政拨款“三公”经费支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['', '项目', '预算数', '决算数'],
      ['', '合计', '3.00', '2.00'],
      ['', '1.因公出国（境）费', '0.00', '0.00'],
      ['', '2.公务用车购置及运行维护费', '2.00', '1.50'],
      ['', '3.公务接待费', '1.00', '0.50'],
    ]),
  )
  expect(printed(table)).toMatchObject({ 'data|three.budget': '300/2', 'data|three.reception.final': '50/2' })
})

it('numbers of lines are no amounts, whatever heading stands over them', () => {
  const rows = (...amounts: string[]) =>
    tableOfRows([
      ['收入', '←', '←', '支出', '←'],
      ['项目', '决算数', '←', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '1', amounts[0] ?? '', '一、教育支出', '5.00'],
      ['本年收入合计', '2', amounts[1] ?? '', '本年支出合计', '5.00'],
      ['总计', '3', amounts[2] ?? '', '总计', '5.00'],
    ])
  const [table] = read(say('收入支出决算总表'), say('单位：万元'), rows('5.00', '5.00', '5.00'))
  expect(printed(table)).toMatchObject({ 'income.general|final': '500/2', 'total.income|final': '500/2' })
})

it('codes that are cut to their digits are not read', () => {
  const cut = (...rows: string[][]) =>
    read(
      say('收入决算表'),
      say('单位：万元'),
      tableOfRows([['科目编码', '科目名称', '本年收入合计', '财政拨款收入'], ['合计', '', '6.00', '6.00'], ...rows]),
    )
  expect(cut(['201', '教育', '6.00', '6.00'])).toHaveLength(1)
  expect(cut(['2', '', '', ''], ['0', '教育', '6.00', '6.00'], ['1', '', '', ''], ['2', '', '', ''])).toHaveLength(0)
  const items = (...codes: string[]) =>
    codes.map((code, index) => [code, ['普通教育', '学前教育', '小学教育', '初中教育'][index] ?? '', '1.00', '1.00'])
  expect(cut(...items('20502', '20502', '20502', '20502'))).toHaveLength(0)
  expect(cut(...items('20502', '20502', '20502', '2050203'))).toHaveLength(1)
  expect(cut(...items('20502', '20502'))).toHaveLength(1)
})

it('a first column of codes is one, though its heading lacks the word', () => {
  const [table] = read(
    say('支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['功能分类科目编', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', '', '3.00', '1.00', '2.00'],
      ['205', '教育支出', '3.00', '1.00', '2.00'],
      ['20502', '普通教育', '3.00', '1.00', '2.00'],
    ]),
  )
  expect(printed(table)).toMatchObject({ '20502|total': '300/2' })
})

it('headings of which the beginning alone is printed are those of the form', () => {
  const [table] = read(
    say('一般公共预算财政拨款基本支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['人员经费', '←', '←', '公用经费', '←', '←'],
      ['科目编', '科目名称', '决算数', '科目编', '科目名称', '决算数'],
      ['301', '工资福利支出', '3.00', '302', '商品和服务支出', '2.00'],
      ['30101', '基本工资', '3.00', '30201', '办公费', '2.00'],
      ['人员经费合计', '', '3.00', '公用经费合计', '', '2.00'],
    ]),
  )
  expect(printed(table)).toMatchObject({ '30101|final': '300/2', '30201|final': '200/2' })
})

it('the beginning of a heading over several columns, or with its end below it, is none of a column', () => {
  const [table] = read(
    say('财政拨款“三公”经费支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['决算数', '←', '←', '←', '←', '←'],
      ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费'],
      ['', '', '公务用车购', '←', '公务用车运', ''],
      ['', '', '小计', '置费', '', ''],
      ['3.00', '0.00', '2.50', '0.50', '2.00', '0.50'],
    ]),
  )
  expect(printed(table)).toMatchObject({
    'data|three.vehicles.final': '250/2',
    'data|three.vehicles.running.final': '200/2',
    'data|three.vehicles.purchase.final': '50/2',
  })
})

it('codes of economic subjects are no amounts, whatever is left of their heading; amounts of as many digits are', () => {
  const under = (heading: string, ...codes: string[]) =>
    read(
      say('一般公共预算财政拨款基本支出决算表'),
      say('单位：万元'),
      tableOfRows([
        ['人员经费', '←', '←', '公用经费', '←', '←'],
        ['科目编码', '科目名称', '决算数', heading, '科目名称', '决算数'],
        ['301', '工资福利支出', '315', codes[0] ?? '', '商品和服务支出', '4.00'],
        ['30101', '基本工资', '201', codes[1] ?? '', '办公费', '2.00'],
        ['30102', '津贴补贴', '114', codes[2] ?? '', '印刷费', '2.00'],
        ['人员经费合计', '', '315', '公用经费合计', '', '4.00'],
      ]),
    )[0]
  expect(printed(under('经济', '302', '30201', '30202'))).toMatchObject({
    '30101|final': '201/0',
    '30201|final': '200/2',
  })
  expect(printed(under('经济', '302', '30201', '30202'))).not.toHaveProperty('301|public')
})

it('项 that one row alone has, in a column behind 类 and 款, is the end of its code', () => {
  const under = (...parts: string[]) =>
    read(
      say('政府性基金预算财政拨款支出决算表'),
      say('单位：万元'),
      tableOfRows([
        ['', '科目编码', '', '科目名称', '合计', '基本支出', '项目支出'],
        ['229', '', '', '其他支出', '5.00', '0.00', '5.00'],
        ['229', '60', '', '彩票公益金安排的支出', '5.00', '0.00', '5.00'],
        ['229', '60', parts[0] ?? '', '用于社会福利的彩票公益金支出', '5.00', '0.00', '5.00'],
      ]),
    )[0]
  expect(printed(under('02'))).toHaveProperty('2296002|project')
  expect(printed(under('2.50'))).not.toHaveProperty('2296002|project')
})

it('收入 and 支出 directly over the lines head their names, and words below nothing in front name the rows', () => {
  const totals = (...caption: string[][]) =>
    read(
      say('财政拨款收入支出决算总表'),
      tableOfRows([
        ...caption,
        [
          '收入',
          '决算数',
          '支出',
          '合计',
          '一般公共预算财政拨款',
          '政府性基金预算财政拨款',
          '国有资本经营预算财政拨款',
        ],
        ['一、一般公共预算财政拨款', '5.00', '一、教育支出', '4.00', '4.00', '', ''],
        ['二、政府性基金预算财政拨款', '1.00', '二、其他支出', '1.00', '', '1.00', ''],
        ['本年收入合计', '6.00', '本年支出合计', '5.00', '4.00', '1.00', ''],
        ['总计', '6.00', '总计', '6.00', '5.00', '1.00', ''],
      ]),
    )[0]
  const expected = { 'income.funds|final': '100/2', 'category:其他支出|funds': '100/2', 'expenditure|total': '500/2' }
  expect(printed(totals())).toMatchObject(expected)
  // the year of the whole table is no heading of its first column
  expect(printed(totals(['2023年度', '单位：万元', '', '', '', '', '']))).toMatchObject(expected)
  const years = read(
    say('财政拨款“三公”经费支出决算表'),
    tableOfRows([
      ['', '2022年度', '2023年度'],
      ['合计', '2.00', '3.00'],
      ['公务接待费', '2.00', '3.00'],
    ]),
  )
  expect(years.map(printed)).not.toContainEqual(expect.objectContaining({ 'data|three.final': '200/2' }))
})
