import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { AuditReport, DocumentReport } from '../report.ts'
import { audited, inventedDocument } from './invented.ts'
import { xlsxList } from './xlsx-list.ts'

/** Parts of a workbook as text. */
async function partsOf(report: AuditReport): Promise<Record<string, string>> {
  const entries = Object.entries(unzipSync(await xlsxList(report)))
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const sharedStrings = (parts: Record<string, string>): string[] =>
  [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text)

const DOCUMENT = audited(inventedDocument()).report
const report = (...documents: DocumentReport[]): AuditReport => ({
  schema: 'mingzhang.audit/1',
  documents,
  failed: [{ file: '坏.docx', reason: 'damaged', message: '坏.docx：文件已损坏。' }],
})

describe('the workbook for the finance bureau', () => {
  it('has a list, two summaries and what was not checked', async () => {
    const parts = await partsOf(report(DOCUMENT))
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)
    expect(names).toEqual(['问题清单', '汇总', '规则统计', '未核对'])
    const strings = sharedStrings(parts)
    for (const text of ['整改情况', '青岚县渔政管理站', 'share-of-total', '占比', '2.50%', '坏.docx：文件已损坏。']) {
      expect(strings).toContain(text)
    }
    expect(strings).toContain('文中只有附表标题，没有附表内容。')
  })

  it('freezes the header, filters the list and has one row for each finding', async () => {
    const sheet = (await partsOf(report(DOCUMENT)))['xl/worksheets/sheet1.xml'] ?? ''
    const rows = DOCUMENT.findings.length + 1
    expect(sheet.match(/<row /g)).toHaveLength(rows)
    expect(sheet).toContain(`<autoFilter ref="A1:M${rows}"/>`)
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet.indexOf('<autoFilter')).toBeGreaterThan(sheet.indexOf('</sheetData>'))
    expect(sheet.match(/paperSize=/g)).toHaveLength(1)
  })

  it('keeps formulas of a document as text', async () => {
    const [finding] = DOCUMENT.findings
    if (finding === undefined) throw new Error('the invented document has findings')
    const formula = '=HYPERLINK("http://x","点击")'
    const parts = await partsOf(
      report({ ...DOCUMENT, organisation: '@SUM(A1)', findings: [{ ...finding, message: formula }] }),
    )
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'))
    for (const name of sheets) expect(parts[name]).not.toMatch(/<f[ >]/)
    expect(sharedStrings(parts)).toContain('@SUM(A1)')
    expect(sharedStrings(parts).some((text) => text.startsWith('=HYPERLINK('))).toBe(true)
  })

  it('is valid where nothing was found', async () => {
    const parts = await partsOf({ schema: 'mingzhang.audit/1', documents: [], failed: [] })
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<autoFilter ref="A1:M1"/>')
  })
})
