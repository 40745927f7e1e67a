import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { leastPerPeriod } from './least-per-period.ts'

describe('what is done in each period, and in the year', () => {
  testBothWays([
    {
      check: leastPerPeriod,
      about: 'by each of several persons',
      severity: 'warning',
      wrong: ['30余名信息人员每人每周编写上报信息不少于1条，全年共报送400余条。'],
      right: ['30余名信息人员每人每月编写上报信息不少于1条，全年共报送400余条。'],
    },
    {
      check: leastPerPeriod,
      about: 'every month',
      severity: 'warning',
      wrong: ['坚持每月深入企业走访至少两次，全年走访12次。'],
      right: [
        '坚持每月至少一次深入企业走访，全年走访12次。',
        '每月至少一次走访企业，全年走访困难群众6人次，调研11次。',
      ],
    },
    {
      check: leastPerPeriod,
      about: 'once a month, though not from some month on, nor in a school',
      severity: 'warning',
      wrong: ['每月考核1次，全年考核10次。'],
      right: ['每月考核1次，全年考核12次。', '自3月起，每月考核1次，全年考核10次。', '每季度检查1次，全年检查5次。'],
    },
    {
      check: leastPerPeriod,
      about: 'so often in half a year as in each quarter',
      severity: 'warning',
      wrong: ['资金拨付后每半年组织一次抽查，全年抽查4次。'],
      right: [
        '资金拨付后每半年组织一次抽查，全年抽查2次。',
        '资金拨付后每季度组织一次抽查，全年抽查4次。',
        '每半年组织一次抽查，全年开展培训4次。',
        '下半年起，每季度抽查1次，全年抽查2次。',
      ],
    },
    {
      check: leastPerPeriod,
      about: 'once a term, in a school too',
      severity: 'warning',
      wrong: ['青岚县石桥小学2023年度部门决算', '后勤处每学期开展1次食堂卫生检查，全年共检查4次，未发现问题。'],
      right: [
        '青岚县石桥小学2023年度部门决算',
        '后勤处每学期开展1次食堂卫生检查，全年共检查2次，未发现问题。',
        '后勤处每学期开展1次食堂卫生检查，全年走访家长4次。',
        '后勤处每学期开展食堂卫生检查不少于1次，全年共检查4次。',
      ],
    },
    {
      check: leastPerPeriod,
      about: 'once a month where there are no holidays',
      severity: 'warning',
      wrong: ['青岚县水利局2023年度部门决算', '每月检查1次，全年检查10次。'],
      right: ['青岚县石桥小学2023年度部门决算', '每月检查1次，全年检查10次。'],
    },
    {
      check: leastPerPeriod,
      about: 'every week but holidays',
      severity: 'warning',
      wrong: ['每周开展夜学不少于1次，全年开展13次。'],
      right: ['每周开展夜学不少于1次，全年开展43次。', '每周开展夜学1次，全年集中宣讲13次。'],
    },
  ])
})
