import { understand } from '@mingzhang/disclosure'
import { type Block, quote, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { unlikeOtherTables } from './unlike-other-tables.ts'

const TITLES = [
  '支出决算表',
  '一般公共预算财政拨款支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款支出决算明细表',
]
const ROWS = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '合计', '', '', ''],
]

/** The unit of each table in turn. */
function found(...units: string[]): string[] {
  const blocks = units.flatMap((unit, index): Block[] => [
    { kind: 'paragraph', text: TITLES[index] ?? '', place: {} },
    { kind: 'paragraph', text: `单位：${unit}`, place: {} },
    tableOfRows(
      index === 3
        ? [
            ['科目编码', '科目名称', '合计', '工资福利支出'],
            ['', '合计', '', ''],
          ]
        : ROWS,
    ),
  ])
  const disclosure = understand({ file: '附表.html', format: 'html', blocks, gaps: [] })
  return [...unlikeOtherTables.run(disclosure)].flatMap(({ evidence }) =>
    evidence.slice(0, 1).map((span) => quote(disclosure.document, span)),
  )
}

test('one table in another unit than all others is named', () => {
  expect(found('万元', '万元', '元', '万元')).toEqual(['单位：元'])
})

test('tables in one unit, or in two units alike, are left alone', () => {
  expect(found('元', '元', '元', '元')).toEqual([])
  expect(found('元', '万元', '元', '万元')).toEqual([])
})

const charts = (...units: string[]): string[] => {
  const blocks = units.flatMap((unit, index): Block[] => [
    {
      kind: 'chart',
      title: `图${index}`,
      series: [{ name: '金额', points: [{ category: '甲', value: '1' }] }],
      place: {},
    },
    { kind: 'paragraph', text: `图${index + 1}：结构图（单位：${unit}）`, place: {} },
  ])
  const disclosure = understand({ file: '说明.html', format: 'html', blocks, gaps: [] })
  return [...unlikeOtherTables.run(disclosure)].flatMap(({ evidence }) =>
    evidence.slice(0, 1).map((span) => quote(disclosure.document, span)),
  )
}

test('one chart in another unit than all others is named', () => {
  expect(charts('万元', '亿元', '万元', '万元')).toEqual(['亿元'])
  expect(charts('万元', '万元', '万元', '万元')).toEqual([])
})
