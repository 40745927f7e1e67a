import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { announcedNumber } from './completeness/announced-number.ts'
import { projectsBelowRate } from './completion/projects-below-rate.ts'
import { finishedThoughLate } from './contradiction/finished-though-late.ts'
import { listedCount } from './contradiction/listed-count.ts'
import { paceOfSpending } from './contradiction/pace-of-spending.ts'
import { paidBeforeAcceptance } from './contradiction/paid-before-acceptance.ts'
import { unchangedBudget } from './contradiction/unchanged-budget.ts'
import { foreignSelfName } from './copy-paste/foreign-self-name.ts'
import { unitOfOtherProject } from './copy-paste/unit-of-other-project.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { amountsBeyondExecuted } from './sum/amounts-beyond-executed.ts'
import { paymentsAndTotal } from './sum/payments-and-total.ts'
import { unitToldElsewhere } from './unit/unit-told-elsewhere.ts'
import { evaluatedTooEarly } from './year/evaluated-too-early.ts'

const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站检修项目）', ...lines]
const whole = (...lines: string[]): string[] => ['2023年部门整体支出绩效自评报告', ...lines]
const form = (unit: string, done: string): string[] => [
  '泵站检修项目支出绩效自评表',
  `项目名称|泵站检修项目|实施单位|${unit}`,
  '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|90.00|90.00|90.00|10|100.00%|10.00',
  '年度总体目标|预期目标|实际完成情况',
  `|检修泵站12座|${done}`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|检修泵站|12座|12座|10|10',
]
const partlySpent = form('县机电排灌中心', '检修泵站12座').map((line) =>
  line.replace('90.00|10|100.00%|10.00', '63.00|10|70.00%|7.00'),
)
const twoProjects = [
  ...form('县机电排灌中心', '检修泵站12座'),
  ...partlySpent.map((line) => line.replace('检修', '巡查')),
]
const otherForm = [
  '渠道清淤项目支出绩效自评表',
  '项目名称|渠道清淤项目|实施单位|县农田水利中心',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|清淤渠道|12公里|12公里|10|10',
]
const led = (unit: string): string[] => [
  ...form('县机电排灌中心', '检修泵站12座'),
  ...otherForm,
  ...report(`项目由${unit}工程股牵头，财务股监管。`),
]
const attached = (count: number): string[] => [
  '目录',
  `附件2：重点项目绩效自评报告（${count}个项目）`,
  '第五部分 附件',
  '附件2 重点项目绩效自评报告',
  '（一）泵站检修项目绩效自评报告',
  '一、项目概况',
  '检修泵站12座。',
  '（二）渠道清淤项目绩效自评报告',
  '一、项目概况',
  '清淤渠道12公里。',
]
const explained = (line: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '七、财政拨款“三公”经费支出决算情况说明',
  line,
]
const speaking = (title: string): string[] => [
  '渠溪县水利局2023年度部门决算',
  '二、机构设置',
  '下属单位1个：渠溪县机电排灌中心。',
  title,
  '我中心于规定时限内完成申报。',
]
const evaluated = (told: string): string[] => [
  '渠溪县水利局2023年度部门决算',
  ...report(`（三）项目自评步骤及方法。${told}，采取查阅资料等方式开展评价。`),
]
const counted = (count: number, ...lines: string[]): string[] => [
  '目录',
  `附件2：项目支出绩效自评报告（${count}个）`,
  ...lines,
  '第五部分 附件',
  '附件2',
  '2023年部门预算项目支出绩效自评报告',
  '报告一',
  '（泵站检修项目）',
  '一、项目概况',
  '检修泵站12座。',
  '报告二',
  '（渠道清淤项目）',
  '一、项目概况',
  '清淤渠道12公里。',
]
const grouped = (unit: string): string[] => [
  ...form('县机电排灌中心', '检修泵站12座'),
  ...otherForm,
  ...report('项目由局工程股牵头实施。', `2024年2月，${unit}，查阅账证、走访农户。`),
]
const contract = (day: number): string[] =>
  report(
    `合同约定验收合格后支付80%，即42.24万元，已于12月${day}日支付；余款质保期满后支付。`,
    '12月16日通过验收，出具了验收报告。',
  )

describe('one document against itself', () => {
  testBothWays([
    {
      check: finishedThoughLate,
      about: 'the acceptance was put off',
      severity: 'warning',
      wrong: report('受限电影响，原定11月底的验收延至12月16日，项目按期完成。'),
      right: report('受限电影响，开工推迟至5月，项目仍按期完成。', '验收延至12月16日，未能按期完成。'),
    },
    {
      check: paceOfSpending,
      about: 'early, and late',
      severity: 'warning',
      wrong: [...whole('补助资金支付进度前快后慢。'), ...report('补助资金支付集中在第四季度。')],
      right: [...whole('补助资金支付进度前慢后快。'), ...report('补助资金支付集中在第四季度。')],
    },
    {
      check: paidBeforeAcceptance,
      about: 'what the contract puts behind the acceptance',
      severity: 'warning',
      wrong: contract(12),
      right: contract(22),
    },
    {
      check: unchangedBudget,
      about: 'nothing added, and an addition in the report on a project',
      severity: 'warning',
      wrong: [...whole('全年预算执行中未发生追加和调减。'), ...report('年初预算50.00万元，年中上级追加30.00万元。')],
      right: [...whole('全年预算执行中未发生追加和调减。'), ...report('年初预算80.00万元，年中未追加。')],
    },
    {
      check: listedCount,
      about: 'two names without a mark between them',
      severity: 'warning',
      wrong: ['下属二级预算单位3个，即县排灌服务中心和县水土保持站。'],
      right: ['下属二级预算单位2个，即县排灌服务中心和县水土保持站。'],
    },
    {
      check: unitOfOtherProject,
      about: 'who leads it, where its own unit is not named',
      severity: 'warning',
      wrong: led('县农田水利中心'),
      right: led('县机电排灌中心'),
    },
    ...['成立自评小组', '牵头组成绩效评价组', '抽调业务骨干组建自评工作小组'].map((sets) => ({
      check: unitOfOtherProject,
      about: `who evaluates it: ${sets}`,
      severity: 'warning' as const,
      wrong: grouped(`县农田水利中心${sets}`),
      right: grouped(`局工程股${sets}`),
    })),
    {
      check: amountsBeyondExecuted,
      about: 'items of a form',
      severity: 'warning',
      wrong: form('县机电排灌中心', '检修泵站12座，支出55.00万元；更换阀门支出45.00万元。'),
      right: form('县机电排灌中心', '检修泵站12座，支出55.00万元；更换阀门支出35.00万元。'),
    },
    {
      check: announcedNumber,
      about: 'reports of projects under an attachment',
      severity: 'warning',
      wrong: attached(3),
      right: attached(2),
    },
    ...['2个重点项目绩效自评报告', '2份项目自评报告', '2个项目支出绩效自评报告'].map((told) => ({
      check: announcedNumber,
      about: `without numbers, where other words agree: ${told}`,
      severity: 'warning' as const,
      wrong: counted(3, `${told}详见附件。`),
      right: counted(3, `${told}详见附件，另有3个项目绩效自评报告由下属单位公开。`),
    })),
    {
      check: unitToldElsewhere,
      about: 'the unit that another place has',
      severity: 'warning',
      wrong: ['全年追回工资1264。', '全年追回工资1264万元。'],
      right: ['全年追回工资1264人次。', '全年追回工资1264万元。', '全年追回押金1264。'],
    },
    {
      check: paceOfSpending,
      about: 'slow in the half year that was in time',
      severity: 'warning',
      wrong: report('执行进度：1-6月未达标，扣1分。', '存在问题：下半年资金支付进度较慢。'),
      right: [
        ...report('执行进度：1-6月未达标，扣1分。', '存在问题：上半年资金支付进度较慢。'),
        ...report('1-6月、1-11月均未达标，扣2分。', '其中1-11月未达序时。', '下半年计划支付进度较慢的项目逐项清理。'),
      ],
    },
    {
      check: paceOfSpending,
      about: 'evenly, and not',
      severity: 'warning',
      wrong: report('各季度抽样任务均衡完成。', '抽样进度不均衡扣2分。'),
      right: report('今后确保各季度抽样任务均衡完成。', '抽样进度不均衡扣2分。'),
    },
    {
      check: paymentsAndTotal,
      about: 'month by month',
      severity: 'error',
      wrong: ['当年5月预付38.95万元，9月支付59.13万元，12月支付31.46万元，累计支付122.34万元。'],
      right: ['当年5月预付38.95万元，9月支付51.93万元，12月支付31.46万元，累计支付122.34万元。'],
    },
    {
      check: projectsBelowRate,
      about: 'a project named as spent below a rate',
      severity: 'error',
      wrong: [
        ...whole('对执行率低于80%的泵站检修、渠道清淤2个项目，下年不再新增预算。'),
        ...form('县机电排灌中心', '检修泵站12座'),
      ],
      right: [
        ...whole('对执行率低于80%的水质监测、渠道清淤2个项目，下年不再新增预算。'),
        ...form('县机电排灌中心', '检修泵站12座'),
      ],
    },
    {
      check: projectsBelowRate,
      about: 'a counted list that names a project without a form for one below the rate',
      severity: 'warning',
      wrong: [...whole('对执行率低于80%的水质监测、渠道清淤2个项目，下年不再新增预算。'), ...partlySpent],
      right: [
        ...whole('对执行率低于80%的水质监测、渠道清淤等2个项目，下年不再新增预算。'),
        ...whole('对执行率低于60%的水质监测、渠道清淤2个项目，下年不再新增预算。'),
        ...partlySpent,
      ],
    },
    {
      check: projectsBelowRate,
      about: 'how many projects were spent in full, where the tables have just so many',
      severity: 'error',
      wrong: [...whole('2个项目中，执行率达到100%的2个，其余0个未全部执行。'), ...twoProjects],
      right: [
        ...whole('2个项目中，执行率达到100%的1个，其余1个未全部执行。'),
        ...whole('3个项目中，执行率达到100%的2个，其余1个未全部执行。'),
        ...twoProjects,
      ],
    },
    {
      check: foreignSelfName,
      about: 'a unit speaks in the report on the whole department',
      severity: 'warning',
      wrong: speaking('2023年部门整体支出绩效自评报告'),
      right: speaking('2023年单位整体支出绩效自评报告'),
    },
    {
      check: evaluatedTooEarly,
      about: 'a group that evaluates, within the year',
      severity: 'warning',
      wrong: evaluated('2023年3月2日至3月19日，由财务股和工程股共5人组成评价小组'),
      right: evaluated('2024年3月2日至3月19日，由财务股和工程股共5人组成评价小组'),
    },
    {
      check: reasonAgainstChange,
      about: 'more visits from above that look into a matter',
      severity: 'warning',
      wrong: explained('比2022年减少0.35万元，下降10.37%，主要原因是上级安全生产巡查督导批次和接待人数增加。'),
      right: explained('比2022年减少0.35万元，下降10.37%，主要原因是上级补助的接待项目增加。'),
    },
    {
      check: reasonAgainstChange,
      about: 'what became clearly more',
      severity: 'warning',
      wrong: explained('比2022年减少3.75万元，下降10.37%，主要原因是执法检查任务加重，外出用车频次明显增加。'),
      right: explained('比2022年减少3.75万元，下降10.37%，主要原因是执法检查任务减少，外出用车频次明显减少。'),
    },
    {
      check: reasonAgainstChange,
      about: 'more people, for whom more was spent',
      severity: 'warning',
      wrong: explained('支出决算为88.00万元，决算数小于年初预算数的主要原因：年内招录职工6名，工资费用相应增加。'),
      right: [
        ...explained('支出决算为88.00万元，决算数大于年初预算数的主要原因：年内招录职工6名，工资费用相应增加。'),
        '支出决算为70.00万元，决算数小于年初预算数的主要原因：改由志愿者值守，服装费用相应增加。',
      ],
    },
    {
      check: reasonAgainstChange,
      about: 'fewer who pay in',
      severity: 'warning',
      wrong: explained('支出决算为36.00万元，决算数大于年初预算数的主要原因：部分职工退休后缴费人数减少。'),
      right: [
        ...explained('支出决算为36.00万元，决算数小于年初预算数的主要原因：部分职工退休后缴费人数减少。'),
        '支出决算为36.00万元，决算数大于年初预算数的主要原因：退休人员增加。',
      ],
    },
  ])
})
