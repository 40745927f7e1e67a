import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedSummary } from './copied-summary.ts'

const told = (results: string): string[] => [
  '（1）镇容环境整治项目绩效自评综述：项目预算86.40万元。通过项目实施，清运生活垃圾1280吨，集镇保洁覆盖2个社区。',
  `（2）村级设施维护项目绩效自评综述：项目预算120.50万元。通过项目实施，${results}。`,
]

const problems = (one: string, other: string): string[] => [
  `（1）镇容环境整治项目绩效自评综述：通过项目实施，清运生活垃圾1280吨。${one}`,
  `（2）路灯维护项目绩效自评综述：通过项目实施，维修路灯210盏。${other}`,
]

describe('the results of one project told of another', () => {
  testBothWays([
    {
      check: copiedSummary,
      about: 'with figures',
      severity: 'error',
      wrong: told('清运生活垃圾1280吨，集镇保洁覆盖2个社区'),
      right: [...told('维修太阳能路灯210盏，受益行政村9个')],
    },
    {
      check: copiedSummary,
      about: 'short words that suit many',
      severity: 'error',
      wrong: told('清运生活垃圾1280吨，集镇保洁覆盖2个社区'),
      right: [
        '（1）路灯维护项目绩效目标完成情况综述。通过项目实施，群众生活条件得到改善。',
        '（2）道路维护项目绩效目标完成情况综述。通过项目实施，群众生活条件得到改善。',
      ],
    },
    ...[
      ['发现的主要问题：个别村分类投放意识不强。下一步改进措施：', '每季度入户宣讲分类常识。'],
      ['存在的主要问题及原因：保洁员年龄偏大，冬季出勤不足。改进建议：', '与乡镇共同招聘本地青年。'],
      ['发现问题：部分站点通信信号弱。下步打算：', '为弱信号站点加装卫星终端。'],
    ].map(([problem = '', measure = '']) => ({
      check: copiedSummary,
      about: `the problem and what is to be done: ${problem}`,
      severity: 'warning' as const,
      wrong: problems(`${problem}${measure}`, `${problem}${measure}`),
      right: [
        ...problems(`${problem}${measure}`, `${problem}更换老化灯头，按月巡查。`),
        ...problems(
          '存在的问题：预算执行偏慢。改进措施：加快资金支付进度。',
          '存在的问题：预算执行偏慢。改进措施：加快资金支付进度。',
        ),
      ],
    })),
  ])
})
