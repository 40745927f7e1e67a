import { understand } from '@mingzhang/disclosure'
import { type Block, type Document, quote, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Observation } from '../check.ts'
import { CHECKS } from '../checks/index.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const HEADER = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const expenditure = (...rows: string[][]): Block[] => [say('支出决算表'), tableOfRows([HEADER, ...rows])]
const general = (...rows: string[][]): Block[] => [
  say('一般公共预算财政拨款支出决算表'),
  tableOfRows([HEADER, ...rows]),
]
const documentOf = (...blocks: Block[]): Document => ({ file: '附表.html', format: 'html', blocks, gaps: [] })

const RIGHT = [
  ['', '合计', '164.25', '134.25', '30.00'],
  ['205', '教育支出', '143.00', '113.00', '30.00'],
  ['20502', '普通教育', '143.00', '113.00', '30.00'],
  ['2050201', '学前教育', '30.00', '', '30.00'],
  ['2050202', '小学教育', '113.00', '113.00', ''],
  ['221', '住房保障支出', '21.25', '21.25', ''],
  ['22102', '住房改革支出', '21.25', '21.25', ''],
  ['2210201', '住房公积金', '21.25', '21.25', ''],
]

/** RIGHT with one text replaced. */
const withText = (row: number, column: number, text: string): string[][] =>
  RIGHT.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? text : cell)))

const TABLE_CHECKS = ['table-sum', 'table-against-table', 'table-against-narrative']

function observed(document: Document): { id: string; observation: Observation }[] {
  const disclosure = understand(document)
  return CHECKS.filter(({ id }) => TABLE_CHECKS.includes(id)).flatMap((check) =>
    check.cannotRun?.(disclosure) === undefined
      ? [...check.run(disclosure)].map((observation) => ({ id: check.id, observation }))
      : [],
  )
}

describe('what the table checks say of a single wrong figure', () => {
  it('is nothing where the tables agree', () => {
    expect(observed(documentOf(...expenditure(...RIGHT), ...general(...RIGHT)))).toEqual([])
  })

  it.each([
    ['a dropped digit', 4, 3, '13.00', '漏写一位数字'],
    ['a swapped pair', 4, 3, '131.00', '颠倒'],
    ['a shifted point', 4, 3, '1130.00', '小数点错位'],
    ['a wrong digit', 4, 3, '118.00', '一位数字写错'],
  ] as const)('names the cell and %s', (_, row, column, text, slip) => {
    const document = documentOf(...expenditure(...withText(row, column, text)), ...general(...RIGHT))
    const [first, ...rest] = observed(document)
    expect(rest).toEqual([])
    expect(first?.id).toBe('table-sum')
    expect(first?.observation).toMatchObject({ severity: 'error', actual: `${text}万元`, expected: '113.00万元' })
    expect(first?.observation.suggestion).toContain(slip)
    const [span] = first?.observation.evidence ?? []
    expect(span === undefined ? '' : quote(document, span)).toBe(text)
  })

  it('tells a copied total apart from what another table has less of', () => {
    const basic = (other: string, driving: string): Block[] => [
      say('一般公共预算财政拨款基本支出决算表'),
      tableOfRows([
        ['科目编码', '科目名称', '决算数'],
        ['302', '商品和服务支出', '30.00'],
        ['30201', '办公费', '20.00'],
        ['30231', '公务用车运行维护费', driving],
        ['30299', '其他商品和服务支出', other],
        ['公用经费合计', '←', '30.00'],
      ]),
      say('财政拨款“三公”经费支出决算表'),
      tableOfRows([
        ['项目', '预算数', '决算数'],
        ['合计', '5.00', '3.00'],
        ['因公出国（境）费', '', ''],
        ['公务用车购置及运行维护费', '5.00', '3.00'],
        ['公务用车购置费', '', ''],
        ['公务用车运行维护费', '5.00', '3.00'],
        ['公务接待费', '', ''],
      ]),
    ]
    expect(observed(documentOf(...basic('7.00', '3.00')))).toEqual([])
    const found = observed(documentOf(...basic('30.00', '10.00')))
    expect(found.map(({ id, observation }) => [id, observation.actual])).toEqual([
      ['table-sum', '30.00万元'],
      ['table-against-table', undefined],
    ])
    expect(found[0]?.observation.suggestion).toContain('疑误抄')
  })

  it('knows a total that was copied into one of its parts', () => {
    const wrong = [
      ['', '合计', '30.00', '30.00', ''],
      ['205', '教育支出', '30.00', '30.00', ''],
      ['20502', '普通教育', '20.00', '30.00', ''],
      ['20503', '职业教育', '10.00', '10.00', ''],
    ]
    const [first, ...rest] = observed(documentOf(...expenditure(...wrong)))
    expect(rest).toEqual([])
    expect(first?.observation).toMatchObject({ actual: '30.00万元', expected: '20.00万元' })
    expect(first?.observation.suggestion).toContain('疑误抄')
  })

  it('names a blank cell that should hold a figure', () => {
    const [first, ...rest] = observed(documentOf(...expenditure(...withText(4, 3, '')), ...general(...RIGHT)))
    expect(rest).toEqual([])
    expect(first?.observation).toMatchObject({ actual: '空白', expected: '113.00万元' })
  })

  it('keeps two wrong figures that share no relation apart', () => {
    const wrong = withText(4, 3, '13.00').map((row, index) =>
      index === 7 ? ['2210201', '住房公积金', '21.25', '12.25', ''] : row,
    )
    const found = observed(documentOf(...expenditure(...wrong), ...general(...RIGHT)))
    expect(found.map(({ observation }) => observation.actual).sort()).toEqual(['12.25万元', '13.00万元'])
  })

  it('says nothing of rounding: (n+1)×0.005', () => {
    const rounded = [
      ['', '合计', '10.01', '10.01', ''],
      ['205', '教育支出', '10.01', '10.01', ''],
      ['20502', '普通教育', '10.01', '10.01', ''],
      ['2050201', '学前教育', '5.00', '5.00', ''],
      ['2050202', '小学教育', '5.00', '5.00', ''],
    ]
    expect(observed(documentOf(...expenditure(...rounded)))).toEqual([])
    const beyond = rounded.map((row) => row.map((cell) => (cell === '10.01' ? '10.02' : cell)))
    expect(observed(documentOf(...expenditure(...beyond)))).not.toEqual([])
  })
})

describe('values printed some rows away from their labels', () => {
  it('are one finding', () => {
    const codes = ['205', '20502', '2050201', '2050202', '208', '20805', '2080501', '2080502']
    const values = [53, 53, 40, 13, 31, 31, 22, 9]
    const right = codes.map((code, index) => [code, `科目${code}`, `${values[index]}.00`, `${values[index]}.00`, ''])
    const shifted = right.map((row, index) => [
      ...row.slice(0, 2),
      ...(right[index - 1] ?? [...row.slice(0, 2), '', '', '']).slice(2),
    ])
    const total = ['', '合计', '84.00', '84.00', '']
    const found = observed(documentOf(...expenditure(total, ...right), ...general(total, ...shifted)))
    expect(found.map(({ id }) => id)).toEqual(['table-sum'])
    expect(found[0]?.observation.message).toContain('错下1行')
  })
})

describe('what the narrative says of a figure in a table', () => {
  const text = (amount: string): Block[] => [
    say('第二部分 2023年度部门决算情况说明'),
    say('三、支出决算情况说明'),
    say(`2023年本年支出合计${amount}万元，其中：基本支出134.25万元，占81.74%；项目支出30.00万元，占18.26%。`),
    say('第五部分 附表'),
  ]

  it('agrees with the table', () => {
    expect(observed(documentOf(...text('164.25'), ...expenditure(...RIGHT)))).toEqual([])
  })

  it('is one finding where it does not, and the table is believed', () => {
    const document = documentOf(...text('146.25'), ...expenditure(...RIGHT))
    const found = observed(document)
    expect(found.map(({ id }) => id)).toEqual(['table-against-narrative'])
    expect(found[0]?.observation).toMatchObject({ actual: '146.25万元', expected: '164.25万元' })
    expect(found[0]?.observation.suggestion).toContain('颠倒')
  })
})
