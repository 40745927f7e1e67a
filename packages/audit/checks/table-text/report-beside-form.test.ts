import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { goalsAgainstIndicators } from './goals-against-indicators.ts'
import { sameCount } from './same-count.ts'
import { statedRemainder } from './stated-remainder.ts'

const FORM = [
  '泵站维护绩效目标完成情况表',
  '项目名称|泵站维护',
  '预算数：|228.39万元|执行数：|225.25万元',
  '年度总体目标|预期目标|实际完成目标',
  '检修泵站10座|完成2023年度泵站检修17座',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|运行维护和安全服务次数|≥|100|批次|已全部完成',
]

const report = (heading: string, ...lines: string[]): string[] => [
  '2023年度部门决算',
  '第四部分 附件',
  '2023年项目支出绩效自评报告',
  '（泵站维护项目）',
  '一、项目概况',
  heading,
  ...lines,
  ...FORM,
]

const alone = (line: string): string[] => [
  '第四部分 附件',
  '2023年项目支出绩效自评报告',
  '（泵站维护项目）',
  '一、项目资金申报及批复情况',
  '泵站维护项目申报预算260.00万元，县财政批复260.00万元。',
  '二、资金使用情况',
  line,
]

describe('a report beside its form', () => {
  testBothWays([
    {
      check: goalsAgainstIndicators,
      about: 'a goal of the report, counted in the unit or in one that holds it',
      severity: 'error',
      wrong: report('（二）项目绩效目标', '保障设施安全。运行维护和安全服务次数不少于120次；设施完好。'),
      right: report('（二）项目绩效目标', '保障设施安全。运行维护和安全服务次数不少于100次；设施完好。'),
    },
    {
      check: goalsAgainstIndicators,
      about: 'at most in the report, at least in its form',
      severity: 'warning',
      wrong: report('（一）项目概况', '运行维护和安全服务不多于100批次。'),
      right: report('（一）项目概况', '运行维护和安全服务不少于100批次。'),
    },
    {
      check: sameCount,
      about: 'what became of the goals, the year told elsewhere in the clause',
      severity: 'error',
      wrong: report('（一）项目完成情况', '2023年完成泵站检修7座，设施完好。'),
      right: report('（一）项目完成情况', '2023年完成泵站检修17座，设施完好，检修泵站计划10座。'),
    },
    {
      check: sameCount,
      about: 'of all, not of one level',
      severity: 'error',
      wrong: report('（一）项目完成情况', '2023年完成重点泵站检修7座，设施完好。'),
      right: report('（一）项目完成情况', '2023年完成省级泵站检修7座、市级泵站检修10座，设施完好。'),
    },
    {
      check: statedRemainder,
      about: 'what is left, behind the sentence that tells what was paid',
      severity: 'error',
      wrong: report('（二）资金使用情况', '支付检修费225.25万元。因节约经费，资金剩余4.98万元。'),
      right: report(
        '（二）资金使用情况',
        '支付检修费225.25万元。因节约经费，资金剩余3.14万元。',
        '质保金结余4.98万元。',
      ),
    },
    {
      check: statedRemainder,
      about: 'what is left of the one budget that a report without a form tells',
      severity: 'error',
      wrong: alone('泵站维护项目支出247.00万元，结余31.00万元。'),
      right: alone('泵站维护项目支出247.00万元，结余13.00万元。'),
    },
  ])
})
