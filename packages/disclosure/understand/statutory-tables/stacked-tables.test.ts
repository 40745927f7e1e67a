import { type Block, type Document, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { understand } from '../understand.ts'
import { findStatutoryTables } from './find-tables.ts'
import { withTablesApart } from './stacked-tables.ts'
import { documentOf, EXPENDITURE_HEADER, printed, say } from './tables-of-blocks.ts'

const INCOME = ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '']
const STACKED = tableOfRows([
  ['收入决算表', '←', '←', '←', '←'],
  ['部门：某局', '←', '金额单位：万元', '←', ''],
  INCOME,
  ['合计', '←', '5.00', '5.00', ''],
  ['205', '教育支出', '5.00', '5.00', ''],
  ['注：本表反映各项收入情况。', '←', '←', '←', '←'],
  ['', '', '', '', ''],
  ['支出决算表', '←', '←', '←', '←'],
  EXPENDITURE_HEADER,
  ['合计', '←', '5.00', '3.00', '2.00'],
  ['205', '教育支出', '5.00', '3.00', '2.00'],
])

describe('tables one below the other in one table', () => {
  it('are each a table, without the empty columns and rows behind them; the contents lead on to their headings', () => {
    const contents = [{ text: '一、决算表', block: 0 }, { text: '二、说明', block: 2 }, { text: '三' }]
    const apart = withTablesApart({ ...documentOf(say('一、决算表'), STACKED, say('二、说明')), contents })
    expect(apart.blocks.map((block) => (block.kind === 'table' ? [block.rows, block.columns] : block.kind))).toEqual([
      'paragraph',
      [6, 4],
      [4, 5],
      'paragraph',
    ])
    expect(apart.contents?.map(({ block }) => block)).toEqual([0, 3, undefined])
    const { statutoryTables } = understand(documentOf(STACKED))
    expect(statutoryTables.map(({ form }) => form.id)).toEqual(['T2', 'T3'])
    expect(printed(statutoryTables[1])).toMatchObject({ '205|basic': '300/2', 'total|project': '200/2' })
  })
  it('are not seen in lists of titles, in other words over a whole row, and within merged cells', () => {
    const untouched = (...rows: string[][]): void => {
      const document = documentOf(tableOfRows(rows))
      expect(withTablesApart(document)).toBe(document)
    }
    untouched(['目录'], ['收入决算表'], ['支出决算表'], ['财政拨款收入支出决算总表'], ['说明'])
    const head = [['收入决算表', '←'], ...Array.from({ length: 4 }, () => ['甲', '1.00'])]
    const rest = Array.from({ length: 4 }, () => ['乙', '2.00'])
    untouched(...head, ['见支出决算表附注', '←'], ...rest)
    untouched(...head, ['支出决算表', '1.00'], ...rest)
    untouched(...head, ['乙', '2.00'], ['↑', '支出决算表'], ...rest)
  })
})

describe('rows of a text whose merged cells were written once', () => {
  const text = (title: string, rows: string[][]) => {
    const cells = rows.flatMap((row, at) =>
      row.map((value, column) => ({
        row: at,
        column,
        rowSpan: 1,
        columnSpan: 1,
        text: value,
        place: { line: at + 1 },
      })),
    )
    const columns = Math.max(...rows.map((row) => row.length))
    const table: Block = { kind: 'table', rows: rows.length, columns, cells, place: { line: 1 } }
    const document: Document = { ...documentOf(say(title), table), file: 'a.txt', format: 'text' }
    return findStatutoryTables(document)[0]
  }
  it('lays the 款 of economic subjects under their 类', () => {
    const table = text('一般公共预算财政拨款支出决算明细表', [
      ['项目', '合计', '工资福利支出', '资本性支出'],
      ['科目编码', '科目名称', '小计', '基本工资', '奖金', '小计', '办公设备购置'],
      ['类', '款', '项'],
      ['合计', '9.00', '6.00', '4.00', '2.00', '3.00', '3.00'],
      ['205', '', '', '教育支出', '9.00', '6.00', '4.00', '2.00', '3.00', '3.00'],
    ])
    expect(printed(table)).toMatchObject({ '205|工资福利支出/奖金': '200/2', 'total|资本性支出/办公设备购置': '300/2' })
  })
  it('knows the columns of a table with nothing but a total from its headings', () => {
    const table = text('政府性基金预算财政拨款收入支出决算表', [
      ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
      ['合计', '基本支出', '项目支出'],
      ['合计', '', '', '', '', '', ''],
    ])
    expect([table?.form.id, table?.empty]).toEqual(['T8', true])
  })
})

it('a table of the same headings below a title of its own does not go on with the one above', () => {
  const items = (running: string): Block =>
    tableOfRows([
      ['项目', '行次', '预算数', '决算统计数'],
      ['（一）支出合计', '1', '10.00', '8.00'],
      ['1．因公出国（境）费', '2', '0.00', '0.00'],
      ['2．公务用车购置及运行维护费', '3', '6.00', running],
      ['3．公务接待费', '4', '4.00', '3.00'],
    ])
  const title = '十、财政拨款“三公”经费、行政参公单位机关运行经费情况表'
  const below = (text: string): readonly number[] =>
    findStatutoryTables(documentOf(say(title), items('5.00'), say(text), items('4.00'))).flatMap(({ blocks }) => blocks)
  expect(below('十一、一般公共预算财政拨款“三公”经费情况表')).toEqual([1])
  expect(below('续表')).toEqual([1, 3])
})

it('what all budgets spent together is not the table of the general budget where that stands too', () => {
  const table = (amount: string): Block => tableOfRows([EXPENDITURE_HEADER, ['', '合计', amount, amount, '']])
  const totals = (...blocks: Block[]): string[] =>
    findStatutoryTables(documentOf(...blocks)).flatMap((one) => [`${one.form.id} ${printed(one)['total|total']}`])
  const all = [say('财政拨款支出决算表（功能科目）'), table('5.00')]
  expect(totals(...all)).toEqual(['T5 500/2'])
  expect(totals(...all, say('一般公共预算财政拨款支出决算表（功能科目）'), table('4.00'))).toEqual(['T5 400/2'])
})

it('财政拨款收入 of the form until 2018 is a line, and where its kinds follow it is not', () => {
  const income = (...lines: string[][]): string[] =>
    findStatutoryTables(
      documentOf(
        say('收入支出决算总表'),
        tableOfRows([
          ['收入', '←', '支出', '←'],
          ['项目', '金额', '项目', '金额'],
          ...lines,
          ['本年收入合计', '9.00', '本年支出合计', '8.00'],
          ['用事业基金弥补收支差额', '', '结余分配', '2.00'],
          ['年初结转和结余', '1.00', '转入事业基金', '2.00'],
          ['总计', '10.00', '总计', '10.00'],
        ]),
      ),
    ).flatMap(({ rows, unread }) => [
      ...rows.map(({ key }) => key).filter((key) => /income\./.test(key)),
      `${unread.length}`,
    ])
  const whole = ['一、财政拨款收入', '9.00', '一、教育支出', '8.00']
  expect(income(whole, ['其中：政府性基金预算财政拨款', '2.00', '', ''])).toEqual(['income.fiscal', '0'])
  const kinds = [
    ['其中：一般公共预算财政拨款收入', '7.00', '', ''],
    ['政府性基金预算财政拨款收入', '2.00', '', ''],
  ]
  expect(income(whole, ...kinds)).toEqual(['income.general', 'income.funds', '0'])
})
