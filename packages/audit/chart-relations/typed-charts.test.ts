import { describe } from 'vitest'
import { chartValues } from '../checks/chart-text/chart-values.ts'
import { testBothWays } from '../evaluations/both-ways.ts'

const told = (labels: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '四、财政拨款收入支出决算总体情况说明',
  '2022年度财政拨款收、支总计均为5366.59万元。与2021年度相比，财政拨款收、支总计各增加268.12万元，增长5.26%。',
  '（图4：财政拨款收、支决算总计变动情况图）',
  labels,
]

describe('charts of which a text gives the labels', () => {
  testBothWays([
    {
      check: chartValues,
      about: 'another amount of last year than the change leaves',
      severity: 'error',
      wrong: told('图4数据标签：2021年 5089.47万元；2022年 5366.59万元'),
      right: [
        ...told('图4数据标签：2021年 5098.47万元；2022年 5366.59万元'),
        '图4数据标签：2021年 5089.47万元；增长 5.26%',
      ],
    },
  ])
})
