import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rulesOfOtherOffice } from './rules-of-other-office.ts'

const told = (words: string, organisation = '平川市妇女联合会'): string[] => [
  `${organisation}2023年度部门决算`,
  '第一部分 部门概况',
  words,
]

describe('whose rules an office keeps to', () => {
  testBothWays([
    {
      check: rulesOfOtherOffice,
      about: 'those that another office made for itself',
      severity: 'warning',
      wrong: told('年内修订《平川市残联财务管理办法》，岗位分设。'),
      right: [
        ...told('年内修订《平川市妇联财务管理办法》，岗位分设。'),
        '按照《市级机关差旅费管理办法》《中小学校财务制度》执行。',
        '与市科协共用办公楼。',
        '按《平川市科协资产管理办法》登记。',
      ],
    },
    {
      check: rulesOfOtherOffice,
      about: 'without the marks of a title',
      severity: 'warning',
      wrong: told('项目资金严格执行县林业局机关财务管理制度。', '青岚县水务局'),
      right: [
        ...told('项目资金严格执行县水务局机关财务管理制度，按照县财政局国库支付规定办理。', '青岚县水务局'),
        '与县林业局共同落实林长制。',
      ],
    },
    {
      check: rulesOfOtherOffice,
      about: 'those of another bureau, in a bureau',
      severity: 'warning',
      wrong: told('严格执行《青岚县卫生健康局内部控制制度》。', '青岚县水务局'),
      right: told('严格执行《青岚县水务局内部控制制度》。', '青岚县水务局'),
    },
  ])
})
