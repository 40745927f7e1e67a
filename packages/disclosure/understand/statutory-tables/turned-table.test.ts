import { tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
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
