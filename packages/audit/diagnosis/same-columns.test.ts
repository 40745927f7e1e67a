import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const ROWS = [
  ['', '合计', '54.00', '36.00', '18.00'],
  ['205', '教育支出', '54.00', '36.00', '18.00'],
  ['20502', '普通教育', '54.00', '36.00', '18.00'],
  ['2050201', '学前教育', '15.00', '9.00', '6.00'],
  ['2050202', '小学教育', '18.00', '12.00', '6.00'],
  ['2050203', '初中教育', '21.00', '15.00', '6.00'],
]

/** What is found within the table where its columns of figures stand under these headings. */
function found(headings: readonly string[], rows: readonly (readonly string[])[] = ROWS) {
  const blocks = [
    say('某某局2023年度部门决算公开'),
    say('第五部分 附表'),
    say('支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['科目编码', '科目名称', ...headings, '上缴上级支出', '经营支出', '对附属单位补助支出'],
      ...rows.map((row) => [...row, '', '', '']),
    ]),
  ]
  return audit(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })).findings.filter(
    ({ rule }) => rule === 'table-sum',
  )
}

it('what two exchanged headings break in every row is told once, with the headings', () => {
  const [finding, ...others] = found(['基本支出', '本年支出合计', '项目支出'])
  expect(others).toEqual([])
  expect(finding?.message).toContain('多行同样不符，疑栏目错位或者表头有误')
  expect(finding?.evidence.map(({ quote }) => quote)).toEqual(
    expect.arrayContaining(['基本支出', '本年支出合计', '54.00', '36.00', '15.00', '9.00']),
  )
})

it('a few rows that are wrong are told one by one', () => {
  const wrong = ROWS.map(([code = '', name = '', whole = '', ...parts]) => [
    code,
    name,
    code === '2050201' ? '15.40' : code === '2050203' ? '20.60' : whole,
    ...parts,
  ])
  const findings = found(['本年支出合计', '基本支出', '项目支出'], wrong)
  expect(findings).toHaveLength(2)
  expect(findings.map(({ message }) => message).join()).not.toContain('多行')
})

it('headings in their places say nothing', () => {
  expect(found(['本年支出合计', '基本支出', '项目支出'])).toEqual([])
})
