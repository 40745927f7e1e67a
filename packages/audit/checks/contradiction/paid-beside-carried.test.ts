import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paidBesideCarried } from './paid-beside-carried.ts'

const ONE = '项目支出341.20万元；年末结转9.60万元，全部为泵站及闸门维护项目资金。'
const TWO = '年末财政拨款结转和结余15.20万元，分别为泵站维护10.00万元、渠道清淤5.20万元。'

describe('projects paid in full beside those that carry something over', () => {
  testBothWays([
    {
      check: paidBesideCarried,
      about: 'one alone carries something over',
      severity: 'warning',
      wrong: [ONE, '执行进度。9个项目中，6个项目资金全部支付完毕，泵站维护项目执行率86.40%。'],
      right: [
        ONE,
        '执行进度。9个项目中，8个项目资金全部支付完毕，泵站维护项目执行率86.40%。',
        '执行进度。9个项目中，6个项目资金全部支付完毕，2个项目结余资金由财政收回。',
      ],
    },
    {
      check: paidBesideCarried,
      about: 'several do',
      severity: 'warning',
      wrong: [TWO, '8个项目中有7个执行率为100%。'],
      right: [TWO, '8个项目中有6个执行率为100%。'],
    },
    {
      check: paidBesideCarried,
      about: 'money by its source tells no projects',
      severity: 'warning',
      wrong: [TWO, '8个项目中，5个项目资金已全部支付。'],
      right: [
        '年末结转和结余15.20万元，分别为一般公共预算财政拨款结转10.00万元、政府性基金结转5.20万元。',
        '年末结转15.20万元，全部为项目支出。',
        '年末结转15.20万元，全部为泵站维护项目和渠道清淤项目资金。',
        '8个项目中，5个项目资金已全部支付。',
      ],
    },
  ])
})
