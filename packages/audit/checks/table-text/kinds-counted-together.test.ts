import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { kindsCountedTogether } from './kinds-counted-together.ts'

const told = (words: string, name = '选聘指导员和普查员'): string[] => [
  '2023年度部门决算',
  words,
  '普查项目绩效自评表',
  '一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分',
  `产出指标|数量指标|${name}|57人|57人|10|10`,
]

describe('two kinds counted together', () => {
  testBothWays([
    {
      check: kindsCountedTogether,
      about: 'more in the text',
      severity: 'error',
      wrong: told('选聘指导员11名、普查员64名，按时完成登记。'),
      right: told('选聘指导员11名、普查员46名，按时完成登记。'),
    },
    {
      check: kindsCountedTogether,
      about: 'other kinds than those of the text',
      severity: 'error',
      wrong: told('选聘指导员11名、登记员64名。', '培训指导员和登记员'),
      right: told('选聘指导员11名、普查员64名。', '培训指导员和登记员'),
    },
  ])
})
