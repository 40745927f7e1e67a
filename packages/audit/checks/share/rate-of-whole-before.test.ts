import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfWholeBefore } from './rate-of-whole-before.ts'

describe('a rate of a whole that is told before', () => {
  testBothWays([
    ...[
      ['举办电工培训5期412人次，出勤较好。电工培训考核合格', '人次，合格率', '379', '397', '96.36'],
      ['帮扶高校毕业生268人，其中女生120人；组织帮扶毕业生实现就业', '人，毕业生就业率', '232', '223', '83.21'],
      ['抽检加油机530台，覆盖全部加油站。抽检加油机合格', '台，合格率达', '503', '513', '96.79'],
      ['收到投诉1,286件，均已转办。投诉已办结', '件，办结率为', '1208', '1280', '99.53'],
    ].map(([before, behind, wrong, right, rate]) => ({
      check: rateOfWholeBefore,
      about: `${before}`,
      severity: 'error' as const,
      wrong: [`${before}${wrong}${behind}${rate}%。`],
      right: [`${before}${right}${behind}${rate}%。`],
    })),
    {
      check: rateOfWholeBefore,
      about: 'not of others, nor where another number is the whole',
      severity: 'error',
      wrong: ['举办焊工培训3期240人。焊工培训考核合格215人，合格率95.83%。'],
      right: [
        '举办焊工培训3期240人。焊工培训考核合格230人，合格率95.83%。',
        '举办车工培训3期250人。实际参加考核的共240人。车工培训考核合格230人，合格率95.83%。',
        '检查企业310家。药品抽检合格205家，合格率95.83%。',
        '检查药店310家。药店检查按期整改215家，整改率95.83%。',
      ],
    },
  ])
})
