import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { fullScoreToldBesideMissed } from './full-score-told-beside-missed.ts'

describe('full marks told beside a target that was missed', () => {
  testBothWays([
    {
      check: fullScoreToldBesideMissed,
      about: 'pleased less than was set',
      severity: 'warning',
      wrong: ['学员满意度目标≥95%，抽样回访结果为91.6%，该指标得满分。'],
      right: [
        '学员满意度目标≥95%，抽样回访结果为96.1%，该指标得满分。',
        '学员满意度目标≥95%，抽样回访结果为91.6%，该指标扣1分。',
        '差错率目标2%，实际为0.6%，该指标得满分。',
        '学员满意度目标≥95%，抽样回访结果为91.6%，该指标扣1分；培训及时率指标得满分。',
      ],
    },
  ])
})
