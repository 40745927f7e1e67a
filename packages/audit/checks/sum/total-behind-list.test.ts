import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { totalBehindList } from './total-behind-list.ts'

describe('a list and the total behind it', () => {
  testBothWays([
    {
      check: totalBehindList,
      about: 'digits that changed places',
      severity: 'error',
      wrong: ['2.资金使用。支付渠道衬砌款418.6万元，支付检测费12.35万元，共计支出403.95万元。'],
      right: [
        '2.资金使用。支付渠道衬砌款418.6万元，支付检测费12.35万元，共计支出430.95万元。',
        '支付渠道衬砌款418.6万元，支付检测费12.35万元等，共计支出500万元。',
        '支付渠道衬砌款418.60万元，支付检测费12.35万元，共计支出430.96万元。',
      ],
    },
    {
      check: totalBehindList,
      about: 'kinds of one thing',
      severity: 'error',
      wrong: ['内设职能科室14个、临床科室18个、医技科室6个，共计36个科室。'],
      right: ['内设职能科室14个、临床科室18个、医技科室6个，共计38个科室。', '内设科室6个、实验室2个，共计12个部门。'],
    },
    {
      check: totalBehindList,
      about: 'a clause that is nothing but counts, and all of them',
      severity: 'error',
      wrong: ['学校内设党政管理机构16个、教学单位9个、教辅机构4个，共30个机构。'],
      right: [
        '学校内设党政管理机构16个、教学单位9个、教辅机构4个，共29个机构。',
        '购置64排CT 1台、彩超2台、麻醉机4台，共7台（套）。',
        '邀请专家3人、教师5人、学生12人，共200人参加。',
        '抽查学校3个、医院2个、其中乡镇卫生院1个，共5个单位。',
      ],
    },
    {
      check: totalBehindList,
      about: 'people',
      severity: 'error',
      wrong: ['年末在编317人，编外聘用142人，合计495人。'],
      right: ['年末在编317人，编外聘用142人，合计459人。', '年末在编317人，离休12人，退休人员合计142人。'],
    },
  ])
})
