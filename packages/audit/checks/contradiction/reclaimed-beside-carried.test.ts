import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { reclaimedBesideCarried } from './reclaimed-beside-carried.ts'

const told = (note: string): string[] => [
  '决算数小于预算数的主要原因是渠道清淤尾款7.46万元结转下年使用，招标节约2.18万元由财政收回。',
  '渠道清淤项目绩效自评表',
  '资金（万元）|年初预算数|全年预算数|全年执行数|备注',
  `年度资金总额|80.00|80.00|72.54|${note}`,
]

const LISTED = '财政拨款年末结转64.37万元，涉及2个项目：泵站维护项目41.92万元，渠道清淤项目22.45万元。'

describe('what becomes of money that was not spent', () => {
  testBothWays([
    {
      check: reclaimedBesideCarried,
      about: 'taken back, and carried over',
      severity: 'warning',
      wrong: told('节约7.46万元由县财政收回'),
      right: [...told('7.46万元结转下年'), '上年结转3.20万元结转下年后，其中3.20万元由财政收回。'],
    },
    {
      check: reclaimedBesideCarried,
      about: 'nothing carried over of it, and listed as carried over',
      severity: 'error',
      wrong: [LISTED, '未执行的22.45万元已由县财政收回，年末无结转。'],
      right: [
        LISTED,
        '未执行的22.45万元结转下年继续使用。',
        '上年结转18.36万元。年中18.36万元已上缴县财政，没有结转。',
        // Taken back after the end of the year.
        '未执行的22.45万元，于2024年1月由县财政收回。',
      ],
    },
  ])
})
