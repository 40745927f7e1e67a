import { economicSubjects, isInForce } from '@mingzhang/accounts'
import { understand } from '@mingzhang/disclosure'
import { tableOfRows } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { turnedItem } from './turned-item.ts'

const ITEMS = economicSubjects
  .under('302')
  .filter((subject) => isInForce(subject, 2023))
  .slice(0, 20)

/** Twenty items of 4.00 each but the first, and their sum. */
const found = (first: string, total: string): string[] => {
  const rows = [
    ['科目编码', '科目名称', '决算数'],
    ['302', '商品和服务支出', total],
    ...ITEMS.map(({ code, name }, at) => [code, name, at === 0 ? first : '4.00']),
  ]
  const blocks = [
    { kind: 'paragraph' as const, text: '2023年度部门决算', place: {} },
    { kind: 'paragraph' as const, text: '一般公共预算财政拨款基本支出决算表', place: {} },
    tableOfRows(rows),
  ]
  const disclosure = understand({ file: '2023年度部门决算.html', format: 'html', blocks, gaps: [] })
  return [...turnedItem.run(disclosure)].map(({ expected = '' }) => expected)
}

test('two digits that changed places make up a difference that rounding hardly makes', () => {
  expect(found('5.78', '81.87')).toEqual(['5.87'])
  expect(found('5.78', '81.86')).toEqual(['5.87'])
  expect(found('5.78', '81.81')).toEqual([])
  expect(found('5.79', '81.88')).toEqual([])
  expect(found('5.87', '81.87')).toEqual([])
})
