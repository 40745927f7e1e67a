import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { somethingBesideNothing } from './something-beside-nothing.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const told = (...lines: string[]): string[] =>
  said(somethingBesideNothing, '第二部分 2023年度部门决算情况说明', ...lines)

describe('something beside nothing', () => {
  test.each([
    '说明：水利局2023年度有国有资本经营预算财政拨款收入和支出，故本表无数据。',
    '说明：水利局2023年度没有政府性基金预算财政拨款收入和支出，故本表有数据。',
    '公务接待费支出0万元，年初及年中均未安排预算。2022年和2023年均有此项支出。',
    '“三公”经费支出决算为0万元，年初及年中均未安排预算，上年也有此项支出。',
    '因公出国（境）费支出0万元，年初及年中均未安排预算。全年安排团组0次，出国（境）0人。2021年和2022年均有此项支出。',
    '水利中心有下属二级预算单位。',
    '编制范围的单位共1个，即水利中心本级，有下属单位。',
    '单位均不是行政单位或者参照公务员法管理的事业单位，有机关运行经费支出。',
    '部门决算包括水利中心本级决算，有下属预算单位。',
    '支出决算54.83万元，年初已安排预算。决算数大于预算数的主要原因是该事项年初无法预计，据实列支。',
    '支出决算为3.00万元，年初未安排预算。决算数大于预算数的主要原因是年初已安排该项预算。',
    '2023年，水利中心发生政府采购支出。',
  ])('%s', (line) => expect(told(line)).toHaveLength(1))

  const FORM = [
    '泵站维护项目绩效自评表',
    '项目名称|泵站维护',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|检修泵站|≥12座|13座|90|90',
  ]
  test('no evaluation beside the form of one', () => {
    expect(told('本年度没有项目绩效自评材料。', ...FORM)).toHaveLength(1)
    expect(told('本年度没有项目绩效自评材料。')).toEqual([])
    expect(told('残疾人家庭无障碍改造项目支出绩效自评报告', ...FORM)).toEqual([])
    expect(told('本年度没有重点绩效评价项目。', ...FORM)).toEqual([])
  })

  test('amounts in a table that is said to have none', () => {
    const note = '水利局2023年度没有政府性基金预算财政拨款收入和支出，故本表无数据。'
    const table = (row: readonly string[], told = note): number => {
      const rows = [
        ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
        ['', '合计', '', '', '', ''],
        [...row],
      ]
      const blocks = [say('政府性基金预算财政拨款收入支出决算表'), tableOfRows(rows), say(`说明：${told}`)]
      const disclosure = understand({ file: '2023年度决算.docx', format: 'docx', blocks, gaps: [] })
      return [...somethingBesideNothing.run(disclosure)].length
    }
    expect(table(['3.72', '38.63', '', '', '', ''])).toBe(1)
    expect(table(['3.72', '38.63', '', '', '', ''], '表中未列示的其他支出科目本年无数据。')).toBe(0)
    expect(table(['', '', '', '', '', ''])).toBe(0)
    expect(table(['', '', '0.00', '0.00', '0.00', '0.00'])).toBe(0)
  })

  test.each([
    '说明：水利局2023年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。',
    '说明：本单位无政府性基金收入，按有关规定本表无数据。',
    '有国有资本经营预算财政拨款收入和支出，故本表无数据。',
    '政府性基金支出增加76.94万元，增长8.50%，2022年也有此项支出。',
    '公务接待费年初未安排预算，支出3.00万元；培训费年初已安排预算。',
    '公务接待费支出0万元，上年也没有此项支出。',
    '公务接待费支出3.00万元，上年也有此项支出。',
    '单位均不是行政单位，没有机关运行经费支出。',
    '部门决算包括水利中心本级决算、下属单位决算，有下属预算单位3个。',
    '水利中心有下属二级预算单位3个。其中：水利站。',
    '公务接待费支出0万元。其中：国内接待支出3.00万元，上年也有此项支出。',
    '2023年，水利中心未发生政府采购支出。',
    '2023年政府采购支出总额3.00万元，全年发生政府采购支出。',
  ])('in order: %s', (line) => expect(told(line)).toEqual([]))
})
