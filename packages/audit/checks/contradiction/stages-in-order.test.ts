import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { stagesInOrder } from './stages-in-order.ts'

describe('the stages of a work', () => {
  testBothWays([
    {
      check: stagesInOrder,
      about: 'accepted before it was finished',
      severity: 'warning',
      wrong: ['项目于2023年3月8日开工，12月20日完工，12月5日通过县级验收。'],
      right: [
        '项目于2023年3月8日开工，11月20日完工，12月5日通过县级验收。',
        '项目于2022年12月20日完工，2023年1月5日通过验收。',
        '甲段于12月20日完工；乙段于12月5日通过验收。',
      ],
    },
    {
      check: stagesInOrder,
      about: 'finished months before it was begun',
      severity: 'warning',
      wrong: ['项目2023年5月开工，计划2023年3月完工。'],
      right: ['项目2023年5月开工，计划2024年3月完工。', '项目2023年5月开工，次年3月完工。', '项目11月开工，3月完工。'],
    },
    {
      check: stagesInOrder,
      about: 'signed before the tender was opened, in clauses of their own',
      severity: 'warning',
      wrong: ['5月18日首次公开招标，因故流标；8月22日重新开标；8月12日签订采购合同；12月20日通过验收。'],
      right: ['5月18日首次公开招标，因故流标；8月12日重新开标；8月22日签订采购合同；12月20日通过验收。'],
    },
    {
      check: stagesInOrder,
      about: 'half way before it was begun',
      severity: 'warning',
      wrong: ['2024年3月开展“清河”专项行动，2月组织专项行动中期推进会，11月完成“回头看”。'],
      right: ['2024年3月开展“清河”专项行动，7月组织专项行动中期推进会，11月完成“回头看”。'],
    },
    {
      check: stagesInOrder,
      about: 'seen before anybody was to look',
      severity: 'warning',
      wrong: ['2024年4月8日成立评价小组并制定工作方案；3月15日至26日开展现场核查；6月5日形成正式报告。'],
      right: [
        '2024年4月8日成立评价小组并制定工作方案；4月15日至26日开展现场核查；6月5日形成正式报告。',
        '2024年4月8日成立评价小组；4月1日至5月6日开展现场核查。',
      ],
    },
    ...['确定保洁服务公司', '确定施工单位', '确定中标人', '采用竞争性磋商确定监理单位'].map((chosen) => ({
      check: stagesInOrder,
      about: `signed before anybody was chosen: ${chosen}`,
      severity: 'warning' as const,
      wrong: [`2023年2月${chosen}，2022年11月30日签订合同。`],
      right: [`2023年2月${chosen}，2023年2月28日签订合同。`, `2023年2月${chosen}，执行2022年11月30日印发的办法。`],
    })),
    ...[
      ['8月12日主体结构封顶', '7月30日主体结构验收合格', '8月30日主体结构验收合格'],
      ['2023年5月20日主体断水', '4月26日主体工程通过中间结构验收', '6月2日主体工程通过中间结构验收'],
      ['4月18日桩基工程验收', '3月9日屋面封顶', '7月9日屋面封顶'],
      ['9月28日主体结构验收', '9月10日竣工', '11月10日竣工'],
    ].map(([first = '', early, late]) => ({
      check: stagesInOrder,
      about: `a building: ${first}`,
      severity: 'warning' as const,
      wrong: [`项目3月1日开工，${first}，${early}。`],
      right: [`项目3月1日开工，${first}，${late}。`, `一号楼${first}；二号楼7月1日主体验收。`],
    })),
  ])
})
