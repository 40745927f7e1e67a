import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { indicatorsTold } from './indicators-told.ts'
import { targetsTold } from './targets-told.ts'

const form = (...told: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  ...told,
  '项目支出绩效自评表',
  '项目名称|剧目创作',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|小戏小品创作|10件|8件|20|16',
  '产出指标|数量指标|进馆服务人次|62万人次|58.9万人次|20|19',
  '产出指标|时效指标|活动按期完成率|100%|92%|20|18',
]

const AUDIENCE = '产出指标|数量指标|惠民演出观众人数|12,000人|12,640人|20|20'

const courses = (told: string, ...more: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `1.群众文化活动项目绩效自评综述：${told}`,
  ...more,
  '项目支出绩效自评表',
  '项目名称|群众文化活动',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|举办公益演出场次|≥120场|126场|20|20',
  '产出指标|数量指标|举办艺术培训班期数|≥24期|24期|20|20',
  '产出指标|时效指标|活动按期完成率|100%|96%|20|18',
  '效益指标|社会效益指标|参与活动群众人次|≥15万人次|13.6万人次|20|19',
]
const costs = (name: string): string[] => [
  ...form(`全年${name}883.46万元。`),
  `成本指标|经济成本指标|${name}|≤45.00万元|41.26万元|20|20`,
]
const walls = (...told: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  ...told,
  '项目支出绩效自评表',
  '项目名称|围墙整修',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|整修围墙长度|≥420米|436米|20|20',
  '成本指标|经济成本指标|整修单位成本|≤360元/米|345元/米|20|20',
]
const helped = (...told: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  ...told,
  '项目支出绩效自评表',
  '项目名称|农村供水改造',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '效益指标|社会效益指标|受益群众|≥4500人|4630人|20|20',
]
const companies = (...told: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  ...told,
  '项目支出绩效自评表',
  '项目名称|科技企业认定奖励',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|新认定科技企业数|≥65家|68家|20|20',
]

describe('targets told beside results', () => {
  testBothWays([
    {
      check: targetsTold,
      about: 'another target than the form sets',
      severity: 'error',
      wrong: form('小戏小品创作8件，未达到12件的目标。'),
      right: form('小戏小品创作8件，未达到10件的目标；小戏小品创作8件，少于计划的10件。', '展出8件，少于去年的12件。'),
    },
    {
      check: targetsTold,
      about: 'another target that was missed, where no result is told',
      severity: 'warning',
      wrong: form('活动受场地影响，按期完成率未达到95%的目标。'),
      right: form('活动受场地影响，按期完成率未达到100%的目标；合格率未达到95%的目标。'),
    },
    {
      check: targetsTold,
      about: 'another difference than the form leaves',
      severity: 'error',
      wrong: form('活动按期完成率为92%，低于目标值6个百分点。'),
      right: form('活动按期完成率为92%，低于目标值8个百分点。', '进馆服务58.9万人次，少于目标62万人次。'),
    },
    {
      check: indicatorsTold,
      about: 'a result under its own name, and no bound',
      severity: 'error',
      wrong: companies('新认定科技企业86家。'),
      right: companies('新认定科技企业68家。', '重新认定科技企业51家。', '新认定科技企业不少于60家。'),
    },
    {
      check: indicatorsTold,
      about: 'whom a project reached, not whom any other did',
      severity: 'error',
      wrong: helped('农村供水改造项目完工，受益群众4360人。'),
      right: helped('农村供水改造项目完工，受益群众4630人。', '巡回义诊26场，受益群众1850人。'),
    },
    {
      check: indicatorsTold,
      about: 'a matter of one project, not what the accounts tell of all',
      severity: 'error',
      wrong: costs('舞台租用支出'),
      right: costs('项目支出'),
    },
    {
      check: indicatorsTold,
      about: 'a result told word for word',
      severity: 'error',
      wrong: form('进馆服务59.8万人次。'),
      right: form('进馆服务58.9万人次，目标为进馆服务62万人次。', '上半年进馆服务31.2万人次。'),
    },
    {
      check: indicatorsTold,
      about: 'a result in thousands',
      severity: 'error',
      wrong: [...form('全年惠民演出观众12,460人。'), AUDIENCE],
      right: [...form('全年惠民演出观众12,640人，其中乡镇惠民演出观众8,460人。'), AUDIENCE],
    },
    {
      check: indicatorsTold,
      about: 'what a project did, told of it in fewer words than those of its form',
      severity: 'warning',
      wrong: courses('举办公益演出126场，艺术培训班42期。'),
      right: courses('举办公益演出126场，艺术培训班24期。', '全市艺术培训班42期。'),
    },
    {
      check: indicatorsTold,
      about: 'a name cut short, by a slip of the pen',
      severity: 'warning',
      wrong: courses('参与群众16.3万人次。'),
      right: courses('参与群众13.6万人次，举办演出320场，活动完成率100%。'),
    },
    {
      check: indicatorsTold,
      about: 'a rate by its whole name',
      severity: 'error',
      wrong: form('活动按期完成率为96%。'),
      right: form('活动按期完成率为92%。', '按期完成率为96%。'),
    },
    {
      check: targetsTold,
      about: 'what one may cost at most',
      severity: 'warning',
      wrong: walls('整修围墙平均成本每米345元，低于390元的控制标准。'),
      right: walls(
        '整修围墙平均成本每米345元，低于360元的控制标准。',
        '整修围墙成本为345元/米，控制在360元/米的标准以内。',
        '搬运每车345元，低于390元的控制标准。',
      ),
    },
    {
      check: targetsTold,
      about: 'the same behind a stroke',
      severity: 'warning',
      wrong: walls('整修单位成本345元/米，未超过控制标准390元/米。'),
      right: walls('整修单位成本345元/米，未超过控制标准360元/米。'),
    },
  ])
})
