import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { tableNumbering } from './table-numbering.ts'

const numbered = (...numbers: string[]): string[] => numbers.map((number) => `公开${number}表　单位：万元`)

test('a number out of its order is named', () => {
  expect(said(tableNumbering, ...numbered('01', '02', '04', '04', '05'))).toEqual(['warning 公开04表'])
  expect(said(tableNumbering, ...numbered('02', '02', '03'))).toEqual(['warning 公开02表'])
  expect(said(tableNumbering, ...numbered('01', '03', '02', '04'))).toEqual(['warning 公开03表'])
  expect(said(tableNumbering, ...numbered('01', '02', '03', '74'))).toEqual(['warning 公开74表'])
  expect(said(tableNumbering, ...numbered('01', '02', '603', '04'))).toEqual(['warning 公开603表'])
  expect(said(tableNumbering, '图1：甲', '图2：乙', '图4：丙')).toEqual(['warning 图4：'])
  expect(said(tableNumbering, '图1：甲', '图2：乙', '图3：丙', '图2：丁')).toEqual(['warning 图2：'])
  expect(said(tableNumbering, '图1：甲', '图2：乙', '图0：丙')).toEqual(['warning 图0：'])
})

test('a number that stands in the first rows of its table', () => {
  const inTables = (...numbers: string[]): string[] =>
    numbers.flatMap((number) => [`表${number}|`, `公开${number}表|`, '项目|金额', ''])
  expect(said(tableNumbering, ...inTables('01', '02', '04', '04', '05'))).toEqual(['warning 公开04表'])
  expect(said(tableNumbering, ...inTables('01', '02', '03', '04', '05'))).toEqual([])
})

test('the last number is one that another title has', () => {
  const titled = (...titles: string[]): string[] =>
    titles.flatMap((title, at) => [title, `公开${['01', '02', '03', '02'][at]}表　单位：万元`])
  expect(said(tableNumbering, ...titled('甲表', '乙表', '丙表', '丁表'))).toEqual(['warning 公开02表'])
  expect(said(tableNumbering, ...titled('甲表', '乙表', '丙表', '乙表'))).toEqual([])
})

test('numbers in order, and a list that does not count from one, are left alone', () => {
  expect(said(tableNumbering, ...numbered('01', '02', '03'))).toEqual([])
  expect(said(tableNumbering, ...numbered('01', '04', '06', '07'))).toEqual([])
  expect(said(tableNumbering, '图1：甲', '图2：乙', '图3：丙', '图1：戊')).toEqual([])
  expect(said(tableNumbering, '图1：甲', '图2：乙', '图3：丙', '图4：丁', '图2：乙')).toEqual([])
  expect(said(tableNumbering, '图1：甲', '图2：乙', '图3：丙', '图2：乙', '图3：丙')).toEqual([])
  expect(said(tableNumbering, '（图1：甲）', '（图2：乙）（饼状图）', '（图3：丙）', '图2:乙')).toEqual([])
})
