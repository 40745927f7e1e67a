import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { deductionBesideScore } from './deduction-beside-score.ts'

const messages = (reason: string): string[] => {
  const table = tableOfRows([
    ['评价内容', '分值', '得分', '扣分原因'],
    ['预算编制', '25', '24', '指标细化不够，扣1分'],
    ['综合管理', '30', '27.5', reason],
    ['合计', '55', '51.5', ''],
  ])
  const disclosure = understand({ file: '报告.html', format: 'html', gaps: [], blocks: [table] })
  return [...deductionBesideScore.run(disclosure)].map(({ message }) => message)
}

test('all that a row of a score table says was taken off is what its score lacks', () => {
  expect(messages('制度更新不及时扣1.5分，档案归档滞后扣0.5分')).toEqual([
    '“综合管理”分值30分、得分27.5分，相差2.5分，扣分说明写扣1.5分、扣0.5分。',
  ])
  expect(messages('制度更新不及时扣1.5分，档案归档滞后扣1分')).toEqual([])
  expect(messages('每次扣0.5分')).toEqual([])
  expect(messages('制度更新、资产盘点各扣0.5分，档案归档滞后扣1分')).toEqual([])
})
