import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { expect, it } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const found = (...rows: string[]) =>
  audit(
    understand({
      file: '决算.docx',
      format: 'docx',
      blocks: [
        say('某某局2023年度部门决算公开'),
        say('第五部分 附表'),
        say('支出决算表'),
        say('单位：万元'),
        tableOfRows(
          [
            '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
            '合计||30.00|20.00|10.00|||',
            '205|教育支出|30.00|20.00|10.00|||',
            '20502|普通教育|30.00|20.00|10.00|||',
            ...rows,
          ].map((row) => row.split('|')),
        ),
      ],
      gaps: [],
    }),
  ).findings.filter(({ rule }) => rule === 'table-sum')
const PRIMARY = '2050202|小学教育|16.00|11.00|5.00|||'
const MIDDLE = '2050203|初中教育|14.00|9.00|5.00|||'

it('what a row left out takes from several columns is told once', () => {
  const [finding, ...others] = found(PRIMARY)
  expect(others).toEqual([])
  expect(finding?.message).toContain('同样各行还有另外2处不符')
  expect(finding?.evidence.map(({ quote }) => quote)).toEqual(expect.arrayContaining(['30.00', '20.00', '10.00']))
})

it('a table with all its rows says nothing', () => {
  expect(found(PRIMARY, MIDDLE)).toEqual([])
})
