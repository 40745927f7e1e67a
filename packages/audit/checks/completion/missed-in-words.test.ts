import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { missedInWords } from './missed-in-words.ts'

describe('a target told beside what was done', () => {
  testBothWays([
    {
      check: missedInWords,
      about: 'fewer than were meant',
      severity: 'warning',
      wrong: ['1、数量指标：发放轮椅补贴人次年初指标值为不低于240人，全年实际完成值216人。'],
      right: [
        '1、数量指标：发放轮椅补贴人次年初指标值为不低于240人，全年实际完成值261人。',
        '发放轮椅补贴人次年初指标值为不低于240人，全年实际完成值216人，主要是部分人员迁出。',
        '巡查次数指标值≥24次，完成216人。',
        '投诉次数指标值≤24次，完成12次。',
      ],
    },
    {
      check: missedInWords,
      about: 'a bound that is lower',
      severity: 'warning',
      wrong: ['满意率，年初目标值≥90%，实际完成值≥80%，自评得分20分。'],
      right: ['满意率，年初目标值≥80%，实际完成值≥90%，自评得分20分。'],
    },
    {
      check: missedInWords,
      about: 'a rate',
      severity: 'warning',
      wrong: ['满意度指标值≥95%，实际完成值93.5%；及时率100%。'],
      right: [
        '满意度指标值≥95%，实际完成值95.5%。',
        '满意率，年初目标值≥90%，实际完成值≥90%，自评得分20分。',
        '满意度指标值≥95%，实际完成93.5%。原因是问卷较少。',
      ],
    },
  ])
})
