import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { copiedSummary } from './copied-summary.ts'

const told = (results: string): string[] => [
  '（1）镇容环境整治项目绩效自评综述：项目预算86.40万元。通过项目实施，清运生活垃圾1280吨，集镇保洁覆盖2个社区。',
  `（2）村级设施维护项目绩效自评综述：项目预算120.50万元。通过项目实施，${results}。`,
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
  ])
})
