import { describe, expect, test } from 'vitest'
import { likeness } from './likeness.ts'
import { resolvePath, type StatedLevel } from './resolve-path.ts'
import type { SubjectLevel } from './subject.ts'

/** `一般公共服务支出/类 人大事务01/款` as stated levels. */
const path = (text: string): StatedLevel[] =>
  text.split(' ').map((part) => {
    const [, name = '', code = '', mark = ''] = /^(\D*?)(\d*)\/(.)$/.exec(part) ?? []
    return { name, code, mark: mark as SubjectLevel }
  })

const resolved = (text: string, year = 2022) =>
  resolvePath(path(text), year)?.map(({ subject, relation }) => `${subject.code} ${relation}`)

describe('resolvePath', () => {
  test('a path of the tree', () => {
    expect(resolved('教育支出/类 普通教育/款 小学教育/项')).toEqual(['205 same', '20502 same', '2050202 same'])
  })

  test('a missing 支出, a missing word, a former name', () => {
    expect(resolved('社会保障和就业/类 行政事业单位离退休/款 机关事业单位养老保险缴费支出/项')).toEqual([
      '208 lacks-支出',
      '20805 former',
      '2080505 near',
    ])
    expect(resolved('社会保障和就业支出/类 行政事业单位离退休/款', 2019)).toEqual(['208 same', '20805 same'])
  })

  test('codes decide where the name is another', () => {
    expect(resolved('一般公共服务201/类 人大事务01/款 人大支出04/项')?.at(-1)).toBe('2010104 similar')
  })

  test('the nearest of several names that are alike', () => {
    expect(resolved('住房保障支出/类 住房改革支出/款 提组补贴/项')?.at(-1)).toBe('2210202 similar')
    expect(resolved('住房保障支出/类 住房改革支出/款 住宅补贴/项')).toBeUndefined()
  })

  test('a 类 that is not that of its 款', () => {
    expect(resolved('行政事业单位医疗/类 行政事业单位医疗/款 行政单位医疗/项')).toEqual([
      '210 different',
      '21011 same',
      '2101101 same',
    ])
  })

  test('a 款 that is another one', () => {
    expect(resolved('卫生健康支出/类 行政事业单位养老支出/款 行政单位医疗/项')).toEqual([
      '210 same',
      '21011 different',
      '2101101 same',
    ])
    expect(resolved('卫生健康支出/类 行政事业医疗/款 行政单位医疗/项')?.[1]).toBe('21011 near')
  })

  test('a name that many 款 have is not resolved alone', () => {
    expect(resolved('行政运行/项')).toBeUndefined()
    expect(resolved('完全没有的科目/类')).toBeUndefined()
  })
})

test('likeness', () => {
  expect(likeness('住房公积金', '住房公积金')).toBe('same')
  expect(likeness('公共卫生服务', '基本公共卫生服务')).toBe('near')
  expect(likeness('行政单位医疗', '事业单位医疗')).toBe('similar')
  expect(likeness('行政运行', '事业运行')).toBe('similar')
  expect(likeness('人大会议', '招商引资')).toBe('different')
})
