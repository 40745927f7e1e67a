import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { headOfOtherOffice } from './head-of-other-office.ts'

const told = (own: string, units: string, words: string): string[] => [
  `${own}2023年度部门决算`,
  '第一部分 部门概况',
  '二、机构设置',
  units,
  '第四部分 附件',
  `${own}2023年部门整体支出绩效评价报告`,
  words,
]

describe('who leads a group', () => {
  testBothWays([
    {
      check: headOfOtherOffice,
      about: 'the head of a bureau in a town',
      severity: 'warning',
      wrong: told(
        '青岚县河口镇人民政府',
        '河口镇人民政府内设6个办公室。',
        '成立以局长为组长的自评工作组，逐一核对资料。',
      ),
      right: told(
        '青岚县河口镇人民政府',
        '河口镇人民政府内设6个办公室。',
        '成立以镇长为组长的自评工作组，逐一核对资料。',
      ),
    },
    {
      check: headOfOtherOffice,
      about: 'the head of a school in a bureau without schools',
      severity: 'warning',
      wrong: told('青岚县水利局', '青岚县水利局下属水利站6个。', '成立以校长为组长的自评工作组。'),
      right: told('青岚县教育局', '青岚县教育局下属学校6所。', '各单位成立以校长为组长的自评工作组。'),
    },
    {
      check: headOfOtherOffice,
      about: 'the head of the bureau above in a school',
      severity: 'warning',
      wrong: told('青岚县职业学校', '青岚县职业学校为县教育局所属二级预算单位。', '成立由分管副局长任组长的自评小组。'),
      right: told('青岚县职业学校', '青岚县职业学校为县教育局所属二级预算单位。', '成立由分管副校长任组长的自评小组。'),
    },
    {
      check: headOfOtherOffice,
      about: 'who signs in a hospital, in a town',
      severity: 'warning',
      wrong: told('青岚县河口镇人民政府', '河口镇人民政府内设6个办公室。', '由财务科审核后报分管副院长和院长签批。'),
      right: [
        ...told('青岚县河口镇人民政府', '河口镇人民政府内设6个办公室。', '由财务室审核后报分管副镇长和镇长签批。'),
      ],
    },
    {
      check: headOfOtherOffice,
      about: 'who signs in a town, in a bureau with schools',
      severity: 'warning',
      wrong: told('青岚县教育局', '青岚县教育局内设6个股室。', '由财务室审核后报镇长签批。'),
      right: told('青岚县教育局', '青岚县教育局内设6个股室。', '各单位支出报校长签批，再报局长审批。'),
    },
    {
      check: headOfOtherOffice,
      about: 'wards in a centre without hospitals',
      severity: 'warning',
      wrong: told('青岚县就业服务中心', '青岚县就业服务中心内设4个股室。', '报销经临床科室负责人和财务股审核。'),
      right: [
        ...told('青岚县人民医院', '青岚县人民医院内设4个科室。', '报销经临床科室负责人和财务股审核。'),
        ...told('青岚县就业服务中心', '青岚县就业服务中心内设4个股室。', '组织临床科室骨干招聘12场。'),
      ],
    },
    {
      check: headOfOtherOffice,
      about: 'the party group of a bureau in a town',
      severity: 'warning',
      wrong: told('青岚县河口镇人民政府', '河口镇人民政府内设6个办公室。', '各项支出由财务复核、局党组会议审定。'),
      right: [
        ...told('青岚县河口镇人民政府', '河口镇人民政府内设6个办公室。', '各项支出由财务复核、党委会议审定。'),
        '项目报县水利局党组会议审定。',
      ],
    },
    {
      check: headOfOtherOffice,
      about: 'a party group where there is one',
      severity: 'warning',
      wrong: told('青岚县河口镇人民政府', '河口镇人民政府内设6个办公室。', '追加预算，经局党组研究后上报。'),
      right: told('青岚县水利局', '青岚县水利局内设6个股室。', '追加预算，经局党组研究后上报。'),
    },
  ])
})
