import type { Document } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Evidence, Finding } from '../report.ts'
import { locator } from './locate.ts'

const DOCUMENT: Document = {
  file: '甲.txt',
  format: 'text',
  gaps: [],
  blocks: [
    { kind: 'paragraph', text: '支出10.00万元，结转0.00万元，结余0.00万元。', place: { line: 1 } },
    { kind: 'paragraph', text: '结转0.00万元。', place: { line: 2 } },
    {
      kind: 'table',
      rows: 1,
      columns: 1,
      place: { line: 3 },
      cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: '合计\n12.50', place: { line: 3 } }],
    },
  ],
}

const located = (...evidence: Evidence[]) => {
  const finding: Finding = { id: '1', rule: 'r', category: 'sum', severity: 'error', message: '', evidence }
  return locator(DOCUMENT)(finding)
}

describe('evidence found again', () => {
  it('takes the occurrence at the place cited, not the first in the document', () => {
    expect(located({ quote: '0.00万元', place: { line: 2 } })).toEqual([{ block: 1, start: 2, end: 8 }])
  })

  it('never cuts a longer number in two', () => {
    expect(located({ quote: '0.00万元', place: { line: 1 } })).toEqual([{ block: 0, start: 12, end: 18 }])
  })

  it('takes the offset where one is given', () => {
    expect(located({ quote: '0.00万元', place: { line: 1, start: 21 } })).toEqual([{ block: 0, start: 21, end: 27 }])
  })

  it('takes the second occurrence for the second citation of the same words', () => {
    const evidence = { quote: '0.00万元', place: { line: 1 } }
    expect(located(evidence, evidence)[1]).toEqual({ block: 0, start: 21, end: 27 })
  })

  it('finds a line within a cell', () => {
    expect(located({ quote: '12.50', place: { line: 4, row: 1, column: 1 } })).toEqual([
      { block: 2, cell: 0, start: 3, end: 8 },
    ])
  })

  it('has nothing for an empty quote, and nothing for words that are not at their place', () => {
    expect(located({ quote: '', place: { line: 1 } }, { quote: '12.50', place: { line: 1 } })).toEqual([
      undefined,
      undefined,
    ])
  })
})
