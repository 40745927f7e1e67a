import { describe, expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from './pdf/shown-blocks.ts'
import { bar, grid, line, text } from './pdf/tiny-pdf.ts'

it('an amount that reaches its column line, and the code that begins behind it, are two figures', async () => {
  // 8 digits at 12 pt are 48 pt wide: the amount ends where the next column begins
  const rows = [620, 600, 580]
    .map((y) => text(101, y, '工资') + text(152, y, '7,728.96') + text(200, y, '302'))
    .join('')
  const { blocks } = await read(grid([100, 150, 200, 260], [635, 615, 595, 575]) + rows)
  expect(shown(tables(blocks)[0])).toEqual(Array.from({ length: 3 }, () => '工资|7,728.96|302'))
})

it('an amount, and the code or label that begins behind it without room or line, are two entries', async () => {
  const row = (y: number, amount: string, code: string, name: string) =>
    text(100, y, '基本工资') +
    text(200 - amount.length * 6, y, amount) +
    text(200, y, code) +
    text(250, y, name) +
    text(350, y, '3.00')
  const head =
    text(100, 720, '科目名称') +
    text(160, 720, '决算数') +
    text(200, 720, '科目编码') +
    text(255, 720, '科目名称') +
    text(350, 720, '决算数')
  const { blocks } = await read(
    head +
      row(700, '2,456.65', '302', '商品和服务支出') +
      row(680, '59.98', '30201', '办公费') +
      row(660, '7.00', '30202', '印刷费'),
  )
  expect(shown(tables(blocks)[0]).slice(1)).toEqual([
    '基本工资|2,456.65|302|商品和服务支出|3.00',
    '基本工资|59.98|30201|办公费|3.00',
    '基本工资|7.00|30202|印刷费|3.00',
  ])
  // one figure, of whatever digits, that is shown at once stays one
  expect(paragraphs((await read(text(100, 700, '系数2456.65302，共3.125。'))).blocks)).toEqual([
    '系数2456.65302，共3.125。',
  ])
})

it('what overlaps no column line stands in its own column: a dash that reaches it, and the code behind', async () => {
  const rows = [620, 600, 580].map((y) => text(101, y, '工资') + text(194, y, '-') + text(200, y, '30213')).join('')
  const { blocks } = await read(grid([100, 150, 200, 260], [635, 615, 595, 575]) + rows)
  expect(shown(tables(blocks)[0])).toEqual(Array.from({ length: 3 }, () => '工资|-|30213'))
})

it('what is printed twice to look bold is one, and equal digits are two', async () => {
  const bold = (x: number, y: number, digit: string) => text(x, y, digit) + text(x + 0.3, y, digit)
  const { blocks } = await read(
    grid([100, 150, 200], [735, 715, 695]) +
      bold(110, 720, '1') +
      bold(160, 720, '2') +
      text(110, 700, '11') +
      text(160, 700, '2.22'),
  )
  expect(shown(tables(blocks)[0])).toEqual(['1|2', '11|2.22'])
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

  it('takes dots for lines, up and down as well as across, though their sides differ a little', async () => {
    const dots = (count: number, at: (index: number) => string) =>
      Array.from({ length: count }, (_, i) => at(i)).join('')
    const across = [700, 680, 660].map((y) => dots(134, (i) => bar(100 + i * 1.5, y, 0.75, 0.7501))).join('')
    const down = [100, 200, 300].map((x) => dots(28, (i) => bar(x, 660 + i * 1.5, 0.7501, 0.75))).join('')
    const { blocks } = await read(
      across + down + text(110, 685, '项目') + text(210, 685, '金额') + text(110, 665, '甲') + text(210, 665, '3.00'),
    )
    expect(shown(tables(blocks)[0])).toEqual(['项目|金额', '甲|3.00'])
  })

  it('keeps the rows of a table apart that was scaled down to the width of a page', async () => {
    const ys = Array.from({ length: 21 }, (_, index) => 700 - index * 3)
    const content =
      grid([100, 115, 130], ys) +
      ys
        .slice(1)
        .map((y, index) => text(101, y + 0.8, `2010${index}`, 2) + text(122, y + 0.8, '1.00', 2))
        .join('')
    const { blocks } = await read(content)
    expect(shown(tables(blocks)[0])).toEqual(ys.slice(1).map((_, index) => `2010${index}|1.00`))
  })

  it('leaves out a watermark across the cells', async () => {
    const { blocks } = await read(
      grid([100, 200, 300], [700, 680, 660]) +
        text(110, 685, '项目') +
        text(210, 685, '金额') +
        text(110, 665, '甲') +
        text(210, 665, '3.00') +
        text(120, 665, '内部资料', 40),
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

  it('drops a repeated header whose merged words slid into the row below', async () => {
    const columns = [100, 140, 200, 270, 340]
    const sides = (top: number, to: number, parted: number) =>
      columns.map((x) => line(x, top, x, x === 140 ? parted : to)).join('')
    const level = (from: number, y: number) => line(from, y, 340, y)
    const head = (y: number, words: number) =>
      text(102, words, '类') + text(142, words, '款') + text(210, y, '栏次') + text(300, y, '1')
    const row = (y: number, code: string, name: string, amount: string) =>
      text(158, y, code) + text(210, y, name) + text(300, y, amount)
    const { blocks } = await read(
      sides(700, 640, 660) +
        level(100, 700) +
        level(200, 680) +
        level(100, 660) +
        level(100, 640) +
        head(685, 675) +
        row(665, '', '合计', '5.00') +
        row(645, '20101', '人大事务', '5.00'),
      sides(760, 720, 740) +
        level(100, 760) +
        level(100, 740) +
        level(100, 720) +
        head(745, 725) +
        row(725, '20102', '政协事务', '6.00'),
    )
    expect(shown(tables(blocks)[0])).toEqual([
      '类(2x1)|款(2x1)|栏次|1',
      '合计|5.00',
      '20101(1x2)|人大事务|5.00',
      '20102(1x2)|政协事务|6.00',
    ])
  })

  it('joins a row that the page break splits', async () => {
    const { blocks } = await read(
      rows(700, ['编码', '名称'], ['30108', '机关事业单位养老']),
      rows(760, ['', '保险缴费'], ['30109', '职业年金']),
    )
    expect(shown(tables(blocks)[0])).toEqual(['编码|名称', '30108|机关事业单位养老保险缴费', '30109|职业年金'])
  })

  it('joins an amount that the page break splits, but not two amounts', async () => {
    const over = async (above: string, below: string) =>
      shown(tables((await read(rows(700, ['办公费', above]), rows(760, ['', below], ['水费', '1.00']))).blocks)[0])
    const wide = '12,345,678,253,'
    expect(await over(wide, '841.34')).toEqual([`办公费|${wide}841.34`, '水费|1.00'])
    expect(await over('12,345,678,253.00', '841.34')).toHaveLength(3)
  })

  it('leaves two rows of short figures apart, though joined they would look like amounts', async () => {
    const { blocks } = await read(
      rows(700, ['泵站', '25'], ['水闸', '4.5'], ['河道', '7.9']),
      rows(760, ['湖泊', '0'], ['水库', '10']),
    )
    expect(shown(tables(blocks)[0])).toEqual(['泵站|25', '水闸|4.5', '河道|7.9', '湖泊|0', '水库|10'])
  })

  it('leaves the only row above the break apart, where those below show that the column has no codes', async () => {
    const { blocks } = await read(rows(700, ['泵站', '20']), rows(760, ['水闸', '6'], ['河道', '2'], ['湖泊', '4']))
    expect(shown(tables(blocks)[0])).toEqual(['泵站|20', '水闸|6', '河道|2', '湖泊|4'])
  })

  it('joins the label that the page break splits, where nothing else goes on with it', async () => {
    const over = async (value: string) =>
      shown(
        tables(
          (
            await read(
              rows(700, ['项目', '金额'], ['二、政府性基金预', '3.00']),
              rows(760, ['算财政拨款', value], ['三、其他', '1.00']),
            )
          ).blocks,
        )[0],
      )
    expect(await over('')).toEqual(['项目|金额', '二、政府性基金预算财政拨款|3.00', '三、其他|1.00'])
    expect(await over('4.00')).toHaveLength(4)
  })

  it('joins words that the page break splits beside a figure', async () => {
    const { blocks } = await read(
      rows(700, ['项目', '金额'], ['年初财政拨款结转', '3.00']),
      rows(760, ['和结余', ''], ['总计', '1.00']),
    )
    expect(shown(tables(blocks)[0])).toEqual(['项目|金额', '年初财政拨款结转和结余|3.00', '总计|1.00'])
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
