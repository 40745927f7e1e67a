import { describe, expect, it } from 'vitest'
import { displayWidth, hanging, pad, printable, truncate, wrap } from './display-text.ts'

describe('text on a terminal', () => {
  it('measures a Chinese character as two columns', () => {
    expect(displayWidth('决算2023')).toBe(8)
    expect(pad('决算', 6)).toBe('决算  ')
    expect(pad('12', 5, 'left')).toBe('   12')
  })

  it('wraps within the width, keeps numbers whole and never begins a line with closing punctuation', () => {
    const lines = wrap('支出合计1,234,567.89万元，其中基本支出（含人员经费）1,000,000.00万元。', 20)
    expect(lines.every((line) => displayWidth(line) <= 20)).toBe(true)
    expect(lines.join('')).toContain('1,234,567.89')
    expect(lines.some((line) => line.includes('1,234,567.89'))).toBe(true)
    expect(lines.some((line) => /^[，。）]/.test(line))).toBe(false)
    expect(lines.some((line) => /（$/.test(line))).toBe(false)
  })

  it('divides what alone is wider than a line', () => {
    expect(wrap('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'x'.repeat(5)])
  })

  it('hangs the following lines under the first', () => {
    const lines = hanging('应为：', '一二三四五六七八九十', 16)
    expect(lines).toEqual(['应为：一二三四五', '      六七八九十'])
  })

  it('lets no control or direction mark through to the terminal', () => {
    expect(printable('\u001b[31m红\u001b[0m\u202e反\u0007\n次行')).toBe('[31m红 [0m 反 次行')
  })

  it('cuts with an ellipsis inside the width', () => {
    expect(truncate('青岚县渔政管理站.docx', 10)).toBe('青岚县渔…')
    expect(truncate('短.txt', 10)).toBe('短.txt')
  })

  it('takes time in proportion to the length of hostile text', () => {
    expect(wrap('（'.repeat(50_000), 80).length).toBeGreaterThan(0)
  })
})
