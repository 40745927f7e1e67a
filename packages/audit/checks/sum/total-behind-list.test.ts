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
      about: 'groups sent abroad and those joined',
      severity: 'error',
      wrong: [
        '全年安排本单位出国团组 1 个，参加其他单位组织的出国团组 2 个，全年因公出国（境）团组共计 2 个，累计 6 人次。',
      ],
      right: [
        '全年安排本单位出国团组 1 个，参加其他单位组织的出国团组 2 个，全年因公出国（境）团组共计 3 个，累计 6 人次。',
        '全年安排本单位出国团组0个；参加其他单位组织的出国团组0个；全年因公出国（境）团组共计0个，累计0人次。',
      ],
    },
    {
      check: totalBehindList,
      about: 'told respectively',
      severity: 'error',
      wrong: ['设备42台、58套；设备金额分别为168.50万元、112.30万元和37.20万元，合计354.00万元。'],
      right: ['设备42台、58套；设备金额分别为168.50万元、112.30万元和73.20万元，合计354.00万元。'],
    },
    {
      check: totalBehindList,
      about: 'posts of two kinds',
      severity: 'error',
      wrong: ['核定政法专项编制86名，工勤编制4名，共92名。'],
      right: ['核定政法专项编制86名，工勤编制4名，共90名。', '政法编制86名，工勤编制4名，共配备92名干警。'],
    },
    {
      check: totalBehindList,
      about: 'as many amounts as it says',
      severity: 'error',
      wrong: ['免学费2385人、238.5万元；发放助学金1264人次、126.4万元，每人次1000元。两项合计354.9万元。'],
      right: [
        '免学费2385人、238.5万元；发放助学金1264人次、126.4万元，每人次1000元。两项合计364.9万元。',
        '免学费238.5万元；发放助学金126.4万元，其中省级20万元。两项合计350万元。',
        '免学费238.5万元；发放助学金126.4万元；特别资助15.6万元，每人次500元。两项合计142万元。',
      ],
    },
    {
      check: totalBehindList,
      about: 'people',
      severity: 'error',
      wrong: ['年末在编317人，编外聘用142人，合计495人。'],
      right: ['年末在编317人，编外聘用142人，合计459人。', '年末在编317人，离休12人，退休人员合计142人。'],
    },
    {
      check: totalBehindList,
      about: 'money by who gave it',
      severity: 'error',
      wrong: ['依据文件下达中央财政资金40.50万元，县财政资金20.50万元，共计下达61.50万元。'],
      right: [
        '依据文件下达中央财政资金40.50万元，县财政资金20.50万元，共计下达61.00万元。',
        '下达中央财政资金40.50万元，修渠资金20.50万元，共计下达100.00万元。',
      ],
    },
  ])
})
