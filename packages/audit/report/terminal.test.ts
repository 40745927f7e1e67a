import { describe, expect, it } from 'vitest'
import type { AuditReport, FailedDocument } from '../report.ts'
import { displayWidth } from './display-text.ts'
import { audited, inventedDocument } from './invented.ts'
import { renderTerminal } from './terminal.ts'

const FAILED: FailedDocument = { file: '坏.docx', reason: 'damaged', message: '坏.docx：文件已损坏，请另存后再试。' }

const reportOf = (...files: string[]): AuditReport => ({
  schema: 'mingzhang.audit/1',
  documents: files.map((file) => audited(inventedDocument(undefined, file)).report),
  failed: files.length > 1 ? [FAILED] : [],
})

describe('the report on a terminal', () => {
  it.each([50, 80, 120])('keeps every line within %i columns', (width) => {
    const text = renderTerminal(reportOf('甲.txt', '乙.txt'), { width, colour: false })
    for (const line of text.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
  })

  it('shows where, what is stated, what is expected, and what was not checked', () => {
    const text = renderTerminal(reportOf('甲.txt'), { width: 80, colour: false })
    expect(text).toContain('青岚县渔政管理站 · 2023年度')
    expect(text).toContain('第9行')
    expect(text).toContain('“3.50%”')
    expect(text).toMatch(/现为：3\.50%/)
    expect(text).toMatch(/应为：2\.50%/)
    expect(text).toContain('未核对')
    expect(text).toContain('文中只有附表标题')
    expect(text).not.toContain('汇总')
  })

  it('ends with tables by document and by rule, and names what could not be audited', () => {
    const text = renderTerminal(reportOf('甲.txt', '乙.txt'), { width: 80, colour: false })
    const summary = text.slice(text.indexOf('汇总'))
    expect(summary).toMatch(/甲\.txt +\d+ +\d+ +\d+/)
    expect(summary).toMatch(/坏\.docx +- +- +- +- +未审核/)
    expect(summary).toMatch(/share-of-total +占比 +2 +2/)
    expect(text).toContain('坏.docx：文件已损坏，请另存后再试。')
  })

  it('never says of a budget or a novel that nothing was found in it', () => {
    const { documents, failed } = reportOf('甲.txt', '预算.txt')
    const [audited, budget] = documents.map((document, index) => ({
      ...document,
      kind: index === 0 ? document.kind : ('budget' as const),
      findings: [],
      notChecked: [{ rule: 'share-of-total', reason: '本文件是部门预算公开。' }],
    }))
    if (audited === undefined || budget === undefined) throw new Error('two documents')
    const text = renderTerminal(
      { schema: 'mingzhang.audit/1', documents: [audited, budget], failed },
      { width: 80, colour: false },
    )
    expect(text.match(/未发现问题/g)).toHaveLength(1)
    expect(text.slice(text.indexOf('━━ 预算.txt'))).toMatch(/^.*\n.*\n {2}未审核\n.*本文件是部门预算公开/)
    expect(text).toMatch(/预算\.txt +- +- +- +- +未审核/)
  })

  it('colours only when asked', () => {
    const report = reportOf('甲.txt')
    expect(renderTerminal(report, { width: 80, colour: false })).not.toContain('\u001b')
    expect(renderTerminal(report, { width: 80, colour: true })).toContain('\u001b[31m')
  })

  it('lets no escape sequence of a document reach the terminal', () => {
    const report = reportOf('甲\u001b]0;题\u0007.txt')
    expect(renderTerminal(report, { width: 80, colour: false })).not.toMatch(/[\u001b\u0007]/)
  })
})
