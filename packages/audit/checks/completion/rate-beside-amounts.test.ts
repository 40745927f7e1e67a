import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { rateBesideAmounts } from './rate-beside-amounts.ts'

const report = (...lines: string[]): string[] => ['2023年度山塘整治补助资金绩效自评报告', '一、资金投入情况', ...lines]

describe('the rate beside what was spent', () => {
  testBothWays([
    {
      check: rateBesideAmounts,
      about: 'all the money in the same sentence',
      severity: 'error',
      wrong: report('山塘整治资金共640万元，截至2023年12月8日，已完成拨付608万元，执行率92%。'),
      right: report('山塘整治资金共640万元，截至2023年12月8日，已完成拨付608万元，执行率95%。'),
    },
    {
      check: rateBesideAmounts,
      about: 'what is left between them',
      severity: 'error',
      wrong: report('县级补助资金5.00万元，截至2023年底，资金已使用4.50万元，结余0.50万元，资金使用率100%。'),
      right: report('县级补助资金5.00万元，截至2023年底，资金已使用4.50万元，结余0.50万元，资金使用率90%。'),
    },
    {
      check: rateBesideAmounts,
      about: 'all the money in the sentence in front, its parts behind it',
      severity: 'error',
      wrong: report('资金640万元已分解到位，其中甲村400万元、乙村240万元。目前，资金已执行608万元，预算执行率96%。'),
      right: report('资金640万元已分解到位，其中甲村400万元、乙村240万元。目前，资金已执行608万元，预算执行率95%。'),
    },
    {
      check: rateBesideAmounts,
      about: 'nothing but what was spent and what was not',
      severity: 'error',
      wrong: report('山塘整治资金支付608万元，未支付32万元，支付率96%。'),
      right: report('山塘整治资金支付608万元，未支付32万元，支付率95%。'),
    },
    {
      check: rateBesideAmounts,
      about: 'another money, or one of several amounts',
      severity: 'error',
      wrong: report('项目到位资金640万元。项目共支付608万元，到位资金支付率为90%。'),
      right: report(
        '项目到位资金640万元。培训班支付16万元，支付率为80%。',
        '中央资金400万元，省级资金200万元，县级资金40万元，已支付608万元，支付率95%。',
        '安排资金640万元，其中县级资金20万元，已支付16万元，支付率80%。',
        '设备款支付30万元，安装款支付20万元，支付率80%。',
      ),
    },
    {
      check: rateBesideAmounts,
      about: 'money of one kind, its budget and the parts of it in the sentence in front',
      severity: 'error',
      wrong: report(
        '2023年度财政拨款支出预算640万元，其中基本支出200万元、项目支出440万元。全年财政拨款支出608万元，预算执行率96.20%，其中基本支出190万元。',
      ),
      right: report(
        '2023年度财政拨款支出预算640万元，其中基本支出200万元、项目支出440万元。全年财政拨款支出608万元，预算执行率95%，其中基本支出190万元。',
        '2023年度全年预算640万元。全年财政拨款支出608万元，预算执行率96.20%。',
        '2023年度财政拨款预算640万元。全年政府性基金支出16万元，预算执行率80%。',
      ),
    },
  ])
})
