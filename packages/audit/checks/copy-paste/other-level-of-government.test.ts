import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { otherLevelOfGovernment } from './other-level-of-government.ts'

const report = (organisation: string, claim: string): string[] => [
  `${organisation}2023年度部门决算`,
  '第二部分 2023年度部门决算情况说明',
  `2023年，${organisation}机关运行经费支出3万元。`,
  `2023年，${organisation}政府采购支出总额0万元。`,
  claim,
]

describe('another level of government', () => {
  testBothWays([
    {
      check: otherLevelOfGovernment,
      about: 'a county that speaks of the whole city',
      severity: 'warning',
      wrong: report('临河县水利局', '圆满完成各项任务，为全市经济社会发展作出贡献。'),
      right: report('临河县水利局', '为全县经济社会发展作出贡献，考核居全市各区县第一。'),
    },
    {
      check: otherLevelOfGovernment,
      about: 'a district of a city, and the city itself',
      severity: 'warning',
      wrong: report('长宁市青禾区水利局', '推动全市经济社会高质量发展。'),
      right: report('长宁市社区建设服务中心', '推动全市经济社会高质量发展。'),
    },
    {
      check: otherLevelOfGovernment,
      about: 'the treasury of another level',
      severity: 'warning',
      wrong: report('临河市水文中心', '按照区财政局要求编报预算，市财政安排经费10万元。'),
      right: report('临河市水文中心', '按照市财政局要求编报预算，市财政安排经费10万元，会同青禾区财政局验收。'),
    },
    {
      check: otherLevelOfGovernment,
      about: 'a city with the duties of a county',
      severity: 'warning',
      wrong: report('临河市水文中心', '承担全县水文监测工作。'),
      right: report('临河市水文中心', '承担全市水文监测工作，推进全县域节水，指导安平县完成全县水文站改造。'),
    },
    {
      check: otherLevelOfGovernment,
      about: 'the office of another government',
      severity: 'warning',
      wrong: report('临河市水利局', '临河市水利局是县人民政府工作部门，为正科级。'),
      right: report('临河市水利局', '临河市水利局是市人民政府工作部门。各县水利局是县人民政府工作部门。'),
    },
  ])
})
