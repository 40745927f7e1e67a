import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { otherCarryOver } from './other-carry-over.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

/** What is said of 25万元 carried over, where the table prints `closing` and the form leaves 16万元. */
const messages = (closing: string): string[] => {
  const blocks = [
    say('收入支出决算总表'),
    tableOfRows([
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '875.00', '一、农林水支出', '875.00'],
      ['本年收入合计', '875.00', '本年支出合计', '875.00'],
      ['年初结转和结余', '25.00', '年末结转和结余', closing],
      ['总计', '900.00', '总计', '900.00'],
    ]),
    say('2023年部门整体支出绩效评价报告'),
    say('年末结转25.00万元。'),
    say('部门预算项目支出绩效自评表'),
    tableOfRows([
      ['任务名称', '主要内容', '预算金额（万元）', '实际执行（万元）'],
      ['泵站维护', '检修', '900', '884'],
      ['金额合计', '', '900', '884'],
    ]),
  ]
  const disclosure = understand({ file: '说明.html', format: 'html', gaps: [], blocks })
  return [...otherCarryOver.run(disclosure)].map(({ message }) => message)
}

test('the closing balance of the printed table is told, whatever the form leaves', () => {
  expect(messages('20.00')).toEqual(['报告称结转资金25.00万元，按自评表合计预算数减执行数为16.00万元。'])
  expect(messages('25.00')).toEqual([])
})
