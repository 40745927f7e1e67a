import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { noneBesideAmount } from './none-beside-amount.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const messages = (closing: string, told: string): string[] => {
  const blocks = [
    ...['青岩县水利局2022年度部门决算', '第二部分 2022年度部门决算情况说明', told, '第五部分 附表'].map(say),
    say('收入支出决算总表'),
    tableOfRows([
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '868.36', '一、一般公共服务支出', '840.00'],
      ['本年收入合计', '868.36', '本年支出合计', '840.00'],
      ['年初结转和结余', '', '年末结转和结余', closing],
      ['总计', '868.36', '总计', '868.36'],
    ]),
    say('财政拨款收入支出决算总表'),
    tableOfRows([
      ['收入', '', '支出', '', '', ''],
      ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
      ['一、一般公共预算财政拨款', '868.36', '一、一般公共服务支出', '840.00', '840.00', ''],
      ['本年收入合计', '868.36', '本年支出合计', '840.00', '840.00', ''],
      ['年初财政拨款结转和结余', '', '年末财政拨款结转和结余', '28.36', '28.36', ''],
      ['总计', '868.36', '总计', '868.36', '868.36', ''],
    ]),
  ]
  const disclosure = understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })
  return [...noneBesideAmount.run(disclosure)].map(({ message }) => message)
}

it('no other money is left where more is left than of the treasury’s', () => {
  const told = '年末财政拨款结转28.36万元，为水毁工程修复资金；没有非财政拨款结转结余。'
  expect(messages('30.86', told)).toEqual([
    '此处称没有非财政拨款结转结余，收入支出决算总表年末结转和结余30.86万元，其中财政拨款只有28.36万元。',
  ])
  expect(messages('28.36', told)).toEqual([])
  expect(messages('30.86', '2021年末没有非财政拨款结转和结余。')).toEqual([])
})
