import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { carriedOverByName } from './carried-over-by-name.ts'

const form = (name: string, budget: string, executed: string): string[] => [
  `${name}项目支出绩效自评表`,
  `项目名称|${name}`,
  '预算执行情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分',
  `年度资金总额|${budget}|${budget}|${executed}|10|90%|9`,
  '一级指标|二级指标|三级指标|年度指标值|实际完成值',
  '产出指标|数量指标|完成数量|12处|12处',
]
const told = (...lines: string[]): string[] => [
  '2023年部门整体支出绩效自评报告',
  ...lines,
  ...form('泵站设备检修', '60.00', '54.20'),
  ...form('渠道清淤疏浚', '90.00', '86.50'),
  ...form('水质监测站建设', '45.00', '43.90'),
]

describe('what each project left', () => {
  testBothWays([
    {
      check: carriedOverByName,
      about: 'under the name of none',
      severity: 'warning',
      wrong: told('年末结转10.40万元，其中泵站检修5.80万元、山塘整治3.50万元、水质监测站1.10万元。'),
      right: [
        ...told('年末结转10.40万元，其中泵站检修5.80万元、渠道清淤3.50万元、水质监测站1.10万元。'),
        ...told('年末结转10.40万元，其中泵站检修5.80万元、山塘整治4.60万元。', '山塘整治由乡镇实施。'),
        ...told('年末结转10.40万元，其中泵站检修5.80万元、山塘整治3.50万元。', '山塘整治即渠道清淤的配套工程。'),
        ...told('年末结转10.40万元，其中基本支出3.50万元、项目支出6.90万元。'),
      ],
    },
  ])
})
