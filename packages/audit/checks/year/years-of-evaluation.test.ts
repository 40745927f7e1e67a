import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { evaluatedTooEarly } from './evaluated-too-early.ts'
import { nextYearsBudget } from './next-years-budget.ts'
import { termOfLastYear } from './term-of-last-year.ts'

const report = (words: string): string[] => [
  '青岚县水利局2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  '2023年部门预算项目支出绩效自评报告',
  '（泵站检修经费）',
  '二、项目资金申报及使用情况',
  words,
]

describe('years told in an evaluation', () => {
  testBothWays([
    {
      check: nextYearsBudget,
      about: 'the reporting year for the next',
      severity: 'warning',
      wrong: report('自评结果与下年度预算安排挂钩，相应调减2023年度预算。'),
      right: report('自评结果与下年度预算安排挂钩，相应调减2024年度预算。2023年预算已执行完毕。'),
    },
    {
      check: nextYearsBudget,
      about: 'the year behind an earlier one',
      severity: 'warning',
      wrong: report('评价结果应用于下一年度预算，作为编制2023年预算的依据。'),
      right: report('2022年评价结果应用于下一年度预算，作为编制2023年预算的依据。'),
    },
    {
      check: nextYearsBudget,
      about: 'where the use of the results is told',
      severity: 'warning',
      wrong: report('（三）结果应用情况。对执行率偏低的项目，在编制2023年预算时予以压减。'),
      right: report(
        '（三）结果应用情况。对执行率偏低的项目，在编制2024年预算时予以压减。上年评价结果用于编制2023年预算。',
      ),
    },
    {
      check: nextYearsBudget,
      about: 'results that serve a budget long spent',
      severity: 'warning',
      wrong: report('项目单位报送自评材料。自评结果作为2023年度预算安排的参考。'),
      right: report('项目单位报送自评材料。自评结果作为2024年度预算安排的参考。'),
    },
    {
      check: nextYearsBudget,
      about: 'the same where the use of the results is told',
      severity: 'warning',
      wrong: report('（三）结果应用情况。自评结果作为2023年度预算安排的参考。'),
      right: report('自评结果作为2024年度预算安排的参考。2022年度自评结果作为2023年度预算安排的参考。'),
    },
    {
      check: evaluatedTooEarly,
      about: 'before the year was over',
      severity: 'warning',
      wrong: report('2023年3月，水利站成立自评小组，查阅资料并现场核查。'),
      right: report('2024年3月，水利站成立自评小组，查阅资料并现场核查。'),
    },
    {
      check: evaluatedTooEarly,
      about: 'as a notice wanted',
      severity: 'warning',
      wrong: report('2023年3月按照县财政局通知要求完成自评。'),
      right: report('2023年3月县财政局印发通知，部署开展自评。'),
    },
    {
      check: evaluatedTooEarly,
      about: 'though not the evaluation of the year before, nor what was monitored or agreed',
      severity: 'warning',
      wrong: report('2023年5月开展绩效自评。'),
      right: report(
        '2023年5月，开展2022年度绩效自评。2023年6月组织开展绩效自评业务培训。2023年7月，开展绩效监控并部署自评工作。2023年12月开展绩效自评。',
      ),
    },
    ...[
      '月25日前完成12个项目自评，4月完成复核',
      '月启动项目支出绩效自评',
      '月31日前报送各科室自评报告',
      '月组织所属站所自评',
    ].map((words) => ({
      check: evaluatedTooEarly,
      about: `before the year was over: ${words}`,
      severity: 'warning' as const,
      wrong: report(`水利站于2023年3${words}。`),
      right: report(`水利站于2024年3${words}。2023年3月组织上一年度项目自评，7月报送上半年自评情况。`),
    })),
    {
      check: termOfLastYear,
      about: 'a term that was over before',
      severity: 'warning',
      wrong: report('委托专业公司运维，服务期自2022年1月1日至2022年12月31日。'),
      right: report('委托专业公司运维，服务期自2022年7月1日至2023年6月30日。'),
    },
    {
      check: termOfLastYear,
      about: 'in months',
      severity: 'warning',
      wrong: report('项目实施期为2022年1月至12月。'),
      right: report('项目实施期为2023年1月至12月，上一轮项目实施期为2022年1月至12月。'),
    },
    {
      check: termOfLastYear,
      about: 'though not one of which the rest is paid',
      severity: 'warning',
      wrong: report('合同期限为2022年1月1日至2022年12月31日，合同金额20万元。'),
      right: report('支付上年运维尾款，合同期限为2022年1月1日至2022年12月31日。'),
    },
  ])
})
