import { describe, expect, test } from 'vitest'
import { revisedText } from './revised-text.ts'

/** Deleted text in [-…-], inserted text in {+…+}. */
const shown = (before: string, after: string): string =>
  revisedText(before, after)
    .map(({ text, change }) => (change === undefined ? text : change === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('a text beside its earlier form', () => {
  test('shows changed words and whole figures', () => {
    expect(shown('支出决算为1,234.56万元，完成预算98.70%。', '支出决算为1,234.57万元，完成预算98.7%。')).toBe(
      '支出决算为[-1,234.56-]{+1,234.57+}万元，完成预算[-98.70%-]{+98.7%+}。',
    )
    expect(shown('比上年增加2.00万元', '比上年减少12.00万元')).toBe('比上年[-增加2.00-]{+减少12.00+}万元')
    expect(shown('结余-2.00万元', '结余2.00万元')).toBe('结余[--2.00-]{+2.00+}万元')
  })
  test('never shows a change within a figure', () => {
    const figures = ['0', '7', '12', '1,250.00', '11,250.00', '-0.50', '5%', '15%', '2021', '2010301']
    for (const one of figures)
      for (const other of figures.filter((figure) => figure !== one))
        expect(shown(`共计${one}元整`, `共计${other}元整`)).toBe(`共计[-${one}-]{+${other}+}元整`)
  })
  test('keeps what both have, and nothing is marked where nothing changed', () => {
    expect(shown('不变', '不变')).toBe('不变')
    expect(shown('', '新')).toBe('{+新+}')
    expect(shown('旧', '')).toBe('[-旧-]')
  })
  test('does not scatter: what stays between changes and is shorter than they are is replaced with them', () => {
    expect(shown('主要原因是人员减少、项目结束。', '主要原因是设备购置、工程开工。')).toBe(
      '主要原因是[-人员减少、项目结束-]{+设备购置、工程开工+}。',
    )
  })
  test('replaces a text of which little stays', () => {
    expect(shown('组织开展价格监督检查。', '推进信用体系建设。')).toBe(
      '[-组织开展价格监督检查。-]{+推进信用体系建设。+}',
    )
  })
  test('is both texts again, whatever they are', () => {
    const texts = ['', '甲\n乙', '甲乙丙12.5%，丁', '12.5%\n\n丁1,2,3', '丁。甲-5—6', '😀甲\n']
    for (const before of texts)
      for (const after of texts) {
        const pieces = revisedText(before, after)
        const without = (change: string): string =>
          pieces.map((piece) => (piece.change === change ? '' : piece.text)).join('')
        expect([without('inserted'), without('deleted')]).toEqual([before, after])
      }
  })
})
