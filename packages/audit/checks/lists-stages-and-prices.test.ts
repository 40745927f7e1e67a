import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { attachedForms } from './completeness/attached-forms.ts'
import { unexplainedMiss } from './completeness/unexplained-miss.ts'
import { monitoredProjects } from './contradiction/monitored-projects.ts'
import { stagesInOrder } from './contradiction/stages-in-order.ts'
import { unchangedBudget } from './contradiction/unchanged-budget.ts'
import { foreignSelfName } from './copy-paste/foreign-self-name.ts'
import { countedProjects } from './cross-section/counted-projects.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { reasonAgainstChange } from './direction/reason-against-change.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { standardTimesNumber } from './sum/standard-times-number.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]

const lists = (total: string, first = '52.00'): string[] =>
  explained(
    `技能竞赛项目支出80.00万元，其中赛事组织${first}万元、选手奖励28.00万元。劳模慰问项目支出86.40万元，其中慰问金43.60万元、疗休养42.80万元。建会入会项目支出${total}万元，其中建会补助30.00万元、入会活动6.20万元、互助保障4.60万元。`,
  )
const works = (supervision: string, behind = ''): string[] =>
  explained(
    `修缮项目累计支出456.20万元，其中大殿修缮142.60万元、大院修缮98.40万元、城墙修缮180.00万元、勘察监理费${supervision}元${behind}。`,
  )
const built = (accepted: string): string[] =>
  explained(`工程于8月20日竣工，${accepted}通过建设、设计、施工、监理四方验收。`)
const unchanged = (words: string): string[] => [
  ...explained(),
  '2023年度部门整体支出绩效自评报告',
  '（一）预算管理。年中追加106.39万元。',
  `（二）预算编制。${words}。`,
]
const health = (words: string): string[] =>
  explained(
    `卫生健康支出152.72万元，较年初预算数减少1.23万元，下降0.8%，主要原因是在职人员${words}，医疗缴费相应增加。`,
  )
const stations = (granted: string): string[] => explained(`使用省级补助${granted}元升级示范站点3个，每个补助2万元。`)
const watched = (words: string): string[] =>
  explained(`对18个项目编制了绩效目标，${words}16个项目开展绩效监控，对18个项目开展了绩效自评。`)
const missed = (reason: string): string[] => [
  '泵站检修项目支出绩效自评表',
  '项目名称|泵站检修',
  '一级指标|二级指标|三级指标|指标值|实际完成值|未完成原因',
  `产出指标|数量指标|检修泵站|12座|11座|${reason}`,
  '产出指标|数量指标|清淤渠道|6公里|5公里|汛期停工',
]

describe('lists, stages, prices and what was not done', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'the only list of a paragraph that falls short',
      severity: 'warning',
      wrong: lists('41.80'),
      right: lists('40.80'),
    },
    {
      check: partsAndTotal,
      about: 'two lists of a paragraph that name some parts only',
      severity: 'warning',
      wrong: lists('41.80'),
      right: lists('41.80', '50.00'),
    },
    {
      check: partsAndTotal,
      about: 'a part that has lost a digit',
      severity: 'warning',
      wrong: works('35200'),
      right: works('352000'),
    },
    {
      check: partsAndTotal,
      about: 'a list that is not of all',
      severity: 'warning',
      wrong: works('35200'),
      right: works('35200', '等'),
    },
    {
      check: stagesInOrder,
      about: 'acceptance by several',
      severity: 'warning',
      wrong: built('8月13日'),
      right: built('8月30日'),
    },
    {
      check: unchangedBudget,
      about: 'nothing added all the year',
      severity: 'warning',
      wrong: unchanged('全年未发生预算追加和项目调整'),
      right: unchanged('全年未发生超预算支出'),
    },
    {
      check: reasonAgainstChange,
      about: 'a net rise',
      severity: 'warning',
      wrong: health('净增'),
      right: health('净减').map((line) => line.replace('增加。', '减少。')),
    },
    {
      check: standardTimesNumber,
      about: 'the whole, the number and what each got',
      severity: 'warning',
      wrong: stations('6.00'),
      right: stations('6.00万'),
    },
    {
      check: countedProjects,
      about: 'projects that were not watched',
      severity: 'warning',
      wrong: watched('对'),
      right: watched('选取'),
    },
    {
      check: unexplainedMiss,
      about: 'a reason left out beside another',
      severity: 'warning',
      wrong: missed(''),
      right: missed('1座改由镇村实施'),
    },
    {
      check: unexplainedMiss,
      about: 'a reason crossed out beside another',
      severity: 'warning',
      wrong: missed('—'),
      right: missed('1座改由镇村实施'),
    },
  ])
})

const goods = (trial: string): string[] =>
  explained(`2023年5月20日签订合同，7月15日设备到货，8月20日完成安装调试，${trial}通过初验。`)
const talks = (signed: string): string[] =>
  explained(`2023年6月22日通过竞争性磋商确定施工单位，${signed}签订施工合同。`)
const busier = (words: string): string[] =>
  explained(`机关运行经费支出9.00万元，比2022年减少1.00万元，下降10%。主要原因是审计业务量${words}。`)
const followed = (words: string): string[] => [
  ...explained(`对8个项目编制了绩效目标，并对上述8个项目开展绩效监控。`),
  '2023年度部门整体支出绩效自评报告',
  '（一）预算管理。',
  `年中对${words}项目开展了绩效监控。`,
]
const calling = (self: string): string[] => [
  '青岚县审计局2023年度部门决算公开',
  '第一部分 部门概况',
  '二、机构设置',
  '青岚县审计局无下属单位，内设办公室等5个科室。',
  ...explained(`${self}成立绩效自评工作组，对照目标逐项核对。`),
]
const FORM = ['一级指标|二级指标|三级指标|指标值|实际完成值', '产出指标|数量指标|检修泵站|12座|12座']
const forms = (count: string): string[] => [
  ...explained(`本附件列示泵站检修等${count}个重点项目的绩效自评表。`),
  '1.泵站检修项目支出绩效自评表（2023年度）',
  '项目名称|泵站检修',
  ...FORM,
  '2.渠道清淤项目支出绩效自评表（2023年度）',
  '项目名称|渠道清淤',
  ...FORM,
]
const ofProjects = (words: string): string[] => [
  ...explained(
    '一、收入支出决算总体情况说明',
    '2023年收入总计100.00万元，其中：本年收入90.00万元，年初结转和结余10.00万元。支出总计100.00万元。',
  ),
  '2023年度部门整体支出绩效自评报告',
  `（三）项目绩效分析。${words}年初预算30.00万元，上年结转4.00万元。`,
]

describe('stages, reasons and counts in other wordings', () => {
  testBothWays([
    {
      check: stagesInOrder,
      about: 'goods that came before they were accepted',
      severity: 'warning',
      wrong: goods('7月10日'),
      right: goods('9月10日'),
    },
    {
      check: stagesInOrder,
      about: 'talks before the contract',
      severity: 'warning',
      wrong: talks('5月10日'),
      right: talks('7月10日'),
    },
    {
      check: reasonAgainstChange,
      about: 'more to do',
      severity: 'warning',
      wrong: busier('增大'),
      right: busier('减少'),
    },
    {
      check: monitoredProjects,
      about: 'those told before, and all',
      severity: 'warning',
      wrong: followed('全部11个'),
      right: followed('全部8个'),
    },
    {
      check: foreignSelfName,
      about: 'a commission in a bureau',
      severity: 'warning',
      wrong: calling('我委'),
      right: calling('我局'),
    },
    {
      check: attachedForms,
      about: 'the forms that an attachment lists',
      severity: 'error',
      wrong: forms('5'),
      right: forms('2'),
    },
    {
      check: sameFigure,
      about: 'what some projects began with',
      severity: 'error',
      wrong: ofProjects('全年'),
      right: ofProjects('财政安排的特定目标类项目10个，'),
    },
  ])
})
