import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { instalmentsOfContract } from './instalments-of-contract.ts'

const paid = (last: string): string =>
  `泵房改建合同金额为64.00万元，按进度付款：4月支付25.60万元（40%），8月支付25.60万元（40%），11月支付${last}。`

const paidInThree = (second: string): string =>
  `养护合同分三次付款：4月支付40%，计34.40万元；8月支付30%，${second}；12月验收后付30%，计25.80万元。`

describe('instalments and their shares of the contract', () => {
  testBothWays([
    {
      check: instalmentsOfContract,
      about: 'one that is not its share',
      severity: 'error',
      wrong: [paid('12.08万元（20%）')],
      right: [
        paid('12.80万元（20%）'),
        paid('9.60万元（15%），余款留作质保金'),
        '泵房合同价64.00万元，闸门合同价30.00万元：4月支付19.20万元（30%），8月支付44.08万元（70%）。',
      ],
    },
    {
      check: instalmentsOfContract,
      about: 'one that is not the share of the contract that the others tell',
      severity: 'error',
      wrong: [paidInThree('计28.50万元')],
      right: [
        paidInThree('计25.80万元'),
        // Two alone do not tell which is wrong.
        '养护合同分两次付款：4月支付40%，计34.40万元；11月支付60%，计15.60万元。',
        '养护合同：4月支付40%，计34.40万元；12月验收后支付30%，计25.80万元，余款为质保金。',
      ],
    },
  ])
})
