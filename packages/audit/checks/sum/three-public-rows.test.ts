import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { threePublicRows } from './three-public-rows.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const told = (...rows: string[][]): string[] => {
  const blocks = [say('青岚县2023年“三公”经费决算情况统计表'), say('单位：万元'), tableOfRows(rows)]
  const disclosure = understand({ file: '统计表.html', format: 'html', blocks, gaps: [] })
  return [...threePublicRows.run(disclosure)].map(({ message }) => message)
}
const HEADINGS = ['项目', '上年决算数', '本年决算数', '增减金额', '增减幅度']
const compared = (all: string, running: string): string[][] => [
  HEADINGS,
  ['合计', all, '60.00', '-30.00', '-33.33%'],
  ['1.因公出国（境）费', '0', '-', '', ''],
  ['2.公务接待费', '30.00', '20.00', '-10.00', '-33.33%'],
  ['3.公务用车购置及运行费', '60.00', '40.00', '-20.00', '-33.33%'],
  ['其中：（1）公务用车购置费', '20.00', '10.00', '-10.00', '-50.00%'],
  ['（2）公务用车运行费', running, '30.00', '-10.00', '-25.00%'],
]

it('adds up the items of every column but rates', () => {
  expect(told(...compared('90.00', '40.00'))).toEqual([])
  expect(told(...compared('96.00', '40.00'))).toEqual([
    '表内“三公”经费合计为96.00，因公出国（境）费、公务用车购置及运行维护费、公务接待费之和为90.00，不相等。',
  ])
  expect(told(...compared('90.00', '46.00'))).toEqual([
    '表内公务用车购置及运行维护费为60.00，公务用车购置费、公务用车运行维护费之和为66.00，不相等。',
  ])
})

it('does not add up items that are not all there, or that are printed twice', () => {
  const rows = compared('96.00', '46.00')
  expect(told(...rows.slice(0, 4))).toEqual([])
  expect(told(...rows, ['公务接待费', '30.00', '20.00', '-10.00', '-33.33%'])).toEqual([])
  expect(told(HEADINGS, ['合计', '9.00', '9.00', '0', '0%'], ['办公费', '4.00', '4.00', '0', '0%'])).toEqual([])
})
