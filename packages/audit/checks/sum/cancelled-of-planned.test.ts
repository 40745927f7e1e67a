import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { cancelledOfPlanned } from './cancelled-of-planned.ts'

const told = (words: string): string[] => ['第二部分 2022年度部门决算情况说明', words]

describe('what was planned, done and cancelled', () => {
  testBothWays([
    {
      check: cancelledOfPlanned,
      about: 'cancelled behind what was done',
      severity: 'error',
      wrong: told('年初计划举办书画展12场，实际举办10场，春、夏、秋三场因场馆维修取消。'),
      right: [
        ...told('年初计划举办书画展12场，实际举办9场，春、夏、秋三场因场馆维修取消。'),
        '年初计划举办读书会12场，实际举办10场，三场取消，另加办1场。',
        '年初计划举办讲座12场，实际举办10场，第三场取消后补办。',
      ],
    },
    {
      check: cancelledOfPlanned,
      about: 'the number behind the word',
      severity: 'error',
      wrong: told('计划开办培训班8期，实际完成7期，受疫情影响取消2期。'),
      right: told('计划开办培训班8期，实际完成6期，受疫情影响取消2期。'),
    },
  ])
})
