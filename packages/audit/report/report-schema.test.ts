import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import type { AuditReport } from '../report.ts'
import { audited, inventedDocument } from './invented.ts'
import { NotAReport, parseReport } from './report-schema.ts'

describe('a stored report', () => {
  it('comes back as it was written, facts included', () => {
    const report: AuditReport = {
      schema: 'mingzhang.audit/1',
      documents: [audit(audited(inventedDocument()).disclosure, { facts: true })],
      failed: [{ file: '坏.docx', reason: 'damaged', message: '坏.docx：文件已损坏。' }],
    }
    const json = JSON.stringify(report)
    expect(report.documents[0]?.facts?.length).toBeGreaterThan(5)
    expect(parseReport(json)).toEqual(JSON.parse(json))
  })

  it('is refused in Chinese when it is something else', () => {
    expect(() => parseReport('{')).toThrow(NotAReport)
    expect(() => parseReport('{"schema":"other/1","documents":[]}')).toThrow(/schema 不符合要求/)
    const wrong = '{"schema":"mingzhang.audit/1","documents":[{"file":1}],"failed":[]}'
    expect(() => parseReport(wrong)).toThrow(/documents\.0\.\w+ 不符合要求.*--format json/)
  })
})
