import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { shareOfTotal } from './share-of-total.ts'

const explained = (...lines: string[]): string[] => ['第二部分 2023年度部门决算情况说明', ...lines]
const income = (share: string, other: string): string[] =>
  explained(
    '二、收入决算情况说明',
    `2023年本年收入合计1000.00万元，其中：财政拨款收入900.00万元，占${share}；上级补助收入3.00万元，占${other}；其他收入97.00万元，占9.7%。`,
  )
const spent = (general: string): string[] =>
  explained(
    '三、支出决算情况说明',
    '2023年本年支出合计1000.00万元，其中：基本支出800.25万元，占80.03%；项目支出199.75万元，占19.97%。',
    '五、一般公共预算财政拨款支出决算情况说明',
    `2023年一般公共预算财政拨款支出${general}万元，占本年支出合计的100%。`,
  )
const pupils = (share: string): string[] => [
  '2023年部门整体支出绩效评价报告',
  `在校学生2016人，其中男生1052人，女生964人；随迁子女386人，占在校学生的${share}%。`,
]

describe('shares of nothing and of all', () => {
  testBothWays([
    {
      check: shareOfTotal,
      about: 'something is not 0% beside shares told to the tenth',
      severity: 'error',
      wrong: income('90.0%', '0%'),
      right: income('90.0%', '0.3%'),
    },
    {
      check: shareOfTotal,
      about: 'a part is not 100% in a document that tells shares to the hundredth',
      severity: 'error',
      wrong: spent('997.50'),
      right: spent('999.96'),
    },
    {
      check: shareOfTotal,
      about: 'of a count that another list divides',
      severity: 'error',
      wrong: pupils('91.1'),
      right: pupils('19.1'),
    },
  ])
})
