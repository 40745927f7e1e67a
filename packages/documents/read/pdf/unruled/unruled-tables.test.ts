import { describe, expect, it } from 'vitest'
import { paragraphs, read, shown, tables } from '../shown-blocks.ts'
import { line, text } from '../tiny-pdf.ts'

/** Entries by their place; figures end at it. */
type Entry = readonly [x: number, content: string]
const isFigure = (content: string): boolean => /^[\d,]+\.\d\d$/.test(content)
const row = (y: number, ...entries: readonly Entry[]): string =>
  entries.map(([x, content]) => text(isFigure(content) ? x - content.length * 6 : x, y, content)).join('')

describe('a table whose columns no lines part, over two pages', () => {
  const head = row(740, [100, '科目编码'], [200, '科目名称'], [350, '合计'], [430, '基本支出'], [510, '项目支出'])
  const first =
    head +
    row(720, [100, '201'], [200, '一般公共服务支出'], [375, '30.00'], [475, '10.00'], [555, '20.00']) +
    row(700, [100, '20101'], [200, '人大事务'], [375, '30.00'], [475, '10.00'], [555, '20.00'])

  it('goes on in its columns, though the rest leaves some of them blank', async () => {
    const { blocks } = await read(
      first,
      row(780, [100, '2010101'], [200, '行政运行'], [375, '10.00'], [475, '10.00']) +
        row(760, [100, '205'], [200, '教育支出']) +
        row(740, [100, '2010199'], [200, '其他支出'], [375, '20.00'], [555, '20.00']) +
        text(100, 700, '注：本表反映部门本年度各项支出情况。'),
    )
    expect(tables(blocks).map(shown)).toEqual([
      [
        '科目编码|科目名称|合计|基本支出|项目支出',
        '201|一般公共服务支出|30.00|10.00|20.00',
        '20101|人大事务|30.00|10.00|20.00',
        '2010101|行政运行|10.00|10.00|',
        '205|教育支出|||',
        '2010199|其他支出|20.00||20.00',
      ],
    ])
    expect(paragraphs(blocks)).toEqual(['注：本表反映部门本年度各项支出情况。'])
    expect(tables(blocks).map(({ inferredColumns }) => inferredColumns)).toEqual([true])
  })

  it('goes on below its headings printed again, but not below others', async () => {
    const rest = (y: number) =>
      row(y - 20, [100, '2010199'], [200, '其他支出'], [375, '20.00'], [555, '20.00']) +
      row(y - 40, [100, '205'], [200, '教育支出'], [375, '1.00'], [555, '1.00'])
    const again = (y: number) =>
      row(y, [100, '科目编码'], [200, '科目名称'], [350, '合计'], [430, '基本支出'], [510, '项目支出'])
    const { blocks } = await read(first, again(780) + rest(780))
    expect(tables(blocks).map(shown)).toEqual([
      [
        '科目编码|科目名称|合计|基本支出|项目支出',
        '201|一般公共服务支出|30.00|10.00|20.00',
        '20101|人大事务|30.00|10.00|20.00',
        '2010199|其他支出|20.00||20.00',
        '205|教育支出|1.00||1.00',
      ],
    ])
    const others = row(780, [100, '科目编码'], [200, '科目名称'], [350, '预算数'], [430, '调整数'], [510, '决算数'])
    const full = row(740, [100, '205'], [200, '教育支出'], [375, '3.00'], [475, '1.00'], [555, '2.00'])
    expect(tables((await read(first, others + full + rest(740))).blocks)).toHaveLength(2)
  })

  it('does not, where the figures stand in other columns, or words stand between', async () => {
    const others =
      row(780, [100, '甲'], [300, '10.00'], [420, '10.00']) + row(760, [100, '乙'], [300, '2.00'], [420, '1.00'])
    expect(shown(tables((await read(first, others)).blocks)[0])).toHaveLength(3)
    const after = `${text(100, 780, '三、关于支出的说明。')}${row(740, [100, '2010101'], [375, '10.00'], [475, '10.00'])}`
    expect(shown(tables((await read(first, after)).blocks)[0])).toHaveLength(3)
  })

  it('does not with words that hold the number of a year', async () => {
    const title = row(780, [100, '2024'], [128, '年专项']) + text(100, 762, '自评报告')
    const { blocks } = await read(first, title)
    expect(shown(tables(blocks)[0])).toHaveLength(3)
    expect(paragraphs(blocks).join('')).toBe('2024年专项自评报告')
  })
})

it('headers and numbers of pages are no rows, and a total begins a row of its own', async () => {
  const head = (page: number) => text(200, 800, '某县审计局2023年度部门决算') + text(290, 30, `${page}`)
  const names = row(780, [100, '项目'], [350, '决算数'], [450, '预算数'])
  const body = (top: number, ...labels: readonly string[]) =>
    labels.map((label, index) => row(top - index * 18, [100, label], [400, '1.00'], [500, '2.00'])).join('')
  const { blocks } = await read(
    head(1) +
      names +
      body(760, ...Array.from({ length: 38 }, (_, index) => `${index}号支出`)) +
      row(74, [100, '二十三、其他支出']) +
      row(56, [100, '本年支出合计'], [400, '3.00'], [500, '4.00']),
    head(2) + names + body(760, '结余', '总计'),
    head(3) + text(100, 700, '说明如下。'),
  )
  expect(tables(blocks)).toHaveLength(1)
  expect(shown(tables(blocks)[0]).slice(-5)).toEqual([
    '37号支出|1.00|2.00',
    '二十三、其他支出||',
    '本年支出合计|3.00|4.00',
    '结余|1.00|2.00',
    '总计|1.00|2.00',
  ])
  expect(paragraphs(blocks)).toEqual(['说明如下。'])
})

it('headings on top part all columns, those below stand over the ones beneath', async () => {
  const names = [100, 140, 180, 220, 260, 300]
  const { blocks } = await read({
    width: 900,
    content:
      [60, 300]
        .map(
          (x) =>
            text(x + 110, 760, '预算数') +
            text(x + 110, 740, '车辆费') +
            text(x + 10, 730, '合计') +
            text(x + 50, 730, '出国') +
            text(x + 210, 730, '接待'),
        )
        .join('') +
      [60, 300]
        .map((x) => text(x + 90, 720, '小计') + text(x + 130, 720, '购置') + text(x + 170, 720, '运行'))
        .join('') +
      row(700, ...[0, 240].flatMap((x) => names.map((at): Entry => [x + at - 5, '1.00']))),
  })
  expect(shown(tables(blocks)[0]).slice(0, 2)).toEqual(['预算数(1x6)|预算数(1x6)', '车辆费(1x3)|车辆费(1x3)'])
})

it('codes of one length stand at the left of their cells, under a heading in the middle', async () => {
  const { blocks } = await read(
    row(740, [128, '类'], [200, '科目名称'], [350, '合计'], [430, '基本支出']) +
      row(720, [100, '201'], [200, '一般公共服务支出'], [375, '30.00'], [475, '10.00']) +
      row(700, [100, '205'], [200, '教育支出'], [375, '30.00'], [475, '10.00']),
  )
  expect(shown(tables(blocks)[0])[0]).toBe('类|科目名称|合计|基本支出')
})

it('lines above and below several tables are those of each', async () => {
  const table = (top: number, title: string) =>
    text(200, top + 40, title) +
    text(100, top + 20, '部门：某县审计局 单位：万元') +
    [top + 12, top - 8, top - 52].map((y) => line(100, y, 500, y)).join('') +
    row(top, [100, '项目'], [400, '金额']) +
    row(top - 20, [100, '甲'], [440, '1.00']) +
    row(top - 40, [100, '乙'], [440, '2.00']) +
    text(100, top - 66, '注：见说明。')
  const { blocks } = await read(table(740, '收入决算表') + table(560, '支出决算表') + table(380, '收支决算表'))
  expect(tables(blocks).map(shown)).toEqual(Array.from({ length: 3 }, () => ['项目|金额', '甲|1.00', '乙|2.00']))
  expect(paragraphs(blocks)).toHaveLength(9)
})

it('a table whose title and headings are printed again over the next page goes on there, one with another title does not', async () => {
  const page = (title: string, ...names: readonly string[]) =>
    text(250, 780, title) +
    text(420, 760, '单位：万元') +
    row(740, [100, '项目'], [350, '决算数'], [450, '预算数']) +
    names.map((name, index) => row(720 - index * 18, [100, name], [400, '1.00'], [500, '2.00'])).join('')
  const first = page('支出决算表', '教育支出', '外交支出')
  const rows = async (title: string): Promise<number[]> =>
    tables((await read(first, page(title, '国防支出及其他', '金融支出'))).blocks).map((table) => table.rows)
  expect(await rows('支出决算表')).toEqual([5])
  expect(await rows('收入决算表')).toEqual([3, 3])
})

it('the total at the end of a form belongs to it, blank rows and all; a total that heads another table does not', async () => {
  const form =
    row(740, [100, '科目编码'], [200, '科目名称'], [350, '合计'], [430, '基本支出']) +
    row(720, [100, '201'], [200, '一般公共服务支出'], [370, '10.00'], [475, '10.00']) +
    row(700, [100, '205'], [200, '教育支出'], [370, '20.00'], [475, '10.00'])
  const total = await read(form + row(600, [150, '合计'], [370, '30.00'], [475, '20.00']))
  expect(shown(tables(total.blocks)[0]).at(-1)).toBe('合计||30.00|20.00')
  const { blocks } = await read(form + row(600, [150, '合计'], [350, '基本支出']))
  expect(tables(blocks).map((table) => table.rows)).toEqual([3])
})

it('a heading over codes that reaches into the first row beside it is not part of the code', async () => {
  const { blocks } = await read(
    row(735, [130, '科目名称'], [300, '决算数'], [430, '预算数']) +
      [742, 730].map((y, at) => text(100, y, ['经济分', '类科目'][at] ?? '', 9)).join('') +
      text(100, 717, '编码', 9) +
      row(718, [100, '301'], [160, '工资福利支出'], [320, '30.00'], [450, '10.00']) +
      row(700, [100, '30101'], [160, '基本工资'], [320, '20.00'], [450, '10.00']),
  )
  expect(shown(tables(blocks)[0]).slice(-2)).toEqual(['301|工资福利支出|30.00|10.00', '30101|基本工资|20.00|10.00'])
})

it('below headings that are printed again a table goes on with rows that have no figures', async () => {
  const headings = row(780, [100, '项目'], [220, '决算数'], [330, '项目'], [440, '决算数'])
  const sides = (y: number, left: string, amount: string, right: string, other: string): string =>
    row(y, [100, left], [250, amount], [330, right], [470, other])
  const { blocks } = await read(
    headings +
      sides(760, '一、财政拨款', '3.00', '一、教育支出', '1.00') +
      sides(742, '二、事业收入', '2.00', '二、农林', '4.00'),
    headings +
      sides(760, '', '', '三、水利', '') +
      sides(742, '', '', '四、其他', '') +
      sides(724, '总计', '5.00', '总计', '5.00'),
  )
  expect(tables(blocks)).toHaveLength(1)
  expect(shown(tables(blocks)[0]).slice(3)).toEqual(['||三、水利|', '||四、其他|', '总计|5.00|总计|5.00'])
})

it('numbers of columns at the top of a page go on with the headings at the end of the page before', async () => {
  const { blocks } = await read(
    text(250, 120, '支出决算表') +
      text(420, 100, '单位：万元') +
      row(80, [100, '科目名称'], [300, '合计'], [430, '基本支出']),
    row(780, [100, '栏次'], [309, '1'], [450, '2']) +
      row(760, [100, '教育支出'], [325, '5.00'], [470, '1.00']) +
      row(742, [100, '农林支出'], [325, '6.00'], [470, '2.00']),
  )
  expect(shown(tables(blocks)[0]).slice(0, 3)).toEqual(['科目名称|合计|基本支出', '栏次|1|2', '教育支出|5.00|1.00'])
})

it('what is drawn in charts takes in no heading of a section and no name of a chart between two of them', async () => {
  const chart = (y: number): string =>
    row(y, [150, '4.00'], [330, '6.00']) + row(y - 20, [150, '财政拨款收入'], [330, '事业收入'])
  const { blocks } = await read(
    chart(760) +
      text(180, 720, '（图2：收入决算结构图）') +
      text(80, 700, '三、支出决算情况说明') +
      chart(670) +
      text(180, 630, '图3：支出决算结构图'),
  )
  expect(paragraphs(blocks)).toEqual(
    expect.arrayContaining(['（图2：收入决算结构图）', '三、支出决算情况说明', '图3：支出决算结构图']),
  )
})

it('attachments that are announced are no table, nor are lines with years, in whatever font their figures are', async () => {
  const announced = (number: number, title: readonly Entry[]): string =>
    row(740 - 20 * number, [60, '附件'], [86, String(number)], ...title)
  const attachments =
    announced(1, [
      [104, '2022'],
      [130, '年部门整体支出绩效自评报告'],
    ]) +
    announced(2, [
      [104, '2022'],
      [130, '年项目支出绩效自评表'],
    ]) +
    announced(3, [[104, '泵站维护项目支出绩效自评报告']]) +
    announced(4, [[104, '渠道清淤项目支出绩效自评报告']])
  const summary = await read(attachments)
  expect(tables(summary.blocks)).toEqual([])
  expect(paragraphs(summary.blocks)[0]).toBe('附件1 2022年部门整体支出绩效自评报告')
  const ofYear = (y: number, behind: number): string => row(y, [60, '3'], [100, '2022'], [behind, '年度'])
  expect(tables((await read(ofYear(740, 126) + ofYear(720, 126) + ofYear(700, 126))).blocks)).toEqual([])
  expect(tables((await read(ofYear(740, 160) + ofYear(720, 160) + ofYear(700, 160))).blocks)).toHaveLength(1)
})
