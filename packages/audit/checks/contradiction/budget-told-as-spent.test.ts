import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { budgetToldAsSpent } from './budget-told-as-spent.ts'

const told = (...sentences: string[]): string[] => [
  ...sentences,
  '项目支出绩效自评表',
  '项目名称|困难救助|实施单位|某某局',
  '项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  '年度资金总额|90|90|75|10|83.33%|8',
  '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
  '产出指标|数量指标|救助人数|≥90人|96人|50|50',
]

describe('what was spent', () => {
  testBothWays([
    {
      check: budgetToldAsSpent,
      about: 'the budget above parts that come to what was spent',
      severity: 'error',
      wrong: told('全年支出救助资金90万元，其中临时救助50万元、住房修缮25万元。'),
      right: told(
        '全年支出救助资金75万元，其中临时救助50万元、住房修缮25万元。',
        '全年到位救助资金90万元，其中临时救助50万元、住房修缮25万元。',
        '另有门诊支出90万元，其中药费50万元、材料费20万元。',
        '支出预算90万元，其中临时救助50万元、住房修缮25万元。',
      ),
    },
  ])
})
