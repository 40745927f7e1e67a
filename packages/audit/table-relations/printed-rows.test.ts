import { understand } from '@mingzhang/disclosure'
import { describe, expect, test } from 'vitest'
import type { Check } from '../check.ts'
import { tableCodes } from '../checks/subject-name/table-codes.ts'
import { tableNames } from '../checks/subject-name/table-names.ts'
import { rowsAbove } from '../checks/sum/rows-above.ts'
import { tableUnit } from '../checks/unit/table-unit.ts'

const ROWS = [
  '||合计|138.26|138.26|0.00',
  '208|社会保障和就业支出|138.26|138.26|0.00',
  '20805|行政事业单位养老支出|138.26|138.26|0.00',
  '2080505|机关事业单位基本养老保险缴费支出|104.24|104.24|0.00',
  '2080506|机关事业单位职业年金缴费支出|34.02|34.02|0.00',
]

const OTHERS = [
  '210|卫生健康支出|26.39|26.39|0.00',
  '21011|行政事业单位医疗|26.39|26.39|0.00',
  '2101102|事业单位医疗|26.39|26.39|0.00',
]

/** What a check says of 一般公共预算财政拨款支出决算表 with these rows, and of 支出决算表 with the same. */
function found(check: Check, rows: readonly string[], unit = '万元', twice = false): number {
  const lines = ['科目编码|科目名称|合计|基本支出|项目支出', ...rows.map((row) => row.replace(/^\|\|/, '|'))]
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, place: {} })
  const cells = lines.flatMap((line, row) =>
    line.split('|').map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, place: {} })),
  )
  const blocks = [
    paragraph('第二部分 2022年度部门决算情况说明'),
    paragraph('五、一般公共预算财政拨款支出决算情况说明'),
    paragraph('2022年一般公共预算财政拨款支出138.26万元，其中：养老保险缴费104.24万元。'),
    paragraph('第五部分 附表'),
    paragraph('六、一般公共预算财政拨款支出决算表'),
    paragraph(`单位：${unit}`),
    { kind: 'table' as const, rows: lines.length, columns: 5, cells, place: {} },
  ]
  if (twice) blocks.push(paragraph('三、支出决算表'), paragraph(`单位：${unit}`), ...blocks.slice(-1))
  return [...check.run(understand({ file: '说明.txt', format: 'text', blocks, gaps: [] }))].length
}

const without = (start: string): string[] => ROWS.filter((row) => !row.startsWith(start))

describe('rows of statutory tables', () => {
  test('in order', () => {
    expect(found(rowsAbove, ROWS)).toBe(0)
    expect(found(tableCodes, ROWS)).toBe(0)
  })
  test('a 款 left out', () => expect(found(rowsAbove, [...without('20805|'), ...OTHERS])).toBeGreaterThan(0))
  test('a 项 left out is a matter of the sums', () => expect(found(rowsAbove, without('2080506'))).toBe(0))
  test('no total', () => expect(found(rowsAbove, without('||'))).toBe(1))
  test('a code of another subject', () =>
    expect(found(tableCodes, [...without('2080506'), '2080508|机关事业单位职业年金缴费支出|34.02|34.02|0.00'])).toBe(1))
  test('the same code of another subject in two tables is one slip', () => {
    const wrong = [...without('2080506'), '2080508|机关事业单位职业年金缴费支出|34.02|34.02|0.00']
    expect(found(tableCodes, wrong, '万元', true)).toBe(1)
  })
  test('a name with a wrong character, not one that is cut off', () => {
    const named = (name: string): string[] => [...without('2080506'), `2080506|${name}|34.02|34.02|0.00`]
    expect(found(tableNames, ROWS)).toBe(0)
    expect(found(tableNames, named('机关事业单位职业年今缴费支出'))).toBe(1)
    expect(found(tableNames, named('机关事业单位职业年金缴费支'))).toBe(0)
  })
  test('a name that no list has', () =>
    expect(found(tableCodes, [...without('2080506'), '2080508|甲乙丙丁|34.02|34.02|0.00'])).toBe(0))
})

test('the unit above a table', () => {
  expect(found(tableUnit, ROWS)).toBe(0)
  expect(found(tableUnit, ROWS, '元')).toBe(1)
})
