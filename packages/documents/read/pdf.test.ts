import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Block, Table } from '../document.ts'
import { bar, grid, line, marked, type TinyPage, text, tinyPdf } from './pdf/tiny-pdf.ts'
import { readPdf } from './pdf.ts'

const read = (...pages: (TinyPage | string)[]) =>
  readPdf({
    file: '样张.pdf',
    bytes: tinyPdf(pages.map((page) => (typeof page === 'string' ? { content: page } : page))),
  })

const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
const tables = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

/** A table as rows of texts; merged cells say how far they reach. */
function shown(table: Table | undefined): string[] {
  if (table === undefined) return []
  return Array.from({ length: table.rows }, (_, row) =>
    table.cells
      .filter((cell) => cell.row === row)
      .map(({ text: content, rowSpan, columnSpan }) =>
        rowSpan > 1 || columnSpan > 1 ? `${content}(${rowSpan}x${columnSpan})` : content,
      )
      .join('|'),
  )
}

/** Lines of running text: 12 pt, 20 pt apart, between 72 and 516 (37 ideographs). */
const lines = (top: number, ...contents: [x: number, content: string][]) =>
  contents.map(([x, content], index) => text(x, top - index * 20, content)).join('')

const full = '甲'.repeat(36)

it('an amount that reaches its column line, and the code that begins behind it, are two figures', async () => {
  // 8 digits at 12 pt are 48 pt wide: the amount ends where the next column begins
  const rows = [620, 600, 580]
    .map((y) => text(101, y, '工资') + text(152, y, '7,728.96') + text(200, y, '302'))
    .join('')
  const { blocks } = await read(grid([100, 150, 200, 260], [635, 615, 595, 575]) + rows)
  expect(shown(tables(blocks)[0])).toEqual(Array.from({ length: 3 }, () => '工资|7,728.96|302'))
})

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

describe('ruled tables', () => {
  it('reads merged and multi-level headers from missing lines', async () => {
    const content =
      line(100, 700, 400, 700) +
      line(200, 680, 400, 680) +
      line(100, 660, 400, 660) +
      line(100, 640, 400, 640) +
      [100, 200, 400].map((x) => line(x, 640, x, 700)).join('') +
      line(300, 640, 300, 680) +
      text(110, 675, '项目') +
      text(250, 685, '金额') +
      text(210, 665, '预算数') +
      text(310, 665, '决算数') +
      text(110, 645, '公务接待费') +
      text(210, 645, '1.20') +
      text(310, 645, '0.80')
    const { blocks } = await read(content)
    expect(shown(tables(blocks)[0])).toEqual(['项目(2x1)|金额(1x2)', '预算数|决算数', '公务接待费|1.20|0.80'])
    expect(tables(blocks)[0]?.cells[0]?.place).toEqual({ page: 1 })
  })

  it('takes thin rectangles and pieces as lines, and sides left open', async () => {
    const pieces = Array.from({ length: 50 }, (_, index) => bar(100 + index * 4, 640, 2, 0.5)).join('')
    const content = bar(100, 700, 200, 0.5) + bar(100, 670, 200, 0.5) + pieces + bar(200, 640, 0.5, 60)
    const { blocks } = await read(
      content + text(110, 680, '项目') + text(210, 680, '金额') + text(110, 650, '甲') + text(210, 650, '3.00'),
    )
    expect(shown(tables(blocks)[0])).toEqual(['项目|金额', '甲|3.00'])
  })

  it('joins wrapped lines in a cell, but not figures and items of a list', async () => {
    const content =
      grid([100, 190, 300, 400], [700, 600]) +
      text(105, 680, '机关事业单位') +
      text(105, 660, '养老保险') +
      text(260, 680, '1.00') +
      text(260, 660, '2.00') +
      text(305, 680, '1.完成任务；') +
      text(305, 660, '2.按时支付。')
    expect(shown(tables((await read(content)).blocks)[0])).toEqual([
      '机关事业单位养老保险|1.00\n2.00|1.完成任务；\n2.按时支付。',
    ])
  })

  it('joins a figure that had no room on the line before, but not one that had', async () => {
    const cell = (right: number) =>
      grid([100, right, 400], [700, 600]) +
      text(105, 680, '设备验收合格率') +
      text(105, 660, '100%') +
      text(right + 5, 680, '是')
    expect(shown(tables((await read(cell(220))).blocks)[0])).toEqual(['设备验收合格率100%|是'])
    expect(shown(tables((await read(cell(280))).blocks)[0])).toEqual(['设备验收合格率\n100%|是'])
  })

  it('reads a table without lines: blank columns, headings over several, names that go on', async () => {
    const row = (y: number, ...amounts: [number, string][]) =>
      amounts.map(([right, amount]) => text(right - amount.length * 6, y, amount)).join('')
    const content =
      text(348, 700, '本年支出') +
      text(120, 680, '科目名称') +
      text(222, 680, '本年收入') +
      text(312, 680, '基本支出') +
      text(402, 680, '项目支出') +
      text(100, 655, '行政事业单位离退') +
      row(647, [280, '1,234.56'], [370, '234.56']) +
      text(100, 639, '休') +
      text(100, 620, '住房保障支出') +
      row(620, [280, '34.56'], [370, '4.56']) +
      text(100, 600, '合计') +
      row(600, [280, '1,269.12'], [370, '239.12'])
    expect(shown(tables((await read(content)).blocks)[0])).toEqual([
      '本年支出(1x2)',
      '科目名称|本年收入|基本支出|项目支出',
      '行政事业单位离退休|1,234.56|234.56|',
      '住房保障支出|34.56|4.56|',
      '合计|1,269.12|239.12|',
    ])
  })

  it('takes sentences with figures in them for no table', async () => {
    const { blocks } = await read(
      text(100, 700, '收入 1,234.56 万元，支出 234.56 万元。') + text(100, 680, '收入 34.56 万元，支出 4.56 万元。'),
    )
    expect(tables(blocks)).toEqual([])
  })

  it('takes no box or underline for a table', async () => {
    const { blocks } = await read(
      grid([100, 400], [700, 600]) + text(110, 650, '提示：单元格') + text(72, 500, '名称') + line(96, 497, 300, 497),
    )
    expect(tables(blocks)).toEqual([])
    expect(paragraphs(blocks)).toEqual(['提示：单元格', '名称'])
  })
})

describe('tables over several pages', () => {
  const xs = [100, 200, 300]
  const rows = (top: number, ...contents: [string, string][]) =>
    grid(
      xs,
      Array.from({ length: contents.length + 1 }, (_, index) => top - index * 20),
    ) +
    contents
      .map(([label, value], index) => text(105, top - 15 - index * 20, label) + text(205, top - 15 - index * 20, value))
      .join('')

  it('joins them and drops the repeated header', async () => {
    const { blocks } = await read(
      text(150, 780, '支出决算表') + rows(700, ['项目', '金额'], ['甲', '1.00']),
      rows(760, ['项目', '金额'], ['乙', '2.00']) + text(100, 700, '注：见说明。'),
    )
    expect(shown(tables(blocks)[0])).toEqual(['项目|金额', '甲|1.00', '乙|2.00'])
    expect(tables(blocks)[0]?.cells.map((cell) => cell.place.page)).toEqual([1, 1, 1, 1, 2, 2])
    expect(tables(blocks)).toHaveLength(1)
  })

  it('joins a row that the page break splits', async () => {
    const { blocks } = await read(
      rows(700, ['编码', '名称'], ['30108', '机关事业单位养老']),
      rows(760, ['', '保险缴费'], ['30109', '职业年金']),
    )
    expect(shown(tables(blocks)[0])).toEqual(['编码|名称', '30108|机关事业单位养老保险缴费', '30109|职业年金'])
  })

  it('leaves out the empty rest of a row that moved to the next page, and lets merged cells go on', async () => {
    const merged = (top: number, ys: readonly number[], ...contents: [string, string][]) =>
      [100, 200, 300].map((x) => line(x, ys.at(-1) ?? 0, x, top)).join('') +
      line(100, top, 300, top) +
      line(100, ys.at(-1) ?? 0, 300, ys.at(-1) ?? 0) +
      ys
        .slice(0, -1)
        .map((y) => line(200, y, 300, y))
        .join('') +
      contents
        .map(
          ([first, second], index) =>
            text(105, top - 15 - index * 20, first) + text(205, top - 15 - index * 20, second),
        )
        .join('')
    const { blocks } = await read(
      merged(700, [680, 660, 645], ['产出指标', '调研次数'], ['', '报告份数']),
      merged(760, [740, 720], ['', '培训人次'], ['', '按时完成']),
    )
    expect(shown(tables(blocks)[0])).toEqual(['产出指标(4x1)|调研次数', '报告份数', '培训人次', '按时完成'])
  })

  it('keeps another copy of a form, another title and other columns apart', async () => {
    const form = (name: string) => rows(700, ['绩效自评表', ''], ['项目名称', name])
    expect(tables((await read(form('甲'), form('乙'))).blocks)).toHaveLength(2)
    const titled = (title: string) => text(150, 780, title) + rows(700, ['项目', '金额'], ['甲', '1.00'])
    expect(tables((await read(titled('收入决算表'), titled('支出决算表'))).blocks)).toHaveLength(2)
    expect(
      tables(
        (
          await read(
            rows(700, ['甲', '1']),
            grid([100, 150, 260, 300], [760, 740]) + text(102, 745, '乙') + text(160, 745, '2'),
          )
        ).blocks,
      ),
    ).toHaveLength(2)
  })
})

describe('tables without column lines', () => {
  const row = (y: number, ...entries: [x: number, content: string][]) =>
    entries.map(([x, content]) => text(x, y, content)).join('')
  const body =
    row(700, [100, '项目'], [250, '2022年'], [350, '2021年']) +
    row(680, [100, '因公出国（境）费'], [250, '0.00'], [350, '1.20']) +
    row(660, [100, '公务接待费'], [250, '3.30'], [350, '4.40'])
  const expected = ['项目|2022年|2021年', '因公出国（境）费|0.00|1.20', '公务接待费|3.30|4.40']

  it('reads one with lines between rows', async () => {
    const { blocks } = await read([715, 695, 655].map((y) => line(95, y, 420, y)).join('') + body)
    expect(shown(tables(blocks)[0])).toEqual(expected)
  })

  it('reads one without any lines by its alignment', async () => {
    expect(shown(tables((await read(body)).blocks)[0])).toEqual(expected)
  })

  it('takes entries side by side without a row of headings for text', async () => {
    const { blocks } = await read(row(700, [100, '编号：3'], [300, '12']) + row(680, [100, '电话'], [300, '12345']))
    expect(tables(blocks)).toEqual([])
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
