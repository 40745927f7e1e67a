import { expect, test } from 'vitest'
import { linesAbove } from './lines-above.ts'

const OWNER = '编制单位：某局　2023年度'
const UNIT = '公开01表　单位：万元'

test('owner and unit share a line where the columns at the right leave room for the unit', () => {
  expect(linesAbove(OWNER, UNIT, [30, 12, 12, 12])).toEqual([
    [
      { text: OWNER, align: 'left', from: 0, to: 2 },
      { text: UNIT, align: 'right', from: 2, to: 4 },
    ],
  ])
})
test('in a single column, or with narrow ones behind the first, they stand one below the other', () => {
  for (const widths of [[60], [40, 5]])
    expect(linesAbove(OWNER, UNIT, widths)).toEqual([
      [{ text: OWNER, align: 'left', from: 0, to: widths.length }],
      [{ text: UNIT, align: 'right', from: 0, to: widths.length }],
    ])
})
test('what is not stated has no line', () => {
  expect(linesAbove('', UNIT, [30, 30])).toEqual([[{ text: UNIT, align: 'right', from: 0, to: 2 }]])
  expect(linesAbove(OWNER, '', [30, 30])).toEqual([[{ text: OWNER, align: 'left', from: 0, to: 2 }]])
  expect(linesAbove('', '', [30, 30])).toEqual([])
})
