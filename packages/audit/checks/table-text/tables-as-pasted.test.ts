/** Headings and rows as they come from other programs: spaced, below captions, with cells left empty and dashes for nothing. */
import { UNREAD_TABLES, understand } from '@mingzhang/disclosure'
import { type Block, type Gap, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { noteLeftOut } from '../completeness/note-left-out.ts'
import { foreignRow } from '../copy-paste/foreign-row.ts'
import { noteOfOtherTable } from '../copy-paste/note-of-other-table.ts'
import { columnOrder } from './column-order.ts'
import { doubledHeading } from './doubled-heading.ts'
import { headingOverOthers } from './heading-over-others.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const count = (check: Check, table: readonly string[][], format: 'docx' | 'text' = 'docx'): number => {
  const blocks = [say('某某局2023年度部门决算公开'), tableOfRows(table)]
  return [...check.run(understand({ file: '决算', format, blocks, gaps: [] }))].length
}
const across = (text: string, columns: number): string[] => [text, ...Array.from({ length: columns - 1 }, () => '←')]

const vehicles = (...below: string[]): string[][] => [
  across('财政拨款“三公”经费支出决算表', 12),
  [...across('部门：某局', 6), ...across('金额单位：万元', 6)],
  [...across('预算数', 6), ...across('决算数', 6)],
  [...three, ...three],
  [...below, ...below],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ['9.00', '-', '5.00', '-', '5.00', '4.00', '8.00', '-', '5.00', '-', '5.00', '3.00'],
]
const three = ['合　计', '因公出国（境）费', '公务用车购置及运行维护费', '←', '←', '公务接待费']

it('a heading of two letters set apart names its column, also below captions', () => {
  expect(count(doubledHeading, vehicles('↑', '↑', '小  计', '公务用车购置费', '公务用车运行维护费', '↑'))).toBe(0)
  expect(count(doubledHeading, vehicles('↑', '↑', '', '公务用车购置费', '公务用车购置费', '↑'))).toBe(2)
})

it('a heading over one wide column is divided into none', () => {
  const basic = (below: string[], amount: string[]): string[][] => [
    across('一般公共预算财政拨款基本支出决算表', 4),
    ['科目编码', '科目名称', ...across('决算数', 2)],
    below,
    ['301', '工资福利支出', ...amount],
    ['30101', '基本工资', ...amount],
    [...across('人员经费合计', 3), '9.00'],
  ]
  expect(count(doubledHeading, basic(['', '合计', ...across('9.00', 2)], across('9.00', 2)))).toBe(0)
  expect(count(doubledHeading, basic(['', '合计', '9.00', '5.00'], ['9.00', '5.00']))).toBe(1)
})

it('a row of amounts and dashes is the row of the form', () => {
  expect(count(foreignRow, vehicles('↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑'))).toBe(0)
})

it('a table of one row with a second row of amounts has one from elsewhere', () => {
  const form = vehicles('↑', '↑', '小计', '公务用车购置费', '公务用车运行维护费', '↑')
  const amounts = ['7.00', '-', '4.00', '-', '4.00', '3.00', '6.00', '-', '4.00', '-', '4.00', '2.00']
  expect(count(foreignRow, [...form, amounts])).toBe(1)
  expect(count(foreignRow, [...form, amounts.map(() => '')])).toBe(0)
})

const spent = (total: string, codes: string[]): string[][] => [
  across('支出决算表', 6),
  [...codes, '本年支出合计', '基本支出', '项目支出'],
  [total, '', '', '33.48', '33.48', ''],
  ['208', '', '社会保障和就业支出', '6.09', '6.09', ''],
  ['20805', '', '行政事业单位养老支出', '6.09', '6.09', ''],
  ['2080505', '', '机关事业单位基本养老保险缴费支出', '6.09', '6.09', ''],
  ['注：本表反映部门本年度各项支出情况。', '', '', '', '', ''],
  ['说明：尾差系四舍五入。', '', '', '', '', ''],
]

it('the total set apart is the total; another row without a code is not', () => {
  expect(count(foreignRow, spent('合  计', ['科目编码', '', '科目名称']))).toBe(0)
  expect(count(foreignRow, spent('教育支出', ['科目编码', '', '科目名称']))).toBe(1)
})

it('empty cells between codes and names, and notes below the codes, make no other column of them', () => {
  const empty = spent('合计', ['科目编码', '', '科目名称'])
  expect(count(headingOverOthers, empty)).toBe(0)
  expect(count(headingOverOthers, [...empty.slice(0, 3), ...empty.slice(6)])).toBe(0)
  expect(
    count(headingOverOthers, [...empty.slice(0, 1), ['科目名称', '', '科目编码', ...SPENT], ...empty.slice(2)]),
  ).toBe(2)
})

const SPENT = ['本年支出合计', '基本支出', '项目支出']

it('a note below headings that are lines of text stands below its table', () => {
  const lines = [
    '国有资本经营预算财政拨款支出决算表',
    '项目 本年支出',
    '科目编码 科目名称 合计 基本支出',
    '合计',
    '注：本表反映支出情况。',
  ]
  const blocks = [tableOfRows(spent('合计', ['科目编码', '', '科目名称'])), ...['一、', ...lines].map(say)]
  const found = (all: Block[], gaps: Gap[] = []): number =>
    [...noteOfOtherTable.run(understand({ file: '决算.pdf', format: 'pdf', blocks: all, gaps }))].length
  const untitled = blocks.filter((block) => block.kind !== 'paragraph' || !/表$/.test(block.text))
  expect([found(blocks), found(untitled)]).toEqual([0, 1])
  // Where tables were not read, it may stand below one of them.
  expect(found(untitled, [{ what: UNREAD_TABLES, reason: '有1张表未能还原。', place: {} }])).toBe(0)
})

it('headings that lost their places in a text are not exchanged ones', () => {
  const table = [across('支出决算表', 3), ['科目编码', '科目名称', '项目支出'], ['本年支出合计', '基本支出', '']]
  expect(count(columnOrder, table, 'text')).toBe(0)
})

it('the rows of a form turned on its side are its own, though few have amounts', () => {
  const turned = [
    across('财政拨款“三公”经费支出决算表', 3),
    ['项目', '预算数', '决算数'],
    ['合计', '1.80', '1.52'],
    ['因公出国（境）费', '', ''],
    ['公务接待费', '1.80', '1.52'],
    ['公务用车购置及运行维护费', '', ''],
    ['其中：公务用车运行维护费', '', ''],
    ['公务用车购置费', '', ''],
  ]
  expect(count(foreignRow, turned)).toBe(0)
  expect(count(foreignRow, [...turned, ['2080505', '机关事业单位基本养老保险缴费支出', '6.09']])).toBe(1)
})

it('the only table without the note that all others have is found', () => {
  const note = (matter: string): Block => say(`注：本表反映部门本年度${matter}情况。`)
  const titled = (title: string, headings: string[], ...below: Block[]): Block[] => [
    say(title),
    tableOfRows([
      ['科目编码', '科目名称', ...headings],
      ['', '合计', ...headings.map(() => '6.09')],
      ['208', '社会保障和就业支出', ...headings.map(() => '6.09')],
    ]),
    ...below,
  ]
  const fund = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余']
  const report = (...below: Block[]): number => reportOf([], ...below)
  const reportOf = (funds: Block[], ...below: Block[]): number => {
    const all = [
      ...titled('收入决算表', ['本年收入合计', '财政拨款收入'], note('取得的各项收入')),
      ...titled('支出决算表', SPENT, note('各项支出')),
      ...titled('一般公共预算财政拨款支出决算表', ['合计', '基本支出', '项目支出'], note('一般公共预算财政拨款支出')),
      ...titled('政府性基金预算财政拨款收入支出决算表', fund, note('政府性基金预算收支'), ...funds),
      ...titled('国有资本经营预算财政拨款收入支出决算表', fund, ...below),
    ]
    return [...noteLeftOut.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].length
  }
  const nothing = say('说明：本部门本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。')
  const noFunds = say('说明：本部门本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。')
  expect([reportOf([noFunds], nothing), reportOf([noFunds], note('国有资本经营预算收支'), nothing)]).toEqual([1, 0])
  expect([report(say('见正文。')), report(note('国有资本经营预算收支')), report(nothing)]).toEqual([1, 0, 0])
})
