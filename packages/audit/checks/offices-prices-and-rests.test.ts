import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { listedCount } from './contradiction/listed-count.ts'
import { somethingBesideNothing } from './contradiction/something-beside-nothing.ts'
import { formOrganisation } from './copy-paste/form-organisation.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { deductionsTold } from './score/deductions-told.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { statedRemainder } from './table-text/stated-remainder.ts'
import { reportingYear } from './year/reporting-year.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const report = (...lines: string[]): string[] => ['泵站维护项目支出绩效自评报告', ...lines]
const FUNDS = ['项目名称|泵站维护', '预算执行情况（万元）|预算数|80.00|执行数|71.35']

describe('offices, prices and rests', () => {
  testBothWays([
    {
      check: reportingYear,
      about: 'a year in a bracket that has closed',
      severity: 'error',
      wrong: explained('四、财政拨款收入支出决算总体情况说明', '2022年，本年支出70.00万元，年末财政拨款结转9.00万元。'),
      right: explained(
        '四、财政拨款收入支出决算总体情况说明',
        '收入中，年初财政拨款结转8.00万元（均为2022年下达的维修资金）；支出中，本年支出70.00万元，年末财政拨款结转9.00万元。',
      ),
    },
    {
      check: sameFigure,
      about: 'receptions of one kind of guests',
      severity: 'error',
      wrong: explained(
        '国内公务接待支出6.00万元，国内公务接待60批次，700人次。',
        '国内公务接待60批次，700人次，共计支出5.00万元。',
      ),
      right: explained(
        '国内公务接待支出6.00万元，国内公务接待60批次，700人次，其中：接待外地考察学习40批次、500人次、4.00万元；接待上级督查检查20批次、200人次、2.00万元。',
      ),
    },
    {
      check: statedRemainder,
      about: 'a part of what is not paid',
      severity: 'error',
      wrong: report('因招标延后，未支付8.56万元。', ...FUNDS),
      right: report('未支付的8.65万元中，质保金6.55万元、结余2.10万元。', ...FUNDS),
    },
    {
      check: partsAndTotal,
      about: 'what one month costs',
      severity: 'error',
      wrong: explained(
        '全年支出12.00万元，其中保洁费每月5,000元，12个月共60,000元；日常维修70,000元，包括水泵维修50,000元、管道维修20,000元。',
      ),
      right: explained(
        '全年支出12.00万元，其中保洁费每月5,000元，12个月共60,000元；日常维修60,000元，包括水泵维修40,000元、管道维修20,000元。',
      ),
    },
    {
      check: listedCount,
      about: 'units that have no offices',
      severity: 'warning',
      wrong: ['本级设4个股室，办公室、财务股、工程股。'],
      right: ['本级设4个股室，信息中心、服务中心不再设内设机构。'],
    },
    {
      check: deductionsTold,
      about: 'the score of one item among what was taken off',
      severity: 'warning',
      wrong: ['自评得分96.20分，预算执行率92%扣0.80分，验收推迟9天扣1分。'],
      right: ['自评得分98.20分。扣分两处：预算执行率92%，得9.20分、扣0.80分；验收推迟9天，扣1分。'],
    },
  ])

  const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })

  test('a note on what a table leaves out tells of no empty table', () => {
    const told = (note: string): number => {
      const rows = [
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '6.00', '1.00', '5.00'],
      ]
      const blocks = [say('支出决算表'), tableOfRows(rows), say(note)]
      const disclosure = understand({ file: '2023年度决算.docx', format: 'docx', blocks, gaps: [] })
      return [...somethingBesideNothing.run(disclosure)].length
    }
    expect(told('注：本表无数据。')).toBe(1)
    expect(told('注：无数据的支出科目不再列示。')).toBe(0)
  })

  test('an office of the department in brackets is the department', () => {
    const form = (unit: string): Block =>
      tableOfRows([
        ['项目名称', '泵站维护', '←', '←'],
        ['主管部门', '某某县水务局', '实施单位', unit],
        ['一级指标', '三级指标', '年度指标值', '实际完成值'],
        ['产出指标', '检修泵站', '12座', '12座'],
      ])
    const told = (unit: string): number => {
      const blocks = [
        ...['2023年度部门决算', '某某县水务局', '第一部分 部门概况', '某某县水务局无下属单位。'].map(say),
        say('项目支出绩效自评表'),
        form('某某县水务局'),
        say('项目支出绩效自评表'),
        form(unit),
      ]
      return [...formOrganisation.run(understand({ file: '决算.html', format: 'html', blocks, gaps: [] }))].length
    }
    expect(told('某某县水务局（工程股）')).toBe(0)
    expect(told('某某县水务队（工程股）')).toBe(1)
  })
})
