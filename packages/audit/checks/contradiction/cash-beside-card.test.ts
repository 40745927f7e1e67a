import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { cashBesideCard } from './cash-beside-card.ts'

const report = (...lines: string[]): string[] => [
  '某校2023年度部门决算',
  '第四部分 附件',
  '2023年助学金项目支出绩效自评报告',
  '三、项目实施及管理情况',
  ...lines,
]

describe('how money is paid', () => {
  testBothWays([
    {
      check: cashBesideCard,
      about: 'in cash, and all of it by card',
      severity: 'warning',
      wrong: report('资金专账核算，由班主任以现金方式代为发放。', '资金全部通过资助卡直接发放到学生本人。'),
      right: [
        ...report('资金专账核算，不得以现金方式代为发放。', '资金全部通过资助卡直接发放到学生本人。'),
        '2023年慰问项目支出绩效自评报告',
        '慰问金由村委会以现金方式代为发放。',
      ],
    },
    {
      check: cashBesideCard,
      about: 'in cash, where none is paid so, and where all but that is paid by card',
      severity: 'warning',
      wrong: report('交通补贴现金发放。', '资金全部通过资助卡发放到学生本人。'),
      right: [
        ...report('资金全部通过资助卡发放到学生本人，没有现金发放。'),
        '2023年交通补贴项目支出绩效自评报告',
        '零星补贴现金发放。除零星补贴外，全部通过资助卡发放到学生本人。',
      ],
    },
  ])
})
