import { understand } from '@mingzhang/disclosure'
import { type Block, type ContentsEntry, placeOf, quote } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { contentsAndHeadings } from './contents-and-headings.ts'

const HEADINGS = ['部门概况', '收入决算情况说明', '支出决算情况说明', '名词解释']
const entries = (...blocks: (number | undefined)[]): ContentsEntry[] =>
  HEADINGS.map((text, index) => ({
    text: `${'一二三四'[index]}、${text}`,
    ...(blocks[index] === undefined ? {} : { block: blocks[index] }),
  }))
const found = (contents: ContentsEntry[] | undefined, ...headings: string[]): number => {
  const blocks = headings.map(
    (text, index): Block => ({
      kind: 'paragraph',
      text,
      number: `${'一二三四'[index]}、`,
      level: 1,
      place: { paragraph: index + 1 },
    }),
  )
  const document = { file: '决算.docx', format: 'docx' as const, blocks, gaps: [] }
  return [...contentsAndHeadings.run(understand(contents === undefined ? document : { ...document, contents }))].length
}

describe('the table of contents', () => {
  it('finds another heading, headings in each other’s place, and one that is gone', () => {
    expect(found(entries(0, 1, 2, 3), '部门概况', '支出决算情况说明', '支出决算情况说明', '名词解释')).toBe(1)
    expect(found(entries(0, 2, 1, 3), '部门概况', '支出决算情况说明', '收入决算情况说明', '名词解释')).toBe(3)
    expect(found(entries(0, undefined, 1, 2), '部门概况', '支出决算情况说明', '名词解释')).toBeGreaterThan(0)
  })
  it('finds a page that is not between those around it, and not where pages begin anew', () => {
    const paged = (...pages: number[]): ContentsEntry[] =>
      entries(0, 1, 2, 3).map((entry, index) => ({ ...entry, page: pages[index] ?? 0 }))
    expect(found(paged(1, 8, 3, 4), ...HEADINGS)).toBe(1)
    expect(found(paged(2, 3, 1, 4), ...HEADINGS)).toBe(1)
    expect(found(paged(1, 2, 2, 4), ...HEADINGS)).toBe(0)
    expect(found(paged(5, 9, 1, 3), ...HEADINGS)).toBe(0)
  })
  it('finds the only heading that is not listed', () => {
    const titles = Array.from({ length: 12 }, (_, index) => `第${index}节说明`)
    const blocks = titles.map(
      (text, index): Block => ({ kind: 'paragraph', text, level: 1, place: { paragraph: index } }),
    )
    const listed = (...left: number[]): number => {
      const contents = titles.flatMap((text, block) => (left.includes(block) ? [] : [{ text, block }]))
      const document = { file: '决算.docx', format: 'docx' as const, blocks, gaps: [], contents }
      return [...contentsAndHeadings.run(understand(document))].length
    }
    expect([listed(), listed(5), listed(5, 6), listed(0)]).toEqual([0, 1, 0, 0])
    expect([listed(11), listed(10, 11)]).toEqual([1, 0])
    titles[0] = '第一部分 概况'
    blocks[0] = { kind: 'paragraph', text: '第一部分 概况', level: 1, place: { paragraph: 0 } }
    expect(listed(0)).toBe(1)
  })
  it('quotes the entry at its own place', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: '部门概况', level: 1, place: { paragraph: 9 } }]
    const contents: ContentsEntry[] = [{ text: '单位概况', block: 0, place: { paragraph: 2 } }]
    const document = { file: '决算.docx', format: 'docx' as const, blocks, gaps: [], contents }
    const [observation] = contentsAndHeadings.run(understand(document))
    const spans = observation?.evidence ?? []
    expect(spans.map((span) => quote(document, span))).toEqual(['部门概况', '单位概况'])
    expect(spans.map((span) => placeOf(document, span).paragraph)).toEqual([9, 2])
  })
  it('has nothing to say of the same headings, and without contents', () => {
    expect(found(entries(0, 1, 2, 3), ...HEADINGS)).toBe(0)
    expect(found(undefined, ...HEADINGS)).toBe(0)
  })
})
