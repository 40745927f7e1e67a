import { understand } from '@mingzhang/disclosure'
import { type Block, quote, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { unlikeOtherTables } from './unlike-other-tables.ts'

const SPENT = ['科目编码', '科目名称', '合计', '基本支出', '项目支出']
const TABLES: readonly (readonly [title: string, headings: readonly string[]])[] = [
  ['支出决算表', SPENT],
  ['一般公共预算财政拨款支出决算表', SPENT],
  ['国有资本经营预算财政拨款支出决算表', SPENT],
  ['财政拨款支出决算明细表', ['科目编码', '科目名称', '合计', '工资福利支出']],
  ['收入决算表', ['科目编码', '科目名称', '本年收入合计', '财政拨款收入']],
  ['一般公共预算财政拨款项目支出决算表', ['科目编码', '科目名称', '合计']],
]

/** The unit of each table in turn; '' tells none. */
const found = (...units: string[]): string[] => observed('1.00', ...units).map(({ place }) => place)

function observed(amount: string, ...units: string[]): { readonly place: string; readonly severity?: string }[] {
  const blocks = units.flatMap((unit, index): Block[] => {
    const [title = '', headings = []] = TABLES[index] ?? []
    return [
      { kind: 'paragraph', text: title, place: {} },
      ...(unit === '' ? [] : [{ kind: 'paragraph' as const, text: `单位：${unit}`, place: {} }]),
      tableOfRows([[...headings], headings.map((_, column) => (column === 1 ? '合计' : column === 2 ? amount : ''))]),
    ]
  })
  const disclosure = understand({ file: '附表.html', format: 'html', blocks, gaps: [] })
  return [...unlikeOtherTables.run(disclosure)].flatMap(({ evidence, severity }) =>
    evidence.slice(0, 1).map((span) => ({ place: quote(disclosure.document, span), ...(severity && { severity }) })),
  )
}

test('one table in another unit than all others is named', () => {
  expect(found('万元', '万元', '元', '万元')).toEqual(['单位：元'])
})

test('tables in one unit, or in two units alike, are left alone', () => {
  expect(found('元', '元', '元', '元')).toEqual([])
  expect(found('元', '万元', '元', '万元')).toEqual([])
})

test('the one table that tells no unit is named', () => {
  expect(found('万元', '', '万元', '万元', '万元', '万元')).toEqual(['一般公共预算财政拨款支出决算表'])
  expect(found('万元', '', '', '万元', '万元', '万元')).toEqual([])
  expect(observed('', '万元', '', '万元', '万元', '万元', '万元').map(({ severity }) => severity)).toEqual(['info'])
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
