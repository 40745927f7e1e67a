import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { written } from '../wording/written.ts'
import { requiredParticulars } from './completeness/required-particulars.ts'
import { earlierThanLimit } from './contradiction/earlier-than-limit.ts'
import { vehiclesAndCost } from './contradiction/vehicles-and-cost.ts'
import { otherLevelOfGovernment } from './copy-paste/other-level-of-government.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { publishedTooLate } from './policy/published-too-late.ts'
import { sameScore } from './score/same-score.ts'
import { countsOfEach } from './sum/counts-of-each.ts'
import { gradedProjects } from './sum/graded-projects.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { standardOfItem } from './sum/standard-of-item.ts'
import { statedBalances } from './sum/stated-balances.ts'
import { outlineWordings } from './template-leftover/outline-wordings.ts'
import { priceOffByTen } from './unit/price-off-by-ten.ts'
import { rateInOtherUnit } from './unit/rate-in-other-unit.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const explanation = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const threePublic = (...lines: string[]): string[] => explanation('七、财政拨款“三公”经费支出决算情况说明', ...lines)
const bought = threePublic('公务用车购置费支出18.00万元，本年度购置公务用车1辆。')
const duties = (office: string, told: string): string[] => [`${office}2023年度部门决算`, '一、主要职责', told]

describe('limits, levels and units', () => {
  testBothWays([
    {
      check: earlierThanLimit,
      about: 'days before a limit that lies before them',
      severity: 'error',
      wrong: ['5月9日完成渠道清淤，比规定的4月30日提前5天。'],
      right: [
        '4月25日完成渠道清淤，比规定的4月30日提前5天。',
        '4月25日完成渠道清淤，比规定的4月30日提前6天。',
        '5月9日完成渠道清淤，比规定的4月30日推迟9天。',
        '12月28日完成渠道清淤，比规定的1月5日提前8天。',
        '5月9日完成渠道清淤。泵站检修比规定的4月30日提前5天。',
      ],
    },
    {
      check: vehiclesAndCost,
      about: 'none bought, beside one that was',
      severity: 'error',
      wrong: [...bought, '七、厉行节约。全年未新购公务用车；接待费下降。'],
      right: [
        ...bought,
        '上年未购置公务用车，渠道管理站未购置公务用车。',
        '2022年度未购置公务用车。',
        '除抢险车外未购置公务用车。',
      ],
    },
    {
      check: otherLevelOfGovernment,
      about: 'tasks that the city gives to an office of a county',
      severity: 'warning',
      wrong: duties('渠溪县水利局', '（九）完成市委、市政府交办的其他任务。'),
      right: duties('渠溪县水利局', '（九）完成县委、县政府和市水利局交办的其他任务，向市委、市政府报告。'),
    },
    {
      check: otherLevelOfGovernment,
      about: 'a city of the rank of a county, and an office of the city',
      severity: 'warning',
      wrong: duties('长宁市渠溪县水利局', '承办市政府交办的其他事项。'),
      right: [
        ...duties('渠溪市水利局', '（九）完成市委、市政府交办的其他任务。'),
        ...duties('长宁市生态环境局渠溪县分局', '（九）完成市委、市政府交办的其他任务。'),
      ],
    },
    {
      check: publishedTooLate,
      about: 'what was approved behind the word',
      severity: 'warning',
      wrong: ['在县财政局批复决算后45日内，将自评结果随部门决算在政府网站公开。'],
      right: [
        '在县财政局批复决算后20日内，将自评结果随部门决算在政府网站公开。',
        '在县财政局批复决算后45日内，将整改情况报送财政局并公开。',
      ],
    },
    {
      check: reasonAgainstChange,
      about: 'straight behind the change',
      severity: 'warning',
      wrong: explanation(
        '机关运行经费支出30.00万元，比上年减少2.00万元，下降6.25%，主要是下乡次数增多，差旅费随之增加。',
      ),
      right: explanation(
        '机关运行经费支出30.00万元，比上年减少2.00万元，下降6.25%，主要是下乡次数减少，差旅费随之减少。',
        '公务接待费支出3.00万元，比上年减少0.20万元，下降6.25%，主要是在食堂用餐的来访人次增多。',
        '公务接待费支出3.00万元，比上年减少0.20万元，下降6.25%，主要原因是来访人员自行用餐的次数增多。',
      ),
    },
    {
      check: gradedProjects,
      about: 'the budgets that pay for the projects',
      severity: 'warning',
      wrong: [
        '开展绩效自评，共涉及项目9个，其中一般公共预算项目7个，资金80.00万元；政府性基金预算项目1个，资金6.00万元。',
      ],
      right: [
        '开展绩效自评，共涉及项目8个，其中一般公共预算项目7个，资金80.00万元；政府性基金预算项目1个，资金6.00万元。',
        '开展绩效自评，共涉及项目9个，其中一般公共预算项目7个；政府性基金预算项目1个；国有资本经营预算项目1个。',
        '开展绩效自评，共涉及项目9个，其中一般公共预算项目7个，政府性基金预算项目1个，其他资金项目1个。',
      ],
    },
    {
      check: countsOfEach,
      about: 'one in each of some months',
      severity: 'error',
      wrong: ['召开调度会议4次（2月、5月、8月各1次）。'],
      right: [
        '召开调度会议3次（2月、5月、8月各1次），例会4次（每季度1次），培训4期（其中2月、5月各1期）。',
        '召开调度会议4次（上半年、下半年各2次）。',
      ],
    },
    {
      check: priceOffByTen,
      about: 'an amount without its 万',
      severity: 'error',
      wrong: ['3.20万亩水田按每亩26元兑付83.20元。'],
      right: ['3.20万亩水田按每亩26元兑付83.20万元。', '3.20万亩水田按每亩26元兑付83.50元。'],
    },
    {
      check: outlineWordings,
      about: 'the month and the day of a form not filled in',
      severity: 'info',
      wrong: ['项目支出绩效自评表', '填报日期：2023年 月 日    金额单位：万元'],
      right: ['项目支出绩效自评表', '填报日期：2023年3月6日    金额单位：万元'],
    },
    {
      check: requiredParticulars,
      about: 'journeys abroad whose budget leads',
      severity: 'info',
      wrong: threePublic(
        '（二）“三公”经费支出决算具体情况说明',
        '1.因公出国（境）费全年预算为0万元，支出决算为0万元。',
      ),
      right: threePublic(
        '（二）“三公”经费支出决算具体情况说明',
        '1.因公出国（境）费全年预算为0万元，支出决算为0万元。全年因公出国（境）团组0个，累计0人次。',
      ),
    },
  ])

  test('an amount whose unit alone is wrong is told once', () => {
    expect([...standardOfItem.run(written('3.20万亩水田按每亩26元兑付83.20元。'))]).toEqual([])
  })
})

describe('points, and what was shared out of what was left', () => {
  const found = (check: typeof sameScore, ...lines: readonly string[]): number =>
    [...check.run(written('2023年度某某局部门整体支出绩效自评报告', ...lines))].length

  test('what the rate is worth is no score of the whole', () => {
    const told = (score: string): number =>
      found(sameScore, '二、自评结论', '自评得分94.30分，等级为“优”。', `执行率93%，${score}。`)
    expect(told('按20分折算得18.60分')).toBe(0)
    expect(told('综合得分93.40分')).toBe(1)
  })

  test('points of a rate among the parts of a score', () => {
    const told = (score: string): number => found(rateInOtherUnit, score)
    expect(told('自评94.30分，其中：预算执行率18.60分、产出指标40分。')).toBe(0)
    expect(told('各项得分为预算执行率18.60分（满分20分）。')).toBe(0)
    expect(told('本年预算执行率18.60分。')).toBe(1)
  })

  test('points given beside points taken off', () => {
    const told = (part: string): number => found(partsAndTotal, `效益指标扣0.60分：合格率为目标的94%，${part}。`)
    expect(told('该指标10分得9.40分')).toBe(0)
  })

  test('what the table prints as shared out makes up the balance', () => {
    const found = (shared: string): number => {
      const rows = [
        ['收入', '←', '支出', '←'],
        ['项目', '决算数', '项目', '决算数'],
        ['本年收入合计', '90.00', '本年支出合计', '80.00'],
        ['年初结转和结余', '10.00', '结余分配', shared],
        ['', '', '年末结转和结余', '15.00'],
        ['总计', '100.00', '总计', '100.00'],
      ]
      const told = [
        '第二部分 2023年度部门决算情况说明',
        '一、收入支出决算总体情况说明',
        '2023年度收、支总计100.00万元。本年支出80.00万元，年末结转和结余15.00万元。',
      ]
      const blocks = ['2023年度部门决算', '收入支出决算总表', '单位：万元'].map(say)
      const all = [...blocks, tableOfRows(rows), ...told.map(say)]
      return [...statedBalances.run(understand({ file: '决算.docx', format: 'docx', blocks: all, gaps: [] }))].length
    }
    expect(found('5.00')).toBe(0)
    expect(found('4.00')).toBe(1)
  })
})
