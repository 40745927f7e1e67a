import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { deductionsOfAspect } from './deductions-of-aspect.ts'

const told = (outcome: string): string[] => {
  const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
  const scores = tableOfRows([
    ['评价指标', '分值', '得分', '得分率'],
    ['决策', '20', '20', '100%'],
    ['过程', '30', '28.50', '95%'],
    ['产出', '50', '48.00', '96%'],
  ])
  const lines = ['一、绩效分析', '（一）决策。立项规范。', '（二）过程。用款偏慢，扣1.50分。', `（三）产出。${outcome}`]
  const disclosure = understand({
    file: '决算.html',
    format: 'html',
    blocks: [say('2023年度部门决算'), say('附件'), say('渠道清淤项目绩效评价报告'), scores, ...lines.map(say)],
    gaps: [],
  })
  return [...deductionsOfAspect.run(disclosure)].map(({ severity, message }) => `${severity ?? 'error'} ${message}`)
}

test('what the paragraph of an aspect takes off is what its row lacks', () => {
  expect(told('两处渗漏，扣1分；工期延误，扣1分。')).toEqual([])
  expect(told('无问题。')).toEqual([])
  expect(told('每处渗漏扣3分。')).toEqual([])
  expect(told('两处渗漏，扣3分。')).toEqual(['error “产出”部分说明扣3分，得分表中分值减得分为2分，不相符。'])
  expect(told('两处渗漏，扣1分。')).toEqual(['warning “产出”部分说明扣1分，得分表中分值减得分为2分，不相符。'])
})
