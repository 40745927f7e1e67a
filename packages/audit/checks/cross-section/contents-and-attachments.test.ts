import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { contentsAndAttachments } from './contents-and-attachments.ts'
import { countedOtherwise } from './counted-otherwise.ts'
import { listedScores } from './listed-scores.ts'

const attached = (entry: string, heading: string): string[] => [
  '目录',
  '附件1 河道保洁项目绩效自评报告',
  `附件2 ${entry}项目2022年绩效自评报告`,
  '第四部分 附件',
  '附件1',
  '河道保洁项目绩效自评报告',
  '附件2',
  `${heading}项目绩效自评报告`,
]
const work = (overview: string, evaluated: string): string[] => [
  '第一部分 部门概况',
  overview,
  '第四部分 附件',
  '2023年部门整体支出绩效评价报告',
  evaluated,
]
const scored = (told: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  told,
  '项目支出绩效自评结果汇总表',
  '序号|项目名称|全年预算数|全年执行数|执行率|自评得分',
  '1|泵站检修|100.00|96.00|96%|98.4',
  '2|渠道清淤|80.00|72.00|90%|85.6',
  '3|水质监测|40.00|34.00|85%|88',
]

describe('one thing told in two places', () => {
  testBothWays([
    {
      check: contentsAndAttachments,
      about: 'a project under another name in the contents',
      severity: 'info',
      wrong: attached('管网改造', '管网维修'),
      right: [...attached('管网维修', '管网维修'), ...attached('管网维修', '某县学生宿舍管网维修').slice(2)],
    },
    {
      check: contentsAndAttachments,
      about: 'a project under another name where the text refers to its report',
      severity: 'warning',
      wrong: ['《供水管道更新项目2022年绩效自评报告》见附件2。', ...attached('管网维修', '管网维修')],
      right: [
        '《管网维修项目2022年绩效自评报告》见附件2，《河道保洁项目绩效自评报告》见附件1。',
        '《2022年度部门整体支出绩效自评报告》见附件2。',
        ...attached('供水管网综合维修', '供水管网综合维修'),
      ],
    },
    {
      check: countedOtherwise,
      about: 'what is done, with and without the word for it',
      severity: 'warning',
      wrong: work('开展校本教研活动96次。', '教师培训412人次，校本教研86次。'),
      right: [...work('开展校本教研活动96次。', '校本教研96次。'), ...work('开展公益活动12次。', '组织志愿活动18次。')],
    },
    {
      check: countedOtherwise,
      about: 'digits turned behind a name with and without its first words',
      severity: 'warning',
      wrong: work('参考868人，本科上线612人。', '高考本科上线621人。'),
      right: [
        ...work('参考868人，本科上线612人。', '高考本科上线612人。'),
        ...work('本科上线612人。', '专科上线621人。'),
      ],
    },
    {
      check: listedScores,
      about: 'grades, where the list gives nothing but scores',
      severity: 'warning',
      wrong: scored('3个项目自评等级为“优”的2个、为“良”的1个。'),
      right: [
        ...scored('3个项目自评等级为“优”的1个、为“良”的2个。'),
        ...scored('3个项目自评等级为“优”的2个，其余见清单。').slice(1),
      ],
    },
  ])
})
