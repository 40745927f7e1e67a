import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reachedBesideMissed } from './reached-beside-missed.ts'

const report = (...lines: string[]): string[] => [
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  '三、绩效分析',
  ...lines,
]

describe('what a report says of all of it', () => {
  testBothWays([
    {
      check: reachedBesideMissed,
      about: 'all goals reached',
      severity: 'warning',
      wrong: report('建成实训室4间，未完成6间的目标。', '（一）评价结论。各项绩效目标均已全面完成。'),
      right: [
        ...report('建成实训室4间，未完成6间的目标。', '（一）评价结论。除实训室外，各项绩效目标均已全面完成。'),
        ...report('（一）评价结论。各项绩效目标均已全面完成。', '加强管理，防止未完成年度目标。'),
      ],
    },
    {
      check: reachedBesideMissed,
      about: 'all in time',
      severity: 'warning',
      wrong: report(
        '第二批比规定的9月15日迟13天。',
        '两批资金均在政策规定时限内足额兑现。',
        '第二批资金兑现不够及时。',
      ),
      right: report('工程完成不够及时，迟13天。', '两批资金均在政策规定时限内足额兑现。'),
    },
  ])
})
