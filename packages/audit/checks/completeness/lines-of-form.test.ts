import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { linesOfForm } from './lines-of-form.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

const HEAD = [
  ['收入', '←', '支出', '←', '←', '←', '←'],
  ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
  ['一、一般公共预算财政拨款', '30.00', '一、教育支出', '30.00', '30.00', '', ''],
  ['二、政府性基金预算财政拨款', '', '二、科学技术支出', '', '', '', ''],
]
const INCOME = ['本年收入合计', '30.00', '本年支出合计', '30.00', '30.00', '', '']
const OPENING = ['年初财政拨款结转和结余', '1.00', '年末财政拨款结转和结余', '1.00', '1.00', '', '']
const PARTS = [
  ['一、一般公共预算财政拨款', '1.00', '', '', '', '', ''],
  ['二、政府性基金预算财政拨款', '', '', '', '', '', ''],
]
const TOTAL = ['总计', '31.00', '总计', '31.00', '31.00', '', '']

const messages = (...rows: readonly (readonly string[])[]): string[] => {
  const blocks = [say('财政拨款收入支出决算总表'), tableOfRows([...HEAD, ...rows])]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...linesOfForm.run(disclosure)].map(({ message }) => message)
}

test('a total line or a part of the carry-over that is not there is named', () => {
  expect(messages(OPENING, ...PARTS, TOTAL)).toEqual([
    '《财政拨款收入支出决算总表》缺少“本年收入合计”、“本年支出合计”行。',
  ])
  expect(messages(INCOME, OPENING, ...PARTS.slice(1), TOTAL)).toEqual([
    '《财政拨款收入支出决算总表》缺少“年初结转：一般公共预算财政拨款”行。',
  ])
})

test('a form that is whole, or prints no parts of the carry-over, is left alone', () => {
  expect(messages(INCOME, OPENING, ...PARTS, TOTAL)).toEqual([])
  expect(messages(INCOME, OPENING, TOTAL)).toEqual([])
})
