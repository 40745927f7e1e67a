import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countedKinds } from './counted-kinds.ts'

const told = (first: number, end = '。'): string[] => [
  `完成项目28个，其中：道路项目${first}个，支出742.60万元；饮水项目5个，支出214.30万元；产业项目8个，支出429.60万元${end}`,
]

describe('kinds with their numbers and amounts', () => {
  testBothWays([
    {
      check: countedKinds,
      about: 'more than all of them',
      severity: 'error',
      wrong: told(16),
      right: [...told(15), ...told(16, '等。'), '完成项目28个，其中：道路项目16个；饮水项目5个；产业项目8个。'],
    },
  ])
})
