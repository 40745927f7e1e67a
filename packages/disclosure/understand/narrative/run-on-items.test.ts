import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'
import { runOnItems } from './run-on-items.ts'

const OPENING = '文化支出（类）文化（款）'
const FIRST = `1、${OPENING}图书馆（项）。年初预算为3.00万元，支出决算为2.00万元。`
const SECOND = `2、${OPENING}博物馆（项）5.00万元，主要用于展览。年初预算为4.00万元，支出决算为5.00万元。`

const factsIn = (...told: string[]): string[] =>
  understand(
    textDocument(
      '决算.txt',
      [
        '第二部分 2023年度部门决算情况说明',
        '五、一般公共预算财政拨款支出决算情况说明',
        '（三）一般公共预算财政拨款支出决算具体情况',
        ...told,
      ].join('\n'),
    ),
  ).facts.map(({ concept, figure }) => `${concept.key} ${figure.stated.digits}`)

test('items in one paragraph tell the same as in one each', () => {
  expect(factsIn(`${FIRST}${SECOND}`)).toEqual(factsIn(FIRST, SECOND))
  expect(factsIn(`${FIRST}${SECOND}`)).toContain('subject:文化>文化>博物馆 500')
})

test('every item keeps its place', () => {
  const text = `${FIRST}${SECOND}`
  expect(runOnItems(text).map(({ text: item, start, end }) => [item.slice(start), end])).toEqual([
    [FIRST, FIRST.length],
    [SECOND, text.length],
  ])
})

test.each([`${FIRST}其中：2、3号馆支出1.00万元。`, '1、维护道路。2、维护桥梁。', `${FIRST}较上年减少2.5倍。`])(
  'one item: %s',
  (text) => expect(runOnItems(text)).toEqual([{ text, start: 0, end: text.length }]),
)
