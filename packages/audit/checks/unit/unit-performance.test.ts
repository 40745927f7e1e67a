import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { amountWithoutUnit } from './amount-without-unit.ts'
import { cutAmountUnit } from './cut-amount-unit.ts'
import { pointsOfRates } from './points-of-rates.ts'
import { pricePerHead } from './price-per-head.ts'
import { unitOfMeasure } from './unit-of-measure.ts'
import { yuanForTenThousand } from './yuan-for-ten-thousand.ts'
import { yuanPartOfList } from './yuan-part-of-list.ts'

const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站维护经费）', ...lines]
const form = (row: string): string[] => [
  '泵站维护项目绩效自评表',
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  row,
]
const funds = [
  '泵站维护经费绩效自评表',
  '项目名称|泵站维护经费',
  '资金（万元）|年初预算数|全年预算数|全年执行数|执行率',
  '年度资金总额|80|80|41.35|51.69%',
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]

describe('units of what is counted and of what one person gets', () => {
  testBothWays([
    {
      check: unitOfMeasure,
      about: 'people counted as a share',
      severity: 'warning',
      wrong: form('产出指标|数量指标|居家托养服务人数|＝|150|%|150'),
      right: form('产出指标|质量指标|服务人数占比|≥|50|%|60'),
    },
    {
      check: unitOfMeasure,
      about: 'a time limit in pieces',
      severity: 'warning',
      wrong: form('产出指标|时效指标|补贴发放时限|≤|受理后15个||12个'),
      right: form('产出指标|时效指标|补贴发放时限|≤|受理后15个工作日内||12个工作日'),
    },
    {
      check: yuanForTenThousand,
      about: 'the round budget of a project',
      severity: 'error',
      wrong: report('2020年度预算80元，全部为县级资金。', '县财政批复80万元。', '资金到位80万元。'),
      right: report('2020年度预算80万元，每户补助80元。', '县财政批复80万元。', '罚款80元。资金到位80万元。'),
    },
    {
      check: yuanPartOfList,
      about: 'one part of a list in 万元',
      severity: 'error',
      wrong: report('项目支出680.00万元，其中：设备418.60万元、链路126.40元、平台135.00万元。'),
      right: report('项目支出680.00万元，其中：设备418.60万元、链路126.40万元、平台135.00万元，每点每年1000元。'),
    },
    {
      check: pricePerHead,
      about: 'a month of one person',
      severity: 'error',
      wrong: ['护理补贴一级每人每月100元，二级每人每月80万元。'],
      right: ['护理补贴一级每人每月100元，二级每人每月80元，全年发放80万元，每人每年补助1万元。'],
    },
    {
      check: pricePerHead,
      about: 'what each got each time, beside others in 元',
      severity: 'error',
      wrong: ['门诊补贴2160人次，次均补贴85.60元；住院补贴940人次，次均补贴612.40万元。'],
      right: [
        '门诊补贴2160人次，次均补贴85.60元；住院补贴940人次，次均补贴612.40元。',
        '大型展会3次，次均成交612.40万元；参展企业次均费用85.60元。',
      ],
    },
    {
      check: pricePerHead,
      about: 'a standard that is told in 元 elsewhere',
      severity: 'error',
      wrong: ['厕所改造按每户1,800万元结算。', '户均补贴为1,800元/户。'],
      right: ['厕所改造按每户1,800元结算。', '户均补贴为1,800元/户。', '规模企业平均每户2,300万元。'],
    },
  ])
})

describe('units in performance forms and reports', () => {
  testBothWays([
    {
      check: yuanForTenThousand,
      about: 'the same digits',
      severity: 'error',
      wrong: report('本项目安排经费40.92元。', '实际支付40.92万元。'),
      right: report('每次补助40.92元，公里补助40.93元。', '实际支付40.92万元。'),
    },
    {
      check: yuanForTenThousand,
      about: 'round money that came in',
      severity: 'error',
      wrong: report('计划资金820万元，到位820元，到位率100%。'),
      right: report('计划资金820万元，到位820万元，每户补助820元。'),
    },
    {
      check: yuanForTenThousand,
      about: 'what is left of a budget',
      severity: 'error',
      wrong: [...report('剩余38.65元结转下年使用。'), ...funds],
      right: [...report('剩余38.65万元结转下年使用，每亩补助38.60元。'), ...funds],
    },
    {
      check: yuanForTenThousand,
      about: 'the same digits in 亿元',
      severity: 'error',
      wrong: report('本项目安排经费40.92亿元。', '实际支付40.92万元。'),
      right: report('全市当年投资40.95亿元。', '实际支付40.92万元。'),
    },
    {
      check: unitOfMeasure,
      about: 'a number of people in percent',
      severity: 'warning',
      wrong: form('产出指标|数量指标|培训干部职工人数|≥|98|%|99'),
      right: form('产出指标|数量指标|培训任务完成数量|≥|98|%|99'),
    },
    {
      check: unitOfMeasure,
      about: 'a time in people',
      severity: 'warning',
      wrong: form('产出指标|时效指标|信息更新时间|≤|98|人|99'),
      right: form('产出指标|时效指标|信息更新时间|≤|2|次|2'),
    },
    {
      check: unitOfMeasure,
      about: 'a satisfaction in issues',
      severity: 'error',
      wrong: form('满意度指标|满意度指标|用户满意度|≥|98|期|99'),
      right: form('产出指标|数量指标|检查频率|≥|2|次|2'),
    },
    {
      check: unitOfMeasure,
      about: '1 for 100 %',
      severity: 'warning',
      wrong: ['泵站维护项目绩效自评表', '一级指标|二级指标|三级指标|指标值|完成值', '产出指标|质量指标|保障率|100%|1'],
      right: form('产出指标|质量指标|保障率|≥|98|%|99'),
    },
    {
      check: cutAmountUnit,
      about: 'what was spent on a subject, beside whole units',
      severity: 'warning',
      wrong: ['群众体育（项）20.00万，主要用于全民健身。年初预算为20.00万元。'],
      right: ['群众体育（项）20.00万元，主要用于全民健身2.00万人。年初预算为20.00万元。'],
    },
    {
      check: pointsOfRates,
      about: 'how far a rate rose, in percent',
      severity: 'info',
      wrong: ['用户满意度95.20%，较上年提高1.60%。'],
      right: [
        '用户满意度95.20%，较上年提高1.60个百分点。',
        '投诉率2.10%，较上年下降50%；业务量增长率8%，较上年提高2%。',
        '办理量较上年提高1.60%。',
      ],
    },
    {
      check: cutAmountUnit,
      about: 'the first of two givers',
      severity: 'warning',
      wrong: ['资金来源中，省级补助40万、县级配套25.60万元。'],
      right: ['资金来源中，省级补助40万元、县级配套25.60万元；补助群众40万、投入25.60万元。'],
    },
    {
      check: cutAmountUnit,
      about: 'what was invested, or saved, without its whole unit',
      severity: 'info',
      wrong: ['全年完成水利投资36.50亿；其他工作按期推进。'],
      right: ['全年完成水利投资36.50亿元；服务群众3.2万；处理数据1.5亿条。'],
    },
    {
      check: cutAmountUnit,
      about: 'the unit of one form alone is left blank',
      severity: 'info',
      wrong: ['单位：万元', '金额单位：万元', '单位：万元', '部门：某局　　金额单位：'],
      right: ['单位：万元', '金额单位：万元', '单位：万元', '编制单位：', '填报单位：'],
    },
    {
      check: amountWithoutUnit,
      about: 'one of a list of amounts',
      severity: 'warning',
      wrong: ['第二部分 2023年度部门决算情况说明', '计划资金20.00万元，其中宣传10.80万元、疏导5.60、培训3.60万元。'],
      right: [
        '第二部分 2023年度部门决算情况说明',
        '计划资金20.00万元，其中宣传10.80万元、疏导5.60万元、培训3.60万元。',
      ],
    },
    {
      check: cutAmountUnit,
      about: 'an amount of purchases',
      severity: 'warning',
      wrong: ['采购金额771.11万；其他采购金额0.00万元。'],
      right: ['采购金额771.11万元；其他采购金额0.00万元。'],
    },
    {
      check: cutAmountUnit,
      about: '万 without 元',
      severity: 'info',
      wrong: ['市财政安排230.9万专项经费。'],
      right: ['市财政安排230.9万元专项经费，服务群众2万人次。'],
    },
    {
      check: cutAmountUnit,
      about: '万 behind an income',
      severity: 'info',
      wrong: ['经营收入 0.00 万,为事业单位开展经营活动取得的收入。'],
      right: ['经营收入 0.00 万元,服务收入群体3万,其中农户2万。'],
    },
    {
      check: cutAmountUnit,
      about: '万 in front of a bracket',
      severity: 'warning',
      wrong: ['国内公务接待支出 1.20 万（其中外宾接待支出 0 万元）。'],
      right: ['国内公务接待支出 1.20 万元（其中外宾接待支出 0 万元），接待 2 万（人次）。'],
    },
    {
      check: cutAmountUnit,
      about: 'an amount of the accounts to the last place',
      severity: 'warning',
      wrong: ['教育支出年初预算为197.90万。'],
      right: ['教育支出年初预算为197.90万元。'],
    },
    {
      check: cutAmountUnit,
      about: 'the unit of a table',
      severity: 'warning',
      wrong: ['泵站维护经费绩效自评表', '项目名称|泵站维护经费', '项目资金（万）|80'],
      right: ['泵站维护经费绩效自评表', '项目名称|泵站维护经费', '项目资金（万元）|80'],
    },
    {
      check: cutAmountUnit,
      about: 'a target beside its result',
      severity: 'warning',
      wrong: form('成本指标|经济成本指标|检修成本|≤|26.16万||26.00万元'),
      right: form('成本指标|经济成本指标|检修成本|≤|26.16万元||26.00万元'),
    },
    {
      check: cutAmountUnit,
      about: '亿 without 元',
      severity: 'info',
      wrong: ['公务接待费0.7亿。'],
      right: ['公务接待费0.7亿元，服务人口2.3亿。'],
    },
    {
      check: cutAmountUnit,
      about: 'one of a list of amounts',
      severity: 'warning',
      wrong: ['年中追加99.90万元，其中防控12.50万元、普查4.80万、人员82.60万元。'],
      right: ['年中追加99.90万元，其中防控12.50万元、普查4.80万元、服务8.26万人次。'],
    },
  ])
})
