import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { audit } from '../audit.ts'
import { cellRecords } from './cell-records.ts'
import { Verdicts } from './verdicts.ts'

const NAMES = [
  ['205', '教育支出'],
  ['20502', '普通教育'],
  ['2050201', '学前教育'],
  ['2050202', '小学教育'],
  ['2050203', '初中教育'],
  ['2050204', '高中教育'],
] as const
const AMOUNTS = ['100.00', '100.00', '11.00', '22.00', '33.00', '34.00']

const titled = (title: string, heading: readonly string[], amounts: readonly string[]): Block[] => [
  { kind: 'paragraph', text: title, place: {} },
  { kind: 'paragraph', text: '单位：万元', place: {} },
  tableOfRows([
    [...heading],
    ['合计', '', '100.00', '100.00', ''],
    ...NAMES.map(([code, name], index) => [code, name, amounts[index] ?? '', amounts[index] ?? '', '']),
  ]),
]

/** What is said of the totals of the general budget, row by row. */
const judged = (amounts: readonly string[]): string[] => {
  const columns = ['科目编码', '科目名称']
  const blocks = [
    ...titled('支出决算表', [...columns, '本年支出合计', '基本支出', '项目支出'], AMOUNTS),
    ...titled('一般公共预算财政拨款支出决算表', [...columns, '合计', '基本支出', '项目支出'], amounts),
  ]
  const disclosure = understand({ file: '附表.xlsx', format: 'xlsx', blocks, gaps: [] })
  return [...cellRecords(disclosure, new Verdicts(disclosure, audit(disclosure)))].flatMap((record) =>
    record.table === 'T5' && record.column === 'total' && record.code !== ''
      ? [`${record.code} ${record.verdict}`]
      : [],
  )
}

test('equations confirm what stands in its row', () =>
  expect(judged(AMOUNTS)).toEqual(NAMES.map(([code]) => `${code} confirmed`)))

test('what stands in another row is not confirmed by what stands beside it', () => {
  const verdicts = judged(['100.00', '100.00', '100.00', '11.00', '22.00', '33.00'])
  expect(verdicts.slice(2)).not.toContainEqual(expect.stringContaining(' confirmed'))
  expect(verdicts.slice(3).every((verdict) => verdict.endsWith('contradicted'))).toBe(true)
})
