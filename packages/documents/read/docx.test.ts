import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Block, Document } from '../document.ts'
import {
  cell,
  field,
  mark,
  NAMESPACES,
  paragraph,
  row,
  run,
  styled,
  styles,
  table,
  tinyDocx,
} from './docx/tiny-docx.ts'
import { readDocument } from './read-document.ts'

const read = (body: string, parts: Readonly<Record<string, string>> = {}): Promise<Document> =>
  readDocument({ file: '说明.docx', bytes: tinyDocx(body, parts) })

const print = (block: Block): string => {
  if (block.kind === 'paragraph') return `${'#'.repeat(block.level ?? 0)}${block.number ?? ''}${block.text}`
  if (block.kind === 'chart') return `图表 ${block.title}`
  return block.cells.map(({ row, column, text }) => `${row},${column} ${text}`).join('；')
}
const texts = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  (await read(body, parts)).blocks.map(print)

const HEADINGS = {
  'styles.xml': styles(
    `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
     <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题 2"/></w:style>
     <w:style w:type="paragraph" w:styleId="3"><w:name w:val="公文标题"/><w:basedOn w:val="1"/></w:style>
     <w:style w:type="paragraph" w:styleId="4"><w:name w:val="公文正文"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
     <w:style w:type="paragraph" w:styleId="5"><w:name w:val="toc 2"/></w:style>
     <w:style w:type="paragraph" w:styleId="6"><w:name w:val="批注"/><w:rPr><w:vanish/></w:rPr></w:style>
     <w:style w:type="character" w:styleId="7"><w:name w:val="隐"/><w:rPr><w:vanish/></w:rPr></w:style>
     <w:style w:type="paragraph" w:styleId="8"><w:name w:val="循环"/><w:basedOn w:val="8"/></w:style>`,
  ),
}

describe('headings', () => {
  test('come from the style, what it is based on, or the paragraph itself', async () => {
    const body =
      ['1', '2', '3', '4', '8'].map((style) => styled(style, style)).join('') +
      paragraph('大纲', '<w:outlineLvl w:val="2"/>') +
      paragraph('正文', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>')
    expect(await texts(body, HEADINGS)).toEqual(['#1', '##2', '#3', '4', '8', '###大纲', '正文'])
  })
  test('what a property was before its change does not count', async () => {
    const changed = '<w:pPrChange><w:pPr><w:pStyle w:val="1"/><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>'
    expect(await texts(paragraph('正文', changed), HEADINGS)).toEqual(['正文'])
  })
})

const level = (number: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (content: string): Readonly<Record<string, string>> => ({
  'numbering.xml': `<w:numbering ${NAMESPACES}>${content}</w:numbering>`,
})
const item = (list: number, within: number, text = '项'): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${within}"/><w:numId w:val="${list}"/></w:numPr>`)
const number = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`
const numbers = async (body: string, content: string): Promise<string[]> =>
  (await read(body, numbering(content))).blocks.map((block) =>
    block.kind === 'paragraph' ? (block.number ?? '') : block.kind,
  )

describe('automatic numbers', () => {
  const OUTLINE = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '第%1部分')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>`

  test('count within their level and start anew below a higher one', async () => {
    const body = [0, 1, 1, 2, 0, 1, 2].map((within) => item(1, within)).join('')
    const expected = ['第一部分', '（一）', '（二）', '1.2.1', '第二部分', '（一）', '2.1.1']
    expect(await numbers(body, OUTLINE + number(1, 0))).toEqual(expected)
  })
  test('lists of one definition count on, unless a list states its start', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const body = [1, 2, 3, 3, 1].map((list) => item(list, 0)).join('')
    expect(await numbers(body, OUTLINE + number(1, 0) + number(2, 0) + number(3, 0, start))).toEqual(
      ['一', '二', '五', '六', '七'].map((sign) => `第${sign}部分`),
    )
  })
  test('a list can have levels of its own', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'ideographTraditional', '%1、')}</w:lvlOverride>`
    expect(await numbers(item(1, 0) + item(1, 0), OUTLINE + number(1, 0, own))).toEqual(['甲、', '乙、'])
  })
  test('a level goes on where its definition says so', async () => {
    const definition = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}${level(1, 'decimal', '表%2', '<w:lvlRestart w:val="0"/>')}</w:abstractNum>`
    const body = [0, 1, 0, 1].map((within) => item(1, within)).join('')
    expect(await numbers(body, definition + number(1, 0))).toEqual(['1', '表1', '2', '表2'])
  })
  test('a style brings its list, at the level that names the style; list 0 takes it away', async () => {
    const definition = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '（%2）', '<w:pStyle w:val="t"/>')}</w:abstractNum>`
    const style = `<w:style w:styleId="t"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const none = paragraph('无号', '<w:pStyle w:val="t"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const parts = { ...numbering(definition + number(1, 0)), 'styles.xml': styles(style) }
    expect(await texts(styled('t', '甲') + none + styled('t', '乙'), parts)).toEqual(['（1）甲', '无号', '（2）乙'])
  })
  test('bullets have none, and unknown lists neither', async () => {
    const definition = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '')}</w:abstractNum>`
    expect(await numbers(item(1, 0) + item(9, 0), definition + number(1, 0))).toEqual(['', ''])
  })
  test('in a cell they are part of the text', async () => {
    const body = table(row(cell(item(1, 0, '')), cell(item(1, 0, '基本支出'))))
    const definition = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}</w:abstractNum>`
    expect(await texts(body, numbering(definition + number(1, 0)))).toEqual(['0,0 1；0,1 2 基本支出'])
  })
})

describe('tables', () => {
  const grid = async (body: string) => {
    const found = (await read(body)).blocks.find((block) => block.kind === 'table')
    if (found?.kind !== 'table') throw new Error('没有读到表格')
    return {
      size: [found.rows, found.columns],
      cells: found.cells.map(({ row, column, rowSpan, columnSpan, text }) => [row, column, rowSpan, columnSpan, text]),
    }
  }
  const down = (start: boolean): string => (start ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>')

  test('merged cells stand once, rows that begin further right too', async () => {
    const body = table(
      row(cell('项目', down(true)), cell('决算数', '<w:gridSpan w:val="2"/>')),
      row(cell('', down(false)), cell('基本'), cell('项目')),
      row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', cell('1.00'), cell('2.00')),
    )
    expect(await grid(body)).toEqual({
      size: [3, 3],
      cells: [
        [0, 0, 2, 1, '项目'],
        [0, 1, 1, 2, '决算数'],
        [1, 1, 1, 1, '基本'],
        [1, 2, 1, 1, '项目'],
        [2, 1, 1, 1, '1.00'],
        [2, 2, 1, 1, '2.00'],
      ],
    })
  })
  test('a merge ends where a row without it intervenes', async () => {
    const body = table(row(cell('甲', down(true))), row(cell('乙')), row(cell('丙', down(false))))
    expect((await grid(body)).cells.map(([, , rowSpan]) => rowSpan)).toEqual([1, 1, 1])
  })
  test('cells merged in the old way', async () => {
    const body = table(row(cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙')))
    expect((await grid(body)).cells).toEqual([
      [0, 0, 1, 2, '甲'],
      [0, 2, 1, 1, '乙'],
    ])
  })
  test('deleted and hidden rows are none', async () => {
    const body = table(
      row(cell('甲')),
      row('<w:trPr><w:del w:id="1"/></w:trPr>', cell('删')),
      row('<w:trPr><w:hidden/></w:trPr>', cell('隐')),
      row('<w:trPr><w:ins w:id="2"/></w:trPr>', cell('乙')),
    )
    expect(await grid(body)).toMatchObject({
      size: [2, 1],
      cells: [
        [0, 0, 1, 1, '甲'],
        [1, 0, 1, 1, '乙'],
      ],
    })
  })
  test('a table within a form stands behind it, one within a frame where it is framed, and a text box too', async () => {
    const inner = table(row(cell('内'), cell('里')))
    const box = `<w:p>${run('外')}<w:r><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
    const holder = cell(`${box}${inner}${paragraph('续')}`)
    expect(await texts(table(row(holder)) + paragraph('后'))).toEqual(['外', '框', '0,0 内；0,1 里', '续', '后'])
    const form = table(row(...[1, 2, 3, 4, 5, 6].map((label) => cell(`${label}`)), holder))
    const [outer, ...behind] = await texts(form + paragraph('后'))
    expect(outer).toMatch(/；0,6 外\n续$/)
    expect(behind).toEqual(['框', '0,0 内；0,1 里', '后'])
  })
  test('a table around a whole text is its frame', async () => {
    const text = Array.from({ length: 25 }, (_, index) => paragraph(`第${index}段，本年收入合计9.00万元。`)).join('')
    expect(await texts(table(row(cell('部门决算')), row(cell(text))))).toHaveLength(26)
    const captioned = table('<w:tblPr><w:tblCaption w:val="收入表"/></w:tblPr>', row(cell('一、收入')))
    expect(await texts(captioned)).toEqual(['0,0 一、收入'])
    expect(await texts(table(row('<w:trPr><w:hidden/></w:trPr>', cell('隐')), row(cell('一、收入'))))).toEqual([
      '一、收入',
    ])
  })
  test('lines with equally many tabs are a table, captions and contents with tabs are none', async () => {
    const line = (text: string): string => paragraph('').replace('<w:t xml:space="preserve"></w:t>', tabbed(text))
    const tabbed = (text: string): string =>
      text
        .split('|')
        .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
        .join('<w:tab/>')
    const rows = ['项目|决算数|项目', '甲|1.00|乙', '||丙', '||']
    expect(await texts(['部门：某局|||单位：万元', ...rows].map(line).join(''))).toEqual([
      '部门：某局\t\t\t单位：万元',
      '0,0 项目；0,1 决算数；0,2 项目；1,0 甲；1,1 1.00；1,2 乙；2,0 ；2,1 ；2,2 丙',
    ])
    expect(await texts(['一、概况|1', '二、收入|2', '三、支出|3'].map(line).join(''))).toHaveLength(3)
  })
  test('absurd spans stay within bounds', async () => {
    const { size } = await grid(table(row(cell('甲', '<w:gridSpan w:val="999999999"/>'), cell('乙')), row(cell('丙'))))
    expect(size[1]).toBeLessThan(1000)
  })
})

describe('text as accepted and displayed', () => {
  test('a deleted end of paragraph joins two paragraphs', async () => {
    const body = paragraph('收入', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('合计') + paragraph('支出')
    expect(await texts(body)).toEqual(['收入合计', '支出'])
  })
  test('a deleted end at the very end loses no text', async () => {
    expect(await texts(paragraph('末段', '<w:rPr><w:del w:id="1"/></w:rPr>'))).toEqual(['末段'])
  })
  test('hidden by run or by style; a hidden end of paragraph hides no text', async () => {
    const body =
      paragraph(run('甲') + run('乙', '<w:vanish/>') + run('丙', '<w:vanish w:val="0"/>')) +
      paragraph(run('丁', '<w:rStyle w:val="7"/>') + run('戊')) +
      styled('6', '己') +
      paragraph('庚', '<w:rPr><w:vanish/></w:rPr>')
    expect(await texts(body, HEADINGS)).toEqual(['甲丙', '戊', '庚'])
  })
  test('tabs, breaks, hyphens and signs', async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="8"/></w:tabs></w:pPr>${run('甲')}<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丁</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F001"/><w:sym w:font="宋体" w:char="2605"/></w:r></w:p>`
    expect(await texts(body)).toEqual(['甲\t乙\n丙-丁☑★'])
  })
  test('characters that print nothing part no word and no number', async () => {
    const body =
      paragraph('收\u00ad入1,2\u200b34.50万元') + paragraph('\u200b') + table(row(cell('甲'), cell('9.\ufeff00')))
    expect(await texts(body)).toEqual(['收入1,234.50万元', '0,0 甲；0,1 9.00'])
  })
  test('spaces that do not break are spaces, line breaks between paragraphs part them', async () => {
    const broken = `<w:p>${run('一、收入')}<w:r><w:br/></w:r>${run('与\u00a02022\u2002年度相比持平。')}<w:r><w:br/></w:r>${run('支出')}</w:p>`
    expect((await read(broken)).blocks).toMatchObject([
      { text: '一、收入', place: { paragraph: 1 } },
      { text: '与2022年度相比持平。', place: { paragraph: 1 } },
      { text: '支出', place: { paragraph: 1 } },
    ])
  })
  test('formulas and base text of phonetic guides', async () => {
    const body = `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>${run('zhàng')}</w:rt><w:rubyBase>${run('账')}</w:rubyBase></w:ruby></w:r></w:p>`
    expect(await texts(body)).toEqual(['x=1账'])
  })
  test('a note stands behind its paragraph, at its place', async () => {
    const footnotes = `<w:footnotes ${NAMESPACES}><w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('含上年结转')}</w:footnote><w:footnote w:id="3">${paragraph('无人引用')}</w:footnote></w:footnotes>`
    const body = `${paragraph('首段')}<w:p>${run('合计9万元')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('。')}</w:p>${paragraph('后段')}`
    const { blocks } = await read(body, { 'footnotes.xml': footnotes })
    expect(blocks).toMatchObject([
      { text: '首段' },
      { text: '合计9万元。' },
      { text: '含上年结转', origin: 'footnote', place: { paragraph: 2 } },
      { text: '后段' },
    ])
  })
  test('paragraphs are counted wherever they stand', async () => {
    const box = `<w:txbxContent>${paragraph('框')}</w:txbxContent>`
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p><w:p/><w:del>${paragraph('删')}</w:del>${table(row(cell('格')))}${paragraph('末')}`
    expect((await read(body)).blocks.map(({ place }) => place.paragraph)).toEqual([2, 6, 7])
  })
})

describe('fields and contents', () => {
  test('the result stands, the code does not, even where it holds plain runs and fields', async () => {
    const code = `${mark('begin')}${run('IF ')}${field('PAGE', run('3'))}${run(' > 1')}${mark('separate')}${run('续表')}${mark('end')}`
    expect(await texts(paragraph(code + run('一')))).toEqual(['续表一'])
  })
  test('a heading behind the contents, in the paragraph where they end, stands', async () => {
    const body = `<w:p>${mark('begin')}<w:r><w:instrText>TOC \\o</w:instrText></w:r>${mark('separate')}${run('一、概况 1')}</w:p>${paragraph('二、支出 2')}<w:p>${mark('end')}${run('第一部分')}</w:p>`
    expect(await texts(body)).toEqual(['第一部分'])
  })
  test('contents by style, by content control and as one element', async () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('目录')}${paragraph('一 1')}</w:sdtContent></w:sdt>`
    const element = `<w:p><w:fldSimple w:instr=" TOC \\o ">${run('二 2')}</w:fldSimple></w:p>`
    const other = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('填报单位')}</w:sdtContent></w:sdt>`
    expect(await texts(control + element + other + styled('5', '三 3') + paragraph('正文'), HEADINGS)).toEqual([
      '填报单位',
      '正文',
    ])
  })
  test('entries of the contents lead to the headings that hold their bookmarks', async () => {
    const link = (anchor: string, text: string): string =>
      `<w:hyperlink w:anchor="${anchor}">${run(text)}<w:r><w:tab/></w:r>${field(`PAGEREF ${anchor}`, run('3'))}</w:hyperlink>`
    const entries = `${mark('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${mark('separate')}${link('_Toc1', '一、概况')}${link('_Toc2', '二、收入')}${mark('end')}`
    const heading = `<w:p><w:bookmarkStart w:id="1" w:name="_Toc1"/>${run('一、概述')}<w:bookmarkEnd w:id="1"/></w:p>`
    const other = `<w:p><w:hyperlink w:anchor="_Toc1">${run('见一')}</w:hyperlink></w:p>`
    const { contents } = await readDocument({
      file: '决算.docx',
      bytes: tinyDocx(paragraph(entries) + heading + other),
    })
    expect(contents).toEqual([
      { text: '一、概况', page: 3, block: 0, place: { paragraph: 1 } },
      { text: '二、收入', page: 3, place: { paragraph: 1 } },
    ])
  })
  test('a paragraph among the entries of the contents leads nowhere', async () => {
    const entries = Array.from({ length: 10 }, (_, index) =>
      paragraph(`<w:hyperlink w:anchor="_Toc${index}">${run(`第${index}节`)}</w:hyperlink>`),
    )
    const body = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph(run('目 录'))}${entries.join('')}${paragraph(run('本年收入合计3万元。'))}</w:sdtContent></w:sdt>${paragraph(run('正文'))}`
    const { contents = [], blocks } = await readDocument({ file: '决算.docx', bytes: tinyDocx(body) })
    expect(contents.map(({ text }) => text).slice(9)).toEqual(['第9节', '本年收入合计3万元。'])
    expect(blocks).toHaveLength(1)
  })
  test('a field that never ends swallows nothing', async () => {
    const body = `<w:p>${mark('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${mark('separate')}</w:p>${paragraph('正文')}`
    expect(await texts(body)).toEqual(['正文'])
  })
})

describe('charts and what has no text', () => {
  const relationships = (...targets: (readonly [string, string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`
  const points = (tag: string, values: readonly string[]): string =>
    `<${tag}>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}</${tag}>`
  const chart = (title: string, ...series: string[]): string =>
    `<c:chartSpace ${NAMESPACES}><c:chart>${title}<c:plotArea><c:barChart>${series.join('')}</c:barChart><c:catAx><c:title><a:t>轴</a:t></c:title></c:catAx></c:plotArea></c:chart></c:chartSpace>`
  const drawn = `<w:p>${run('见图')}<w:r><w:drawing><a:graphic><a:graphicData><c:chart r:id="r1"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>`

  test('a chart behind its paragraph: title, series, values without the noise of doubles', async () => {
    const title = '<c:title><c:tx><c:rich><a:t>图1：收支</a:t><a:t>变动</a:t></c:rich></c:tx></c:title>'
    const categories = `<c:multiLvlStrRef><c:multiLvlStrCache>${points('c:lvl', ['收入', '支出'])}${points('c:lvl', ['合计', ''])}</c:multiLvlStrCache></c:multiLvlStrRef>`
    const series = `<c:ser><c:tx><c:strRef>${points('c:strCache', ['2023年'])}</c:strRef></c:tx><c:dLbls><c:dLbl><c:idx val="1"/><c:tx><c:rich><a:t>8.00</a:t><a:t>万元</a:t></c:rich></c:tx></c:dLbl></c:dLbls><c:cat>${categories}</c:cat><c:val><c:numRef>${points('c:numCache', ['5607.2299999999996', '8.00'])}</c:numRef></c:val></c:ser>`
    const { blocks, gaps } = await read(drawn + paragraph('后'), {
      'word/_rels/document.xml.rels': relationships(['r1', 'chart', 'charts/chart1.xml']),
      'word/charts/chart1.xml': chart(title, series),
    })
    expect(blocks.map(print)).toEqual(['见图', '图表 图1：收支变动', '后'])
    expect(blocks[1]).toMatchObject({
      place: { paragraph: 1 },
      series: [
        {
          name: '2023年',
          points: [
            { category: '收入', value: '5607.23' },
            { category: '支出', value: '8.00', label: '8.00万元' },
          ],
        },
      ],
    })
    expect(gaps).toEqual([])
  })
  test('pictures, objects and charts without data are told', async () => {
    const picture = '<w:r><w:drawing><pic:pic/></w:drawing></w:r>'
    const object =
      '<w:r><w:object><v:shape><v:imagedata r:id="r8"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'
    const { gaps } = await read(`${paragraph('文')}<w:p>${picture}${picture}${object}</w:p>${drawn}`)
    expect(gaps.map(({ what, place }) => [what, place])).toEqual([
      ['2处图片', { paragraph: 2 }],
      ['1处嵌入对象', { paragraph: 2 }],
      ['1处图表', { paragraph: 3 }],
    ])
  })
  test('only pictures is a scan', async () => {
    await expect(read('<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>')).rejects.toMatchObject({
      reason: 'no-text',
    })
  })
  test('parts are found by relationships, names by namespaces', async () => {
    const usual = unzipSync(tinyDocx(table(row(cell('格'))) + styled('1', '题'), HEADINGS))
    const part = (name: string): string => strFromU8(usual[name] ?? new Uint8Array())
    const renamed = (xml: string): Uint8Array => strToU8(xml.replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x='))
    const bytes = zipSync({
      '_rels/.rels': strToU8(relationships(['r1', 'officeDocument', 'word/document2.xml'])),
      'word/_rels/document2.xml.rels': strToU8(relationships(['r1', 'styles', '/word/styles.xml'])),
      'word/document2.xml': renamed(part('word/document.xml')),
      'word/styles.xml': renamed(part('word/styles.xml')),
    })
    expect((await readDocument({ file: 'a.docx', bytes })).blocks.map(print)).toEqual(['格', '#题'])
  })
})
