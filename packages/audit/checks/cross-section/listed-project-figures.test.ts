import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { namedExecutionRate } from '../completion/named-execution-rate.ts'
import { countedProjects } from './counted-projects.ts'
import { evaluatedTogether } from './evaluated-together.ts'
import { lastPlace } from './last-place.ts'
import { listedProjectFigures } from './listed-project-figures.ts'

const form = [
  '农村公路养护绩效自评表',
  '项目名称|农村公路养护',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|0|99.27|94.54|10|95.23%|9.52',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|养护农村公路里程|≥2017公里|2168公里|13|13',
  '总分|100|99.52',
]
const listed = (words: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `1.农村公路养护项目：${words}`,
  ...form,
]
const severalListed = (budget: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  ...['公路', '航道', '码头'].map(
    (name, index) =>
      `${index + 1}.农村${name}养护项目：全年预算数${index === 1 ? budget : '99.27'}万元，执行数94.54万元，预算执行率95.23%，自评得分99.52分。`,
  ),
  ...['公路', '航道', '码头'].flatMap((name) => form.map((line) => line.replaceAll('公路', name))),
]
const graded = (words: string): string[] => [
  '第二部分 2024年度部门决算情况说明',
  `绩效自评的2024年度项目2个，涉及预算金额28.16万元，平均得分99.94分（其中，${words}）。`,
]

const RATED = [
  '部门预算项目支出情况表',
  '项目名称|全年预算数（万元）|全年执行数（万元）|执行率',
  '航道清淤经费|60.00|57.00|95.00%',
  '堤防检修经费|30.00|27.00|90.00%',
]
const spentBeside = [
  '2023年部门整体支出绩效评价报告',
  '项目名称|年初预算数（万元）|全年执行数（万元）',
  '闸门更换经费|30.00|28.00',
  '渠道清淤经费|10.00|9.00',
]

describe('projects told in the explanation', () => {
  testBothWays([
    {
      check: listedProjectFigures,
      about: 'a score',
      severity: 'error',
      wrong: listed('全年预算数99.27万元，执行数94.54万元，预算执行率95.23%，自评得分98.52分。'),
      right: listed('全年预算数99.27万元，执行数94.5万元，预算执行率95.23%，自评得分99.52分。'),
    },
    {
      check: listedProjectFigures,
      about: 'the last figure of an amount may be rounded',
      severity: 'info',
      wrong: listed('全年预算数99.28万元。'),
      right: listed('全年预算数99.27万元。'),
    },
    {
      check: listedProjectFigures,
      about: 'the budget at the beginning of the year is another than that of the whole year',
      severity: 'error',
      wrong: listed('年初预算9.00万元，年中追加99.27万元，全年预算99.27万元，执行94.54万元。'),
      right: listed('年初预算0万元，年中追加99.27万元，全年预算99.27万元，执行94.54万元。'),
    },
    {
      check: listedProjectFigures,
      about: 'the budget granted at the beginning of a year in which all was added',
      severity: 'error',
      wrong: listed('年初安排预算9.00万元，全年预算99.27万元，执行94.54万元。'),
      right: listed('年初未安排预算，年中追加，全年预算99.27万元，执行94.54万元。'),
    },
    {
      check: listedProjectFigures,
      about: 'the only last figure that differs among many that do not',
      severity: 'warning',
      wrong: severalListed('99.28'),
      right: severalListed('99.27'),
    },
    {
      check: listedProjectFigures,
      about: 'the form below, which calls the project otherwise',
      severity: 'error',
      wrong: ['（1）公路日常养护项目绩效自评综述：项目全年预算数99.27万元，执行数为94.84万元。', ...form],
      right: ['（1）公路日常养护项目绩效自评综述：项目全年预算数99.27万元，执行数为94.54万元。', ...form],
    },
    {
      check: listedProjectFigures,
      about: 'the money behind the name',
      severity: 'error',
      wrong: ['（1）农村公路养护预算99.27万元，执行99.27万元。', ...form],
      right: ['（1）农村公路养护预算99.27万元，执行94.54万元。', '（2）航道养护预算80.00万元。', ...form],
    },
    {
      check: namedExecutionRate,
      about: 'the rate behind the name within a sentence',
      severity: 'error',
      wrong: ['存在问题：个别项目进度慢，农村公路养护项目执行率只有92.53%。', ...form],
      right: ['存在问题：个别项目进度慢，农村公路养护项目执行率只有95.23%，航道养护执行率92.53%。', ...form],
    },
    {
      check: namedExecutionRate,
      about: 'the rate of a row of the list, where the list tells rates',
      severity: 'error',
      wrong: ['未达到100%的分别是航道清淤经费（执行率97.5%）和堤防检修经费（执行率90%）。', ...RATED],
      right: [
        '未达到100%的分别是航道清淤经费（执行率95%）和堤防检修经费（执行率90%）。',
        ...RATED,
        '闸门更换经费执行率80%。',
        '项目名称|年初预算数（万元）|全年执行数（万元）',
        '闸门更换经费|40.00|36.00',
      ],
    },
    {
      check: evaluatedTogether,
      about: 'grades that have no such average',
      severity: 'warning',
      wrong: graded('绩效评级为“优”的项目0个；绩效评级为“良”的项目2个'),
      right: graded('绩效评级为“优”的项目2个；绩效评级为“良”的项目0个'),
    },
    {
      check: evaluatedTogether,
      about: 'projects divided by their grades, without their money',
      severity: 'error',
      wrong: ['对8个项目开展绩效自评，其中：优6个，良1个。'],
      right: ['对8个项目开展绩效自评，其中：优7个，良1个。', '对9个项目开展绩效自评，抽取其中部分复评，优6个，良1个。'],
    },
    {
      check: evaluatedTogether,
      about: 'those of two budgets graded together',
      severity: 'error',
      wrong: [
        '组织开展绩效自评，共涉及项目13个，资金90.00万元；组织对1个基金项目开展绩效自评。15个项目中，自评等级为“优”的12个、“良”的2个。',
      ],
      right: [
        '组织开展绩效自评，共涉及项目13个，资金90.00万元；组织对1个基金项目开展绩效自评。14个项目中，自评等级为“优”的12个、“良”的2个。',
      ],
    },
    {
      check: evaluatedTogether,
      about: 'money that is neither the budgets of the list nor what was spent',
      severity: 'warning',
      wrong: ['组织开展绩效自评，共涉及项目2个，资金35.00万元。', ...spentBeside],
      right: ['组织开展绩效自评，共涉及项目2个，资金37.00万元。', ...spentBeside],
    },
    {
      check: evaluatedTogether,
      about: 'as many projects with other money',
      severity: 'info',
      wrong: [
        '编报绩效目标的2024年度项目2个，涉及预算金额48.16万元；绩效自评的2024年度项目2个，涉及预算金额28.16万元。',
      ],
      right: [
        '编报绩效目标的2024年度项目3个，涉及预算金额48.16万元；绩效自评的2024年度项目2个，涉及预算金额28.16万元。',
      ],
    },
    {
      check: countedProjects,
      about: 'not all projects with targets were evaluated',
      severity: 'info',
      wrong: ['编报绩效目标的2024年度项目7个；绩效自评的2024年度项目2个。'],
      right: ['编报绩效目标的2024年度项目2个；绩效自评的2024年度项目2个。'],
    },
    {
      check: countedProjects,
      about: 'the rest of those evaluated, told in an attachment',
      severity: 'warning',
      wrong: ['年终对7个项目全部开展了绩效自评。', '绩效监控的3个项目完成情况如下：', '其余3个项目的自评情况见附件。'],
      right: [
        '年终对7个项目全部开展了绩效自评。',
        '绩效监控的3个项目完成情况如下：',
        '其余4个项目的自评情况见附件。',
        '督促其余2个项目加快支付。',
      ],
    },
    {
      check: lastPlace,
      about: 'one unit of the last place',
      severity: 'info',
      wrong: [
        '第二部分 2023年度部门决算情况说明',
        '二、支出决算情况说明',
        '2023年度本年支出合计100.01万元。',
        '2023年度本年支出合计100.02万元。',
      ],
      right: [
        '第二部分 2023年度部门决算情况说明',
        '二、支出决算情况说明',
        '2023年度本年支出合计100.01万元。',
        '2023年度本年支出合计100.0万元。',
      ],
    },
  ])
})
