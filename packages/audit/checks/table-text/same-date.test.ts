import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { doneLaterThanForm } from './done-later-than-form.ts'
import { sameCount } from './same-count.ts'
import { sameDate } from './same-date.ts'
import { statedRemainder } from './stated-remainder.ts'

const report = (words: string, ...rows: string[]): string[] => [
  '2023年项目支出绩效自评报告',
  '（泵站改造经费）',
  words,
  '泵站改造经费绩效自评表',
  '项目名称|泵站改造经费',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  ...rows,
]
const dated = (told: string): string[] => [
  '泵站改造经费绩效自评表',
  '项目名称|泵站改造经费',
  ...FUNDS,
  '年度总体目标：新建泵房2座，2023年9月底前启用。',
  `目标实际完成情况：${told}。`,
  DATE_ROWS,
  '产出指标|时效指标|泵房启用时间|2023年9月底前|2023年9月15日',
]
const signed = (told: string): string[] => [
  '泵站改造经费绩效自评表',
  '项目名称|泵站改造经费',
  ...FUNDS,
  '年度总体目标：4月底前签订施工合同。',
  `目标实际完成情况：新建泵房2座；${told}。`,
  DATE_ROWS,
  '产出指标|时效指标|施工合同签订时限|≤4月|4月',
]
const severalProjects = (told: string): string[] => [
  '林农护林补贴经费绩效自评表',
  '项目名称|林农护林补贴经费',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|质量指标|补贴兑付准确率|100%|100%',
  '产出指标|时效指标|下半年兑付完成时间|2023年12月20日前|2023年12月8日',
  '2023年林业补贴资金绩效自评报告',
  `林业补贴资金包括护林补贴和防火补贴。${told}。`,
]
const FUNDS = ['资金（万元）|年初预算数|全年预算数|全年执行数|执行率', '年度资金总额|80|80|41.35|51.69%']
const FORM = [
  '泵站改造经费绩效自评表',
  '项目名称|泵站改造经费',
  ...FUNDS,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]
const DATE_ROWS = '一级指标|二级指标|三级指标|指标值|实际完成值'
const DATE = '产出指标|时效指标|投入使用时间|2023年9月底前|2023年9月12日'
const RANK = '效益指标|社会效益指标|全县泵站管护考核排名|前8名|第6名'

describe('a report and its form', () => {
  testBothWays([
    {
      check: sameDate,
      about: 'the day of one event',
      severity: 'error',
      wrong: report('新建泵房2座，2023年10月12日投入使用。', DATE),
      right: report('新建泵房2座，计划2023年9月1日投入使用，2023年9月12日正式投入使用。', DATE),
    },
    {
      check: sameDate,
      about: 'in the completion of the goals, its object in front of the day',
      severity: 'error',
      wrong: dated('2座泵房于2023年8月15日同时启用'),
      right: dated('首批1座泵房于2023年8月15日启用，2座泵房于2023年9月15日全部启用'),
    },
    ...[
      ['管护补助发放时间', '9月20日', '11月3日完成全部发放', '9月20日完成全部发放'],
      ['管护补助兑付时间', '9月', '经公示，10月8日补助全部兑付到位', '经公示，9月28日补助全部兑付到位'],
      ['泵站工程验收日期', '2023年6月15日', '2023年7月2日工程通过验收', '2023年6月2日通过初步验收'],
      ['设备安装完成时间', '5月10日', '6月1日安装完毕', '6月1日完成第二批安装；6月9日完成培训资料安装'],
    ].map(([name, actual, wrong, right]) => ({
      check: doneLaterThanForm,
      about: `done to the last behind the day of the form: ${name}`,
      severity: 'error' as const,
      wrong: report(`${wrong}。`, DATE_ROWS, `产出指标|时效指标|${name}|12月底前|${actual}`),
      right: report(`${right}。`, DATE_ROWS, `产出指标|时效指标|${name}|12月底前|${actual}`),
    })),
    {
      check: doneLaterThanForm,
      about: 'signed behind the month of the form, as the completion of the goals tells',
      severity: 'error',
      wrong: signed('6月3日签订合同，7月开工'),
      right: signed('4月3日签订施工合同，6月3日签订补充协议'),
    },
    {
      check: doneLaterThanForm,
      about: 'of a project that a report on several names',
      severity: 'error',
      wrong: severalProjects('下半年护林补贴于2023年12月26日兑付完毕'),
      right: severalProjects('上半年护林补贴于2023年12月26日兑付完毕，下半年防火补贴于2023年12月26日兑付完毕'),
    },
    {
      check: doneLaterThanForm,
      about: 'in another term than that of the form',
      severity: 'error',
      wrong: report(
        '下半年补助于2023年12月26日兑付完毕。',
        DATE_ROWS,
        '产出指标|时效指标|下半年兑付时间|12月20日前|12月8日',
      ),
      right: report(
        '下半年补助于2023年12月26日兑付完毕。',
        DATE_ROWS,
        '产出指标|时效指标|上半年兑付时间|6月30日前|6月8日',
      ),
    },
    {
      check: sameCount,
      about: 'where it stood before',
      severity: 'error',
      wrong: report('在全县泵站管护考核中居第12名。', RANK),
      right: report('在全县泵站管护考核中由第9名上升到第6名。', RANK),
    },
    {
      check: statedRemainder,
      about: 'what is left of the budget',
      severity: 'error',
      wrong: report('因招标延后，未支付38.56万元。', ...FUNDS, DATE_ROWS, DATE),
      right: report('因招标延后，未支付38.65万元，其中设备款剩余12.00万元。', ...FUNDS, DATE_ROWS, DATE),
    },
    {
      check: statedRemainder,
      about: 'what is not paid yet, where the report has no form',
      severity: 'error',
      wrong: report('预算资金1300万元，累计支付1124.20万元。', '未支付资金157.80万元，主要是质保金。'),
      right: report('预算资金1300万元，累计支付1124.20万元。', '未支付资金175.80万元，主要是质保金。'),
    },
    {
      check: statedRemainder,
      about: 'what is carried over to the next year',
      severity: 'error',
      wrong: report('设备待验收，资金结转38.56万元。', ...FUNDS, DATE_ROWS, DATE),
      right: report('设备待验收，资金结转38.65万元；上年结转38.56万元已用完。', ...FUNDS, DATE_ROWS, DATE),
    },
    {
      check: statedRemainder,
      about: 'what could not be paid within the year',
      severity: 'error',
      wrong: report('设备验收滞后，导致38.56万元未能在年内支付。', ...FUNDS, DATE_ROWS, DATE),
      right: report(
        '设备验收滞后，导致38.65万元未能在年内支付；差旅费1.20万元未使用公务卡。',
        ...FUNDS,
        DATE_ROWS,
        DATE,
      ),
    },
    {
      check: statedRemainder,
      about: 'what is still open of a project that the sentence names',
      severity: 'error',
      wrong: ['2023年部门整体支出绩效评价报告', '泵站改造项目年末仍有138.65万元未支付。', ...FORM],
      right: [
        '2023年部门整体支出绩效评价报告',
        '泵站改造项目年末仍有38.65万元未支付。渠道改造仍有138.65万元未支付。',
        ...FORM,
      ],
    },
  ])
})
