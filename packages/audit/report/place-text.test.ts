import { describe, expect, it } from 'vitest'
import { citedSections, placeText } from './place-text.ts'

describe('places in words', () => {
  it('says line, page, paragraph or cell, then the section', () => {
    expect(placeText({ line: 42, section: '第二部分/三、支出' })).toBe('第42行  第二部分 / 三、支出')
    expect(placeText({ page: 3, table: '支出决算表', row: 4, column: 2 })).toBe('第3页 《支出决算表》第4行第2列')
    expect(placeText({ sheet: '附表2', address: 'B12' })).toBe('附表2!B12')
    expect(placeText({ paragraph: 7, row: 1, column: 2 })).toBe('第7段 表格第1行第2列')
    expect(placeText({})).toBe('')
  })

  it('puts quotes of one section and one position together, in order', () => {
    const cited = citedSections([
      { quote: '甲', place: { line: 1, section: '一' } },
      { quote: '乙', place: { line: 1, section: '一' } },
      { quote: '丙', place: { line: 2, section: '一' } },
      { quote: '丁', place: { line: 9, section: '二' } },
    ])
    expect(cited).toEqual([
      {
        section: '一',
        positions: [
          {
            position: '第1行',
            quotes: [
              { quote: '甲', index: 0 },
              { quote: '乙', index: 1 },
            ],
          },
          { position: '第2行', quotes: [{ quote: '丙', index: 2 }] },
        ],
      },
      { section: '二', positions: [{ position: '第9行', quotes: [{ quote: '丁', index: 3 }] }] },
    ])
  })
})
