import { describe, expect, it } from 'vitest'
import { readAmount } from './amount-text.ts'

describe('readAmount', () => {
  it.each([
    ['1,234.56', 123456n],
    ['-1,234.56', -123456n],
    ['－１，２３４．５６', -123456n],
    ['(1,234.56)', -123456n],
    ['（1 234.56）', -123456n],
    ['1, 234 .56', 123456n],
  ])('%s', (text, digits) => {
    expect(readAmount(text)).toMatchObject({ stated: { digits, decimals: 2 } })
  })

  it.each(['', '—', '-', '／'])('%j is blank', (text) => expect(readAmount(text)).toBe('blank'))
  it.each(['(合计)', '(1', '1)', '2023年', '一、收入'])('%j is no amount', (text) =>
    expect(readAmount(text)).toBeUndefined(),
  )
})
