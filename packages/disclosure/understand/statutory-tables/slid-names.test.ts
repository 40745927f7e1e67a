import { tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { read, say } from './tables-of-blocks.ts'

const namesOf = (...rows: string[][]) =>
  read(
    say('支出决算表'),
    say('单位：万元'),
    tableOfRows([
      [
        '科目编码',
        '科目名称',
        '本年支出合计',
        '基本支出',
        '项目支出',
        '上缴上级支出',
        '经营支出',
        '对附属单位补助支出',
      ],
      ...rows.map(([code = '', name = '']) => [code, name, '1.00', '1.00', '', '', '', '']),
    ]),
  )[0]?.rows.map(({ name }) => name)

it('names whose lines slid into the rows beside are those of their codes', () => {
  expect(
    namesOf(
      ['20805', '行政事业单位养老支出'],
      ['2080502', '事业单位离退休机关事业单位基'],
      ['2080505', '本养老保险缴费支'],
      ['2080506', '出'],
      ['210', '机关事业单位职业年金缴费支出卫生健康支出'],
    ),
  ).toEqual([
    '行政事业单位养老支出',
    '事业单位离退休',
    '机关事业单位基本养老保险缴费支出',
    '机关事业单位职业年金缴费支出',
    '卫生健康支出',
  ])
})

it('names of which the last line was printed over the first of the next', () => {
  expect(
    namesOf(
      ['20805', '行政事业单位养老支出'],
      ['2080505', '机关事业单位基本养老保'],
      ['2080506', '险机缴关费事支业出单位职业年金缴'],
      ['2080599', '费其支他出行政事业单位养老支'],
      ['20808', '出抚恤'],
      ['2080801', '死亡抚恤'],
    ),
  ).toEqual([
    '行政事业单位养老支出',
    '机关事业单位基本养老保险缴费支出',
    '机关事业单位职业年金缴费支出',
    '其他行政事业单位养老支出',
    '抚恤',
    '死亡抚恤',
  ])
  const exchanged = [
    ['2080501', '事业单位离退休'],
    ['2080502', '行政单位离退休'],
    ['2080801', '死亡抚恤'],
  ]
  expect(namesOf(...exchanged)).toEqual(exchanged.map(([, name]) => name))
})

it('a name that is another’s stays, where the rows beside have not the rest of it', () => {
  const rows = [
    ['2080502', '事业单位离退休'],
    ['2080505', '机关事业单位职业年金缴费支出'],
    ['2080506', '机关事业单位职业年金缴费支出'],
  ]
  expect(namesOf(...rows)).toEqual(rows.map(([, name]) => name))
})
