import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const SUBJECTS = [
  ['201', '一般公共服务支出'],
  ['205', '教育支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['213', '农林水支出'],
  ['221', '住房保障支出'],
] as const
const OWN = ['11.00', '12.00', '13.00', '14.00', '15.00', '16.00']

/** What is found between the tables where 支出决算表 prints these figures behind the six subjects and the total. */
function between(figures: readonly string[], total: string) {
  const blocks = [
    say('某某局2023年度部门决算公开'),
    say('第五部分 附表'),
    say('收入支出决算总表'),
    say('单位：万元'),
    tableOfRows([
      ['收入', '', '支出', ''],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', '81.00', '一、一般公共服务支出', '11.00'],
      ['', '', '二、教育支出', '12.00'],
      ['', '', '三、社会保障和就业支出', '13.00'],
      ['', '', '四、卫生健康支出', '14.00'],
      ['', '', '五、农林水支出', '15.00'],
      ['', '', '六、住房保障支出', '16.00'],
      ['本年收入合计', '81.00', '本年支出合计', '81.00'],
      ['总计', '81.00', '总计', '81.00'],
    ]),
    say('支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['', '合计', total, total, ''],
      ...SUBJECTS.map(([code, name], index) => [code, name, figures[index] ?? '', figures[index] ?? '', '']),
    ]),
    say('财政拨款收入支出决算总表'),
    say('单位：万元'),
    tableOfRows([
      ['收入', '', '支出', '', '', '', ''],
      ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'],
      ['一、一般公共预算财政拨款', '81.00', '一、一般公共服务支出', '11.00', '11.00', '', ''],
      ['二、政府性基金预算财政拨款', '', '二、教育支出', '12.00', '12.00', '', ''],
      ['三、国有资本经营预算财政拨款', '', '三、社会保障和就业支出', '13.00', '13.00', '', ''],
      ['', '', '四、卫生健康支出', '14.00', '14.00', '', ''],
      ['', '', '五、农林水支出', '15.00', '15.00', '', ''],
      ['', '', '六、住房保障支出', '16.00', '16.00', '', ''],
      ['本年收入合计', '81.00', '本年支出合计', '81.00', '81.00', '', ''],
      ['总计', '81.00', '总计', '81.00', '81.00', '', ''],
    ]),
    say('一般公共预算财政拨款支出决算表'),
    say('单位：万元'),
    tableOfRows([
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['', '合计', '81.00', '81.00', ''],
      ...SUBJECTS.map(([code, name], index) => [code, name, OWN[index] ?? '', OWN[index] ?? '', '']),
    ]),
  ]
  return audit(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] })).findings.filter(
    ({ category, severity }) => category === 'table-text' && severity === 'error',
  )
}

describe('a table that contradicts the others throughout', () => {
  it('has one finding where it was left blank', () => {
    const [found, ...others] = between([], '')
    expect(others).toEqual([])
    expect(found?.message).toContain('《支出决算表》没有数，而其他附表或者文中有')
    expect(found?.evidence[0]?.quote).toBe('支出决算表')
    expect(found?.evidence.map(({ quote }) => quote)).toEqual(expect.arrayContaining(OWN))
  })

  it('has one finding where it is another unit’s', () => {
    const [found, ...others] = between(['21.00', '22.00', '23.00', '24.00', '25.00', '26.00'], '141.00')
    expect(others).toEqual([])
    expect(found?.message).toContain('疑整张表取自其他单位或者年度')
  })

  it('has a finding for each of a few wrong rows', () => {
    const found = between(['11.00', '12.00', '13.00', '14.50', '15.00', '15.50'], '81.00')
    expect(found.length).toBeGreaterThan(1)
    expect(found.map(({ message }) => message).join()).not.toContain('整张表')
  })

  it('has none where it agrees', () => {
    expect(between(OWN, '81.00')).toEqual([])
  })
})
