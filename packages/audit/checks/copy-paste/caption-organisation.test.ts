import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { titledYear } from '../year/titled-year.ts'
import { captionOrganisation } from './caption-organisation.ts'

const captions = (name: string, year: string): string[] => [
  '甲县水务局2023年度部门决算',
  ...['甲县水务局', '甲县水务局', '甲县水务局', '甲县水务局机关'].map(
    (one) => `部门：${one}　　2023年度　　金额单位：万元`,
  ),
  `部门：${name}　　${year}　　金额单位：万元`,
]

describe('captions of tables', () => {
  testBothWays([
    {
      check: captionOrganisation,
      about: 'another organisation',
      severity: 'error',
      wrong: captions('甲县农业农村局', '2023年度'),
      right: captions('甲县水务局', '2023年度'),
    },
    {
      check: titledYear,
      about: 'another year',
      severity: 'error',
      wrong: captions('甲县水务局', '2022年度'),
      right: captions('甲县水务局', '2024年8月20日'),
    },
  ])
})
