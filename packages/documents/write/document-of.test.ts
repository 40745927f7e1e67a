import { describe, expect, test } from 'vitest'
import type { Manuscript, ManuscriptBlock, ManuscriptTable } from '../manuscript.ts'
import { documentOf } from './document-of.ts'
import { cell, heading, paragraph } from './sample-manuscripts.ts'

const documentWith = (...blocks: ManuscriptBlock[]) => {
  const manuscript: Manuscript = { title: '决算', author: '某单位', blocks }
  return documentOf(manuscript).blocks
}

const table = (widths: number, ...rows: ManuscriptTable['rows']): ManuscriptTable => ({
  kind: 'table',
  title: '表',
  headerRows: 0,
  rows,
  widths: Array.from({ length: widths }, () => 1),
  orientation: 'portrait',
  statutory: false,
})

describe('texts', () => {
  test('keep level and number of headings', () => {
    expect(documentWith(heading(2, '一、', '收入'))).toEqual([
      { kind: 'paragraph', text: '收入', level: 2, number: '一、', place: {} },
    ])
  })
  test('white space is one space, also between runs; what cannot be printed is left out', () => {
    const [block] = documentWith(paragraph('body', ' 甲 ', ' 乙\n丙\u0007', '\ud83d', ' '))
    expect(block).toMatchObject({ text: '甲 乙 丙' })
  })
  test('empty paragraphs and the table of contents are no blocks', () => {
    expect(documentWith(paragraph('body', ' '), { kind: 'contents', title: '目录', depth: 3 })).toEqual([])
  })
})

describe('tables', () => {
  test('cells stand where merged cells leave room', () => {
    const [block] = documentWith(
      table(3, [cell('甲', { rowSpan: 2 }), cell('乙', { columnSpan: 2 })], [cell('丙\n\n丁'), cell('戊')]),
    )
    expect(block).toMatchObject({ kind: 'table', rows: 2, columns: 3 })
    if (block?.kind !== 'table') throw new Error('no table')
    expect(block.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
      [0, 0, '甲'],
      [0, 1, '乙'],
      [1, 1, '丙\n丁'],
      [1, 2, '戊'],
    ])
  })
  test.each([
    ['a position left open', table(2, [cell('甲')])],
    ['too many cells', table(1, [cell('甲'), cell('乙')])],
    ['a cell beyond the last row', table(1, [cell('甲', { rowSpan: 2 })])],
    ['cells on each other', table(2, [cell('甲'), cell('乙', { rowSpan: 2 })], [cell('丙', { columnSpan: 2 })])],
  ])('%s is refused', (_, broken) => {
    expect(() => documentWith(broken)).toThrow(RangeError)
  })
})

test('charts keep the exact values', () => {
  const value = { text: '5,607.23', value: '5607.2345', concept: 'general.total' }
  const [block] = documentWith({
    kind: 'chart',
    title: '支出',
    shape: 'pie',
    categories: ['基本支出'],
    series: [{ name: '支出', values: [value] }],
    unit: '万元',
    description: '',
  })
  expect(block).toMatchObject({ title: '支出', series: [{ points: [{ category: '基本支出', value: '5607.2345' }] }] })
})
