import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { placesListed } from './places-listed.ts'

const told = (places: string): string[] => [
  '2023年度部门决算',
  '全年举办推介会3场，签约企业12家。',
  `推介会分别于${places}举办。`,
  '推介会完成3场，完成率100%。',
]

describe('occasions listed with their months', () => {
  testBothWays([
    {
      check: placesListed,
      about: 'one of them left out',
      severity: 'error',
      wrong: told('4月在甲市、5月在乙市'),
      right: [...told('4月在甲市、5月在乙市、6月在丙市')],
    },
    {
      check: placesListed,
      about: 'told once elsewhere',
      severity: 'warning',
      wrong: ['培训班分别于3月在甲校、4月在乙校举办。', '开展培训班3期。'],
      right: ['培训班分别于3月在甲校、4月在乙校举办。', '计划开展培训班不少于3期。'],
    },
  ])
})
