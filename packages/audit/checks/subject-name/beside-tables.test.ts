/** Names and codes of subjects that the tables of a disclosure tell otherwise. */
import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import type { Check } from '../../check.ts'
import { nameOfYear } from './name-of-year.ts'
import { tableCodes } from './table-codes.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const table = (title: string, ...items: string[][]): Block[] => [
  say(title),
  tableOfRows([
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['208', '社会保障和就业支出', '6.00', '', '6.00'],
    ['20802', '民政管理事务', '6.00', '', '6.00'],
    ...items.map((item) => [...item, '6.00', '', '6.00']),
  ]),
]
const expected = (check: Check, ...blocks: Block[]) => expectedIn(2023, check, ...blocks)
const expectedIn = (year: number, check: Check, ...blocks: Block[]) =>
  [
    ...check.run(
      understand({ file: '决算.html', format: 'html', blocks: [say(`${year}年度部门决算公开`), ...blocks], gaps: [] }),
    ),
  ].map((observation) => observation.expected)

const TITLES = ['支出决算表', '一般公共预算财政拨款支出决算表']
const PUBLIC = '2080208'

test('a name that the subject had before some year, where all tables print the later one', () => {
  const told = (name: string): Block[] => [
    say('第二部分 2023年度部门决算情况说明'),
    say('（三）一般公共预算财政拨款支出决算具体情况'),
    say(`1.社会保障和就业支出（类）民政管理事务（款）${name}（项）：支出决算为6.00万元。`),
    say('第五部分 附表'),
  ]
  const tables = (name: string): Block[] => TITLES.flatMap((title) => table(title, [PUBLIC, name]))
  const [former, later] = ['基层政权和社区建设', '基层政权建设和社区治理']
  expect(expected(nameOfYear, ...told(former), ...tables(later))).toEqual([later])
  expect(expected(nameOfYear, ...told(later), ...tables(later))).toEqual([])
  expect(expected(nameOfYear, ...told(former), ...tables(former))).toEqual([])
  expect(expected(nameOfYear, ...told(former))).toEqual([])
  // also where the lists end the subject before the year
  expect(expectedIn(2024, nameOfYear, ...told(former), ...tables(later))).toEqual([later])
  expect(expectedIn(2024, nameOfYear, ...told(former), ...tables(former))).toEqual([])
})

test('a name of which it is not sure since when it is another, as all tables print it', () => {
  const severities = (year: number, ...tables: Block[]): (string | undefined)[] => {
    const blocks = [
      say(`${year}年度部门决算公开`),
      say(`第二部分 ${year}年度部门决算情况说明`),
      say('（三）一般公共预算财政拨款支出决算具体情况'),
      say('1.卫生健康支出（类）公共卫生（款）重大公共卫生专项（项）：支出决算为6.00万元。'),
      say('第五部分 附表'),
      ...tables,
    ]
    const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
    return [...nameOfYear.run(disclosure)].map(({ severity }) => severity)
  }
  const tables = (name: string): Block[] => TITLES.flatMap((title) => table(title, ['2100409', name]))
  expect(severities(2021, ...tables('重大公共卫生专项'))).toEqual(['info'])
  expect(severities(2021, ...tables('重大公共卫生服务'))).toEqual(['warning'])
  expect(severities(2020, ...tables('重大公共卫生专项'))).toEqual([])
})

test('a code that one table alone gives to an item, where the others agree on another', () => {
  const budget = [...TITLES, '政府性基金预算财政拨款支出决算表']
  const coded = (...codes: string[]): Block[] =>
    codes.flatMap((code, at) => table(budget[at] ?? '', [code, '养老机构巡查']))
  expect(expected(tableCodes, ...coded('2080214', '2080215', '2080214'))).toEqual(['2080214'])
  expect(expected(tableCodes, ...coded('2080214', '2080214', '2080214'))).toEqual([])
  // the table of projects has their names in the next column
  const projects = [
    say('一般公共预算财政拨款项目支出决算表'),
    tableOfRows([
      ['科目编码', '科目名称', '项目名称', '决算数'],
      ['2080215', '养老机构巡查', '巡查设备购置', '6.00'],
    ]),
  ]
  expect(expected(tableCodes, ...coded('2080214', '2080214'), ...projects)).toEqual(['2080214'])
  // nobody tells which of two is the slip
  expect(expected(tableCodes, ...coded('2080214', '2080215'))).toEqual([])
  // both stand in one table: they are two items of one name
  const both = table(budget[0] ?? '', ['2080214', '养老机构巡查'], ['2080215', '养老机构巡查'])
  expect(expected(tableCodes, ...both, ...coded('', '2080214').slice(2))).toEqual([])
})
