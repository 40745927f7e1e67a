import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { allExecutedBesidePart } from './all-executed-beside-part.ts'
import { costPerGuest } from './cost-per-guest.ts'
import { internalOffices } from './internal-offices.ts'

const UNIT = '县司法局为一级预算单位，机关内设办公室、法治综合股、社区矫正管理股3个股室，派出司法所14个。'

describe('what one statement says of another', () => {
  testBothWays([
    {
      check: internalOffices,
      about: 'of 股室, with their number behind',
      severity: 'warning',
      wrong: ['内设机构7个，包括办公室等。', '我局为县政府工作部门，内设股室8个，所属事业单位5个。'],
      right: ['内设机构7个，包括办公室等。', '我局为县政府工作部门，内设股室7个，所属事业单位5个。'],
    },
    {
      check: internalOffices,
      about: 'another number in the report',
      severity: 'warning',
      wrong: [UNIT, '我局机关内设4个股室，派出司法所14个。'],
      right: [UNIT, '我局机关内设3个股室，派出司法所14个。', '下属事业单位县公证处内设2个科室。'],
    },
    {
      check: internalOffices,
      about: 'departments by what they are for, their number behind',
      severity: 'warning',
      wrong: [
        '医院内设党办、医务科、护理部等12个职能科室，设临床科室18个。',
        '我院为县卫生健康局直属事业单位，内设职能科室11个、临床科室18个。',
      ],
      right: ['医院内设党办、医务科、护理部等12个职能科室，设临床科室18个。', '内设职能科室12个、临床科室18个。'],
    },
    {
      check: internalOffices,
      about: 'the offices of a town',
      severity: 'warning',
      wrong: ['镇机关内设党政综合办公室、经济发展办公室2个综合办事机构。', '机关内设3个综合办事机构。'],
      right: [
        '镇机关内设党政综合办公室、经济发展办公室2个综合办事机构。',
        '机关内设2个综合办事机构，下设3个事业单位。',
      ],
    },
    {
      check: allExecutedBesidePart,
      about: 'a rate below in front',
      severity: 'warning',
      wrong: ['全年预算数130.00万元，执行率98.69%。所有6个项目执行率均为100%。'],
      right: [
        '全年预算数130.00万元，执行率98.69%。除防汛项目外，全部项目执行率均为100%。',
        '所有6个项目执行率均为100%。',
      ],
    },
    {
      check: costPerGuest,
      about: 'in ten thousands',
      severity: 'error',
      wrong: ['公务接待费支出5.22万元，国内公务接待47批次，435人次，人均120.00万元。'],
      right: ['公务接待费支出5.22万元，国内公务接待47批次，435人次，人均120.00元。'],
    },
  ])
})
