import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateOfPersons } from './rate-of-persons.ts'

describe('the share of those who were pleased', () => {
  testBothWays([
    {
      check: rateOfPersons,
      about: 'of households',
      severity: 'error',
      wrong: ['随机抽取150户开展问卷调查，138户表示满意，满意度93.33%。'],
      right: [
        '随机抽取150户开展问卷调查，138户表示满意，满意度92.00%。',
        '抽样调查500人，满意468人，满意度93.6%。',
        '抽样300人开展满意度调查，285人表示满意，满意度95.00%。',
        '全镇1200户，抽取150户调查，其中收回140户，138户表示满意，满意度98.57%。',
        '138户表示满意，满意度93.33%。',
      ],
    },
    {
      check: rateOfPersons,
      about: 'of persons, told behind',
      severity: 'error',
      wrong: ['抽样调查游客500人，满意486人，游客满意度93.6%。'],
      right: ['抽样调查游客500人，不满意32人，游客满意度93.6%。'],
    },
    ...[
      ['共收到答卷210份，198份评价满意，', '92.60', '94.29'],
      ['走访企业64家，其中60家表示比较满意，企业', '97.35', '93.75'],
      ['回收问卷118份，112份选择“满意”，服务对象', '97.52', '94.92'],
    ].map(([told, wrong, right]) => ({
      check: rateOfPersons,
      about: `in other words: ${told}`,
      severity: 'error' as const,
      wrong: [`${told}满意度${wrong}%。`],
      right: [`${told}满意度${right}%。`, '收到答卷210份，其中非常满意160份，38份评价为基本满意，满意度94.29%。'],
    })),
  ])
})
