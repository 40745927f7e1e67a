import { describe, expect, test } from 'vitest'
import { told } from '../../wording/told-in-sections.ts'
import { shortfallUnexplained } from '../completeness/shortfall-unexplained.ts'
import { comparisonWords } from './comparison-words.ts'
import { completionRate } from './completion-rate.ts'
import { overBudgetUnexplained } from './over-budget-unexplained.ts'
import { totalCompletion } from './total-completion.ts'

describe('completion', () => {
  const item = (text: string): string => `具体|1.教育支出（类）普通教育（款）小学教育（项）：${text}。`
  const list = (rateOfTotal: string): string[] => [
    `具体|2023年一般公共预算支出决算数为90.00万元，完成预算${rateOfTotal}。其中：`,
    '1.教育支出（类）普通教育（款）小学教育（项）：支出决算为60.00万元，完成预算100%，与预算数持平。',
    '2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为30.00万元，完成预算75.00%，决算数小于预算数。',
  ]
  test('the rate follows from budget and final accounts', () => {
    expect(told(completionRate, item('年初预算为50.00万元，支出决算为40.00万元，完成年初预算的80%'))).toEqual([])
    expect(told(completionRate, item('年初预算为50.00万元，支出决算为40.00万元，完成年初预算的90%'))).toHaveLength(1)
  })
  test('a rate rounded to a place less, with a nought behind, is told as no error', () => {
    const large = (rate: string): string[] =>
      told(completionRate, item(`年初预算为1000.00万元，支出决算为872.90万元，完成年初预算的${rate}`))
    expect(large('87.29%')).toEqual([])
    expect(large('87.30%').map((line) => line.split(' ')[0])).toEqual(['info'])
    expect(large('87.20%').map((line) => line.split(' ')[0])).toEqual(['error'])
  })
  test('nothing can be completed of nought', () => {
    expect(told(completionRate, item('年初预算为0万元，支出决算为40.00万元，完成年初预算的95.89%'))).toHaveLength(1)
    expect(told(completionRate, item('年初预算为0，支出决算为40.00万元，完成年初预算的95.89%'))).toHaveLength(1)
    expect(
      told(completionRate, item('年初预算为0，全年预算为50.00万元，支出决算为40.00万元，完成全年预算的80%')),
    ).toEqual([])
  })
  test('the rate is of the budget as adjusted, whatever the parts of both are', () => {
    const adjusted = (rate: string, whole: string): string[] =>
      told(
        completionRate,
        `具体|年初预算80.00万元，其中基本支出50.00万元、项目支出30.00万元；${whole}（含年初结转4.00万元），其中基本支出60.00万元、项目支出40.00万元。全年支出95.00万元，预算执行率${rate}。`,
      )
    expect(adjusted('95.00%', '全年预算100.00万元')).toEqual([])
    expect(adjusted('95.00%', '调整后预算数为100.00万元')).toEqual([])
    expect(adjusted('59.00%', '全年预算100.00万元')).toHaveLength(1)
  })
  test('comparison words agree with the rate', () => {
    expect(
      told(comparisonWords, item('支出决算为40.00万元，完成预算80%，决算数小于预算数的主要原因是项目结余')),
    ).toEqual([])
    expect(told(comparisonWords, item('支出决算为40.00万元，完成预算80%，决算数等于预算数'))).toHaveLength(1)
    expect(
      told(comparisonWords, item('支出决算为40.00万元，完成预算100%，决算数小于预算数的主要原因是项目结余')),
    ).toHaveLength(1)
    expect(told(comparisonWords, item('支出决算为40.00万元，完成预算100%，与预算数持平'))).toEqual([])
  })
  test('an amount too small to tell from its budget is not equal to it at another rate', () => {
    const equal = (rate: string): string[] =>
      told(comparisonWords, item(`支出决算为0.10万元，完成预算${rate}，决算数等于预算数`))
    expect(equal('108%')[0]).toMatch(/^warning/)
    expect(equal('100.00%')).toEqual([])
    const nearly = item('支出决算为0.10万元，完成预算108%，决算数与预算数基本持平')
    expect(told(comparisonWords, nearly)).toEqual([])
  })
  test('what equals its budget is printed as it', () => {
    const equal = (budget: string): string[] =>
      told(comparisonWords, item(`年初预算为${budget}万元，支出决算为40.00万元，决算数等于预算数`))
    expect(equal('40.01')[0]).toMatch(/^warning/)
    expect(equal('40.02')[0]).toMatch(/^error/)
    expect(equal('40.0')).toEqual([])
    expect(equal('40.00')).toEqual([])
  })
  test('more than the budget is explained', () => {
    expect(told(overBudgetUnexplained, item('支出决算为15.24万元，完成预算108%'))).toHaveLength(1)
    expect(
      told(overBudgetUnexplained, item('支出决算为15.24万元，完成预算108%，决算数大于预算数的主要原因是基数调整')),
    ).toEqual([])
    expect(told(overBudgetUnexplained, item('支出决算为15.24万元，完成年初预算108%'))).toEqual([])
    expect(told(overBudgetUnexplained, item('支出决算为15.24万元，完成预算100%'))).toEqual([])
    expect(told(overBudgetUnexplained, ...list('109%'))).toEqual([])
    const items = (reason: string): string[] => [
      item('支出决算为9.00万元，完成预算90%，决算数小于预算数的主要原因是厉行节约'),
      item('支出决算为8.00万元，完成预算80%，决算数小于预算数的主要原因是活动延期'),
      item(`支出决算为7.00万元，完成预算70%，决算数小于预算数${reason}`),
    ]
    expect(told(shortfallUnexplained, ...items(''))).toHaveLength(1)
    expect(told(shortfallUnexplained, ...items('，系人员调出'))).toEqual([])
    const ended = items('').map((line) => line.replace('，决算数小于预算数。', '。决算数小于预算数。'))
    expect(told(shortfallUnexplained, ...ended)).toHaveLength(1)
    expect(told(shortfallUnexplained, ...items('，主要原因是人员调出'))).toEqual([])
    const nearly = item('支出决算为9.50万元，完成预算95%')
    expect(told(shortfallUnexplained, ...items('').slice(1, 2), nearly)).toEqual([])
    const farShort = item('支出决算为5.00万元，完成预算50%')
    expect(told(shortfallUnexplained, ...items('').slice(1, 2), farShort)).toHaveLength(1)
    expect(told(shortfallUnexplained, farShort)).toEqual([])
    for (const less of [
      '决算数小于预算数5.00万元',
      '比年初预算数减少5.00万元',
      '决算数低于预算数5万元，结余5.00万元',
    ]) {
      const byAmount = item(`支出决算为5.00万元，完成预算50%，${less}`)
      expect(told(shortfallUnexplained, ...items('').slice(1, 2), byAmount)).toHaveLength(1)
      const explained = item(`支出决算为5.00万元，完成预算50%，${less}，主要原因是人员调出`)
      expect(told(shortfallUnexplained, ...items('').slice(1, 2), explained)).toEqual([])
    }
    const ofFunds = (reason: string): string[] => [
      ...items('').slice(0, 2),
      '八、政府性基金预算财政拨款支出决算情况说明',
      `本年支出138.60万元。具体为：其他支出（类）彩票公益金安排的支出（款）用于体育事业的彩票公益金支出（项）年初预算为150.00万元，支出决算为138.60万元，完成年初预算的92.40%${reason}。`,
    ]
    expect(told(shortfallUnexplained, ...ofFunds(''))).toHaveLength(1)
    expect(told(shortfallUnexplained, ...ofFunds('，主要原因是政府采购节约'))).toEqual([])
    const elsewhere = '绩效|泵站检修项目全年预算数10.00万元，执行数为7.00万元，完成预算的70%。'
    expect(told(shortfallUnexplained, ...items('').slice(0, 2), elsewhere)).toEqual([])
  })
  test('the rate of the total follows from its items', () => {
    expect(told(totalCompletion, ...list('90%'))).toEqual([])
    expect(told(totalCompletion, ...list('99%'))).toHaveLength(1)
  })
  test('what had a budget and was not spent at all is no item of the list', () => {
    const budgeted = list('81.82%').map((line) =>
      line.replace('支出决算数为90.00', '年初预算为110.00万元，支出决算数为90.00'),
    )
    expect(told(totalCompletion, ...budgeted)).toEqual([])
  })
  test('an item of which nothing was spent may have had a budget: the total completes no more than the others', () => {
    const unspent = (rateOfTotal: string): string[] => [
      ...list(rateOfTotal),
      '3.教育支出（类）普通教育（款）初中教育（项）：支出决算为0万元。',
    ]
    expect(told(totalCompletion, ...unspent('80%'))).toEqual([])
    expect(told(totalCompletion, ...unspent('99%'))).toHaveLength(1)
  })
})
