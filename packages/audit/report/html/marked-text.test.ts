import { describe, expect, it } from 'vitest'
import { type EvidenceMark, type MarkedFigure, markedText } from './marked-text.ts'

const figure = (start: number, end: number, number = 0): MarkedFigure => ({
  start,
  end,
  figure: number,
  status: 'understood',
})
const mark = (
  start: number,
  end: number,
  finding: number,
  severity: EvidenceMark['severity'] = 'error',
): EvidenceMark => ({
  start,
  end,
  finding,
  evidence: 0,
  severity,
})
const textOf = (html: string) => html.replace(/<[^>]*>/g, '')

describe('marked text', () => {
  it('makes an element of each figure and leaves the rest as it is', () => {
    expect(markedText('支出10元。', [figure(2, 5)], [])).toBe(
      '支出<span class="figure understood" data-figure="0" role="button" tabindex="-1">10元</span>。',
    )
  })

  it('cuts evidence that overlaps a figure, and numbers its end only', () => {
    const html = markedText('增加10元，下降5%', [figure(2, 5)], [mark(0, 8, 3)])
    expect(html.match(/data-findings="3"/g)).toHaveLength(3)
    expect(html.match(/data-tail="3"/g)).toHaveLength(1)
    expect(html).toMatch(/<span class="figure[^>]*><mark[^>]*>10元<\/mark><\/span>/)
    expect(textOf(html)).toBe('增加10元，下降5%')
  })

  it('shows the severest of what overlaps and names all', () => {
    const html = markedText('甲乙丙', [], [mark(0, 2, 1, 'info'), mark(1, 3, 2, 'error')])
    expect([...html.matchAll(/<mark class="(\w+)" data-findings="([\d ]+)"/g)].map(([, ...found]) => found)).toEqual([
      ['info', '1'],
      ['error', '1 2'],
      ['error', '2'],
    ])
  })

  it('leaves out figures that overlap or lie outside, and never loses text', () => {
    const html = markedText('12345', [figure(0, 3), figure(2, 4, 1), figure(4, 9, 2)], [mark(-1, 99, 1)])
    expect(html.match(/class="figure/g)).toHaveLength(1)
    expect(textOf(html)).toBe('12345')
  })

  it('escapes everywhere', () => {
    const html = markedText('<b>&"1</b>', [figure(5, 6)], [mark(0, 3, 1), mark(5, 6, 2)])
    expect(html).not.toMatch(/<\/?b>/)
    expect(textOf(html)).toBe('&lt;b&gt;&amp;&quot;1&lt;/b&gt;')
  })
})
