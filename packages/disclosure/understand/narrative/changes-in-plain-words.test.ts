import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

const read = (told: string) =>
  understand(
    textDocument('决算.txt', `第二部分 2023年度部门决算情况说明\n四、财政拨款收入支出决算总体情况说明\n${told}`),
  )

/** The figures of each change, without their decimal points. */
const changesIn = (told: string): string[] =>
  read(told).changes.map(({ subject, amount, rate, direction, base }) =>
    [subject.figure, amount, rate, base?.figure]
      .map((figure) => figure?.stated.digits ?? '')
      .join(' ')
      .concat(` ${direction}`),
  )

test.each([
  ['财政拨款收、支总计均为80.00万元，较上年各多5.00万元，增幅6.67%。', ['8000 500 667  increase']],
  ['财政拨款收、支总计80.00万元，较上年75.00万元各多出5.00万元，增幅6.67%。', ['8000 500 667 7500 increase']],
  ['财政拨款收、支总计80.00万元，较上年85.00万元各少5.00万元，降幅5.88%。', ['8000 500 588 8500 decrease']],
  [
    '财政拨款支出80.00万元。其中基本支出50.00万元，同比多支4.00万元；项目支出30.00万元，同比少支1.00万元。',
    ['5000 400   increase', '3000 100   decrease'],
  ],
  ['财政拨款支出80.00万元，同比减少5.00万元，负增长5.88%。', ['8000 500 588  decrease']],
  ['人均用水30.50立方米，比上年31.00立方米少0.50立方米，降幅1.61%。', ['3050 50 161 3100 decrease']],
])('%s', (told, changes) => {
  expect(changesIn(told)).toEqual(changes)
})

test('what changed by so much is no part of what the change is told of', () => {
  const told = '财政拨款支出80.00万元。其中基本支出50.00万元，同比多支4.00万元；项目支出30.00万元，同比少支1.00万元。'
  expect(read(told).breakdowns.map(({ parts }) => parts.map(({ figure }) => figure.stated.digits))).toEqual([
    [5000n, 3000n],
  ])
})

test('what was done more than planned is no change since the year before', () => {
  expect(changesIn('全年检修泵站12座，计划10座，多出2座。')).toEqual([])
})
