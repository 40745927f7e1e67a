import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { usedThoughNone } from './used-though-none.ts'

describe('vehicles of which there are none', () => {
  testBothWays(
    [
      ['共有车辆1辆，其中：机要通信用车1辆、其他用车0辆，', '其他用车主要用于下乡防疫'],
      ['其中：特种专业技术用车0辆，', '主要是消防洒水车'],
      ['应急保障用车2辆，其他用车0辆（', '主要为职工通勤车）'],
      ['单位共有公务用车0辆。', '公务用车主要用于调研督导'],
    ].map(([before, use]) => ({
      check: usedThoughNone,
      about: `${before}${use}`,
      severity: 'warning' as const,
      wrong: [`${before}${use}。`],
      right: [
        `${before?.replace('0辆', '3辆')}${use}。`,
        '其他用车0辆，单价100万元以上设备0台。',
        '其他用车0辆，其他用车主要是无。',
        '其他用车0辆，其他用车主要是：无。',
        '其他用车0辆、应急保障用车1辆，应急保障用车主要用于防汛抢险。',
        '公务用车购置支出0万元，购置轿车0辆，主要用于更新。公务用车运行维护费支出3.20万元，主要用于燃料费。',
      ],
    })),
  )
})
