import { expect, test } from 'vitest'
import { isLate } from './deadline.ts'

test.each([
  ['2020年10月底前', '2020年11月20日'],
  ['10月31日前', '11月'],
  ['2022年6月', '2023年1月5日'],
  ['≤9月中旬', '9月21日'],
])('%s is missed by %s', (target, actual) => {
  expect(isLate(target, actual)).toBe(true)
})

test.each([
  ['2020年10月底前', '2020年9月20日'],
  ['2022年12月底前', '2022年12月'],
  ['2022年底', '2022年12月31日'],
  ['12个月', '2022年12月'],
  ['9月前', '9月'],
  ['2022年', '2023年1月'],
])('%s is not known to be missed by %s', (target, actual) => {
  expect(isLate(target, actual)).toBe(false)
})
