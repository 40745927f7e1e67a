import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { openingBalance } from './opening-balance.ts'

const found = (opening: string, ...more: string[]): number =>
  said(
    openingBalance,
    '甲县人民检察院2019年度部门决算',
    '第二部分 2019年度部门决算情况说明',
    `1.收入情况。2019年度收入合计1500.00万元；此外，年初结转和结余${opening}万元。`,
    '2.结转结余情况。2019年度年末结转和结余12.50万元，较上年决算数减少40.25万元，下降76.3%。',
    ...more,
  ).length

test('what last year closed with is what this year opens with', () => {
  expect(found('47.52')).toBe(1)
  expect(found('52.75')).toBe(0)
  expect(found('47.52', '年初结转和结余按规定作了调整。')).toBe(0)
})
