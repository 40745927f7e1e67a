import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { listToldTwice } from './list-told-twice.ts'

const told = (last: string, second = '2.检修泵站和闸门。'): string[] =>
  said(
    listToldTwice,
    '二、2023年度重点工作完成情况',
    '（一）清淤灌溉渠道。',
    '（二）检修泵站和闸门。',
    '（三）普查农村水井。',
    '三、年度主要工作任务',
    '1.清淤灌溉渠道。',
    second,
    last,
  )

test('one item of a list printed twice is another', () => {
  expect(told('3.巡查集市摊点。')).toHaveLength(1)
})

test('the same list, one worded otherwise, and two that are others', () => {
  expect(told('3.普查农村水井。')).toEqual([])
  expect(told('3.普查农村的水井。')).toEqual([])
  expect(told('3.巡查集市摊点。', '2.开展法治宣讲。')).toEqual([])
})

const again = (...lines: string[]): string[] =>
  said(
    listToldTwice,
    '二、2023年度重点工作完成情况',
    '（一）清淤灌溉渠道。',
    '（二）检修泵站和闸门。',
    '（三）普查农村水井。',
    '（四）巡查水库大坝。',
    '三、年度主要工作任务',
    ...lines,
  )

test('a list printed twice lacks one item in one place', () => {
  expect(again('1.检修泵站和闸门。', '2.普查农村水井。', '3.巡查水库大坝。')).toHaveLength(1)
})

test('a list printed twice lacks the last item in one place', () => {
  expect(again('1.清淤灌溉渠道。', '2.检修泵站和闸门。', '3.普查农村水井。')).toHaveLength(1)
})

test('a list that goes on with what is done besides, and one with other items', () => {
  const more = [
    '1.清淤灌溉渠道。',
    '2.检修泵站和闸门。',
    '3.普查农村水井。',
    '4.巡查水库大坝。',
    '5.承办交办的其他事项。',
  ]
  expect(again(...more)).toEqual([])
  expect(again('1.检修泵站和闸门。', '2.普查农村水井。', '3.巡查集市摊点。')).toEqual([])
})

test('an item whose number runs into its words is not lacking', () => {
  const items = ['清淤灌溉渠道。', '4座泵站完成检修。', '普查农村水井。', '巡查水库大坝。']
  const lists = [
    '二、2023年度重点工作完成情况',
    ...items.map((item, index) => `（${'一二三四'.charAt(index)}）${item}`),
    '三、年度主要工作任务',
    ...items.map((item, index) => `${index + 1}.${item}`),
  ]
  expect(said(listToldTwice, ...lists)).toEqual([])
  expect(said(listToldTwice, ...lists.filter((line) => !line.startsWith('2.')))).toHaveLength(1)
})
