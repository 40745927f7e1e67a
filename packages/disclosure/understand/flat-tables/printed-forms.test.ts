import { tableOfRows, textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { findStatutoryTables } from '../statutory-tables/find-tables.ts'
import { withFlatTables } from './flat-tables.ts'

/** The rows of the only table that a text holds, its cells parted by `|`. */
function rowsOf(...lines: string[]): string[] {
  const { blocks } = withFlatTables(textDocument('决算.txt', lines.join('\n')))
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  expect(tables).toHaveLength(1)
  return tables.flatMap(({ rows, cells }) =>
    Array.from({ length: rows }, (_, row) =>
      cells
        .filter((cell) => cell.row === row)
        .map(({ text }) => text)
        .join('|'),
    ),
  )
}

const threePublic = (...rows: string[]): string[] =>
  rowsOf(
    '一、2023年度财政拨款“三公”经费支出决算表',
    '单位：万元',
    ...rows,
    '二、2023年度财政拨款“三公”经费支出情况说明',
    '支出决算为8.00万元。',
  )

test('items of the “三公” below one another have a budget and what was spent', () => {
  expect(
    threePublic(
      '项目 预算数 决算数',
      '合计 30.00 8.00',
      '因公出国（境）费 20.00',
      '公务接待费 4.00 5.00',
      '公务用车购置及运行维护费 6.00 3.00',
      '其中：公务用车运行维护费 6.00 3.00',
      '公务用车购置费',
    ),
  ).toEqual([
    '项目|预算数|决算数',
    '合计|30.00|8.00',
    '因公出国(境)费|20.00|',
    '公务接待费|4.00|5.00',
    '公务用车购置及运行维护费|6.00|3.00',
    '其中:公务用车运行维护费|6.00|3.00',
    '公务用车购置费||',
  ])
})

test('every cell of the items may stand on a line of its own', () => {
  const items = ['合 计', '30.00', '8.00', '公务接待费', '10.00', '5.00', '公务用车购置及运行维护费', '20.00', '3.00']
  const table = [
    '项目|预算数|决算数',
    '合计|30.00|8.00',
    '公务接待费|10.00|5.00',
    '公务用车购置及运行维护费|20.00|3.00',
  ]
  expect(threePublic('项 目', '预 算 数', '决 算 数', ...items)).toEqual(table)
  expect(threePublic(...['项 目', '预 算 数', '决 算 数', ...items].map((cell) => `${cell} |`))).toEqual(table)
  expect(threePublic('项 目', '预 算 数', '决 算 数', ...items, '1.00')).toHaveLength(1)
})

test('the numbers of lines are no amounts; where no sum tells, the table is not read', () => {
  const rows = ['项目 行次 全年预算数 决算数', '栏次 1 2', '合计 1 9.00 8.00', '1.因公出国（境）费 2 0.00 0.00']
  const vehicles = ['2.公务用车购置及运行维护费 3 5.00 3.00', '（1）公务用车购置费 4 0.00 0.00']
  const running = '（2）公务用车运行维护费 5 5.00 3.00'
  expect(threePublic(...rows, ...vehicles, running, '3.公务接待费 6 4.00 5.00')).toContain('3.公务接待费|4.00|5.00')
  expect(threePublic(...rows, ...vehicles, running, '3.公务接待费 6 7.00')).toHaveLength(1)
})

test('a form of numbered lines tells both sides', () => {
  const rows = rowsOf(
    '收入支出决算总表',
    '收入 支出',
    '项目 行次 决算数 项目 行次 决算数',
    '栏次 1 栏次 2',
    '一、一般公共预算财政拨款收入 1 90.00 一、一般公共服务支出 32 100.00',
    '二、政府性基金预算财政拨款收入 2 二、外交支出 33',
    '3 三、国防支出 34',
    '本年收入合计 27 90.00 本年支出合计 58 100.00',
    '使用非财政拨款结余 28 结余分配 59',
    '年初结转和结余 29 10.00 60',
    '总计 30 100.00 总计 61 100.00',
  )
  expect(rows).toContain('一、一般公共预算财政拨款收入|90.00|一、一般公共服务支出|100.00')
  expect(rows).toContain('总计|100.00|总计|100.00')
  expect(rows.find((row) => row.startsWith('年初结转和结余'))).toMatch(/^年初结转和结余\|10\.00\|+$/)
})

test('two blocks of economic subjects, one for the staff and one for the office', () => {
  expect(
    rowsOf(
      '一般公共预算财政拨款基本支出决算表',
      '人员经费 公用经费',
      '科目编码 科目名称 金额 科目编码 科目名称 金额',
      '301 工资福利支出 80.00 302 商品和服务支出 20.00',
      '30101 基本工资 80.00 30201 办公费 20.00',
      '人员经费合计 80.00 公用经费合计 20.00',
    ),
  ).toContain('30201|办公费|20.00')
})

test('titles in the contents hold no table', () => {
  const contents = ['九、财政拨款“三公”经费支出决算表', '十、国有资产占用情况表', '第三部分 2023年度部门决算情况说明']
  const { blocks } = withFlatTables(textDocument('决算.txt', contents.join('\n')))
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph'])
})

test('a sheet of a PDF that was printed without lines is read as one of a text; of a web page, paragraphs are none', () => {
  const { blocks } = textDocument(
    '附表.txt',
    `政府性基金预算财政拨款收入支出决算表
单位：万元
本年支出
科目编码 科目名称 年初结转和结余 本年收入 年末结转和结余
合计 基本支出 项目支出
合计
注：本表反映部门本年度政府性基金预算财政拨款收入支出情况。
说明：本部门没有政府性基金预算财政拨款收入和支出，故本表无数据。`,
  )
  const tablesAs = (format: 'pdf' | 'html') =>
    findStatutoryTables(withFlatTables({ file: '附表', format, blocks, gaps: [] })).map(({ form, empty }) => [
      form.id,
      empty,
    ])
  expect(tablesAs('pdf')).toEqual([['T8', true]])
  expect(tablesAs('html')).toEqual([])
})

test('a blank “三公” table is one, where its headings tell the order of its columns', () => {
  const blank = (...heads: string[]) =>
    findStatutoryTables(
      withFlatTables(
        textDocument(
          '附表.txt',
          [
            '一般公共预算财政拨款“三公”经费支出决算表',
            '单位：万元',
            ...heads,
            '注：本表反映部门本年度“三公”经费。',
          ].join('\n'),
        ),
      ),
    ).map(({ form, empty }) => [form.id, empty])
  const items = ['因公出国 因公出国', '合计 公务用车购置公务用车运行公务接待费合计 公务用车购置公务用车运行公务接待费']
  expect(blank('预算数 决算数', ...items)).toEqual([['T7', true]])
  expect(blank(...items)).toEqual([])
})

test('the rows of a form that no lines part into columns are told as unread, but for the heading below them', () => {
  const cells = [
    ['一级指标', '二级指标', '指标值'],
    ['产出指标', '数量指标', '≥3次'],
    ['总分', '', '98'],
    ['2023年项目自评报告（水库大坝安全鉴定与除险加固）', '', ''],
  ]
  const { blocks } = textDocument('说明.txt', '水库维修项目绩效自评表\n项目名称 水库维修\n年度资金总额 12.00 11.00')
  const table = { ...tableOfRows(cells), inferredColumns: true as const }
  const read = withFlatTables({ file: '说明.pdf', format: 'pdf', blocks: [...blocks, table], gaps: [] })
  expect(read.blocks.map((block) => [block.kind, block.kind === 'paragraph' ? block.text.trim() : ''])).toEqual([
    ['paragraph', '水库维修项目绩效自评表'],
    ['table', ''],
    ['paragraph', '2023年项目自评报告（水库大坝安全鉴定与除险加固）'],
  ])
  expect(read.gaps).toHaveLength(1)
  const parted = withFlatTables({ file: '说明.pdf', format: 'pdf', blocks: [...blocks, tableOfRows(cells)], gaps: [] })
  expect(parted.gaps).toEqual([])
})
