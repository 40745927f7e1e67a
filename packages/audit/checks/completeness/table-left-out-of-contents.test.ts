import { type Disclosure, understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { tableLeftOutOfContents } from './table-left-out-of-contents.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const TITLES = [
  '一般公共预算财政拨款项目支出决算表',
  '支出决算表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
]
const table = (title: string): Block[] => [
  say(title),
  tableOfRows([
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '7.00', '7.00', ''],
  ]),
]
const published = (...contents: string[]): Disclosure =>
  understand({
    file: '决算.html',
    format: 'html',
    blocks: [say('目录'), ...contents.map(say), say('第二部分 决算表'), ...TITLES.flatMap(table)],
    gaps: [],
  })
const found = (...contents: string[]): string[] =>
  [...tableLeftOutOfContents.run(published(...contents))].map(({ message }) => message)

it('tells of the only table that the contents leave out', () => {
  expect(found(...TITLES)).toEqual([])
  expect(found(...TITLES.filter((title) => !title.startsWith('国有')))).toEqual([
    '《国有资本经营预算财政拨款支出决算表》没有列入目录，其他6张表均已列入。',
  ])
})

it('is silent where the contents may name it otherwise, or list few', () => {
  expect(found(...TITLES.map((title) => (title.startsWith('国有') ? '国资预算情况表' : title)))).toEqual([])
  expect(found(...TITLES.slice(0, 3))).toEqual([])
  expect(found()).toEqual([])
})
