import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { subjectsToldTogether } from './subjects-told-together.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const ROWS = [
  ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
  ['栏次', '', '1', '2', '3'],
  ['合计', '', '680.00', '0.00', '680.00'],
  ['213', '农林水支出', '680.00', '0.00', '680.00'],
  ['21303', '水利', '680.00', '0.00', '680.00'],
  ['2130306', '水利工程运行与维护', '400.00', '0.00', '400.00'],
  ['2130311', '水资源节约管理与保护', '80.00', '0.00', '80.00'],
  ['2130314', '防汛', '200.00', '0.00', '200.00'],
]
const told = (text: string): number => {
  const blocks = [
    say('第二部分 2023年度部门决算表'),
    say('一般公共预算财政拨款支出决算表'),
    say('单位：万元'),
    tableOfRows(ROWS),
    say('第五部分 附件'),
    say('2023年度部门整体支出绩效评价报告'),
    say('一、项目支出情况'),
    say(text),
  ]
  const disclosure = understand({ file: '2023年度决算.docx', format: 'docx', blocks, gaps: [] })
  return [...subjectsToldTogether.run(disclosure)].length
}

test('one subject among others that are as in the table', () => {
  const all = '2023年项目支出680.00万元，主要用于'
  expect(told(`${all}水利工程运行与维护400.00万元、防汛120.00万元、水资源节约管理与保护80.00万元。`)).toBe(1)
  expect(told(`${all}水利工程运行与维护440.00万元、防汛200.00万元、水资源节约管理与保护80.00万元。`)).toBe(1)
  expect(told(`${all}水利工程运行与维护400.00万元、防汛200.00万元、水资源节约管理与保护80.00万元。`)).toBe(0)
})

test('amounts that nothing shows to be those of the table', () => {
  expect(told('主要用于防汛120.00万元、水资源节约管理与保护80.00万元。')).toBe(0)
  expect(told('主要用于防汛120.00万元、水资源节约管理与保护60.00万元、水利工程运行与维护400.00万元。')).toBe(0)
})
