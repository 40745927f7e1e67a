import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { turnedOfPair } from './turned-of-pair.ts'

describe('two parts of one whole', () => {
  testBothWays([
    {
      check: turnedOfPair,
      about: 'one of them turned elsewhere',
      severity: 'warning',
      wrong: ['帮扶家庭571户，其中城镇135户、农村436户。', '年末城镇家庭在册153户、农村家庭在册436户。'],
      right: [
        '帮扶家庭571户，其中城镇135户、农村436户。',
        '年末城镇家庭在册135户、农村家庭在册436户。',
        '上年城镇家庭在册153户、农村家庭在册436户。',
        '走访城镇家庭140户、农村家庭436户。',
        '慰问城镇家庭153户、农村家庭420户。',
      ],
    },
    {
      check: turnedOfPair,
      about: 'members of as many households turned elsewhere',
      severity: 'warning',
      wrong: ['全年稳定消除返贫风险27户83人。', '已消除返贫风险27户38人，其余继续帮扶。'],
      right: [
        '全年稳定消除返贫风险27户83人。',
        '已消除返贫风险27户83人，其余继续帮扶。',
        '上年消除返贫风险27户38人。',
        '新纳入监测对象27户38人。',
      ],
    },
  ])
})
