import { describe, expect, it } from 'vitest'
import { csvRows } from './csv.ts'

describe('rows as csv', () => {
  it('quotes what has commas, quotation marks and line breaks', () => {
    expect(csvRows([['甲,乙', '他说"是"', '一\n二']])).toBe('"甲,乙","他说""是""","一\n二"\r\n')
  })

  it.each(['=1+1', '+86', '@SUM(A1)', "-cmd|' /C calc'!A0", ' =1', '\t=1'])('makes %j a text', (text) => {
    expect(csvRows([[text]])).toContain(`'${text}`)
  })

  it.each(['-12.50', '0', '2080505', '合计', '2022-12-31'])('leaves %s as it is', (text) => {
    expect(csvRows([[text, 'x']])).toBe(`${text},x\r\n`)
  })

  it('is empty without rows', () => {
    expect(csvRows([])).toBe('')
  })
})
