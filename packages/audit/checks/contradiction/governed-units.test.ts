import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { governedUnits } from './governed-units.ts'

const told = (first: string, second: string): string[] => [
  '第一部分 部门概况',
  `（二）2023年重点工作完成情况。${first}`,
  '2023年部门整体支出绩效评价报告',
  `（一）机构组成。${second}`,
]

describe('what is governed', () => {
  testBothWays([
    {
      check: governedUnits,
      about: 'villages',
      severity: 'warning',
      wrong: told('全镇辖18个村、1个社区，其中示范村6个。', '内设5个机构，辖16个村、1个社区，156个村民小组。'),
      right: told(
        '全镇辖18个村、1个社区，156个村民小组。',
        '全镇辖18个村、1个社区、156个村民小组，石桥村辖6个村民小组。',
      ),
    },
    {
      check: governedUnits,
      about: 'villages and communities that are kept running',
      severity: 'warning',
      wrong: told('全镇辖18个行政村、1个社区。', '保障了16个行政村、1个社区正常运转。'),
      right: told('全镇辖18个行政村、1个社区。', '保障了18个行政村、1个社区正常运转，为16个行政村、1个社区安装路灯。'),
    },
    {
      check: governedUnits,
      about: 'villages and communities together',
      severity: 'warning',
      wrong: told('全镇辖18个行政村、2个社区。', '对18个村（社区）全覆盖核查。'),
      right: told('全镇辖18个行政村、2个社区。', '对20个村（社区）全覆盖核查，在6个村（社区）试点。'),
    },
    {
      check: governedUnits,
      about: 'villages that are left of more',
      severity: 'warning',
      wrong: told('完成建制调整，行政村由21个调减为15个。', '全镇辖17个村、2个社区。'),
      right: told('完成建制调整，行政村由21个调减为15个，石桥村由3个合并为1个。', '全镇辖15个村、2个社区。'),
    },
    {
      check: governedUnits,
      about: 'posts below',
      severity: 'warning',
      wrong: told('下设城区、河口、龙溪、石坪4个执勤中队。', '内设机构5个，下设执勤中队3个。'),
      right: told('下设城区、河口、龙溪、石坪4个执勤中队。', '内设机构5个，下设执勤中队4个，建成示范中队3个。'),
    },
  ])
})
