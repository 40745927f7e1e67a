import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { tableChanges } from './table-changes.ts'

/** What the check says of one row of a table whose headings stand in two rows. */
function found(...row: string[]): string[] {
  const table = tableOfRows([
    ['项 目', '上年决算数', '本年决算数', '较上年增减情况', '←'],
    ['↑', '↑', '↑', '增、减额', '增、减幅度'],
    ['合 计', '7.00', '6.30', '-0.70', '-10%'],
    ['因公出国（境）费', '', '', '', ''],
    row,
  ])
  const disclosure = understand({ file: '决算.html', format: 'html', blocks: [table], gaps: [] })
  return [...tableChanges.run(disclosure)].map(({ severity = 'error', expected }) => `${severity} ${expected}`)
}

test('changes that do not follow from the two years', () => {
  expect(found('公务接待费', '7.00', '6.30', '-0.60', '-10%')).toEqual(['error -0.70'])
  expect(found('公务接待费', '7.00', '6.30', '-0.70', '-11%')).toEqual(['error -10.00%'])
  expect(found('公务接待费', '7.00', '6.30', '0.70', '-10%')).toEqual(['warning -0.70'])
})

test('changes that follow', () => {
  expect(found('公务接待费', '7.00', '6.30', '-0.7', '-10.0%')).toEqual([])
  expect(found('公务接待费', '0', '6.30', '6.30', '100%')).toEqual([])
  expect(found('公务接待费', '', '6.30', '', '')).toEqual([])
})

test('columns that are told by their years alone', () => {
  const table = (rate: string) =>
    tableOfRows([
      ['项目', '2022年决算数', '2023年决算数', '增减额', '增减幅度'],
      ['公务接待费', '8.00', '6.00', '-2.00', rate],
      ['公务用车费', '5.00', '6.00', '1.00', '20%'],
    ])
  const found = (rate: string) =>
    [...tableChanges.run(understand({ file: '决算.html', format: 'html', blocks: [table(rate)], gaps: [] }))].map(
      ({ expected }) => expected,
    )
  expect(found('-33.3%')).toEqual(['-25.00%'])
  expect(found('-25%')).toEqual([])
})

test('headings that stand under others no longer', () => {
  const table = tableOfRows([
    ['项目', '上年决算数', '本年决算数', '比上年增、减情况', ''],
    ['增、减金额', '增、减幅度', '', '', ''],
    ['公务接待费', '8.00', '6.00', '-2.00', '-25%'],
  ])
  const disclosure = understand({ file: '决算.html', format: 'html', blocks: [table], gaps: [] })
  expect([...tableChanges.run(disclosure)]).toEqual([])
})
