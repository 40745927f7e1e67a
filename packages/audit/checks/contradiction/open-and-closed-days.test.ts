import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { openAndClosedDays } from './open-and-closed-days.ts'

const told = (year: number, words: string): string[] => [`第二部分 ${year}年度部门决算情况说明`, words]

describe('days open and days closed', () => {
  testBothWays([
    {
      check: openAndClosedDays,
      about: 'more than a year has',
      severity: 'error',
      wrong: told(2022, '博物馆因消防改造闭馆50天，5月起恢复，全年开放316天。'),
      right: [
        ...told(2022, '博物馆因消防改造闭馆50天，5月起恢复，全年开放315天。'),
        '分馆闭馆50天，其他各馆全年开放330天。',
      ],
    },
    {
      check: openAndClosedDays,
      about: 'a leap year has one more',
      severity: 'error',
      wrong: told(2024, '博物馆闭馆50天，全年开放317天。'),
      right: told(2024, '博物馆闭馆50天，全年开放316天。'),
    },
  ])
})
