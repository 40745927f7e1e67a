import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { daysBetweenDates } from './days-between-dates.ts'

const told = (words: string): string[] => ['2023年度部门决算', words]

describe('days between two dates', () => {
  testBothWays([
    {
      check: daysBetweenDates,
      about: 'how long an end was put off',
      severity: 'error',
      wrong: told('完工时间由计划的5月31日推迟到6月20日，推迟10天，6月28日通过验收。'),
      right: told('完工时间由计划的5月31日推迟到6月20日，推迟20天，6月28日通过验收。'),
    },
    {
      check: daysBetweenDates,
      about: 'a planned day and the one that came',
      severity: 'error',
      wrong: told('原定2023年11月30日完工，实际2024年1月9日竣工，晚了14天。'),
      right: told('原定2023年11月30日完工，实际2024年1月9日竣工，晚了40天。'),
    },
    {
      check: daysBetweenDates,
      about: 'a time without a break, of which both ends may count',
      severity: 'error',
      wrong: told('5月1日至6月20日抽调9名干部，连续值守41天。'),
      right: told('5月1日至6月20日抽调9名干部，连续值守51天，其间7人连续值守20天。'),
    },
    {
      check: daysBetweenDates,
      about: 'nothing where one is within the other, or days at work are counted',
      severity: 'error',
      wrong: told('5月1日至6月20日，连续值班50天；由5月31日延期至6月20日（延期30天）。'),
      right: [
        ...told('5月1日至6月20日遇洪水，连续奋战7天。'),
        '完工时间由计划的5月31日推迟到6月20日，推迟14个工作日。',
        '验收由原定的11月30日推迟到2月20日，推迟9天。',
        '5月1日至6月20日累计值守30天。',
      ],
    },
  ])
})
