import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { otherCarryOver } from './other-carry-over.ts'
import { otherStandard } from './other-standard.ts'
import { praiseBesidePart } from './praise-beside-part.ts'
import { progressBesideNothingSpent } from './progress-beside-nothing-spent.ts'
import { sameMatterOtherResult } from './same-matter-other-result.ts'
import { slowPaymentTold } from './slow-payment-told.ts'
import { unchangedBudget } from './unchanged-budget.ts'

const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站维护经费）', ...lines]
const whole = (...lines: string[]): string[] => ['2023年部门整体支出绩效评价报告', ...lines]
const list = (...rows: string[]): string[] => [
  '部门预算项目支出绩效自评表',
  '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  ...rows,
]
const HEADING = '一级指标|二级指标|三级指标|指标值|实际完成值'

const carried = (closing: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  `2023年度收入总计900.00万元，支出875.00万元，年末结转和结余${closing}万元。`,
  ...whole('年末结转25.00万元。'),
  ...list('泵站维护|检修|900|84', '金额合计||900|84'),
]

describe('performance statements that cannot stand beside each other', () => {
  testBothWays([
    {
      check: sameMatterOtherResult,
      about: 'one matter, one result',
      severity: 'error',
      wrong: [
        '绩效自评表',
        HEADING,
        '产出指标|数量指标|2023年租金收取|600万元|448万元',
        '效益指标|经济效益指标|完成全年租金收取|600万元|600万元',
      ],
      right: [
        '绩效自评表',
        HEADING,
        '产出指标|数量指标|2023年租金收取|600万元|448万元',
        '效益指标|经济效益指标|完成全年招商签约|600万元|600万元',
      ],
    },
    {
      check: praiseBesidePart,
      about: 'praise, though work was left undone',
      severity: 'error',
      wrong: report(
        '项目经费共计28万元，已支付7.9万元，部分项目未能实施。',
        '（二）目标效益情况。项目圆满完成任务。',
        '（二）存在问题。无',
      ),
      right: report(
        '项目经费共计28万元，已支付28万元。',
        '（二）目标效益情况。项目圆满完成任务。',
        '（二）存在问题。无',
      ),
    },
    {
      check: praiseBesidePart,
      about: 'no problems beside a small rest',
      severity: 'info',
      wrong: report('项目经费共计28万元，已支付26万元。', '（二）存在问题。无'),
      right: report('项目经费共计28万元，已支付26万元。', '（二）存在问题。执行进度需加快。'),
    },
    {
      check: praiseBesidePart,
      about: 'more done for less is no contradiction',
      severity: 'info',
      wrong: report('项目经费共计100万元，已支付91.5万元。', '圆满完成征收任务。'),
      right: report('项目经费共计100万元，已支付91.5万元。', '超额完成征收任务。'),
    },
    {
      check: progressBesideNothingSpent,
      about: 'projects that spent nothing',
      severity: 'warning',
      wrong: [...whole('特定项目实施进展顺利，达到预期效果。'), ...list('泵站维护|检修|33|0')],
      right: [...whole('特定项目实施进展顺利，达到预期效果。'), ...list('泵站维护|检修|33|33', '应急准备|备用|0|0')],
    },
    {
      check: slowPaymentTold,
      about: 'beside full execution',
      severity: 'warning',
      wrong: report('泵站维护经费40万元，资金执行率100%。', '（二）存在的问题', '仍存在支出进度缓慢等问题。'),
      right: report('泵站维护经费40万元，资金执行率90%。', '（二）存在的问题', '仍存在支出进度缓慢等问题。'),
    },
    {
      check: slowPaymentTold,
      about: 'beside full execution of all, not of some',
      severity: 'warning',
      wrong: whole('人员类项目预算执行率为100%。', '（二）存在的问题', '个别项目支出进度偏慢。'),
      right: whole('人员类项目预算执行率为100%，泵站改造项目执行率71%。', '（二）存在的问题', '个别项目支出进度偏慢。'),
    },
    {
      check: slowPaymentTold,
      about: 'beside execution on plan',
      severity: 'warning',
      wrong: [...whole('严格按年初预算进度执行。'), ...report('（二）存在的问题', '预算执行进度较慢。')],
      right: [...whole('严格按年初预算进度执行。'), ...report('（二）存在的问题', '绩效目标不够细化。')],
    },
    {
      check: unchangedBudget,
      about: 'money added during the year',
      severity: 'error',
      wrong: [...whole('执行中不调整预算项目。'), ...report('年初预算60万元，中途预算调整追加40万元。')],
      right: [...whole('执行中严格控制预算调整。'), ...report('年初预算60万元，中途预算调整追加40万元。')],
    },
    {
      check: unchangedBudget,
      about: 'money added during the year, in the same report',
      severity: 'error',
      wrong: report('年初预算60万元，年中追加40万元。', '按进度拨款，执行中未调整项目预算。'),
      right: report('年初预算60万元，年中追加40万元。', '按进度拨款，执行中未调整建设内容。'),
    },
    {
      check: otherStandard,
      about: 'one rule, one standard',
      severity: 'error',
      wrong: list(
        '安家补助|根据人才引进办法（云组〔2023〕5号）规定，对引进的硕士研究生按每人4万元标准发放一次性安家补助|4|4',
        '工作补助|根据人才引进办法（云组〔2023〕5号）规定，对引进的硕士研究生按每人8万元标准发放一次性安家补助|8|8',
      ),
      right: list(
        '安家补助|根据人才引进办法（云组〔2023〕5号）规定，对引进的硕士研究生按每人4万元标准发放一次性安家补助|4|4',
        '工作补助|根据人才引进办法（云组〔2023〕5号）规定，对引进的博士研究生按每人8万元标准发放一次性安家补助|8|8',
      ),
    },
    {
      check: otherCarryOver,
      about: 'against the total row of the form',
      severity: 'error',
      wrong: [...whole('受工期影响，结转资金725.00万元。'), ...list('泵站维护|检修|900|84', '金额合计||900|84')],
      right: [...whole('受工期影响，结转资金816.00万元。'), ...list('泵站维护|检修|900|84', '金额合计||900|84')],
    },
    {
      check: otherCarryOver,
      about: 'that of the accounts, where the form has another budget',
      severity: 'error',
      wrong: carried('20.00'),
      right: carried('25.00'),
    },
    {
      check: otherCarryOver,
      about: 'of all projects, not of one that the sentence names, nor of another year',
      severity: 'error',
      wrong: [
        ...whole('项目支出预算执行率9%，结转资金725.00万元。'),
        ...list('泵站维护|检修|900|84', '金额合计||900|84'),
      ],
      right: [
        ...whole('泵站维护项目因2个标段未完成审计，结转25.00万元。', '2021年尚有工程款未付，结转30.00万元。'),
        ...list('泵站维护|检修|900|84', '金额合计||900|84'),
      ],
    },
    {
      check: otherCarryOver,
      about: 'of all money, not of one kind',
      severity: 'error',
      wrong: [...whole('年初结转30.00万元，年末结转725.00万元。'), ...list('泵站维护|检修|900|84', '金额合计||900|84')],
      right: [
        ...whole('财政拨款年初结转30.00万元，年末结转725.00万元。'),
        ...list('泵站维护|检修|900|84', '金额合计||900|84'),
      ],
    },
  ])
})
