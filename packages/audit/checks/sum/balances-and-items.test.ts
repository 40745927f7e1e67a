import { describe, expect, test } from 'vitest'
import type { Check } from '../../check.ts'
import { said } from '../../wording/written.ts'
import { budgetDifference } from '../completion/budget-difference.ts'
import { fundItems } from './fund-items.ts'
import { statedBalances } from './stated-balances.ts'

const told = (check: Check, ...lines: string[]): string[] => said(check, '第二部分 2023年度部门决算情况说明', ...lines)

describe('what came in and what is left', () => {
  const funds = (closing: string): string[] => [
    '八、政府性基金预算支出决算情况说明',
    `政府性基金预算财政拨款年初结转和结余10.00万元，本年收入5.00万元，本年支出12.00万元，年末结转和结余${closing}万元。`,
  ]
  test('of the government funds', () => {
    expect(told(statedBalances, ...funds('4.00'))).toHaveLength(1)
    expect(told(statedBalances, ...funds('3.00'))).toEqual([])
  })
  test('of the government funds, where the year began with nothing', () => {
    const lines = (total: string, closing: string): string[] => [
      '一、收入支出决算总体情况说明',
      `2023年度收、支总计${total}万元。`,
      '二、收入决算情况说明',
      '2023年度本年收入合计90.00万元，其中：一般公共预算财政拨款收入75.00万元，占83.33%；政府性基金预算财政拨款收入15.00万元，占16.67%。',
      '八、政府性基金预算支出决算情况说明',
      `2023年度政府性基金预算财政拨款支出12.00万元。年末结转${closing}万元。`,
    ]
    expect(told(statedBalances, ...lines('90.00', '4.00'))[0]).toMatch(/^warning/)
    expect(told(statedBalances, ...lines('90.00', '3.00'))).toEqual([])
    expect(told(statedBalances, ...lines('91.00', '4.00'))).toEqual([])
  })
  const whole = (opening: string): string[] => [
    '一、收入支出决算总体情况说明',
    `2023年度收、支总计110.00万元。年初结转和结余${opening}万元。`,
    '二、收入决算情况说明',
    '2023年度本年收入合计90.00万元。',
  ]
  test('of the whole, what was carried over told in a report alone', () => {
    const lines = (opening: string): string[] => [
      ...whole('20.00').map((line) => line.replace('年初结转和结余20.00万元。', '')),
      '第四部分 附件',
      '2023年部门整体支出绩效评价报告',
      '二、部门资金收支情况',
      `年初结转和结余${opening}万元。`,
    ]
    expect(told(statedBalances, ...lines('12.00'))[0]).toMatch(/^warning/)
    expect(told(statedBalances, ...lines('20.00'))).toEqual([])
    expect(told(statedBalances, ...lines('12.00'), '另，使用非财政拨款结余8.00万元。')).toEqual([])
  })
  test('of the whole, not what of the treasury alone was carried over', () => {
    const lines = (fiscal: string): string[] => [
      '一、收入支出决算总体情况说明',
      '2023年度收、支总计110.00万元。',
      '二、收入决算情况说明',
      '2023年度本年收入合计90.00万元，其中：一般公共预算财政拨款收入70.00万元，占77.78%；政府性基金预算财政拨款收入15.00万元，占16.67%；其他收入5.00万元，占5.56%。',
      '四、财政拨款收入支出决算总体情况说明',
      `2023年度财政拨款收、支总计${fiscal}万元。`,
      '第四部分 附件',
      '2023年部门整体支出绩效评价报告',
      '二、部门资金收支情况',
      '加上上年结转12.00万元，可用资金有所增加。',
    ]
    expect(told(statedBalances, ...lines('99.00'))[0]).toMatch(/^warning/)
    expect(told(statedBalances, ...lines('97.00'))).toEqual([])
  })
  test('of the whole, where what was shared out is told in another part', () => {
    const lines = (shared: string): string[] => [
      '二、收入决算情况说明',
      `2023年度收、支总计110.00万元。年末结余分配${shared}万元。`,
      '第四部分 附件',
      '2023年部门整体支出绩效评价报告',
      '二、部门资金收支情况',
      '收入总计110.00万元，本年支出合计90.00万元，年末结转和结余12.00万元。',
    ]
    expect(told(statedBalances, ...lines('9.00'))).toHaveLength(1)
    expect(told(statedBalances, ...lines('8.00'))).toEqual([])
  })
  test('of the whole, not what one budget carried over', () => {
    const lines = (budget: string): string[] => [
      ...whole('20.00').map((line) => line.replace('年初结转和结余20.00万元。', '')),
      '第四部分 附件',
      '2023年部门整体支出绩效评价报告',
      '二、部门资金收支情况',
      `${budget}年初结转和结余5.00万元，本年收入3.00万元，本年支出4.00万元，年末结转和结余4.00万元。`,
    ]
    expect(told(statedBalances, ...lines('')).length).toBeGreaterThan(0)
    expect(told(statedBalances, ...lines('政府性基金预算财政拨款'))).toEqual([])
  })
  test('of the whole, where money not told of may make up the rest', () => {
    expect(told(statedBalances, ...whole('10.00'))[0]).toMatch(/^warning/)
    expect(told(statedBalances, ...whole('20.00'))).toEqual([])
    expect(told(statedBalances, ...whole('10.00'), '使用非财政拨款结余10.00万元。')).toEqual([])
  })
  test('of the general public budget', () => {
    const general = (closing: string): string[] => [
      '五、一般公共预算财政拨款支出决算情况说明',
      '1.收入情况。一般公共预算财政拨款收入90.00万元。此外，年初财政拨款结转和结余20.00万元。',
      '2.支出情况。一般公共预算财政拨款支出100.00万元。',
      `3.结转结余情况。年末一般公共预算财政拨款结转和结余${closing}万元。`,
    ]
    expect(told(statedBalances, ...general('16.00'))).toHaveLength(1)
    expect(told(statedBalances, ...general('10.00'))).toEqual([])
  })
})

describe('items of the government funds', () => {
  const lines = (first: string, second: string): string[] => [
    '八、政府性基金预算支出决算情况说明',
    '2023年度政府性基金预算财政拨款支出150.00万元。',
    `1.城乡社区支出（类）国有土地使用权出让收入安排的支出（款）农村基础设施建设支出（项）：支出决算为${first}万元。`,
    `2.其他支出（类）彩票公益金安排的支出（款）用于体育事业的彩票公益金支出（项）：支出决算为${second}万元。`,
  ]
  test('exceed them, fall short of them, add up', () => {
    expect(told(fundItems, ...lines('120.00', '80.00'))[0]).toMatch(/^error/)
    expect(told(fundItems, ...lines('20.00', '80.00'))[0]).toMatch(/^warning/)
    expect(told(fundItems, ...lines('70.00', '80.00'))).toEqual([])
  })
})

describe('the difference from a stated budget', () => {
  const line = (difference: string): string[] => [
    '七、“三公”经费支出决算情况说明',
    `公务接待费。2023年决算数9.86万元，比2023年年初预算数12.00万元${difference}万元。`,
  ]
  test('is wrong in amount or direction, or right', () => {
    expect(told(budgetDifference, ...line('减少1.14'))).toHaveLength(1)
    expect(told(budgetDifference, ...line('增加2.14'))).toHaveLength(1)
    expect(told(budgetDifference, ...line('减少2.14'))).toEqual([])
  })
})
