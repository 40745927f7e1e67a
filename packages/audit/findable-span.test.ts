import type { Document } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { findableSpan } from './findable-span.ts'

/** What is quoted where `words` of a paragraph are evidence. */
function quoted(text: string, words: string): string {
  const document: Document = {
    file: '甲.txt',
    format: 'text',
    blocks: [{ kind: 'paragraph', text, place: {} }],
    gaps: [],
  }
  const start = text.indexOf(words)
  const span = findableSpan(document, { block: 0, start, end: start + words.length })
  return text.slice(span.start, span.end)
}

describe('a quote that is too short to be found', () => {
  it('takes in the words behind it within its clause, then those in front', () => {
    expect(quoted('资金管理作到了专款专用。', '作到')).toBe('作到了专')
    expect(quoted('全部完成，收疫情影响，培训减少。', '收疫情')).toBe('收疫情影')
    expect(quoted('年末共有车辆6辆，其中轿车4辆。', '6辆')).toBe('车辆6辆')
  })

  it('takes in words beyond its clause where that has no more of them', () => {
    expect(quoted('批次，无，人次减少。', '无')).toBe('无，人次减')
    expect(quoted('职业年金缴费、、医疗费补助。', '、、')).toBe('、、医疗费补')
    expect(quoted('医疗费补助。。', '。。')).toBe('疗费补助。。')
  })

  it('cuts no number', () => {
    expect(quoted('合计1,234.56元。', '元')).toBe('1,234.56元')
    expect(quoted('约为1,234.56元。', '约')).toBe('约为1,234.56')
  })

  it('stays as it is where it has words enough, or the text no more', () => {
    expect(quoted('支出25万元，用于培训。', '25万元')).toBe('25万元')
    expect(quoted('占比为3.5%。', '3.5%')).toBe('3.5%')
    expect(quoted('6辆', '6辆')).toBe('6辆')
  })

  it('stays within its line', () => {
    expect(quoted('数量指标\n6辆\n质量指标', '6辆')).toBe('6辆')
  })

  it('does not look for words where a line has none', () => {
    expect(quoted(`${'（'.repeat(5000)}预算`, '（（').length).toBeLessThan(500)
  })
})
