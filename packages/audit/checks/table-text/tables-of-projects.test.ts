/** Tables that list projects under the codes of their subjects. */
import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { codeNamedOtherwise } from '../subject-name/code-named-otherwise.ts'
import { tableNames } from '../subject-name/table-names.ts'

const CODES = ['2080505', '2080506', '2080801', '2101101']
const NAMES = ['机关事业单位基本养老保险缴费支出', '机关事业单位职业年金缴费支出', '死亡抚恤', '行政单位医疗']
const HEADINGS = ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']
const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const table = (title: string, names: readonly string[]): Block[] => [
  say(title),
  tableOfRows([
    HEADINGS,
    ['', '合计', '4.00', '4.00', ''],
    ...CODES.map((code, index) => [code, names[index] ?? '', '1.00', '1.00', '']),
  ]),
]
const actuals = (check: Check, names: readonly string[]): (string | undefined)[] => {
  const others = ['支出决算表', '一般公共预算财政拨款支出决算明细表'].flatMap((title) => table(title, NAMES))
  const blocks = [say('某某局2023年度部门决算公开'), ...others, ...table('一般公共预算财政拨款支出决算表', names)]
  const disclosure = understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })
  return [...check.run(disclosure)].map(({ actual }) => actual)
}

it('names of projects are none of other subjects, but the only name that is none is', () => {
  expect(actuals(codeNamedOtherwise, ['养老补助项目', '年金补助项目', '抚恤补助项目', '医疗补助项目'])).toEqual([])
  expect(actuals(codeNamedOtherwise, [...NAMES.slice(0, 3), '医疗补助项目'])).toEqual(['医疗补助项目'])
})

it('names of projects are no misspelt names of subjects', () => {
  expect(actuals(tableNames, ['养老补助项目', '年金补助项目', '死亡抚恤补助', '医疗补助项目'])).toEqual([])
  expect(actuals(tableNames, [...NAMES.slice(0, 3), '行攻单位医疗'])).toEqual(['行攻单位医疗'])
})
