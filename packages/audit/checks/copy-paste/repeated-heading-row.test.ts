import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { repeatedHeadingRow } from './repeated-heading-row.ts'

const TOP = ['收入', '←', '支出', '←']
const BELOW = ['项目', '决算数', '项目', '决算数']
const ROWS = [
  ['一、一般公共预算财政拨款收入', '30.00', '一、一般公共服务支出', '20.00'],
  ['二、政府性基金预算财政拨款收入', '', '二、外交支出', ''],
  ['本年收入合计', '30.00', '本年支出合计', '20.00'],
  ['年初结转和结余', '', '年末结转和结余', '10.00'],
  ['总计', '30.00', '总计', '30.00'],
]
const found = (...rows: string[][]): number => {
  const blocks = [{ kind: 'paragraph' as const, text: '收入支出决算总表', level: 2, place: {} }, tableOfRows(rows)]
  return [...repeatedHeadingRow.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
}

test('one of two rows of headings among the rows below', () => {
  expect(found(TOP, BELOW, ...ROWS.slice(0, 2), BELOW, ...ROWS.slice(2))).toBe(1)
  expect(found(TOP, BELOW, ...ROWS)).toBe(0)
})

test('both, where a page begins', () => {
  expect(found(TOP, BELOW, ...ROWS.slice(0, 2), TOP, BELOW, ...ROWS.slice(2))).toBe(0)
})

test('a row without a word between the rows of headings', () => {
  const sides = ['预算数', '←', '←', '←', '←', '←', '决算数', '←', '←', '←', '←', '←']
  const over = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费']
  const under = ['', '', '小计', '公务用车购置费', '公务用车运行维护费', '']
  const blank = Array.from({ length: 12 }, () => '')
  const table = (...rows: string[][]): number => {
    const title = { kind: 'paragraph' as const, text: '财政拨款“三公”经费支出决算表', level: 2, place: {} }
    const blocks = [title, tableOfRows([sides, [...over, ...over], ...rows])]
    return [...repeatedHeadingRow.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].length
  }
  expect(table(blank, [...under, ...under])).toBe(1)
  expect(table([...under, ...under], blank)).toBe(0)
})
