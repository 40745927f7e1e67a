import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fundsBeyondAll } from './funds-beyond-all.ts'

const lines = (funds: string, project: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '八、政府性基金预算支出决算情况说明',
  funds,
  '第四部分 附件',
  '2023年渠道整治项目支出绩效自评报告',
  project,
]

describe('the money of a project', () => {
  testBothWays([
    {
      check: fundsBeyondAll,
      about: 'more of a fund than all that was spent of it',
      severity: 'warning',
      wrong: lines(
        '2023年政府性基金预算财政拨款支出252.20万元。',
        '项目全年预算412.50万元，全部为政府性基金预算资金。',
      ),
      right: [
        ...lines('2023年政府性基金预算财政拨款支出252.20万元。', '项目全年预算212.50万元，全部为政府性基金预算资金。'),
        ...lines('2023年政府性基金预算财政拨款支出0万元。', '项目全年预算412.50万元，全部为一般公共预算资金。'),
      ],
    },
  ])
})
