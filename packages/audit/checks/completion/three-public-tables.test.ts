import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { audit } from '../../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const ITEMS = ['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费']

/** A text about reception beside the “三公” table, and what one rule says of both. */
function said(rule: string, line: string, budget: readonly string[], final: readonly string[]): string[] {
  const blocks = [
    say('某县水利局2023年度部门决算'),
    say('第二部分 2023年度部门决算情况说明'),
    say('七、财政拨款“三公”经费支出决算情况说明'),
    say(line),
    say('第五部分 附表'),
    say('财政拨款“三公”经费支出决算表'),
    tableOfRows([
      ['预算数', '←', '←', '←', '←', '决算数', '←', '←', '←', '←'],
      [...ITEMS, ...ITEMS],
      [...budget, ...final],
    ]),
  ]
  const report = audit(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))
  return report.findings.filter((finding) => finding.rule === rule).map(({ message }) => message)
}

describe('the “三公” table', () => {
  const budget = ['12.00', '', '', '8.00', '4.00']
  const final = ['9.00', '', '', '6.00', '3.00']
  it('gives the budget of a completion rate that the text states without it', () => {
    const line = (rate: number): string => `公务接待费支出决算为3.00万元，完成预算${rate}%。`
    expect(said('three-public-budget', line(57), budget, final)).toHaveLength(1)
    expect(said('three-public-budget', line(75), budget, final)).toEqual([])
  })
  it('is at odds with one budget of the text, where others are its own', () => {
    const line = (reception: string, kind = '全年'): string =>
      `“三公”经费${kind}预算为12.00万元，支出决算为9.00万元。公务接待费${kind}预算为${reception}万元，支出决算为3.00万元。`
    expect(said('three-public-budget', line('4.50'), budget, final)).toHaveLength(1)
    expect(said('three-public-budget', line('4.00'), budget, final)).toEqual([])
    expect(said('three-public-budget', line('4.50', '年初'), budget, final)).toEqual([])
    expect(said('three-public-budget', line('4.50'), ['14.00', '', '', '9.00', '5.00'], final)).toEqual([])
  })
  it('gives the budget that the text compares without stating it', () => {
    const line = (words: string): string => `公务接待费支出决算为3.00万元。公务接待费支出决算数${words}。`
    expect(said('three-public-budget', line('大于预算数'), budget, final)).toHaveLength(1)
    expect(said('three-public-budget', line('小于预算数'), budget, final)).toEqual([])
    expect(said('three-public-budget', line('大于预算数'), ['11.00', '', '', '8.00', '3.00'], final)).toEqual([])
  })
  it('shows what was spent above the budget', () => {
    const over = ['12.50', '', '', '8.50', '4.00']
    const line = '公务用车运行维护费支出决算为8.50万元。'
    expect(said('three-public-over-budget', line, budget, over)).toHaveLength(2)
    expect(said('three-public-over-budget', `${line}决算数大于预算数的主要原因是油价上涨。`, budget, over)).toEqual([])
    expect(said('three-public-over-budget', `${line}年初及年中均未安排预算。`, budget, over)).toEqual([])
    expect(said('three-public-over-budget', line, ['', '', '', '', ''], over)).toEqual([])
    expect(said('three-public-over-budget', line, budget, final)).toEqual([])
  })
  it('lets what is above the budget be explained beside the difference', () => {
    const over = ['12.50', '', '', '8.50', '4.00']
    const line = '公务用车运行维护费支出8.50万元，与2023年度预算相比，增加0.50万元，增长6.25%'
    expect(said('three-public-over-budget', `${line}，增长的原因是油价上涨。`, budget, over)).toEqual([])
    expect(said('three-public-over-budget', `${line}。`, budget, over)).toHaveLength(2)
  })
  it('contradicts another difference from its budget', () => {
    const line = '公务接待费支出3.00万元，与2023年度预算相比，减少0.10万元。'
    expect(said('three-public-difference', line, budget, final)).toHaveLength(1)
  })
  it.each(['无变化', '无增减', '持平'])('contradicts once that it was as planned: %s', (words) => {
    const line = `公务接待费支出3.00万元，与2023年度预算相比${words}。`
    expect(said('three-public-budget', line, budget, final)).toHaveLength(1)
    expect(said('three-public-difference', line, budget, final)).toEqual([])
  })
  it('agrees with the difference from its budget', () => {
    const line = '公务接待费支出3.00万元，与2023年度预算相比减少1.00万元，下降25%。'
    expect(said('three-public-difference', line, budget, final)).toEqual([])
    const even = '公务接待费支出4.00万元，与2023年度预算相比无变化。'
    expect(said('three-public-budget', even, budget, ['10.00', '', '', '6.00', '4.00'])).toEqual([])
  })
})

describe('told without a budget', () => {
  const nothing = '公务接待费支出0万元，年初及年中均未安排预算。2022年和2023年均没有此项支出。'
  const spent = ['6.00', '', '', '6.00', '']
  it('finds a budget in the table', () => {
    expect(said('told-unplanned', nothing, ['12.00', '', '', '8.00', '4.00'], spent)).toHaveLength(1)
  })
  it('finds none in the table where the text tells of one', () => {
    const planned = '公务接待费支出0万元，年初及年中均已安排预算。'
    expect(said('told-unplanned', planned, ['8.00', '', '', '8.00', '0.00'], spent)).toHaveLength(1)
    expect(said('told-unplanned', planned, ['12.00', '', '', '8.00', '4.00'], spent)).toEqual([])
  })
  it('has nothing to say of none in the table, and of a budget entered within the year', () => {
    expect(said('told-unplanned', nothing, ['8.00', '', '', '8.00', ''], spent)).toEqual([])
    const later = '公务接待费支出3.00万元，年初未安排预算，年中追加4.00万元。'
    expect(said('told-unplanned', later, ['12.00', '', '', '8.00', '4.00'], ['9.00', '', '', '6.00', '3.00'])).toEqual(
      [],
    )
  })
})
