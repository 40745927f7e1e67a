import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paragraphsOfReports } from './paragraphs-of-reports.ts'

const report = (name: string, ...managed: string[]): string[] => [
  `2023年项目绩效自评报告（${name}）`,
  '一、项目概况',
  `${name}项目由青岚县水务局组织实施。`,
  '二、项目实施及管理情况',
  ...(managed.length === 0 ? [`${name}按批准的方案实施。`] : managed),
  '三、评价结论及建议',
  '（一）评价结论。项目自评得分95分。',
  `（二）存在的问题。${name}作业面分散。`,
]
const long = (name: string, ...told: string[]): string[] => [
  ...report(name),
  ...['四、主要经验', '五、存在问题', '六、改进措施'].flatMap((heading) => [heading, `${name}的${heading.slice(2)}。`]),
  ...told,
]
const paid = ['泵站检修', '管网改造', '河道清淤'].flatMap((name) => report(name, `项目年初预算${name.length}万元。`))
const OTHERS = ['泵站检修', '管网改造', '河道清淤'].flatMap((name) => report(name))

describe('paragraphs-of-reports', () => {
  testBothWays([
    {
      check: paragraphsOfReports,
      about: 'a paragraph more than all others have',
      severity: 'info',
      wrong: [...OTHERS, ...report('水质监测', '按月采样。', '（四）受理的环境信访件按期办结。')],
      right: [
        ...OTHERS,
        ...report('水质监测', '按月采样，（四）受理的环境信访件按期办结。'),
        '泵站检修绩效自评表',
        '项目名称|泵站检修',
      ],
    },
    {
      check: paragraphsOfReports,
      about: 'a paragraph more than all others have below one of many headings',
      severity: 'warning',
      wrong: [
        ...['泵站检修', '管网改造', '河道清淤'].flatMap((name) => long(name)),
        ...long('水质监测', '受理信访件。'),
      ],
      right: ['泵站检修', '管网改造', '河道清淤', '水质监测'].flatMap((name) => long(name, '受理信访件。')),
    },
    {
      check: paragraphsOfReports,
      about: 'a list below one of many headings, which has its own reason to be longer',
      severity: 'info',
      wrong: [
        ...['泵站检修', '管网改造', '河道清淤'].flatMap((name) => long(name)),
        ...long('水质监测').slice(0, -1),
        '1.增加采样点。',
        '2.更换试剂。',
      ],
      right: ['泵站检修', '管网改造', '河道清淤', '水质监测'].flatMap((name) => long(name)),
    },
    {
      check: paragraphsOfReports,
      about: 'a paragraph that does not begin as all others do',
      severity: 'warning',
      wrong: [...paid, ...report('水质监测', '绩效自评结果随部门决算公开。')],
      right: [...paid, ...report('水质监测', '全年预算3万元，已全部支付。')],
    },
    {
      check: paragraphsOfReports,
      about: 'a paragraph less, where the others do not differ among themselves and all have it with its label',
      severity: 'warning',
      wrong: [...OTHERS, ...report('水质监测').slice(0, -1)],
      right: [...OTHERS, ...report('灌区维护', '逐段检修。', '按期验收。'), ...report('水质监测').slice(0, -1)],
    },
  ])
})
