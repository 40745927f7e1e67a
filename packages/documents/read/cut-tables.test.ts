import { expect, test } from 'vitest'
import { joinCutTables } from './cut-tables.ts'
import { readHtml } from './html.ts'

const HEAD = [
  ['科目', '决算数'],
  ['栏次', '1'],
]
const table = (...rows: string[][]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const tablesOf = async (html: string): Promise<string[]> => {
  const { blocks } = await readHtml({ file: '页.html', bytes: new TextEncoder().encode(html) })
  return blocks.map((block) =>
    block.kind === 'table' ? block.cells.map(({ row, text }) => `${row} ${text}`).join('；') : block.kind,
  )
}

test('pieces of a table under one head are one table', async () => {
  const pieces = [
    ['基本支出', '5.00'],
    ['项目支出', '3.00'],
    ['合计', '8.00'],
  ].map((row) => table(...HEAD, row))
  expect(await tablesOf(pieces.join('<p>&nbsp;</p>'))).toEqual([
    '0 科目；0 决算数；1 栏次；1 1；2 基本支出；2 5.00；3 项目支出；3 3.00；4 合计；4 8.00',
  ])
})

test.each([
  ['with words between', `${table(...HEAD, ['甲', '1.00'])}<p>表二</p>${table(...HEAD, ['乙', '1.00'])}`, 3],
  [
    'of other columns',
    table(['科目', '决算数'], ['甲', '1.00']) + table(['科目', '决算数', '注'], ['乙', '1.00', '']),
    2,
  ],
  [
    'that begin with the same entry',
    table(['自评表', '单位'], ['项目', '甲']) + table(['自评表', '单位'], ['项目', '乙']),
    2,
  ],
  ['under a title alone', table(['自评表'], ['甲', '乙']) + table(['自评表'], ['丙', '丁']), 2],
  [
    'with figures in their first row',
    table(['合计', '1.00'], ['甲', '1.00']) + table(['合计', '1.00'], ['乙', '1.00']),
    2,
  ],
])('tables %s are several', async (_, html, count) => {
  expect(await tablesOf(html)).toHaveLength(count)
})

test('blocks without such tables are the same', () => {
  const blocks = [{ kind: 'paragraph', text: '甲', place: {} }] as const
  expect(joinCutTables(blocks)).toBe(blocks)
})
