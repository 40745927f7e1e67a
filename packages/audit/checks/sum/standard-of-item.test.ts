import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { standardOfItem } from './standard-of-item.ts'

describe('what an item cost, what one of it costs, and how many there were', () => {
  testBothWays([
    {
      check: standardOfItem,
      about: 'the amount at the head of the item, the standard behind it',
      severity: 'error',
      wrong: ['3.送餐补贴58.40万元。按每客次6元标准补贴承接机构，全年7.30万客次。'],
      right: [
        '3.送餐补贴58.40万元。按每客次8元标准补贴承接机构，全年7.30万客次。',
        '3.送餐补贴58.40万元。按每客次6元标准补贴承接机构，全年7.30万客次，另付房租14.60万元。',
        '3.送餐补贴58.40万元。按每客次6元标准补贴承接机构，两级各担一部分，全年7.30万客次。',
      ],
    },
    {
      check: standardOfItem,
      about: 'in brackets behind the amount',
      severity: 'error',
      wrong: ['主要用于：鉴定费24.25万元（458例，每例500元），宣传费3.60万元。'],
      right: ['主要用于：鉴定费24.25万元（485例，每例500元），宣传费3.60万元（约72场，每场600元）。'],
    },
    {
      check: standardOfItem,
      about: 'the standard behind a stroke, the amount behind both',
      severity: 'error',
      wrong: ['按2400元/户·年标准向1,260户发放租赁补贴，支出320.40万元。'],
      right: [
        '按2400元/户·年标准向1,260户发放租赁补贴，支出302.40万元。',
        '按2400元/户·年标准向1,260户发放租赁补贴，预算安排320.40万元。',
      ],
    },
    {
      check: standardOfItem,
      about: 'all months of the year',
      severity: 'error',
      wrong: ['聘用护林员36名，每人每月900元，全年发放83.88万元。'],
      right: [
        '聘用护林员36名，每人每月900元，全年发放38.88万元。',
        '聘用护林员36名，每人每月900元，10个月发放32.40万元。',
        '聘用护林员36名，每人每月900元，发放35.10万元。',
      ],
    },
    {
      check: standardOfItem,
      about: 'by the month, as many as any number of months make',
      severity: 'warning',
      wrong: ['护林员劳务报酬38.88万元（36人，人均每月800元），宣传费3.60万元。'],
      right: [
        '护林员劳务报酬38.88万元（36人，人均每月900元），宣传费3.60万元。',
        '护林员劳务报酬32.40万元（36人，每人每月900元）。',
        '护林员劳务报酬37.11万元（36人，人均每月800元）。',
        '护林员劳务报酬38.88万元（36人，人均800元）。',
      ],
    },
    {
      check: standardOfItem,
      about: 'no one number that makes it right: other things were paid, too',
      severity: 'error',
      wrong: ['为8420名老人投保，每人40元，支出36.68万元。'],
      right: [
        '为8420名老人投保，每人40元，支出37.19万元。',
        '为8420名老人投保，每人次40元，支出36.68万元。',
        '维护费300.00万元。向4000户提供服务，每户500元。',
      ],
    },
  ])
})
