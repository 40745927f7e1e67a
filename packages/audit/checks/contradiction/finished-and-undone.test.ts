import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { assetsAgreeBesideDifference } from './assets-agree-beside-difference.ts'
import { earlyBesideLate } from './early-beside-late.ts'
import { finishedBesideUnfinished } from './finished-beside-unfinished.ts'
import { listedProjects } from './listed-projects.ts'
import { monitoredProjects } from './monitored-projects.ts'
import { moreUndoneThanPlanned } from './more-undone-than-planned.ts'
import { nothingLeft } from './nothing-left.ts'
import { reachedBesideMissed } from './reached-beside-missed.ts'
import { stagesInOrder } from './stages-in-order.ts'
import { unchangedBudget } from './unchanged-budget.ts'
import { unfinishedBesideForm } from './unfinished-beside-form.ts'

const START = '第二部分 2022年度部门决算情况说明'
const project = (...lines: string[]): string[] => [
  '2022年度部门决算',
  '第四部分 附件',
  '附件2',
  '管网维修项目绩效自评报告',
  '一、项目概况',
  ...lines,
]
const department = (...lines: string[]): string[] => [
  '2022年度部门决算',
  '第四部分 附件',
  '2022年部门整体支出绩效自评报告',
  '三、绩效分析',
  ...lines,
]
const monitored = (line: string): string[] => [
  START,
  '（四）预算绩效管理情况',
  '预算执行过程中，选取8个项目开展绩效监控。',
  ...department(line).slice(1),
]
const finished = (reason: string, actual: string): string[] => [
  START,
  '五、一般公共预算财政拨款支出决算情况说明',
  `支出决算为20.00万元，完成预算90%，决算数小于预算数的主要原因是${reason}。`,
  '运动场改造项目支出绩效自评表',
  '项目名称|运动场改造',
  '年度目标|年度目标完成情况',
  `完成改造6800平方米|${actual}`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|改造面积|＝6800平方米|6800平方米',
]

describe('what was done and what was not', () => {
  testBothWays([
    ...['未能赶在汛期前安装到位', '未按计划节点安装调试', '未能在6月底前全部安装'].map((late) => ({
      check: earlyBesideLate,
      about: `before its day, and ${late}`,
      severity: 'warning' as const,
      wrong: project('水泵安装调试时间较合同约定提前15天。', `存在问题：个别水泵${late}。`),
      right: [
        ...project('水泵安装调试时间较合同约定提前15天。', `存在问题：个别水泵未能及时接入监控平台。`),
        ...project('水泵采购比计划提前15天。', `存在问题：个别水泵${late}。`),
      ],
    })),
    ...['部分设备账面与实物存在差异', '个别仓库账实不符', '部分物资账物不符'].map((differ) => ({
      check: assetsAgreeBesideDifference,
      about: `the books agree, and ${differ}`,
      severity: 'warning' as const,
      wrong: department('年末对固定资产全面盘点，账账、账实相符。', `存在问题：${differ}。`),
      right: [
        ...department('年末对固定资产全面盘点，账账、账实相符，未发现账实不符。', '以前年度账物不符问题已清理。'),
        ...department('加强盘点，确保资产账实相符。', `存在问题：${differ}。`),
        ...department('年末对固定资产全面盘点，账实基本相符。', `存在问题：${differ}。`),
        ...department('年末对固定资产全面盘点，账实相符。', `年初${differ}的问题，已在年内整改。`),
      ],
    })),
    {
      check: monitoredProjects,
      about: 'some of the projects, and all',
      severity: 'warning',
      wrong: monitored('年中对12个项目全部实施了绩效运行监控。'),
      right: [
        ...monitored('年中对选取的8个项目实施了绩效运行监控。'),
        ...monitored('年末对12个项目全部开展了绩效自评。'),
      ],
    },
    {
      check: moreUndoneThanPlanned,
      about: 'more left undone than planned',
      severity: 'warning',
      wrong: project('计划举办技能培训8期、创业培训1期。', '存在的问题：2期创业培训未按计划举办。'),
      right: project(
        '计划举办技能培训8期、创业培训1期，完成技能培训6期。',
        '存在的问题：2期技能培训未按计划举办，3期管理培训推迟。',
      ),
    },
    {
      check: finishedBesideUnfinished,
      about: 'finished as a whole, and to be finished next year',
      severity: 'error',
      wrong: project(
        '二标段完成612米，计划于2023年3月完工。',
        '五、评价结论',
        '项目已按期全面完工，未发现存在的问题。',
      ),
      right: [
        ...project('二标段完成612米，计划于2023年3月完工。', '五、评价结论', '一标段已按期完工，二标段进度滞后。'),
        ...project('原计划于2023年3月完工。', '五、评价结论', '项目已按期全面完工。'),
      ],
    },
    ...[
      ['终验推迟至2023年4月', '项目已于2022年11月完成终验并交付', '项目已于2023年4月完成终验并交付'],
      ['受疫情影响，竣工验收延期到次年', '泵房改造已按期通过竣工验收', '泵房改造已通过竣工验收'],
      ['截至年末尚未组织最终验收', '已于2022年底前顺利完成最终验收', '初步验收已于2022年底前顺利完成'],
      ['未支付的尾款18.60万元结转下年', '合同款项全部支付完毕', '除尾款外合同款项全部支付完毕'],
      ['余款7.2万元尚未支付', '工程款已全额付清', '工程款按进度支付'],
    ].map(([left = '', wrong = '', right = '']) => ({
      check: finishedBesideUnfinished,
      about: `accepted or paid as a whole, and not: ${left}`,
      severity: 'error' as const,
      wrong: project(`${left}。`, '五、评价结论', `${wrong}，综合得分96分。`),
      right: [
        ...project(`${left}。`, '五、评价结论', `${right}，综合得分96分。`),
        ...project('二、项目绩效目标', `2022年12月前完成终验，质保金3.10万元未支付。`, `${wrong}。`),
      ],
    })),
    {
      check: unfinishedBesideForm,
      about: 'not finished, as the reason tells, and in use, as the form does',
      severity: 'warning',
      wrong: finished('运动场改造项目尚未完工，资金结转下年', '验收合格，2022年8月20日投入使用'),
      right: [
        ...finished('运动场改造项目招标节约，资金结转下年', '验收合格，2022年8月20日投入使用'),
        ...finished('运动场改造项目尚未完工，资金结转下年', '面层验收合格，排水沟计划2023年完工').slice(1),
      ],
    },
    {
      check: listedProjects,
      about: 'those below a rate',
      severity: 'error',
      wrong: ['执行率达到100%的8个，低于90%的4个，分别是泵站检修、渠道清淤、水质监测。'],
      right: [
        '执行率达到100%的8个，低于90%的3个，分别是泵站检修、渠道清淤、水质监测。',
        '低于90%的4个，分别是泵站检修、渠道清淤等。',
      ],
    },
    {
      check: nothingLeft,
      about: 'nothing carried over, with the rate of what arrived between',
      severity: 'warning',
      wrong: ['2021年资金到位180.00万元，到位率100%；使用158.24万元，执行率87.91%，年末无结转资金。'],
      right: ['2021年资金到位180.00万元，到位率100%；使用180.00万元，执行率100%，年末无结转资金。'],
    },
    {
      check: reachedBesideMissed,
      about: 'the indicators of every project',
      severity: 'warning',
      wrong: department('2个项目各有部分数量指标未达标。', '（一）评价结论。各项目绩效指标均已全部完成。'),
      right: department(
        '2个项目各有部分数量指标未达标。',
        '（一）评价结论。除上述2个项目外，各项目绩效指标均已全部完成。',
      ),
    },
    {
      check: unchangedBudget,
      about: 'nothing added, and how much was, in one report',
      severity: 'warning',
      wrong: department('年初预算500.00万元，年中追加96.61万元。', '全年预算执行中未作追加和调整。'),
      right: department('年初预算500.00万元，年中未追加预算。', '全年预算执行中未作追加和调整。'),
    },
    {
      check: stagesInOrder,
      about: 'accepted, in the next sentence, before the contract',
      severity: 'warning',
      wrong: project('2022年7月11日开标，7月20日签订合同。设备到货延迟，6月26日完成安装并通过验收。'),
      right: [
        ...project('2022年7月11日开标，7月20日签订合同。设备到货延迟，10月26日完成安装并通过验收。'),
        ...project('2022年7月11日开标，7月20日签订合同。此前的试点于6月26日通过验收。'),
        '2022年7月20日甲项目签订合同。乙项目6月26日通过验收。',
      ],
    },
  ])
})
