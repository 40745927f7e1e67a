import { tableOfRows, textDocument } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { findStatutoryTables } from './find-tables.ts'
import { printed, read, say } from './tables-of-blocks.ts'

const ITEMS = ['合计', '1.因公出国（境）费', '2.公务用车购置及运行维护费', '3.公务接待费']
const FINAL = ['12.50', '0.00', '10.30', '2.20']

/** The table of “三公” with a row for each item, under these headings. */
function turned(headings: readonly string[], valuesOf: (index: number) => readonly string[]) {
  const rows = ITEMS.map((item, index) => [item, ...valuesOf(index)])
  const [table] = read(say('财政拨款“三公”经费支出决算表'), tableOfRows([['项目', ...headings], ...rows]))
  return printed(table)
}

describe('the table of “三公” turned on its side', () => {
  const expected = {
    'data|three.final': '1250/2',
    'data|three.overseas.final': '0/2',
    'data|three.vehicles.final': '1030/2',
    'data|three.reception.final': '220/2',
  }

  it.each(['决算数', '2023年度决算数', '金额', '统计数'])('tells what was spent alone, under %s', (heading) => {
    expect(turned([heading], (index) => [FINAL[index] ?? ''])).toEqual(expected)
  })

  it('tells it beside last year’s', () => {
    expect(turned(['上年决算数', '本年决算数'], (index) => ['9.99', FINAL[index] ?? ''])).toEqual(expected)
  })

  it('tells no budget alone', () => {
    expect(turned(['预算数'], (index) => [FINAL[index] ?? ''])).not.toHaveProperty('data|three.final')
  })
})

describe('the table of “三公” with 预算数 and 决算数 as rows, or side by side', () => {
  const items = [
    '合计',
    '因公出国（境）费',
    '公务用车购置及运行维护费小计',
    '公务用车购置费',
    '公务用车运行维护费',
    '公务接待费',
  ]
  const budget = ['43.50', '0.00', '40.00', '18.00', '22.00', '3.50']
  const final = ['39.36', '0.00', '37.44', '17.58', '19.86', '1.92']
  const expected = {
    'data|three.budget': '4350/2',
    'data|three.vehicles.budget': '4000/2',
    'data|three.final': '3936/2',
    'data|three.vehicles.final': '3744/2',
    'data|three.vehicles.running.final': '1986/2',
    'data|three.reception.final': '192/2',
  }
  const title = say('财政拨款“三公”经费支出决算表')

  it.each(['', '项目'])('tells them apart below the heading “%s”', (heading) => {
    const rows = [
      [heading, ...items],
      ['预算数', ...budget],
      ['决算数', ...final],
    ]
    expect(printed(read(title, tableOfRows(rows))[0])).toMatchObject(expected)
  })

  it('tells them apart below the number of the table in a row of captions', () => {
    const rows = [
      ['公开13表', '部门：某某局', '金额单位：万元'],
      ['', ...items],
      ['预算数', ...budget],
      ['决算数', ...final],
    ]
    const text = ['财政拨款“三公”经费支出决算表', ...rows.map((cells) => cells.join('\t'))].join('\n')
    expect(printed(findStatutoryTables(textDocument('附表.txt', text))[0])).toMatchObject(expected)
  })

  it('tells them apart below a title beside the unit', () => {
    const rows = [
      ['财政拨款“三公”经费支出决算表（公开13表）', '单位：万元', ...items.slice(1).map(() => '')],
      ['', ...items],
      ['预算数', ...budget],
      ['决算数', ...final],
    ]
    expect(printed(read(title, tableOfRows(rows))[0])).toMatchObject(expected)
  })

  it('tells whole amounts for amounts, and no row of headings for one', () => {
    const whole = (amounts: readonly string[]): string[] => amounts.map((amount) => amount.replace('.00', ''))
    const rows = [
      ['', ...items],
      ['预算数', ...whole(budget)],
      ['决算数', ...whole(final)],
    ]
    expect(printed(read(title, tableOfRows(rows))[0])).toMatchObject({
      'data|three.vehicles.budget': '40/0',
      'data|three.final': '3936/2',
    })
  })

  it('tells them apart below headings whose merged cells a text left empty, and captions over fewer columns', () => {
    const blank = items.slice(1).map(() => '')
    const lines = [
      ['', '', '公开09表'],
      ['部门：某某局', '', '单位：万元'],
      ['预算数', ...blank, '决算数', ...blank],
      [...items, ...items],
      [...budget, ...final],
    ]
    const text = ['财政拨款“三公”经费支出决算表', ...lines.map((cells) => cells.join('\t'))].join('\n')
    const [table] = findStatutoryTables(textDocument('附表.txt', text))
    expect(printed(table)).toMatchObject(expected)
  })
})
