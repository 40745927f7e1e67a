import { type Disclosure, understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { EvidencePlacer } from '../../placed-evidence.ts'
import type { DocumentReport, Finding } from '../../report.ts'
import { commentDocx } from './comment-docx.ts'

const DATE = new Date('2026-03-05T06:07:08Z')
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const NAMESPACES = `${WORD} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A docx with this body, and with these further parts. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN_TYPE}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])))
}

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A finding on each occurrence of `quote` given by block (and cell) and number. */
function reportOn(disclosure: Disclosure, quotes: readonly { quote: string; number?: number }[]): DocumentReport {
  const placer = new EvidencePlacer(disclosure)
  const findings = quotes.map(({ quote, number = 0 }, index): Finding => {
    const spans = disclosure.document.blocks.flatMap((block, at) => {
      const texts =
        block.kind === 'table' ? block.cells.map((cell) => cell.text) : [block.kind === 'paragraph' ? block.text : '']
      return texts.flatMap((text, cell) => {
        const holder = block.kind === 'table' ? { block: at, cell } : { block: at }
        const hits = []
        for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
          hits.push({ ...holder, start, end: start + quote.length })
        }
        return hits
      })
    })
    const span = spans[number]
    if (span === undefined) throw new Error(`no ${quote} in the document`)
    const evidence = Array.from({ length: number }, (_, before) => spans[before] ?? span).map((one) =>
      placer.evidence(one),
    )
    return {
      id: String(index),
      rule: 'share-of-total',
      category: 'share',
      severity: 'error',
      message: `“${quote}”不对`,
      evidence: [placer.evidence(span), ...evidence],
      expected: '1 < 2 & 3',
    }
  })
  const { file, format } = disclosure.document
  return {
    file,
    format,
    kind: 'final-accounts',
    findings,
    notChecked: [],
    figures: { seen: 0, understood: 0, confirmed: 0 },
  }
}

async function commented(
  body: string,
  quotes: readonly { quote: string; number?: number }[],
  parts: Record<string, string> = {},
) {
  const bytes = docx(body, parts)
  const disclosure = understand(await readDocument({ file: '甲.docx', bytes }))
  const output = commentDocx(bytes, disclosure, reportOn(disclosure, quotes), DATE)
  const written = Object.fromEntries(
    Object.entries(unzipSync(output)).map(([name, content]) => [name, strFromU8(content)]),
  )
  return { output, parts: written, body: written['word/document.xml'] ?? '', before: disclosure.document }
}

/** The text that lies between the marks of a comment. */
function rangeText(body: string, id: number): string {
  const start = body.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
  const end = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
  expect(start).toBeGreaterThan(-1)
  expect(end).toBeGreaterThan(start)
  expect(body).toContain(`<w:commentReference w:id="${id}"/>`)
  return body.slice(start, end).replace(/<[^>]*>/g, '')
}

describe('comments in a docx', () => {
  it('sets the range exactly around the quoted characters and keeps the properties of the run', async () => {
    const bold = '<w:rPr><w:b/></w:rPr>'
    const { body } = await commented(`<w:p>${run('支出10.00万元，占50.00%。', bold)}</w:p>`, [{ quote: '50.00%' }])
    expect(rangeText(body, 0)).toBe('50.00%')
    expect(body.replace(/<w:comment[^>]*>/g, '').replace('<w:r></w:r>', '')).toBe(
      `<w:document ${NAMESPACES}><w:body><w:p>${run('支出10.00万元，占', bold)}${run('50.00%', bold)}${run('。', bold)}</w:p></w:body></w:document>`,
    )
  })

  it('spans runs that divide a figure, insertions, entities and a tab', async () => {
    const body = `<w:p>${run('甲&amp;乙：')}<w:del w:id="1" w:author="x"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run('12')}</w:ins><w:r><w:tab/><w:t>3.4</w:t></w:r>${run('5万元。')}</w:p>`
    const result = await commented(body, [{ quote: '12\t3.45万元' }, { quote: '甲&乙' }])
    expect(rangeText(result.body, 0)).toBe('123.45万元')
    expect(rangeText(result.body, 1)).toBe('甲&amp;乙')
    expect(result.body).toContain('<w:del w:id="1" w:author="x"><w:r><w:delText>9</w:delText></w:r></w:del>')
  })

  it('takes the occurrence that was meant', async () => {
    const { body } = await commented(`<w:p>${run('  甲0.00元，乙0.00元，丙0.00元')}</w:p>`, [
      { quote: '0.00元', number: 2 },
    ])
    expect(body.slice(0, body.indexOf('<w:commentRangeStart'))).toContain('丙')
    expect(rangeText(body, 0)).toBe('0.00元')
  })

  it('counts the spaces between numbers and their words, which the text that is read does not have', async () => {
    const body = `<w:p>${run('2023 年度收入 5.00 万元，')}${run('支出 5.00 万元，增长 1.85%')}</w:p>`
    const result = await commented(body, [{ quote: '5.00万元', number: 1 }, { quote: '支出5.00万元，增长1.85%' }])
    expect(result.body.slice(0, result.body.indexOf('<w:commentRangeStart w:id="0"'))).toContain('支出')
    expect(rangeText(result.body, 0)).toBe('5.00 万元')
    expect(rangeText(result.body, 1)).toBe('支出 5.00 万元，增长 1.85%')
  })

  it('counts the characters that print nothing', async () => {
    const body = `<w:p>${run('收入5\u200b.00万元，支\u00ad出5.0\u200b0万元')}</w:p>`
    const { body: marked } = await commented(body, [{ quote: '支出5.00万元' }])
    expect(rangeText(marked, 0)).toBe('支\u00ad出5.0\u200b0万元')
  })

  it('finds the line of a paragraph that is broken into several', async () => {
    const body = `<w:p>${run('一、收入5.00万元')}<w:r><w:br/></w:r>${run('支出5.00万元。')}</w:p>`
    const { body: marked } = await commented(body, [{ quote: '支出5.00万元' }, { quote: '5.00万元', number: 1 }])
    expect(rangeText(marked, 0)).toBe('支出5.00万元')
    expect(marked.slice(0, marked.indexOf('<w:commentRangeStart w:id="1"'))).toContain('支出')
  })

  it('lets two comments overlap', async () => {
    const { body } = await commented(`<w:p>${run('增加20.30万元，下降1.85%')}</w:p>`, [
      { quote: '增加20.30万元，下降1.85%' },
      { quote: '20.30万元' },
      { quote: '下降1.85%' },
    ])
    expect([0, 1, 2].map((id) => rangeText(body, id))).toEqual(['增加20.30万元，下降1.85%', '20.30万元', '下降1.85%'])
  })

  it('finds a line of a cell with several paragraphs', async () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => `<w:p>${run(line)}</w:p>`).join('')}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('项目', '名称')}${cell('合计', '', '12.50')}</w:tr></w:tbl><w:p/>`
    const result = await commented(body, [{ quote: '12.50' }])
    expect(rangeText(result.body, 0)).toBe('12.50')
  })

  it('hangs a comment on a text box at the run that draws it', async () => {
    const box = `<w:r><w:pict><w:txbxContent><w:p>${run('框内5.00万元')}</w:p></w:txbxContent></w:pict></w:r>`
    const { body } = await commented(`<w:p>${run('正文')}${box}</w:p>`, [{ quote: '5.00万元' }])
    expect(body.slice(body.indexOf('<w:txbxContent>'), body.indexOf('</w:txbxContent>'))).not.toContain('comment')
    expect(rangeText(body, 0)).toBe('框内5.00万元')
  })

  it('hangs what has no place in the body at its first paragraph', async () => {
    const bytes = docx(`<w:p/><w:p>${run('正文。')}</w:p>`)
    const disclosure = understand(await readDocument({ file: '甲.docx', bytes }))
    const [finding] = reportOn(disclosure, [{ quote: '正文' }]).findings
    if (finding === undefined) throw new Error('one finding was made')
    const report = { ...reportOn(disclosure, []), findings: [{ ...finding, evidence: [] }] }
    const body = strFromU8(
      unzipSync(commentDocx(bytes, disclosure, report, DATE))['word/document.xml'] ?? new Uint8Array(),
    )
    expect(body).toContain('<w:p><w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>')
  })

  it('writes who, when, what is expected and the other places', async () => {
    const { parts } = await commented(`<w:p>${run('甲0.00元，乙0.00元')}</w:p>`, [{ quote: '0.00元', number: 1 }])
    const comments = parts['word/comments.xml'] ?? ''
    expect(comments).toContain('w:author="明账审核" w:date="2026-03-05T06:07:08Z" w:initials="明账"')
    for (const text of [
      '【错误·占比】“0.00元”不对',
      '应为：1 &lt; 2 &amp; 3',
      '相关：第1段：“0.00元”',
      '规则：share-of-total',
    ]) {
      expect(comments).toContain(text)
    }
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/comments.xml"')
    expect(parts['word/_rels/document.xml.rels']).toContain('relationships/comments" Target="comments.xml"')
  })

  it('keeps comments that were there and counts on from them', async () => {
    const { parts, body } = await commented(`<w:p>${run('占50.00%')}</w:p>`, [{ quote: '50.00%' }], {
      'word/notes.xml': `<w:comments ${WORD}><w:comment w:id="4" w:author="旧"><w:p/></w:comment></w:comments>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdComments1" Type="${OFFICE}/comments" Target="notes.xml"/></Relationships>`,
    })
    expect(rangeText(body, 5)).toBe('50.00%')
    expect(parts['word/notes.xml']).toMatch(/w:id="4" w:author="旧".*w:id="5" w:author="明账审核"/)
    expect(parts['word/comments.xml']).toBeUndefined()
    expect(parts['word/_rels/document.xml.rels']?.match(/<Relationship /g)).toHaveLength(1)
  })

  it('reads back as the same document', async () => {
    const body = `<w:p>${run('支出10.00万元，占50.00%。')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('12.50')}</w:p></w:tc></w:tr></w:tbl>`
    const { output, before } = await commented(body, [{ quote: '50.00%' }, { quote: '12.50' }, { quote: '10.00万元' }])
    const after = await readDocument({ file: '甲.docx', bytes: output })
    expect(after.blocks).toEqual(before.blocks)
  })

  it('refuses what is no docx in Chinese', async () => {
    const disclosure = understand(await readDocument({ file: '甲.docx', bytes: docx(`<w:p>${run('正文。')}</w:p>`) }))
    const report = reportOn(disclosure, [])
    expect(() => commentDocx(new Uint8Array([1, 2, 3]), disclosure, report, DATE)).toThrow(/甲\.docx/)
    expect(() => commentDocx(zipSync({ 'a.txt': strToU8('x') }), disclosure, report, DATE)).toThrow(/无法加批注/)
  })
})
