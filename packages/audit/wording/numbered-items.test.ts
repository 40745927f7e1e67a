import { understand } from '@mingzhang/disclosure'
import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { itemsBySection } from './numbered-items.ts'

const numbers = (...lines: string[]): number[] =>
  itemsBySection(understand(textDocument('说明.txt', ['甲局2015年度部门决算', ...lines].join('\n')))).flatMap((items) =>
    items.map(({ number }) => number),
  )

test('a year behind the number of an item is no part of it', () => {
  expect(numbers('1、2015年接待费3.00万元。', '2、2014年接待费4.00万元。', '3、差旅费5.00万元。')).toEqual([1, 2, 3])
  expect(numbers('1、2号楼维修工程已经完工。')).toEqual([])
})
