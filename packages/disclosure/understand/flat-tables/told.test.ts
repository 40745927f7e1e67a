import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'
import { toldIn } from './told.ts'

const [AMOUNT] = tokensOf([{ block: 0, text: '910.00', place: {} }])
const isTold = (...lines: string[]): boolean => {
  if (AMOUNT === undefined) throw new Error('no amount')
  return toldIn(textDocument('决算.txt', lines.join('\n')), [])('国有资本经营预算财政拨款', AMOUNT)
}

test('an amount behind a name is told of it; that of the total on the line below is not', () => {
  expect(isTold('国有资本经营预算财政拨款支出910.00万元。')).toBe(true)
  expect(isTold('三、国有资本经营预算财政拨款', '910.00')).toBe(true)
  expect(isTold('三、国有资本经营预算财政拨款', '总计', '910.00')).toBe(false)
})
