import { createHash } from 'node:crypto'
import type { Document } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { audited, inventedDocument } from '../invented.ts'
import { renderDocumentPage } from './document-page.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The invented document with hostile words in every kind of text. */
function hostile(attack: string): string {
  const document = inventedDocument()
  const blocks: Document['blocks'] = [
    ...document.blocks,
    { kind: 'paragraph', text: attack, number: attack, place: { line: 90 } },
    {
      kind: 'chart',
      title: attack,
      series: [{ name: attack, points: [{ category: attack, value: '5.00' }] }],
      place: { line: 91 },
    },
  ]
  const { disclosure, report, equations } = audited({ ...document, blocks })
  const [finding] = report.findings
  if (finding === undefined) throw new Error('the invented document has findings')
  const { evidence } = finding
  return renderDocumentPage({
    disclosure: {
      ...disclosure,
      facts: disclosure.facts.map((fact) => ({ ...fact, concept: { key: `label:${attack}`, label: attack } })),
      sections: disclosure.sections.map((section) => ({ ...section, title: section.depth > 0 ? attack : '' })),
    },
    report: {
      ...report,
      file: attack,
      organisation: attack,
      notChecked: [{ rule: attack, reason: attack }],
      findings: [
        {
          ...finding,
          rule: attack,
          message: attack,
          expected: attack,
          actual: attack,
          suggestion: attack,
          evidence: [...evidence, { quote: attack, place: { section: attack, table: attack } }],
        },
      ],
    },
    equations: equations.map((equation) => ({ ...equation, label: attack })),
  })
}

describe('the page of a document', () => {
  const page = renderDocumentPage(audited(inventedDocument()))

  it('carries the whole document, its findings and what was not checked', () => {
    expect(page.match(/<tr>/g)).toHaveLength(4)
    expect(page).toContain('青岚县渔政管理站2023年度部门决算')
    expect(page).toContain('<h2')
    expect(page).toContain('文中只有附表标题，没有附表内容。')
    expect(page).toMatch(/<mark class="error"[^>]*>3\.50%<\/mark>/)
  })

  it('allows its own style and script by hash and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(style.length).toBeGreaterThan(1000)
    expect(script.length).toBeGreaterThan(1000)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src ${hashOf(style)}`)
    expect(policy).toContain(`script-src ${hashOf(script)}`)
    expect(page.replace(style, '').replace(script, '')).not.toMatch(/ style=| on\w+=|https?:|url\(/)
  })

  it.each([
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    `' onmouseover='alert(1)`,
    '</style><svg onload=alert(1)>',
    '<!--',
  ])('lets no text of a document become markup: %s', (attack) => {
    const html = hostile(attack)
    const expected = { script: 2, style: 1, img: 0, svg: 1 }
    for (const [tag, count] of Object.entries(expected)) {
      expect(html.match(new RegExp(`<${tag}[\\s>]`, 'g')) ?? [], tag).toHaveLength(count)
    }
    expect(html).not.toContain('<!--')
    expect(html).not.toMatch(/<[a-z][^<>"']*(?:"[^"]*"[^<>"']*)*\son\w+=/)
  })
})
