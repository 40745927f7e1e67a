import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rulesOfOtherTown } from './rules-of-other-town.ts'

const told = (words: string): string[] => ['青岚县河口镇人民政府2023年度部门决算', '第一部分 部门概况', words]

describe('whose rules a town keeps to', () => {
  testBothWays([
    {
      check: rulesOfOtherTown,
      about: 'those of another town',
      severity: 'warning',
      wrong: told('严格执行石桥镇财务管理制度，票据齐全。'),
      right: [
        ...told('严格执行河口镇财务管理制度，票据齐全。'),
        '严格执行各乡镇财务管理制度，落实城镇管理办法。',
        '与石桥镇联合执法，按照石桥镇联合执法办法办理。',
      ],
    },
  ])
})
