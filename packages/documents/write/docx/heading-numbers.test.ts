import { describe, expect, test } from 'vitest'
import { headingNumbers } from './heading-numbers.ts'

const LEVELS = { 第: 1, 一: 2, 二: 2, 三: 2, '（': 3 } as const
const isKey = (text: string): text is keyof typeof LEVELS => text in LEVELS

/** Headings by their numbers alone; `无` has none and stands at the first level. */
const listsOf = (...numbers: string[]) =>
  headingNumbers(
    numbers.map((number) => {
      const first = number.charAt(0)
      return { level: isKey(first) ? LEVELS[first] : number === '无' ? 1 : 4, number: number === '无' ? '' : number }
    }),
  )

describe('automatic numbers', () => {
  test('one list for all levels, which begin again under a higher one', () => {
    expect(
      listsOf('第一部分', '一、', '（一）', '1.', '2.', '（二）', '1.', '二、', '（一）', '第二部分', '一、'),
    ).toEqual({
      lists: 1,
      listOf: Array.from({ length: 11 }, () => 0),
    })
  })
  test('numbers that begin again under a heading without one get a list of their own', () => {
    expect(listsOf('第一部分', '一、', '二、', '无', '一、', '（一）', '第二部分', '一、').listOf).toEqual([
      0,
      0,
      0,
      undefined,
      1,
      1,
      0,
      0,
    ])
  })
  test('a number that no list gives there is none', () => {
    expect(listsOf('一、', '三、', '二、', '(1)', '1、').listOf).toEqual([0, undefined, 0, undefined, undefined])
  })
})
