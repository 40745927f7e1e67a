import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { sameFigure } from './same-figure.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const messages = (
  opening: string,
  told = '（一）财政资金情况。年初部门预算800.00万元，上年结转28.50万元。',
): string[] => {
  const blocks = [
    ...['青岩县水利局2022年度部门决算', '第二部分 2022年度部门决算情况说明', '2022年度收、支总计均为900.00万元。'].map(
      say,
    ),
    ...['第四部分 附件', '2022年度部门整体支出绩效自评报告'].map(say),
    say(told),
    say('第五部分 附表'),
    say('收入支出决算总表'),
    tableOfRows([
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '868.36', '一、一般公共服务支出', '900.00'],
      ['本年收入合计', '868.36', '本年支出合计', '900.00'],
      ['年初结转和结余', '31.64', '年末结转和结余', ''],
      ['总计', '900.00', '总计', '900.00'],
    ]),
    say('财政拨款收入支出决算总表'),
    tableOfRows([
      ['收入', '', '支出', '', '', ''],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
      ['一、一般公共预算财政拨款', '868.36', '一、一般公共服务支出', '896.86', '896.86', ''],
      ['本年收入合计', '868.36', '本年支出合计', '896.86', '896.86', ''],
      ['年初财政拨款结转和结余', opening, '年末财政拨款结转和结余', '', '', ''],
      ['总计', '896.86', '总计', '896.86', '896.86', ''],
    ]),
  ]
  const disclosure = understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })
  return [...sameFigure.run(disclosure)].map(({ message }) => message)
}

it('a report may tell what the treasury carried over where that is not all', () => {
  expect(messages('31.64')).toEqual([
    '年初结转和结余前后不一致：一处为31.64万元（《收入支出决算总表》），另一处为28.50万元。',
  ])
  expect(messages('28.50')).toEqual([])
})

it('what the treasury carried over is told in a report as the table prints it', () => {
  const told = (amount: string): string => `（三）财政拨款结转结余情况。年初结转${amount}万元。`
  expect(messages('28.50', told('25.80'))).toEqual([
    '年初财政拨款结转和结余前后不一致：一处为28.50万元（《财政拨款收入支出决算总表》），另一处为25.80万元。',
  ])
  expect(messages('28.50', told('28.50'))).toEqual([])
})
