import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { attachmentNumbers } from './completeness/attachment-numbers.ts'
import { listedProjects } from './contradiction/listed-projects.ts'
import { definitionOfOtherSubject } from './copy-paste/definition-of-other-subject.ts'
import { countedOtherwise } from './cross-section/counted-otherwise.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { aspectsTold } from './score/aspects-told.ts'
import { sameScore } from './score/same-score.ts'
import { weightSum } from './score/weight-sum.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { costPartsAgainstExecution } from './table-text/cost-parts-against-execution.ts'
import { goalsAgainstIndicators } from './table-text/goals-against-indicators.ts'
import { reportAgainstForm } from './table-text/report-against-form.ts'
import { countedTwiceAlike } from './unit/counted-twice-alike.ts'
import { fromToChange } from './yoy/from-to-change.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2022年度部门决算情况说明', ...lines]

const summed = (whole: string, income: string, opening: string): string[] => [
  ...explained('本年收入合计870.00万元，其中：财政拨款收入870.00万元。'),
  '第四部分 附件',
  '2022年度部门整体支出绩效自评报告',
  `1.部门总体收入情况。2022年部门总体收入${whole}万元，其中本年收入${income}万元、年初结转${opening}万元。`,
]
const scored = (told: string, ...rows: string[]): string[] => [
  '2022年度部门整体支出绩效自评报告',
  told,
  '部门整体支出绩效评价评分表',
  '一级指标|二级指标|分值|自评得分|扣分说明',
  '管理效率|预算编制|20|20|',
  ...(rows.length > 0 ? rows : ['|问题整改|20|18.2|1个问题正在整改']),
  '履职效能|产出完成情况|30|28.5|',
  '|效果完成情况|30|30|',
  '合计||100|96.7|',
]
const upgrade = (remark: string): string[] => [
  '会议系统项目绩效自评表',
  '项目名称|会议系统升级',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '|年度资金总额|64.50|64.50|44.90|10|69.61%|6.96',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因',
  '产出指标|数量指标|升级会场|19个|19个|',
  `成本指标|经济成本指标|项目总成本|≤64.50万元|64.50万元|${remark}`,
]
const rooms = (goal: string): string[] => [
  '2022年度部门决算',
  '会议系统项目绩效自评表',
  '项目名称|会议系统升级',
  '年度目标|年度目标完成情况',
  `改造${goal}会场|按期完成改造`,
  '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值',
  '产出指标|数量指标|改造会场|＝|19|个|19',
]
const funds = (words: string): string[] => [
  ...explained(),
  '泵站检修项目绩效自评表',
  '项目名称|预算数（万元）|执行数（万元）|执行率',
  '泵站检修|95.50|86.40|90.47%',
  '泵站检修项目支出绩效自评报告',
  `（一）资金安排。${words}`,
]
const evaluated = (kind: string): string[] => [
  ...explained('部门整体支出绩效自评得分为95分。', `泵站检修补助资金${kind}绩效评价得分为96.60分。`),
  '泵站检修补助资金项目支出绩效自评表',
  '项目名称|泵站检修补助资金',
  '一级指标|二级指标|三级指标|分值|指标值|完成值|得分',
  '产出指标|数量指标|检修泵站|50|12座|12座|50',
  '产出指标|数量指标|清淤渠道|50|6公里|6公里|49.79',
  '总分|||100|||99.79',
]

describe('what is told of others', () => {
  testBothWays([
    {
      check: fromToChange,
      about: 'the whole of which the last number is a part',
      severity: 'error',
      wrong: explained('全年县政府办制发文件316件，比2020年的548件减少36件。'),
      right: explained('全年制发文件512件，其中县政府文件196件、县政府办文件316件，比2020年的548件减少36件。'),
    },
    {
      check: aspectsTold,
      about: 'points lost in a list',
      severity: 'error',
      wrong: scored('主要扣分项为产出完成情况1.5分、问题整改2.8分。'),
      right: scored('主要扣分项为产出完成情况1.5分、问题整改1.8分。'),
    },
    {
      check: weightSum,
      about: 'problems put right, an indicator',
      severity: 'warning',
      wrong: scored('', '|问题整改|10|8.2|1个问题正在整改'),
      right: scored(''),
    },
    {
      check: costPartsAgainstExecution,
      about: 'what is yet to be paid',
      severity: 'error',
      wrong: upgrade(''),
      right: upgrade('含待支付尾款19.60万元'),
    },
    {
      check: goalsAgainstIndicators,
      about: 'one more in front of the number',
      severity: 'warning',
      wrong: rooms('乡镇18个'),
      right: rooms('县主会场及18个'),
    },
    {
      check: countedOtherwise,
      about: 'a bare rate',
      severity: 'warning',
      wrong: explained('督办事项243件，事项办结率97.12%。', '转办热线工单7158件，事项办结率99.11%。'),
      right: explained('督办事项243件，办结率97.12%。', '转办热线工单7158件，办结率99.11%。'),
    },
    {
      check: attachmentNumbers,
      about: 'a table of contents without titles',
      severity: 'warning',
      wrong: ['部门整体自评报告见附件2。', '附件1', '部门整体支出绩效自评报告', '附件2', '泵站项目绩效自评报告'],
      right: [
        '附件1',
        '附件2',
        '第五部分 附表',
        '一、项目支出决算表',
        '泵站项目自评报告见附件2，部门整体自评报告见附件1。',
        '附件1',
        '部门整体支出绩效自评报告',
        '附件2',
        '泵站项目绩效自评报告',
      ],
    },
    {
      check: partsAndTotal,
      about: 'indicators of projects',
      severity: 'warning',
      wrong: explained('全年7个项目，其中水利项目5个、交通项目46个。'),
      right: explained('全年7个项目均编制了目标，其中附件所列5个项目共设置三级指标46个。'),
    },
    {
      check: partsAndTotal,
      about: 'what a table lists',
      severity: 'error',
      wrong: explained('全年结转22.08万元。按资金来源分：', '其中，补助69.12万元。'),
      right: explained('全年结转22.08万元。按资金来源分：', '资金来源|结转数', '县级|22.08', '其中，补助69.12万元。'),
    },
    {
      check: partsAndTotal,
      about: 'centres for what is immovable',
      severity: 'error',
      wrong: explained('事业人员59人（区不动产登记中心21人、储备中心11人、监测站9人、6个自然资源所20人）。'),
      right: explained('事业人员61人（区不动产登记中心21人、储备中心11人、监测站9人、6个自然资源所20人）。'),
    },
    {
      check: sameFigure,
      about: 'a sum that holds what was carried over',
      severity: 'error',
      wrong: summed('900.00', '865.00', '35.00'),
      right: summed('900.00', '870.00', '30.00'),
    },
    {
      check: listedProjects,
      about: 'names joined within',
      severity: 'error',
      wrong: explained('对泵站检修、渠道清淤、水质监测4个项目编制了绩效目标。'),
      right: explained('对结转的泵站检修及追加的渠道清淤、水质监测3个项目编制了绩效目标。'),
    },
    {
      check: countedOtherwise,
      about: 'of several together',
      severity: 'warning',
      wrong: explained('承办县长办公会议11次。', '全年承办县长办公会议31次。'),
      right: explained('承办县长办公会议11次。', '全年承办全体会议、常务会议、县长办公会议31次。'),
    },
    {
      check: countedTwiceAlike,
      about: 'terms of a training',
      severity: 'warning',
      wrong: explained('国内公务接待57人次，共230人次。'),
      right: explained('第一期218人次、第二期208人次，共426人次。'),
    },
    {
      check: aspectsTold,
      about: 'what could be reached, in front',
      severity: 'error',
      wrong: scored('自评得分96.7分，其中产出完成情况得27.5分。'),
      right: scored('自评得分96.7分，其中产出完成情况30分得28.5分。'),
    },
    {
      check: definitionOfOtherSubject,
      about: 'what it is not',
      severity: 'warning',
      wrong: [
        '2022年度部门决算',
        '第三部分 名词解释',
        '1.卫生健康支出（类）计划生育事务（款）其他计划生育事务支出（项）：反映计划生育机构方面的支出。',
      ],
      right: [
        '2022年度部门决算',
        '第三部分 名词解释',
        '1.卫生健康支出（类）计划生育事务（款）其他计划生育事务支出（项）：反映除计划生育机构、计划生育服务以外的其他用于计划生育管理方面的支出。',
      ],
    },
    {
      check: reportAgainstForm,
      about: 'what was planned at the start of the year, and what else was given',
      severity: 'error',
      wrong: funds('预算安排80.00万元。'),
      right: funds('年初预算安排80.00万元，上年结转15.50万元。'),
    },
    {
      check: sameScore,
      about: 'a special evaluation',
      severity: 'error',
      wrong: evaluated('项目'),
      right: evaluated('专项'),
    },
  ])
})
