import { describe, expect, test } from 'vitest'
import { UnreadableFile } from '../unreadable.ts'
import { readText, textDocument } from './text.ts'

const read = (text: string) => textDocument('样本.txt', text).blocks

describe('paragraphs', () => {
  test('one a line, without the marks of the extraction', () => {
    expect(read('[bookmark: _Toc1]第一部分 部门概况\n\n[image: ]\n一、部门职责\t\n')).toEqual([
      { kind: 'paragraph', text: '第一部分 部门概况', place: { line: 1 } },
      { kind: 'paragraph', text: '一、部门职责', place: { line: 4 } },
    ])
  })
  test('GB18030 is read as well as UTF-8', async () => {
    const bytes = new Uint8Array([0xbe, 0xf6, 0xcb, 0xe3])
    const document = await readText({ file: '样本.txt', bytes })
    expect(document.blocks).toEqual([{ kind: 'paragraph', text: '决算', place: { line: 1 } }])
  })
  test('a page that begins behind the last word of another begins a line', () => {
    const texts = read('第一页的末句。\f第二页的首句。\f\n\f第三页。').map(
      (block) => block.kind === 'paragraph' && block.text,
    )
    expect(texts).toEqual(['第一页的末句。', '第二页的首句。', '第三页。'])
  })
  test.each(['', ' \n\n'])('nothing to read is said so', (text) => {
    expect(() => read(text)).toThrow(UnreadableFile)
  })
})

describe('tables', () => {
  test('cells are lines that start with a tab, an empty line ends a row, a bare line goes on', () => {
    const [table] = read('\t项目\n\t预算数\n\n\t其中：\n财政拨款\n\t12.50\n\n\t合计\n\t12.50\n\n说明文字')
    expect(table).toMatchObject({ kind: 'table', rows: 3, columns: 2 })
    expect(
      table?.kind === 'table' && table.cells.map((cell) => [cell.row, cell.column, cell.text, cell.place.line]),
    ).toEqual([
      [0, 0, '项目', 1],
      [0, 1, '预算数', 2],
      [1, 0, '其中：\n财政拨款', 4],
      [1, 1, '12.50', 6],
      [2, 0, '合计', 8],
      [2, 1, '12.50', 9],
    ])
  })
  test('an empty line inside a cell tears a row, which is joined again', () => {
    const rows = '\t类别\n\t名称\n\t目标\n\n\t\n\t社会效益\n\n指标\n\t通行\n\n\t\n\t满意度\n\t≥95%\n'
    expect(read(rows.replace('\t通行', '\t畅通'))).toMatchObject([{ kind: 'table', rows: 3, columns: 3 }])
  })
  test('a sentence between two tables is no part of a cell', () => {
    const rows = '\t类别\n\t名称\n\t目标\n\n\t甲\n\t乙\n\t丙\n\n第二张表：\n\t丁\n\t戊\n\n\t己\n\t庚\n'
    expect(read(rows).map((block) => block.kind)).toEqual(['table', 'paragraph', 'table'])
  })
  test('the heading of the next attachment, alone in its line, is no rest of a torn row', () => {
    const rows = '\t指标\n\t分值\n\t得分\n\n\t合计\n\t100\n\t93\n\n\n附件3\n\t自评表\n\n\t名称\n\t泵站\n\t甲\n\t乙\n'
    expect(read(rows).map((block) => block.kind)).toEqual(['table', 'paragraph', 'table'])
    expect(read(rows.replace('附件3', '附件资料')).map((block) => block.kind)).toEqual(['table'])
  })
  test('a paragraph above the title of the next table is no rest of a torn row', () => {
    const rows =
      '\t合计\n\t100\n\t93\n\n\t原因\n\t无\n\n（2）泵站维护项目自评得分为97分。\n\t自评表（2022年度）\n\n\t名称\n\t泵站\n'
    expect(read(rows).map((block) => block.kind)).toEqual(['table', 'paragraph', 'table'])
  })
  test('rows led by a tab are a table of their own, and the paragraph behind them is none of it', () => {
    const rows = '\t资金性质\t金额\n\t资金到位\t80万元\n截至年底支付60万元。\n\t类别\n\t名称\n\n\t甲\n\t乙\n'
    expect(read(rows)).toMatchObject([{ kind: 'table', rows: 2 }, { kind: 'paragraph' }, { kind: 'table', rows: 2 }])
  })
  test('the heading of the next part never goes on in a cell', () => {
    const rows = '\t指标\n\t满意度\n\n\t≥95%\n\t98%\n第五部分 附表\n一、收入支出决算总表\n'
    expect(read(rows).map((block) => block.kind)).toEqual(['table', 'paragraph', 'paragraph'])
  })
  test('two empty lines, or a row that is the title of a table, begin the next table', () => {
    const first = '\t收入决算表\n\n\t科目\n\t金额\n\n\t合计\n\t1.00\n\n'
    const second = '\t支出决算表\n\n\t科目\n\t金额\n\n\t合计\n\t2.00\n'
    expect(read(first + second)).toMatchObject([{ rows: 3 }, { rows: 3 }])
    expect(read('\t科目\n\t金额\n\n\n\t科目\n\t人数\n')).toMatchObject([{ rows: 1 }, { rows: 1 }])
    expect(read('\t科目\n\t金额\n\n\t附表\n\t2.00\n\n\t小计\n\n\t合计\n\t3.00\n')).toMatchObject([{ rows: 4 }])
  })
  test('a lone cell is a paragraph', () => {
    expect(read('\t绩效自评表\n\n（2023年度）')[0]).toEqual({
      kind: 'paragraph',
      text: '绩效自评表',
      place: { line: 1 },
    })
  })
  test('neighbouring lines with tabs between cells are rows', () => {
    expect(read('科目\t决算数\n行政运行\t1.00\n文字')[0]).toMatchObject({ kind: 'table', rows: 2, columns: 2 })
  })
  test('a first row whose first cell is empty belongs to the rows below it', () => {
    const [table] = textDocument('a.txt', '\t公开01表\n部门：某局\t单位：万元\n项目\t决算数\n甲\t1.00').blocks
    expect(table).toMatchObject({ kind: 'table', rows: 4, columns: 2 })
  })
  test('a row whose last cells are empty is one too, a line that only ends with a tab is not', () => {
    const rows = '三公经费\t\t\n合计\t出国\t接待\n其中\t\t\n1.00\t0.50\t0.50\n文字\t\n'
    expect(read(rows)).toMatchObject([
      { kind: 'table', rows: 4, columns: 3 },
      { kind: 'paragraph', text: '文字' },
    ])
  })
  test('an item between those before and behind it is a row whose empty cells were left out', () => {
    const rows = (item: string) => read(`五、事业收入\t90.00\n${item}\n七、其他收入\t10.00\n合计\t100.00`)
    expect(rows('六、经营收入')).toMatchObject([{ kind: 'table', rows: 4, columns: 2 }])
    expect(rows('续表')).toHaveLength(3)
    expect(rows('六、经营收入共计两项，均已入账。')).toHaveLength(3)
  })
  test('the heading behind a table of items is no row of it', () => {
    expect(read('一、事业收入\t90.00\n二、其他收入\t10.00\n三、支出决算表\n甲\t1.00\n乙\t2.00')).toHaveLength(3)
  })
})

test('the data of charts', () => {
  const [chart] = read('收、支变动情况图\n2023年\t\n收入\t支出\t20.5\t20.5\t2022年\t\n收入\t支出\t18\t18\t\n')
  expect(chart).toMatchObject({
    kind: 'chart',
    title: '收、支变动情况图',
    series: [
      {
        name: '2023年',
        points: [
          { category: '收入', value: '20.5' },
          { category: '支出', value: '20.5' },
        ],
      },
      {
        name: '2022年',
        points: [
          { category: '收入', value: '18' },
          { category: '支出', value: '18' },
        ],
      },
    ],
  })
})
