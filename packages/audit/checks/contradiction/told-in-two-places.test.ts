import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { leftOfReduced } from './left-of-reduced.ts'
import { moreMeetingsThanDays } from './more-meetings-than-days.ts'
import { nothingLeftBesideCarried } from './nothing-left-beside-carried.ts'
import { stagesInOrder } from './stages-in-order.ts'
import { unchangedBudget } from './unchanged-budget.ts'
import { vehicleCounts } from './vehicle-counts.ts'

const report = (...lines: string[]): string[] => ['2023年度部门决算', '附件', '检测设备购置项目绩效自评报告', ...lines]
const whole = (...lines: string[]): string[] => ['附件', '2023年部门整体支出绩效自评报告', ...lines]
const vehicles = (held: number, apart: string): string[] => [
  '七、“三公”经费财政拨款支出决算情况说明',
  `公务用车运行维护费支出24.00万元。2023年末，单位共有公务用车${held}辆。`,
  '（三）国有资产占有使用情况',
  `截至2023年12月31日，共有车辆9辆，其中：应急保障用车5辆、其他用车4辆。${apart}`,
]

describe('what one place says of another', () => {
  testBothWays([
    {
      check: leftOfReduced,
      about: 'how many were kept',
      severity: 'error',
      wrong: ['12家砂石加工企业经整治，关闭5家，搬迁3家，保留4家。', '整治后砂石加工企业由12家减至3家，粉尘投诉下降。'],
      right: [
        '12家砂石加工企业经整治，关闭5家，搬迁3家，保留4家。',
        '整治后砂石加工企业由12家减至4家，粉尘投诉下降。',
        '内设办事窗口由12家减至3家。',
      ],
    },
    {
      check: moreMeetingsThanDays,
      about: 'more daily reports than days of service',
      severity: 'warning',
      wrong: report('服务期为3月1日至5月30日。', '报送监测日报101期。'),
      right: report('服务期为3月1日至5月30日。', '报送监测日报91期。'),
    },
    {
      check: stagesInOrder,
      about: 'the last payment behind the acceptance',
      severity: 'warning',
      wrong: report('11月20日组织验收并通过，11月18日支付尾款。'),
      right: report('11月20日组织验收并通过，11月28日支付尾款。'),
    },
    {
      check: nothingLeftBesideCarried,
      about: 'a retained sum',
      severity: 'error',
      wrong: report('尚有质量保证金3.20万元，质保期满后支付，结转2024年。', '项目资金已全部支付完毕，无结转结余。'),
      right: [
        ...report('尚有质量保证金3.20万元，质保期满后支付，结转2024年。', '其余资金已全部支付完毕，无结转结余。'),
        ...report('2022年预算结转2023年使用。', '项目资金已全部支付完毕，无结转结余。'),
      ],
    },
    {
      check: nothingLeftBesideCarried,
      about: 'what was left of the year, with its amount',
      severity: 'error',
      wrong: report('到位48.00万元，支出41.50万元，结转6.50万元。', '资金当年支付完毕、没有结转。'),
      right: [
        ...report('到位48.00万元，支出48.00万元，结转0万元。', '资金当年支付完毕、没有结转。'),
        ...report('2022年结转的6.50万元用于更新水泵。', '资金当年支付完毕、没有结转。'),
      ],
    },
    {
      check: nothingLeftBesideCarried,
      about: 'the last of what the works cost',
      severity: 'error',
      wrong: report('未支付的9.40万元中，质保金3.20万元，工程尾款6.20万元。', '铺设管道2公里，工程款已全部支付到位。'),
      right: [
        ...report('未支付的9.40万元中，质保金3.20万元，工程尾款6.20万元。', '截至2024年6月，工程款已全部支付到位。'),
        ...report('未支付的质保金3.20万元，工程尾款0万元。', '铺设管道2公里，工程款已全部支付到位。'),
        ...report('未支付的工程尾款6.20万元。', '铺设管道2公里，南段工程款已全部支付到位。'),
      ],
    },
    {
      check: stagesInOrder,
      about: 'who was chosen, before the contract',
      severity: 'warning',
      wrong: ['5月20日确定2家供应商，5月8日签订供货合同。'],
      right: ['5月8日确定2家供应商，5月20日签订供货合同。', '5月20日走访2家服务站点，5月8日签订供货合同。'],
    },
    {
      check: unchangedBudget,
      about: 'in a clause of its own',
      severity: 'warning',
      wrong: whole('年中追加31.00万元。', '严格执行年初预算，未发生预算追加和调整。'),
      right: whole('年中追加31.00万元。', '基本支出未发生预算追加和调整。'),
    },
    {
      check: vehicleCounts,
      about: 'vehicles that are not held out of fiscal money',
      severity: 'error',
      wrong: vehicles(8, '其中2辆由下属单位以事业收入保障，不计入财政拨款“三公”经费保有量。'),
      right: vehicles(7, '其中2辆由下属单位以事业收入保障，不计入财政拨款“三公”经费保有量。'),
    },
  ])
})
