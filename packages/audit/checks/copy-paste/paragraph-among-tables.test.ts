import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { twoScoresOfReport } from '../score/two-scores-of-report.ts'
import { foreignOrganisation } from './foreign-organisation.ts'
import { paragraphAmongTables } from './paragraph-among-tables.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const count = (check: Check, ...blocks: (string | Block)[]): number => {
  const all = ['青岚县水务局2023年度部门决算', ...blocks].map((block) =>
    typeof block === 'string' ? say(block) : block,
  )
  return [...check.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].length
}
const table = (...headings: string[]): Block =>
  tableOfRows([
    ['科目编码', '科目名称', ...headings],
    ['', '合计', ...headings.map(() => '33.48')],
    ['208', '社会保障和就业支出', ...headings.map(() => '33.48')],
  ])

describe('paragraph-among-tables', () => {
  const between = (text: string): number =>
    count(
      paragraphAmongTables,
      '第五部分 附表',
      '收入决算表',
      table('本年收入合计', '财政拨款收入'),
      text,
      '支出决算表',
      table('本年支出合计', '基本支出', '项目支出'),
    )
  it('finds what the explanation or a report would say', () => {
    expect(between('项目自评得分98.22分。存在的主要问题是1台设备到货较晚，年内没有完成安装调试。')).toBe(1)
    expect(between('（二）存在的问题。农村服务半径较大。')).toBe(1)
    expect(between('（四）受理的环境信访件按期办结。')).toBe(1)
    expect(between('2022年一般公共预算财政拨款基本支出1235.13万元，其中：')).toBe(1)
  })
  it('finds a numbered sentence behind the last table, but no other line', () => {
    const behind = (text: string): number =>
      count(paragraphAmongTables, '收入决算表', table('本年收入合计', '财政拨款收入'), text)
    expect(behind('4.负责森林生态保护修复的监督管理。')).toBe(1)
    expect(behind('联系电话：0838-1234567。')).toBe(0)
  })
  it('has nothing to say of notes, titles and units', () => {
    expect(between('注：本表反映部门本年度取得的各项收入情况。部分数据因四舍五入存在尾差。')).toBe(0)
    expect(between('青岚县水务局2023年度没有此项收入和支出，故本表无数据。')).toBe(0)
    expect(between('单位为万元。')).toBe(0)
    expect(between('公开03表　部门：青岚县水务局　金额单位：万元')).toBe(0)
  })
})

describe('foreign-organisation', () => {
  it('finds another name in a heading', () => {
    expect(count(foreignOrganisation, '第三部分 云汀县林业局2023年度部门决算情况说明')).toBe(1)
    expect(count(foreignOrganisation, '第三部分 青岚县水务局2023年度部门决算情况说明')).toBe(0)
  })
})

describe('two-scores-of-report', () => {
  const REPORT = ['第四部分 附件', '河道整治项目绩效自评报告', '一、项目概况', '本项目预算20万元。']
  const report = (...scores: number[]): number =>
    count(twoScoresOfReport, ...REPORT, ...scores.map((score) => `项目自评得分${score}分。工期较紧。`))
  it('finds a second score', () => {
    expect(report(95, 98.22)).toBe(1)
    expect(report(95)).toBe(0)
    expect(report(95, 95)).toBe(0)
    expect(count(twoScoresOfReport, ...REPORT, '本项目自评得分95分。', '（三）评价结论。项目自评得分91分。')).toBe(1)
    expect(count(twoScoresOfReport, ...REPORT, '本项目自评得分95分。', '（一）总体评价。项目自评得分95分。')).toBe(0)
  })
})
