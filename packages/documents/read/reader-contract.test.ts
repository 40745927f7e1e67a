import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CFB, utils, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { skippedWithout } from '../../../tests/system-program.ts'
import type { Block, Document } from '../document.ts'
import { UnreadableFile } from '../unreadable.ts'
import { openArchive } from './archive.ts'
import { line, text as print, tinyPdf } from './pdf/tiny-pdf.ts'
import { readDocument } from './read-document.ts'
import { readTogether } from './together.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (text: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W} xmlns:mc="m" xmlns:c="c" xmlns:r="r"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  })

const SAMPLE_DOCX = docx(
  [
    paragraph('部门决算情况说明', '<w:pStyle w:val="h"/>'),
    paragraph('2023年本年收入合计12.50万元。'),
    `<w:tbl><w:tr>${cell('项目', '<w:vMerge w:val="restart"/>')}${cell('决算数', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('基本支出')}${cell('项目支出')}</w:tr><w:tr>${cell('合计')}${cell('10.00')}${cell('2.50')}</w:tr></w:tbl>`,
  ].join(''),
  { 'word/styles.xml': `<w:styles ${W}><w:style w:styleId="h"><w:name w:val="heading 1"/></w:style></w:styles>` },
)

const SAMPLE_HTML = `<!doctype html><html><head><meta charset="utf-8"><title>x</title><script>不读()</script></head><body>
<h1>部门决算情况说明</h1><p>2023年本年收入合计<b>12.50</b>万元。</p>
<table><tr><th rowspan="2">项目</th><th colspan="2">决算数</th></tr><tr><td>基本支出</td><td>项目支出</td></tr><tr><td>合计</td><td>10.00</td><td>2.50</td></tr></table></body></html>`

const SAMPLE_TEXT =
  '部门决算情况说明\n2023年本年收入合计12.50万元。\n项目\t决算数\t\n\t基本支出\t项目支出\n合计\t10.00\t2.50\n'

const SAMPLE_PDF = tinyPdf([
  {
    content: [
      print(200, 760, '部门决算情况说明', 20),
      print(96, 720, '2023年本年收入合计12.50万元。'),
      ...[100, 200, 400].map((x) => line(x, 640, x, 700)),
      ...[700, 660, 640].map((y) => line(100, y, 400, y)),
      line(300, 640, 300, 680) + line(200, 680, 400, 680),
      print(110, 675, '项目') + print(250, 685, '决算数') + print(210, 665, '基本支出') + print(310, 665, '项目支出'),
      print(110, 645, '合计') + print(210, 645, '10.00') + print(310, 645, '2.50'),
    ].join(''),
  },
])

function workbook(bookType: 'xlsx' | 'biff8'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['项目', '决算数'],
    ['', '基本支出', '项目支出'],
    ['合计', '10.00', '2.50'],
  ])
  sheet['!merges'] = [
    { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
    { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
  ]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '支出决算表')
  return new Uint8Array(write(book, { type: 'buffer', bookType }))
}

/** A compound file with these streams. */
function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, content)
  return new Uint8Array(CFB.write(file, { type: 'buffer' }))
}

const tableOf = (document: Document): Extract<Block, { kind: 'table' }> => {
  const table = document.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('没有读到表格')
  return table
}

const SAMPLES = [
  ['docx', '样本.docx', SAMPLE_DOCX],
  ['html', '样本.html', strToU8(SAMPLE_HTML)],
  ['xlsx', '样本.xlsx', workbook('xlsx')],
  ['xls', '样本.xls', workbook('biff8')],
  ['text', '样本.txt', strToU8(SAMPLE_TEXT)],
  ['pdf', '样本.pdf', SAMPLE_PDF],
] as const

// Plain text has no merged cells, and a workbook no paragraphs.
const WITH_MERGED_CELLS = SAMPLES.filter(([format]) => format !== 'text')
const WITH_PARAGRAPHS = SAMPLES.filter(([format]) => format !== 'xlsx' && format !== 'xls')

test.each(WITH_MERGED_CELLS)('%s keeps merged cells', async (_, file, bytes) => {
  const table = tableOf(await readDocument({ file, bytes }))
  expect(table.cells.find(({ text }) => text === '项目')).toMatchObject({
    row: 0,
    column: 0,
    rowSpan: 2,
    columnSpan: 1,
  })
  expect(table.cells.find(({ text }) => text === '决算数')).toMatchObject({
    row: 0,
    column: 1,
    rowSpan: 1,
    columnSpan: 2,
  })
})

test.each(WITH_PARAGRAPHS)('%s keeps paragraphs verbatim', async (_, file, bytes) => {
  const { blocks } = await readDocument({ file, bytes })
  expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
    '部门决算情况说明',
    '2023年本年收入合计12.50万元。',
  ])
})

describe.each(SAMPLES)('%s', (format, file, bytes) => {
  test('gives the figures of the table at their grid places, each with a place in the file', async () => {
    const document = await readDocument({ file, bytes })
    expect(document.format).toBe(format)
    const table = tableOf(document)
    expect([table.rows, table.columns]).toEqual([3, 3])
    const texts = table.cells.filter(({ row }) => row === 2).map(({ column, text }) => [column, text])
    expect(texts).toEqual([
      [0, '合计'],
      [1, '10.00'],
      [2, '2.50'],
    ])
    for (const { place } of table.cells.filter(({ text }) => text !== ''))
      expect(Object.keys(place).length).toBeGreaterThan(0)
  })
  test('a wrong extension is read all the same, and said', async () => {
    const document = await readDocument({ file: format === 'pdf' ? '样本.docx' : '样本.pdf', bytes })
    expect(document.format).toBe(format)
    expect(document.gaps.map(({ what }) => what)).toContain('文件扩展名')
  })
  test('cut off, it is read or refused, never anything else', async () => {
    for (const length of [1, 5, 40, Math.floor(bytes.length / 2), bytes.length - 3]) {
      const outcome = await readDocument({ file, bytes: bytes.slice(0, length) }).catch((error: unknown) => error)
      if (outcome instanceof Error) {
        expect(outcome).toBeInstanceOf(UnreadableFile)
        expect(outcome.message).toContain(file)
      }
    }
  })
})

describe('docx as Word writes it', () => {
  const texts = async (body: string, parts: Readonly<Record<string, string>> = {}) =>
    (await readDocument({ file: 'a.docx', bytes: docx(body, parts) })).blocks.map((block) =>
      block.kind === 'paragraph' ? `${block.number ?? ''}${block.text}` : block.kind,
    )

  test('automatic numbers are displayed, restart below a higher level, and follow their format', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const item = (text: string, level: number): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`)
    const body = [item('甲', 0), item('乙', 1), item('丙', 1), item('丁', 0), item('戊', 1)].join('')
    expect(await texts(body, { 'word/numbering.xml': numbering })).toEqual(
      ['一、甲', '一.1乙', '一.2丙', '二、丁', '二.1戊'].map((text) =>
        text.replace(/^[一二]\.(\d)/, (_, digit: string) => `${text.charAt(0)}.${digit}`),
      ),
    )
  })
  test('insertions stand, deletions and hidden text do not', async () => {
    const body = `<w:p><w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:moveFrom>${run('移走')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>${run('文')}</w:p>`
    expect(await texts(body)).toEqual(['新文'])
  })
  test('a text box is read once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${paragraph('框内文字')}</w:txbxContent>`
    const body = `<w:p>${run('正文')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph('下段')}`
    const { blocks } = await readDocument({ file: 'a.docx', bytes: docx(body) })
    expect(blocks).toMatchObject(
      [
        { text: '框内文字', origin: 'text-box', place: { paragraph: 2 } },
        { text: '正文', place: { paragraph: 1 } },
        { text: '下段', place: { paragraph: 4 } },
      ].sort((a, b) => (a.text === '正文' ? -1 : b.text === '正文' ? 1 : 0)),
    )
  })
  test('field codes and the table of contents are no text', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const contents = `<w:p>${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${run('一、收入……3')}</w:p>${paragraph('二、支出……4')}<w:p>${field('end')}</w:p>`
    const page = `<w:p>${run('共')}${field('begin')}<w:r><w:instrText> NUMPAGES </w:instrText></w:r>${field('separate')}${run('9')}${field('end')}${run('页')}</w:p>`
    expect(await texts(contents + page)).toEqual(['共9页'])
  })
  test('a chart gives what it caches', async () => {
    const relations = '<Relationships><Relationship Id="r7" Target="charts/chart1.xml"/></Relationships>'
    const points = (tag: string, values: readonly string[]): string =>
      `<c:${tag}>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</c:${tag}>`
    const chart = `<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><a:t>支出结构</a:t></c:title><c:ser><c:tx>${points('strRef', ['2023年'])}</c:tx>${points('cat', ['基本支出', '项目支出'])}${points('val', ['0.8', '0.2'])}</c:ser></c:chartSpace>`
    const { blocks } = await readDocument({
      file: 'a.docx',
      bytes: docx(`<w:p><w:r><w:drawing><c:chart r:id="r7"/></w:drawing></w:r></w:p>`, {
        'word/_rels/document.xml.rels': relations,
        'word/charts/chart1.xml': chart,
      }),
    })
    expect(blocks).toEqual([
      {
        kind: 'chart',
        title: '支出结构',
        series: [
          {
            name: '2023年',
            points: [
              { category: '基本支出', value: '0.8' },
              { category: '项目支出', value: '0.2' },
            ],
          },
        ],
        place: { paragraph: 1 },
      },
    ])
  })
})

describe('hostile files', () => {
  const refused = async (file: string, bytes: Uint8Array): Promise<UnreadableFile> => {
    const outcome = await readDocument({ file, bytes }).catch((error: unknown) => error)
    if (!(outcome instanceof UnreadableFile)) throw new Error(`${file} 没有被拒绝`)
    return outcome
  }
  test('nothing', async () => expect((await refused('空.docx', new Uint8Array())).reason).toBe('empty'))
  test('a zip bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 })
    expect((await refused('炸弹.docx', bomb)).reason).toBe('too-large')
  })
  test('entities of its own', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document ${W}><w:body>${paragraph('&a;')}</w:body></w:document>`,
      ),
    })
    expect((await refused('实体.docx', bytes)).reason).toBe('damaged')
  })
  test('an encrypted office file', async () => {
    const bytes = compoundFile({ EncryptedPackage: strToU8('x'.repeat(5000)) })
    expect((await refused('加密.docx', bytes)).reason).toBe('encrypted')
  })
  test('a picture', async () =>
    expect((await refused('扫描.pdf', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]))).reason).toBe('no-text'))
  test('a sheet that claims to be as large as can be', async () => {
    const parts = unzipSync(workbook('xlsx'))
    const name = 'xl/worksheets/sheet1.xml'
    const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /<dimension ref="[^"]*"\/>/,
      '<dimension ref="A1:XFD1048576"/>',
    )
    expect(sheet).toContain('XFD1048576')
    const table = tableOf(await readDocument({ file: '大.xlsx', bytes: zipSync({ ...parts, [name]: strToU8(sheet) }) }))
    expect(table.cells.length).toBeLessThan(10)
  })
})

describe('archives and documents read together', () => {
  const bytes = zipSync({
    '公开/说明.docx': SAMPLE_DOCX,
    '公开/附表.xlsx': workbook('xlsx'),
    '公开/封面.jpg': strToU8('x'),
    '__MACOSX/说明.docx': strToU8('x'),
  })
  test('an archive gives its documents', () => {
    expect(openArchive({ file: '某局.zip', bytes }).map(({ file }) => file)).toEqual([
      '某局.zip/公开/说明.docx',
      '某局.zip/公开/附表.xlsx',
    ])
  })
  test('a path that leads out is refused', () => {
    expect(() => openArchive({ file: 'a.zip', bytes: zipSync({ '../说明.docx': SAMPLE_DOCX }) })).toThrow(
      UnreadableFile,
    )
  })
  test('together they are one document that names its files', async () => {
    const documents = await Promise.all(openArchive({ file: '某局.zip', bytes }).map(readDocument))
    const one = readTogether(documents)
    expect(one.blocks).toHaveLength(documents.reduce((count, { blocks }) => count + blocks.length, 0))
    expect(new Set(one.blocks.map(({ place }) => place.file)).size).toBe(2)
  })
})

describe('doc', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mingzhang-contract-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  test.skipIf(skippedWithout('soffice'))(
    'is read with its tables where LibreOffice is installed',
    { timeout: 120_000 },
    async () => {
      writeFileSync(join(folder, '样本.html'), SAMPLE_HTML)
      execFileSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'doc:MS Word 97',
        '--outdir',
        folder,
        join(folder, '样本.html'),
      ])
      const document = await readDocument({ file: '样本.doc', bytes: readFileSync(join(folder, '样本.doc')) })
      expect(document.format).toBe('doc')
      expect(
        tableOf(document)
          .cells.filter(({ row }) => row === 2)
          .map(({ text }) => text),
      ).toEqual(['合计', '10.00', '2.50'])
    },
  )
})
