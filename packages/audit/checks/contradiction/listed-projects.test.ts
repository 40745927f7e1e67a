import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { itemsCounted } from './items-counted.ts'
import { listedProjects } from './listed-projects.ts'

const assessed = (projects: string): string => `本部门组织对${projects}个项目开展了预算事前绩效评估。`

const announced = (count: number): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（四）预算绩效管理情况',
  `开展绩效自评的${count}个项目完成情况具体如下：`,
  '（1）泵站维护项目绩效自评得分为98分。',
  '（2）渠道清淤项目绩效自评得分为97分。',
]

describe('projects named and counted', () => {
  testBothWays([
    {
      check: itemsCounted,
      about: 'one project less below',
      severity: 'warning',
      wrong: announced(3),
      right: [...announced(2), '另对3个项目开展了重点评价，结果如下。', '（1）泵站检修项目评价等级为优。'],
    },
    {
      check: itemsCounted,
      about: 'told one behind the other',
      severity: 'warning',
      wrong: ['主要承担以下4项职责：一是执行决议；二是管理行政工作；三是办理其他事项。'],
      right: ['主要承担以下3项职责：一是执行决议；二是管理行政工作；三是办理其他事项。'],
    },
    {
      check: itemsCounted,
      about: 'each with its amount, in one sentence',
      severity: 'warning',
      wrong: ['年中调整预算的项目共3个：泵站维护项目核减2.40万元；渠道清淤项目因上级下达追加15.00万元。'],
      right: [
        '年中调整预算的项目共2个：泵站维护项目核减2.40万元；渠道清淤项目因上级下达追加15.00万元。',
        '年中调整预算的项目共3个：泵站维护、水毁修复项目核减2.40万元；渠道清淤项目追加15.00万元。',
        '年中调整预算的项目共3个：泵站维护项目核减2.40万元；渠道清淤项目因上级下达追加15.00万元等。',
        '纳入自评的8个项目：全年预算90.00万元；执行82.60万元。',
      ],
    },
    {
      check: listedProjects,
      about: 'each with its rate in brackets',
      severity: 'error',
      wrong: ['执行率未达到100%的项目1个，分别是泵站维护（70.23%）和渠道清淤（92.52%），主要是尾款未付。'],
      right: [
        '执行率未达到100%的项目2个，分别是泵站维护（70.23%）和渠道清淤（92.52%），主要是尾款未付。',
        '执行率未达到100%的项目5个，分别是泵站维护（70.23%）、渠道清淤（92.52%）等。',
      ],
    },
    {
      check: listedProjects,
      about: 'in front of the others',
      severity: 'error',
      wrong: ['执行率低于95%的项目2个，分别为办案（业务）费、装备费和宣传经费，其余5个项目执行率均为100%。'],
      right: ['执行率低于95%的项目3个，分别为办案（业务）费、装备费和宣传经费，其余5个项目执行率均为100%。'],
    },
    {
      check: listedProjects,
      about: 'one name for two',
      severity: 'error',
      wrong: [assessed('泵站维护经费2').replace('本部门', '')],
      right: [assessed('泵站维护类经费等2').replace('本部门', '')],
    },
    {
      check: listedProjects,
      about: 'named behind their number',
      severity: 'error',
      wrong: ['执行率低于95%的项目有3个，分别为公共法律服务和司法行政信息化运维。'],
      right: ['执行率低于95%的项目有2个，分别为公共法律服务和司法行政信息化运维。'],
    },
    {
      check: listedProjects,
      about: 'named in a sentence of their own',
      severity: 'error',
      wrong: ['对4个项目开展了绩效自评。4个项目分别为：泵站维护项目、渠道清淤项目、水质监测经费。'],
      right: ['对3个项目开展了绩效自评。3个项目分别为：泵站维护项目、渠道清淤项目、水质监测经费。'],
    },
    {
      check: listedProjects,
      about: 'named behind what was done with them',
      severity: 'error',
      wrong: ['对4个项目开展了绩效自评，分别是泵站维护、渠道清淤经费、水质监测。'],
      right: [
        '对3个项目开展了绩效自评，分别是泵站维护、渠道清淤经费、水质监测。',
        '对4个项目开展了绩效自评，得分分别是98分、97分。',
      ],
    },
    {
      check: listedProjects,
      about: 'more than are named',
      severity: 'error',
      wrong: [assessed('泵站维护经费、渠道清淤经费、水质监测经费4')],
      right: [
        assessed('泵站维护经费、渠道清淤经费、水质监测经费3'),
        assessed('泵站维护经费、渠道清淤经费等4'),
        assessed('外墙翻新、节日布置经费、渠道清淤经费2'),
        '本部门对32个项目编制了绩效目标。',
      ],
    },
    {
      check: listedProjects,
      about: 'fewer than are named in full',
      severity: 'error',
      wrong: [assessed('泵站维护经费、渠道清淤经费、水质监测经费2')],
      right: [assessed('泵站维护经费、渠道清淤经费和水质监测经费3')],
    },
  ])
})
