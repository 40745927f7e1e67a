import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { netChange } from './net-change.ts'

describe('what came and what went', () => {
  testBothWays([
    {
      check: netChange,
      about: 'more went than came',
      severity: 'error',
      wrong: ['全年新增低保对象1104人，退出1368人，年末比年初15576人净增加264人。'],
      right: [
        '全年新增低保对象1104人，退出1368人，年末比年初15576人净减少264人。',
        '全年新增1104人，退出1368人，另有其他人员300人，净增加36人。',
      ],
    },
    {
      check: netChange,
      about: 'by how many',
      severity: 'error',
      wrong: ['全年调出12名，招聘18名，净增加5名。'],
      right: ['全年调出12名，招聘18名，净增加6名。'],
    },
  ])
})
