import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { approximateBesideExact } from './approximate-beside-exact.ts'
import { countedEvaluations } from './counted-evaluations.ts'
import { countedProjects } from './counted-projects.ts'
import { evaluatedTogether } from './evaluated-together.ts'
import { moneyOfEvaluatedProject } from './money-of-evaluated-project.ts'
import { moneyOfReport } from './money-of-report.ts'
import { projectNames } from './project-names.ts'
import { stagesOfProjects } from './stages-of-projects.ts'

const report = (name: string, ...lines: string[]): string[] => ['2023年项目支出绩效自评报告', `（${name}）`, ...lines]
const list = (row: string): string[] => [
  '部门预算项目支出绩效自评表',
  '任务名称|主要内容|预算金额（万元）|实际执行（万元）',
  row,
]
const form = (name: string): string[] => [
  `${name}项目绩效自评表`,
  '一级指标|二级指标|三级指标|指标值|实际完成值',
  '产出指标|数量指标|检修泵站|12座|12座',
]

const paid = (name: string, budget: string): string[] => [
  `${name}项目绩效自评表`,
  `项目名称|${name}`,
  '资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  `年度资金总额|${budget}|${budget}|${budget}|10|100%|10`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  '产出指标|数量指标|检修泵站|12座|12座|90|90',
]

const scored = (name: string, total: number): string[] => [
  `${name}项目绩效自评表`,
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  `产出指标|数量指标|检修泵站|12座|12座|100|${total}`,
  `总分|100|${total}`,
]

const funded = (name: string, amounts: string): string[] => [
  `${name}项目绩效自评表`,
  '执行情况|年度预算数（万元）|年初预算|调整后预算数|预算执行数',
  `|总额|${amounts}`,
]
const toldAbove = (name: string, inForm: string): string[] => [
  `（2）${name}项目绩效自评得分为100分。绩效自评综述：项目全年预算数4.00万元，执行数为4.00万元。`,
  '部门预算项目支出绩效目标完成情况表（2023年度）',
  `项目名称|${inForm}`,
  '预算执行情况|年初预算|调整后预算数|预算执行数|预算执行率',
  '总额|0.00|4.00|4.00|100.00%',
]
const evaluated = (amount: string): string =>
  `组织对“泵站维护”项目开展了部门评价，涉及资金${amount}万元，评价结果为优。`

describe('projects in several places', () => {
  testBothWays([
    {
      check: moneyOfEvaluatedProject,
      about: 'an amount that the form does not have',
      severity: 'error',
      wrong: [...funded('泵站维护', '33.00|33.00|31.00'), evaluated('38.00')],
      right: [...funded('泵站维护', '33.00|33.00|31.00'), evaluated('31.00'), evaluated('33.00')],
    },
    {
      check: moneyOfReport,
      about: 'one digit of an amount told four times',
      severity: 'error',
      wrong: report(
        '泵站维护',
        '2023年财政安排泵站维护经费230.9万元。申请并批复资金230.9万元。',
        '所有项目资金全部到位，共计230.9万元。泵站维护经费330.9万元已全部支出。',
      ),
      right: report(
        '泵站维护',
        '2023年财政安排泵站维护经费230.9万元。申请并批复资金230.9万元。',
        '所有项目资金全部到位，共计230.9万元。财政追加经费330.9万元用于抢修，实际支付220.9万元。',
      ),
    },
    {
      check: moneyOfReport,
      about: 'the money of another project, beside one amount told everywhere else',
      severity: 'warning',
      wrong: report(
        '泵站维护',
        '泵站按统一部署维护，经费7万元。',
        '预算安排泵站维护经费20万元。资金全部到位，金额20万元。',
        '泵站维护经费共计20万元，已支付20万元。',
      ),
      right: report(
        '泵站维护',
        '泵站按统一部署维护，其中设备经费7万元。',
        '预算安排泵站维护经费20万元。资金全部到位，金额20万元。',
        '泵站维护经费共计20万元，已支付20万元。',
      ),
    },
    {
      check: moneyOfReport,
      about: 'all has arrived, and that is the money of another project',
      severity: 'warning',
      wrong: report(
        '泵站维护',
        '泵站维护经费预算安排18.60万元，财政批复资金18.60万元。项目资金18.60万元。',
        '截至2023年10月底，项目资金全部到位，金额45.20万元。',
        '泵站维护已支付18.60万元。',
      ),
      right: report(
        '泵站维护',
        '泵站维护经费预算安排18.60万元，财政批复资金18.60万元。项目资金18.60万元。',
        '项目资金部分到位，金额9.40万元。',
        '泵站维护已支付18.60万元。',
      ),
    },
    {
      check: moneyOfReport,
      about: 'all of it was added in the year',
      severity: 'error',
      wrong: report(
        '泵站维护',
        '财政年中追加泵站维护经费77.50万元。',
        '资金全部到位，金额74.50万元，已支付74.50万元。',
      ),
      right: report('泵站维护', '财政年中追加泵站维护经费40万元。', '年初预算安排60万元，到位资金60万元，支付60万元。'),
    },
    {
      check: moneyOfReport,
      about: 'the money of another year',
      severity: 'error',
      wrong: report('泵站维护', '2023年安排项目资金380.00万元。', '预算安排360.00万元，到位资金360.00万元。'),
      right: report('泵站维护', '2021年安排项目资金380.00万元。', '预算安排360.00万元，到位资金360.00万元。'),
    },
    {
      check: moneyOfReport,
      about: 'what is left and what was added is another amount',
      severity: 'warning',
      wrong: report('泵站维护', '财政批复经费60万元。年初预算安排60万元。', '项目资金60万元，到位资金40万元。'),
      right: report(
        '泵站维护',
        '财政批复经费60万元。年初预算安排60万元。',
        '项目资金60万元，到位资金40万元，支付20万元。',
      ),
    },
    {
      check: countedProjects,
      about: 'named for example',
      severity: 'warning',
      wrong: ['组织对泵站维护等4个项目编制了绩效目标，预算执行过程中，对5个项目开展绩效监控。'],
      right: ['组织对泵站维护等5个项目编制了绩效目标，预算执行过程中，对5个项目开展绩效监控。'],
    },
    {
      check: countedProjects,
      about: 'evaluated without targets',
      severity: 'warning',
      wrong: ['对3个项目编制了绩效目标，选取2个项目开展绩效监控，对8个项目开展了绩效自评。'],
      right: ['对8个项目编制了绩效目标，选取2个项目开展绩效监控，对8个项目开展了绩效自评。'],
    },
    {
      check: countedProjects,
      about: 'projects evaluated where there are none',
      severity: 'warning',
      wrong: ['2023年没有需要单独开展绩效自评的项目。', '开展绩效自评的项目3个，全年预算数9.96万元。'],
      right: ['2023年没有需要单独开展绩效评价的专项。', '开展绩效自评的项目3个，全年预算数9.96万元。'],
    },
    {
      check: countedProjects,
      about: 'reports told and attached',
      severity: 'warning',
      wrong: ['形成整体支出绩效自评报告和2个专项预算项目绩效自评报告。', ...report('泵站维护')],
      right: ['形成整体支出绩效自评报告和1个专项预算项目绩效自评报告。', ...report('泵站维护')],
    },
    {
      check: countedProjects,
      about: 'reports on the spending of projects, told and attached',
      severity: 'warning',
      wrong: ['形成泵站维护等2个项目支出绩效自评报告。', ...report('泵站维护')],
      right: ['形成泵站维护等1个项目支出绩效自评报告。', ...report('泵站维护')],
    },
    {
      check: evaluatedTogether,
      about: 'grades',
      severity: 'error',
      wrong: [
        '绩效自评的2024年度项目3个，涉及预算金额30.00万元，平均得分95.00分（其中，评级为“优”的项目3个；评级为“良”的项目1个）。',
      ],
      right: [
        '绩效自评的2024年度项目4个，涉及预算金额30.00万元，平均得分95.00分（其中，评级为“优”的项目3个；评级为“良”的项目1个）。',
      ],
    },
    {
      check: evaluatedTogether,
      about: 'the grades of some projects alone',
      severity: 'warning',
      wrong: ['绩效自评的2024年度项目4个，涉及预算金额30.00万元，平均得分95.00分（其中，绩效评级为“优”的项目3个）。'],
      right: [
        '绩效自评的2024年度项目4个，涉及预算金额30.00万元，平均得分95.00分（其中，绩效评级为“优”的项目3个，其余为“良”）。',
      ],
    },
    {
      check: evaluatedTogether,
      about: 'more of one grade than projects',
      severity: 'error',
      wrong: ['绩效自评的2024年度项目4个，涉及预算金额30.00万元，平均得分95.00分（其中，绩效评级为“优”的项目9个）。'],
      right: ['绩效自评的2024年度项目4个，涉及预算金额30.00万元，平均得分95.00分（其中，绩效评级为“优”的项目4个）。'],
    },
    {
      check: stagesOfProjects,
      about: 'the same money of more projects',
      severity: 'warning',
      wrong: [
        '绩效跟踪评价的2024年度项目4个，涉及预算金额36.00万元；绩效自评的2024年度项目6个，涉及预算金额36.00万元。',
      ],
      right: [
        '绩效跟踪评价的2024年度项目4个，涉及预算金额30.00万元；绩效自评的2024年度项目6个，涉及预算金额36.00万元。',
        '绩效跟踪评价的2024年度项目0个，涉及预算金额0.00万元；绩效自评的2024年度项目1个，涉及预算金额0.00万元。',
      ],
    },
    {
      check: evaluatedTogether,
      about: 'other money of as many projects, said once',
      severity: 'info',
      wrong: [
        '编报绩效目标的2024年度项目4个，涉及预算金额36.00万元；绩效跟踪评价的2024年度项目4个，涉及预算金额36.00万元；绩效自评的2024年度项目4个，涉及预算金额30.00万元。',
      ],
      right: [
        '编报绩效目标的2024年度项目5个，涉及预算金额36.00万元；绩效跟踪评价的2024年度项目5个，涉及预算金额36.00万元；绩效自评的2024年度项目4个，涉及预算金额30.00万元。',
        '编报绩效目标的2024年度项目6个，涉及预算金额36.00万元；绩效自评的2024年度项目6个，涉及全年预算金额30.00万元。',
      ],
    },
    {
      check: stagesOfProjects,
      about: 'fewer projects with the same money',
      severity: 'warning',
      wrong: [
        '编报绩效目标的2024年度项目8个，涉及预算金额36.00万元；绩效跟踪评价的2024年度项目5个，涉及预算金额36.00万元。',
      ],
      right: [
        '编报绩效目标的2024年度项目8个，涉及预算金额36.00万元；绩效跟踪评价的2024年度项目8个，涉及预算金额36.00万元。',
      ],
    },
    {
      check: stagesOfProjects,
      about: 'as many projects with money that one digit makes other',
      severity: 'warning',
      wrong: [
        '编报绩效目标的2024年度项目8个，涉及预算金额736.06万元；绩效跟踪评价的2024年度项目8个，涉及预算金额936.06万元。',
      ],
      right: [
        '编报绩效目标的2024年度项目8个，涉及预算金额736.06万元；绩效跟踪评价的2024年度项目8个，涉及预算金额701.50万元；绩效自评的2024年度项目8个，涉及预算金额701.50万元。',
      ],
    },
    {
      check: evaluatedTogether,
      about: 'the average of the forms',
      severity: 'error',
      wrong: [
        '绩效自评的2024年度项目2个，涉及预算金额30.00万元，平均得分96.00分。',
        ...scored('泵站维护', 98),
        ...scored('渠道清淤', 92),
      ],
      right: [
        '绩效自评的2024年度项目2个，涉及预算金额30.00万元，平均得分95.00分。',
        ...scored('泵站维护', 98),
        ...scored('渠道清淤', 92),
      ],
    },
    {
      check: projectNames,
      about: 'one name',
      severity: 'warning',
      wrong: [...list('建立现代企业制度经费|培训|28|28'), ...report('建立现代化企业制度经费')],
      right: [...list('建立现代企业制度经费|培训|28|28'), ...report('建立现代企业制度经费')],
    },
    {
      check: projectNames,
      about: 'the name of a report and of who carries it out',
      severity: 'warning',
      wrong: report('专用设备购置', '专用设备维护项目由某县水利局组织实施。'),
      right: report('专用设备购置', '专用设备购置项目由某县水利局组织实施。'),
    },
    {
      check: projectNames,
      about: 'one name above the form and in it',
      severity: 'warning',
      wrong: toldAbove('视频会议系统设备更新经费', '视频会议系设备更新经费'),
      right: [
        ...toldAbove('视频会议系统设备更新经费', '51000022T000006558631-视频会议系统设备更新'),
        ...toldAbove('泵站检修一期工程', '泵站检修二期工程'),
        '（2）县级会议系统设备维护项目绩效自评表未附。',
        ...toldAbove('乡级会议系统设备维护', '乡级会议系统设备维护'),
      ],
    },
    {
      check: countedEvaluations,
      about: 'as many as are attached',
      severity: 'error',
      wrong: ['对1个项目开展了绩效目标完成情况自评。', ...form('泵站维护'), ...form('渠道清淤')],
      right: ['对2个项目开展了绩效目标完成情况自评。', ...form('泵站维护'), ...form('渠道清淤')],
    },
    {
      check: countedEvaluations,
      about: 'more than are attached, with the money of those alone',
      severity: 'error',
      wrong: [
        '对5个项目开展了绩效自评，涉及全年预算资金42.50万元。',
        ...paid('泵站维护', '30.00'),
        ...paid('渠道清淤', '12.50'),
      ],
      right: [
        '对5个项目开展了绩效自评，涉及全年预算资金98.50万元。',
        ...paid('泵站维护', '30.00'),
        ...paid('渠道清淤', '12.50'),
      ],
    },
    {
      check: approximateBesideExact,
      about: 'more than was granted',
      severity: 'warning',
      wrong: report('泵站维护', '财政批复泵站维护经费90万元。', '列支交通费等费用90余万元。'),
      right: report('泵站维护', '财政批复泵站维护经费90万元。', '列支交通费等费用60余万元。'),
    },
  ])
})
