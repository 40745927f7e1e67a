import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { allOfTotal } from './all-of-total.ts'
import { shareOfTotal } from './share-of-total.ts'
import { untoldWhole } from './untold-whole.ts'

const income = (words: string): string[] => ['第二部分 2023年度部门决算情况说明', '二、收入决算情况说明', words]
const spentInBothYears = (share: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '三、支出决算情况说明',
  `2023年度支出合计90.00万元，其中：基本支出60.00万元，占总支出的66.67%；项目支出30.00万元，占总支出的33.33%。2022年度支出合计80.00万元，其中：基本支出50.00万元，占总支出的${share}%；项目支出30.00万元，占总支出的37.50%。`,
]
const ofUntold = (share: string): string =>
  `教育支出60.00万元，占各类支出的60%；卫生健康支出30.00万元，占各类支出的30%；住房保障支出10.00万元，占各类支出的${share}%。`
const kinds = (whole: string, share: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  `1.基本支出247.60万元，占${whole}的84.06%。`,
  `2.项目支出46.95万元，占${whole}的${share}%。`,
]

describe('a part that is all', () => {
  testBothWays([
    {
      check: shareOfTotal,
      about: 'shares told one behind the other',
      severity: 'error',
      wrong: income(
        '2023年本年收入合计960.00万元，为财政拨款收入720.00万元和其他收入240.00万元，分别占75.00%、52.00%。',
      ),
      right: income(
        '2023年本年收入合计960.00万元，为财政拨款收入720.00万元和其他收入240.00万元，分别占75.00%、25.00%。',
      ),
    },
    {
      check: shareOfTotal,
      about: 'of those counted last, not of those that are named in front of it',
      severity: 'error',
      wrong: ['全年培训教师50人。其中高级教师12人、中级教师28人、见习教师10人，占24.00%。'],
      right: ['全年培训教师50人。其中高级教师12人、中级教师28人、见习教师10人，中级以上占80.00%。'],
    },
    {
      check: allOfTotal,
      about: 'another amount than the total',
      severity: 'warning',
      wrong: income(
        '2023年本年收入合计969.79万元，其中：一般公共预算财政拨款收入968.79万元，占100%；其他收入0万元，占0%。',
      ),
      right: income(
        '2023年本年收入合计969.79万元，其中：一般公共预算财政拨款收入968.79万元，占100%；其他收入1.00万元，占0%。',
      ),
    },
    {
      check: allOfTotal,
      about: 'the only one told',
      severity: 'warning',
      wrong: income('2023年本年收入合计969.79万元，其中：一般公共预算财政拨款收入968.79万元，占100%。'),
      right: income('2023年本年收入合计969.79万元，其中：一般公共预算财政拨款收入968.79万元，占99.90%。'),
    },
    {
      check: shareOfTotal,
      about: 'of what was spent the year before',
      severity: 'error',
      wrong: spentInBothYears('66.67'),
      right: spentInBothYears('62.50'),
    },
    {
      check: untoldWhole,
      about: 'of a whole that the others imply',
      severity: 'error',
      wrong: income(ofUntold('12')),
      right: [
        ...income(ofUntold('10')),
        '教育支出60.00万元，占甲类支出的60%；卫生健康支出30.00万元，占乙类支出的40%；住房保障支出10.00万元，占丙类支出的50%。',
        '教育支出60.00万元，占项目总支出的60%；卫生健康支出30.00万元，占项目总支出的40%。',
      ],
    },
    {
      check: untoldWhole,
      about: 'basic expenditure and projects beyond all of one budget',
      severity: 'error',
      wrong: kinds('一般公共预算支出', '19.62'),
      right: [...kinds('一般公共预算支出', '15.94'), ...kinds('各类支出', '12.00')],
    },
    {
      check: shareOfTotal,
      about: 'of villages, not of roads',
      severity: 'error',
      wrong: ['覆盖行政村128个，占全县行政村160个的90.00%。'],
      right: ['硬化道路18.60公里，覆盖行政村128个，占全县行政村160个的80.00%。'],
    },
  ])
})
