import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { purposeOfOtherSubject } from './purpose-of-other-subject.ts'

const PATH = '2.社会保障和就业支出（类）行政事业单位养老支出（款）'

describe('what a subject is for', () => {
  testBothWays([
    {
      check: purposeOfOtherSubject,
      about: 'another contribution',
      severity: 'warning',
      wrong: [`${PATH}机关事业单位职业年金缴费支出（项），主要用于缴纳在职人员养老保险。`],
      right: [
        `${PATH}机关事业单位职业年金缴费支出（项），主要用于缴纳在职人员职业年金。`,
        `${PATH}机关事业单位基本养老保险缴费支出（05项）：支出决算为3.00万元，主要用于缴纳养老保险和职业年金。`,
        '（项）主要用于医疗。',
      ],
    },
  ])
})
