import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { unnamedSubject } from './unnamed-subject.ts'

describe('levels of subjects without names', () => {
  testBothWays([
    {
      check: unnamedSubject,
      about: 'no name of the third level',
      severity: 'warning',
      wrong: ['住房保障支出（类）住房改革支出（款）（项）：2022年决算数为12.40万元。'],
      right: [
        '住房保障支出（类）住房改革支出（款）住房公积金（项）：2022年决算数为12.40万元。',
        '本表按功能分类（类）（款）（项）列示。',
      ],
    },
  ])
})
