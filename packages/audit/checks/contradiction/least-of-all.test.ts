import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { leastOfAll } from './least-of-all.ts'

const told = (...items: string[]): string[] => [
  '2022年部门整体支出绩效评价报告',
  '（五）其他项目绩效简述',
  ...items.map((item, index) => `${index + 1}.${item}`),
]

describe('what is told to be the lowest or highest of all', () => {
  testBothWays([
    {
      check: leastOfAll,
      about: 'a score',
      severity: 'error',
      wrong: told('水质监测。执行率70%，自评81分，等次为“良”，为5个项目中得分最低。', '堤防养护。自评71分。'),
      right: told(
        '水质监测。执行率70%，自评81分，等次为“良”，为5个项目中得分最低。',
        '堤防养护。自评91分，上年为71分。',
      ),
    },
    {
      check: leastOfAll,
      about: 'a rate of spending',
      severity: 'error',
      wrong: told('水质监测。执行率70%，自评81分，是全部项目中执行率最低的。', '堤防养护。执行率66%，自评91分。'),
      right: told('水质监测。执行率70%，自评81分，是全部项目中执行率最低的。', '堤防养护。执行率86%，自评61分。'),
    },
  ])
})
