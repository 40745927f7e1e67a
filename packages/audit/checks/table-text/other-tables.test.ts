import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check } from '../../check.ts'
import { otherTableSums } from '../sum/other-table-sums.ts'
import { countsOfTable } from './counts-of-table.ts'
import { otherTableFigures } from './other-table-figures.ts'
import { tableAgainstNarrative } from './table-against-narrative.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const run = (check: Check, ...blocks: Block[]): number =>
  [...check.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))].length
const explained = (...lines: string[]): Block[] => ['第三部分 2023年度部门决算情况说明', ...lines].map(say)

const purchases = (works: string): Block[] => [
  say('政府采购支出表'),
  say('金额单位：万元'),
  tableOfRows([
    ['项目', '支出金额'],
    ['合计', '10.00'],
    ['货物', '2.00'],
    ['工程', works],
    ['服务', '5.00'],
  ]),
]
const operating = (office: string): Block[] => [
  say('财政拨款机关运行经费支出决算表'),
  say('金额单位：万元'),
  tableOfRows([
    ['经济分类科目编码', '科目名称', '机关运行经费支出'],
    ['合计', '←', '6.00'],
    ['302', '商品和服务支出', '5.00'],
    ['30201', '办公费', office],
    ['30211', '差旅费', '3.00'],
    ['310', '资本性支出', '1.00'],
    ['31002', '办公设备购置', '1.00'],
  ]),
]

/** 机构运行信息表: “三公” on the left, the other matters on the right. */
const information = (total: string, office: string): Block[] => [
  say('机构运行信息表'),
  say('单位：万元'),
  tableOfRows([
    ['项目', '行次', '预算数', '决算统计数', '项目', '行次', '决算统计数'],
    ['（一）支出合计', '1', '10.00', '8.00', '二、机关运行经费', '23', office],
    ['1．因公出国（境）费', '2', '0.00', '0.00', '四、政府采购支出信息', '24', '—'],
    ['2．公务用车购置及运行维护费', '3', '6.00', '5.00', '（一）政府采购支出合计', '25', total],
    ['（1）公务用车购置费', '4', '0.00', '0.00', '1．政府采购货物支出', '26', '10.00'],
    ['（2）公务用车运行维护费', '5', '6.00', '5.00', '2．政府采购工程支出', '27', '3.00'],
    ['3．公务接待费', '6', '4.00', '3.00', '3．政府采购服务支出', '28', '20.00'],
  ]),
]
const told = explained('（二）机关运行经费情况说明', '2023年度本部门机关运行经费支出80.00万元。')

describe('tables beside the statutory ones', () => {
  it('and what stands in one of those beside the “三公”: purchases add up, and the text tells the same', () => {
    expect(run(otherTableSums, ...information('33.00', '80.00'))).toBe(0)
    expect(run(otherTableSums, ...information('38.00', '80.00'))).toBe(1)
    expect(run(tableAgainstNarrative, ...told, ...information('33.00', '80.00'))).toBe(0)
    expect(run(tableAgainstNarrative, ...told, ...information('33.00', '50.00'))).toBe(1)
  })
  it('add up by their codes', () => {
    expect(run(otherTableSums, ...operating('2.00'))).toBe(0)
    expect(run(otherTableSums, ...operating('2.60'))).toBe(1)
  })
  it('add up by what was bought', () => {
    expect(run(otherTableSums, ...purchases('3.00'))).toBe(0)
    expect(run(otherTableSums, ...purchases('8.00'))).toBe(1)
  })
  it('are not judged where they may go on in the next table', () => {
    const [title, unit, table] = operating('9.00')
    const cut = [title, unit, table, tableOfRows([['30299', '其他商品和服务支出', '1.00']])]
    expect(run(otherTableSums, ...cut.flatMap((block) => block ?? []))).toBe(1)
    const open = tableOfRows([
      ['经济分类科目编码', '科目名称', '机关运行经费支出'],
      ['302', '商品和服务支出', '5.00'],
      ['30201', '办公费', '1.00'],
    ])
    expect(run(otherTableSums, say('机关运行经费支出表'), open, tableOfRows([['30211', '差旅费', '4.00']]))).toBe(0)
  })
  it('print what the text states', () => {
    const told = (works: string): Block[] =>
      explained(
        '十三、政府采购支出决算情况说明',
        `2023年度政府采购支出总额10.00万元，其中：政府采购工程支出${works}万元。`,
      )
    expect(run(otherTableFigures, ...purchases('3.00'), ...told('3.00'))).toBe(0)
    expect(run(otherTableFigures, ...purchases('3.00'), ...told('3.50'))).toBe(1)
    const running = (amount: string): Block[] =>
      explained('十二、机关运行经费支出决算情况说明', `2023年度机关运行经费支出决算${amount}万元。`)
    expect(run(otherTableFigures, ...operating('2.00'), ...running('6.00'))).toBe(0)
    expect(run(otherTableFigures, ...operating('2.00'), ...running('9.00'))).toBe(1)
  })
  it('count what the text counts', () => {
    const counts: Block[] = [
      say('相关统计数：'),
      tableOfRows([
        ['项目', '统计数', '项目', '统计数'],
        ['因公出国（境）团组数（个）', '1', '公务用车保有量（辆）', '6'],
        ['因公出国（境）人次数（人）', '2', '国内公务接待批次（个）', '138'],
        ['会议次数（个）', '5', '国内公务接待人次（人）', '1,042'],
      ]),
    ]
    const told = (persons: string, held: string, sent: string): Block[] =>
      explained(
        '（二）财政拨款“三公”经费支出具体情况说明',
        `1．全年使用财政拨款涉及的出国（境）团组1个，累计${sent}人次。`,
        `2．公务用车保有量为${held}辆。`,
        `3．公务接待费：国（境）外公务接待支出0万元，接待0批次，0人次；国内公务接待支出1.00万元，接待138批次，${persons}人次。`,
      )
    expect(run(countsOfTable, ...counts, ...told('1,042', '6', '2'))).toBe(0)
    expect(run(countsOfTable, ...counts, ...told('1,402', '6', '2'))).toBe(1)
    expect(run(countsOfTable, ...counts, ...told('1,402', '9', '3'))).toBe(3)
  })
  it('list vehicles by kind, beside running numbers and columns that hold nothing', () => {
    const kinds = ['副部（省）级及以上领导用车', '主要负责人用车', '机要通信用车', '应急保障用车', '执法执勤用车']
    const assets = (held: string, last: string): Block[] => [
      say('国有资产占用情况表'),
      tableOfRows([
        ['项目', '行次', '预算数', '统计数'],
        ['（一）车辆数合计（辆）', '1', '—', '5'],
        ...kinds.map((kind, index) => [`${index + 1}.${kind}`, `${index + 2}`, '—', index < 2 ? '0' : '1']),
        ['6.特种专业技术用车', '7', '—', '0'],
        ['7.离退休干部服务用车', '8', '—', '0'],
        ['8.其他用车', '9', '—', last],
        ['公务用车保有量（辆）', '10', '—', held],
      ]),
    ]
    const told = (vehicles: string): Block[] =>
      explained(
        '十、国有资产占用情况说明',
        `截至2023年12月31日，本部门共有车辆${vehicles}辆。`,
        '十一、“三公”经费支出决算情况说明',
        '公务车保有量为5辆。',
      )
    expect(run(otherTableSums, ...assets('5', '2'), ...told('5'))).toBe(0)
    expect(run(otherTableSums, ...assets('5', '1'), ...told('5'))).toBe(1)
    expect(run(countsOfTable, ...assets('5', '2'), ...told('5'))).toBe(0)
    expect(run(countsOfTable, ...assets('6', '2'), ...told('5'))).toBe(1)
    expect(run(countsOfTable, ...assets('5', '2'), ...told('7'))).toBe(1)
  })
})
