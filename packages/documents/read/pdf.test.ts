import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { full, lines, paragraphs, read, shown, tables } from './pdf/shown-blocks.ts'
import { bar, grid, line, marked, text, tinyPdf } from './pdf/tiny-pdf.ts'
import { readPdf } from './pdf.ts'

describe('pictures', () => {
  const sentence = lines(700, [72, '本年收入合计100万元。'])
  const labels = text(100, 500, '基本支出') + text(200, 500, '60万元')
  const drawn = labels + bar(100, 300, 40, 150)
  it('what is drawn in a picture that has an alternative text is no text of the document', async () => {
    const { blocks } = await read({ content: sentence + marked(drawn), figure: '支出结构' })
    expect(paragraphs(blocks)).toEqual(['本年收入合计100万元。'])
  })
  it.each([
    ['without an alternative text', { content: sentence + marked(drawn), figure: '' }],
    ['of text alone', { content: sentence + marked(labels), figure: '文本框' }],
    ['that is not tagged', { content: sentence + marked(drawn) }],
  ])('but that of a picture %s is', async (_, page) => {
    expect(paragraphs((await read(page)).blocks).join()).toContain('基本支出')
  })
})

describe('text', () => {
  it('rejoins soft wraps, and keeps headings and paragraphs apart', async () => {
    const { blocks } = await read(
      lines(
        700,
        [96, '一、收入情况'],
        [96, `${'乙'.repeat(33)}10.5`],
        [72, `万元，${'乙'.repeat(34)}`],
        [72, '比上年增加。'],
        [96, `${'丙'.repeat(34)}。`],
        [96, '丁丁。'],
      ),
    )
    expect(paragraphs(blocks)).toEqual([
      '一、收入情况',
      `${'乙'.repeat(33)}10.5万元，${'乙'.repeat(34)}比上年增加。`,
      `${'丙'.repeat(34)}。`,
      '丁丁。',
    ])
  })

  it('goes on over a page break', async () => {
    const first = lines(700, [96, '丙'.repeat(35)], [72, `${full}甲`], [72, `${full}甲`])
    const { blocks } = await read(first, lines(760, [72, '共计20.00万元。'], [96, '另起一段。']))
    expect(paragraphs(blocks).map((content) => content.slice(-8))).toEqual(['20.00万元。', '另起一段。'])
    expect(blocks.map((block) => block.place.page)).toEqual([1, 2])
  })

  it('drops spacing that only justifies and keeps the gap between entries', async () => {
    const justified = [...'本年收入'].map((character, index) => text(72 + index * 24, 700, character)).join('')
    const { blocks } = await read(justified + text(72, 660, '单位：某局') + text(300, 660, '金额单位：万元'))
    expect(paragraphs(blocks)).toEqual(['本年收入', '单位：某局 金额单位：万元'])
  })

  it('reads a value printed a little above its label, and a superscript, in the line', async () => {
    const { blocks } = await read(
      text(72, 700, '收入合计') +
        text(200, 703, '128.50') +
        text(72, 640, '增加额') +
        text(108, 645, '2', 7) +
        text(112, 640, '为零'),
    )
    expect(paragraphs(blocks)).toEqual(['收入合计 128.50', '增加额2为零'])
  })

  it('prints bold that is overprinted once', async () => {
    const { blocks } = await read(text(72, 700, '决算') + text(72.4, 700, '决算') + text(72, 600, '人人有责'))
    expect(paragraphs(blocks)).toEqual(['决算', '人人有责'])
  })

  it('replaces radical forms and keeps full-width punctuation as printed', async () => {
    const { blocks } = await read(text(72, 700, '部⻔⾦额（２０）：１００％'))
    expect(paragraphs(blocks)).toEqual(['部门金额（２０）：１００％'])
  })

  it('leaves out headers, footers, page numbers and watermarks, but no figure in the text', async () => {
    const page = (number: number) =>
      text(250, 800, '某某局决算公开') +
      text(290, 40, `— ${number} —`) +
      text(200, 400, '内部资料', 40, '0.7 0.7 -0.7 0.7') +
      text(96, 600, `第${'一二三四'[number - 1]}页的正文`) +
      text(96, 500, '12')
    const { blocks } = await read(page(1), page(2), page(3))
    expect(paragraphs(blocks)).toEqual(['第一页的正文', '12', '第二页的正文', '12', '第三页的正文', '12'])
  })

  it('keeps numbered titles and units that stand at the top of every page', async () => {
    const page = (number: number) =>
      text(400, 770, `公开0${number}表`) + text(400, 765 - 20, '单位：万元') + text(96, 600, '正文。')
    const { blocks } = await read(page(1), page(2), page(3))
    expect(paragraphs(blocks).filter((content) => content !== '正文。')).toEqual(
      [1, 2, 3].flatMap((number) => [`公开0${number}表`, '单位：万元']),
    )
  })

  it('leaves out a table of contents, but not an ellipsis', async () => {
    const entry = (y: number, title: string, page: number) => text(72, y, `${title}${'.'.repeat(40)}${page}`)
    const { blocks } = await read(
      text(280, 740, '目  录') +
        entry(700, '一、概况', 1) +
        text(72, 680, '二、很长的一个') +
        entry(660, '标题', 2) +
        entry(640, '三、附表', 9),
      text(72, 700, '一、概况') + text(96, 680, '收入来源有拨款、其他……等12'),
    )
    expect(paragraphs(blocks)).toEqual(['一、概况', '收入来源有拨款、其他……等12'])
  })

  it('marks levels by size and only where it differs', async () => {
    const { blocks } = await read(
      text(200, 700, '部门决算', 24) +
        text(96, 640, '一、概况', 16) +
        lines(600, [96, '乙'.repeat(35)], [72, '正文。']),
    )
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.level : 0))).toEqual([1, 2, undefined])
  })
})

describe('turned pages', () => {
  const content =
    text(100, 500, '竖排页面') +
    grid([100, 200, 300], [460, 440, 420]) +
    text(105, 445, '项目') +
    text(205, 445, '金额') +
    text(105, 425, '甲') +
    text(205, 425, '1.00')

  it.each([90, 180, 270] as const)('reads a page displayed with a turn of %i degrees', async (rotate) => {
    const { blocks } = await read({ content, rotate })
    expect(paragraphs(blocks)).toEqual(['竖排页面'])
    expect(shown(tables(blocks)[0])).toEqual(['项目|金额', '甲|1.00'])
  })

  it.each([
    ['up', '0 1 -1 0 595 0 cm'],
    ['down', '0 -1 1 0 0 842 cm'],
  ])('reads a page whose content runs %s', async (_, transform) => {
    const { blocks } = await read(`q ${transform}\n${content}Q`)
    expect(paragraphs(blocks)).toEqual(['竖排页面'])
    expect(shown(tables(blocks)[0])).toEqual(['项目|金额', '甲|1.00'])
  })

  it('reads a cell whose text runs up', async () => {
    const { blocks } = await read(
      grid([100, 130, 300], [500, 400]) +
        text(120, 420, '产出指标', 12, '0 1 -1 0') +
        text(140, 450, '完成调研十次形成报告'),
    )
    expect(shown(tables(blocks)[0])).toEqual(['产出指标|完成调研十次形成报告'])
  })
})

describe('what cannot be read', () => {
  const readBytes = (bytes: Uint8Array) => readPdf({ file: '坏.pdf', bytes })

  it('says what to do with empty, damaged and encrypted files and scans', async () => {
    await expect(readBytes(new Uint8Array())).rejects.toMatchObject({ reason: 'empty' })
    await expect(readBytes(new TextEncoder().encode('%PDF-1.4 nothing'))).rejects.toMatchObject({ reason: 'damaged' })
    const secret = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
    await expect(readBytes(tinyPdf([{ content: text(9, 9, '密') }], secret))).rejects.toMatchObject({
      reason: 'encrypted',
    })
    await expect(readBytes(tinyPdf([{ content: 'q 500 0 0 700 0 0 cm Q' }]))).rejects.toMatchObject({
      reason: 'no-text',
      message: expect.stringContaining('坏.pdf'),
    })
  })

  it('names the pages without text, but not an empty page', async () => {
    const scan = 'q 500 0 0 700 0 0 cm Q'
    const { gaps } = await read(text(72, 700, '正文'), scan, scan, '')
    expect(gaps).toEqual([expect.objectContaining({ what: '第2—3页没有可读的文字', place: { page: 2 } })])
  })

  it('names the pages whose fonts do not say what their glyphs mean', async () => {
    const { blocks, gaps } = await read(text(72, 700, '正文'), text(72, 700, '¡¢£ÀÁÂÃÄ 12.00') + text(72, 680, 'ÅÆ表'))
    expect(gaps).toEqual([expect.objectContaining({ what: '第2页没有可读的文字', place: { page: 2 } })])
    expect(paragraphs(blocks)).toEqual(['正文'])
  })

  it('takes a drawing of very many lines for no table', async () => {
    const strokes = Array.from({ length: 20_000 }, (_, index) =>
      line((index * 7) % 590, 10 + (index % 800), ((index * 7) % 590) + 20, 10 + (index % 800)),
    ).join('')
    const { blocks } = await read(strokes + text(72, 780, '图一'))
    expect(tables(blocks)).toEqual([])
  })

  it('stops after a thousand pages and says so', async () => {
    const { gaps, blocks } = await readPdf({
      file: '长.pdf',
      bytes: tinyPdf(Array.from({ length: 1003 }, () => ({ content: text(72, 500, '页') }))),
    })
    expect(gaps[0]?.what).toBe('第1001—1003页没有读取')
    expect(blocks.length).toBeGreaterThan(0)
  })
})

const sample = new URL('../../../../shared/real/上海-普陀区委社会工作部-2024.pdf', import.meta.url)

describe.skipIf(!existsSync(sample))('a published disclosure', () => {
  it('has its ten tables with all rows and columns', async () => {
    const { blocks, gaps } = await readPdf({ file: '上海.pdf', bytes: readFileSync(sample) })
    expect(tables(blocks).map((table) => `${table.rows}x${table.columns}`)).toEqual([
      '3x3',
      '32x4',
      '20x9',
      '20x8',
      '34x7',
      '20x5',
      '40x6',
      '5x12',
      '6x8',
      '6x8',
    ])
    expect(
      tables(blocks)[2]
        ?.cells.filter((cell) => cell.row > 2 && cell.column === 0)
        .every((cell) => /^\d{3,7}$/.test(cell.text)),
    ).toBe(true)
    expect(gaps).toEqual([])
  })
})
