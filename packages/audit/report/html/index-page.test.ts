import { describe, expect, it } from 'vitest'
import { audited, inventedDocument } from '../invented.ts'
import { renderIndexPage } from './index-page.ts'

describe('the page of a folder', () => {
  const { report } = audited(inventedDocument())

  it('links every report, with its counts, and names what failed', () => {
    const html = renderIndexPage(
      [{ href: encodeURIComponent('渔政站.txt.html'), report }],
      [{ file: '坏.docx', reason: 'damaged', message: '坏.docx：文件已损坏。' }],
    )
    expect(html).toContain(`href="./${encodeURIComponent('渔政站.txt.html')}"`)
    expect(html).toContain('青岚县渔政管理站')
    expect(html).toContain(`<td class="number error">${report.findings.length}</td>`)
    expect(html).toContain(`${report.figures.confirmed} / ${report.figures.seen}`)
    expect(html).toContain('另有 1 个文件无法审核')
  })

  it('runs no script and lets no name become markup', () => {
    const hostile = { ...report, organisation: '"><img src=x onerror=alert(1)>', file: '<script>.txt' }
    const html = renderIndexPage([{ href: 'javascript:alert(1)', report: hostile }], [])
    expect(html).toContain("script-src 'none'")
    expect(html).not.toMatch(/<img|<script>/)
    expect(html).toContain('href="./javascript:alert(1)"')
  })
})
