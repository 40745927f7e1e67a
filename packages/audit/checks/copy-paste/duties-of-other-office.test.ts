import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { dutiesOfOtherOffice } from './duties-of-other-office.ts'

const told = (own: string, words: string): string[] => [`${own}2023年度部门决算`, '第一部分 部门概况', words]

describe('whose work is told', () => {
  testBothWays([
    {
      check: dutiesOfOtherOffice,
      about: 'that of a court in a procuratorate',
      severity: 'warning',
      wrong: told('青岚县人民检察院', '四是加强人民法庭和诉讼服务中心建设，切实提升审判执行质效。'),
      right: told('青岚县人民检察院', '四是加强对审判执行活动的监督，提升检察质效。'),
    },
    {
      check: dutiesOfOtherOffice,
      about: 'that of a procuratorate in a court',
      severity: 'warning',
      wrong: told('青岚县人民法院', '深化捕诉一体办案机制，提升办案质效。'),
      right: told('青岚县人民法院', '推动与检察院的公益诉讼检察衔接，加强人民法庭建设，提升审判质效。'),
    },
    {
      check: dutiesOfOtherOffice,
      about: 'that of a forestry bureau in a water bureau',
      severity: 'warning',
      wrong: told('青岚县水利和湖泊局', '加强村级林长业务培训和巡林记录抽查。'),
      right: told('青岚县水利和湖泊局', '加强村级河湖长业务培训和巡河记录抽查，配合林业局加强巡林。'),
    },
  ])
})
