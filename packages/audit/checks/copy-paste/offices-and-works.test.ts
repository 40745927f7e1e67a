import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { headOfOtherOffice } from './head-of-other-office.ts'
import { officeOfOtherBureau } from './office-of-other-bureau.ts'
import { supervisedWorks } from './supervised-works.ts'

const school = (line: string): string[] => ['青岚县第一中学校2023年度部门决算', '第一部分 部门概况', line]
const bureau = (line: string): string[] => [
  '涪江市水务局2023年度部门决算',
  '第一部分 部门概况',
  '二、机构设置',
  '涪江市水务局内设办公室、规划财务科、水资源科3个科室。',
  line,
]
const training = (line: string, ...more: string[]): string[] => [
  '2023年度部门决算',
  '第四部分 附件',
  '就业培训项目绩效自评报告',
  '三、项目实施及管理情况',
  line,
  ...more,
]

describe('what was copied from others', () => {
  testBothWays([
    {
      check: headOfOtherOffice,
      about: 'the meeting of a hospital in a school',
      severity: 'warning',
      wrong: school('自评材料经院长办公会审议后上报。'),
      right: [...school('自评材料经校长办公会审议后上报。'), '报县教育局局长办公会审定。'],
    },
    {
      check: officeOfOtherBureau,
      about: 'the own office under the name of another bureau',
      severity: 'warning',
      wrong: bureau('各项支付均经市民政局规划财务科复核。'),
      right: [
        ...bureau('各项支付均经局规划财务科复核。'),
        '各项支付均经市水务局规划财务科复核，经市财政局国库科审核。',
      ],
    },
    {
      check: officeOfOtherBureau,
      about: 'an office that only another bureau has, in charge of the own work',
      severity: 'warning',
      wrong: bureau('项目由市救助站组织实施，市医保局待遇保障科负责指导。'),
      right: [
        ...bureau('项目由市救助站组织实施，规划财务科负责指导，市财政局社会保障科负责审核。'),
        '药品由市医保局采购。',
        '市医保局待遇保障科牵头谈判。',
      ],
    },
    {
      check: supervisedWorks,
      about: 'the supervision of works in a training',
      severity: 'warning',
      wrong: training('开班前报备课程，结业时统一考核，监理单位对隐蔽处全程旁站。'),
      right: [
        ...training('开班前报备课程，结业时统一考核。'),
        ...training('监理单位对隐蔽处全程旁站。', '改造实训室4间，经竣工验收合格。'),
      ],
    },
  ])
})
