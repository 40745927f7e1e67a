import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { noneYetListed } from './none-yet-listed.ts'

const START = ['第一部分 部门概况', '二、机构设置']
const own = '2023年，长宁市水利局机关运行经费支出3万元。'
const rest = ['第二部分 2023年度部门决算情况说明', own, own]
const list = (names: string): string => `纳入长宁市水利局2023年度部门决算编制范围的二级单位包括：${names}。`

describe('no units below, and yet some', () => {
  testBothWays([
    {
      check: noneYetListed,
      about: 'divided into kinds',
      severity: 'warning',
      wrong: [...START, '长宁市水利局无下属二级单位，其中行政单位1个，其他事业单位2个。', ...rest],
      right: [...START, '长宁市水利局无下属二级单位。其中行政单位0个，其他事业单位0个。', ...rest],
    },
    {
      check: noneYetListed,
      about: 'listed in one line',
      severity: 'warning',
      wrong: [...START, '长宁市水利局下属二级预算单位0个。', list('长宁市灌溉试验站'), ...rest],
      right: [...START, '长宁市水利局下属二级预算单位0个。', list('无'), ...rest],
    },
    {
      check: noneYetListed,
      about: 'the own unit alone is no unit below',
      severity: 'warning',
      wrong: [...START, '长宁市水利局没有下属单位。', list('长宁市水利局、长宁市灌溉试验站'), ...rest],
      right: [...START, '长宁市水利局没有下属单位。', list('长宁市水利局'), ...rest],
    },
  ])
})
