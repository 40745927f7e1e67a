import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { countsOfEach } from './counts-of-each.ts'
import { openingAndClosing } from './opening-and-closing.ts'
import { procurementContracts } from './procurement-contracts.ts'
import { remainderOfLength } from './remainder-of-length.ts'

const report = (...lines: string[]): string[] => ['2023年度部门决算', '附件', '污水管网改造项目绩效自评报告', ...lines]

describe('counts and lengths told apart', () => {
  testBothWays([
    {
      check: countsOfEach,
      about: 'persons of each course',
      severity: 'error',
      wrong: ['全年举办农技培训3期，分别培训62人、58人、75人，合计185人次。'],
      right: [
        '全年举办农技培训3期，分别培训62人、58人、65人，合计185人次。',
        '两村分别栽植120株、80株，合计6亩。',
        '分别培训62人、58人、75人，全年合计培训3期。',
      ],
    },
    {
      check: remainderOfLength,
      about: 'what is left of the whole length',
      severity: 'error',
      wrong: report('管网总长8.4公里。', '当年建设2.1公里，累计完成6.9公里。', '剩余2.5公里穿越老城。'),
      right: [
        ...report('管网总长8.4公里。', '当年建设2.1公里，累计完成6.9公里。', '剩余1.5公里穿越老城。'),
        ...report('道路总长约8公里。', '累计完成6.9公里。', '剩余1.5公里穿越老城。'),
        ...report('一标段总长8.4公里，二标段总长5公里。', '累计完成6.9公里。', '剩余2.5公里穿越老城。'),
      ],
    },
    {
      check: openingAndClosing,
      about: 'of whom, and the years',
      severity: 'error',
      wrong: [
        '2022年末在编人员61人；2023年退休3人（干部1人、工人2人）、调出1人，新招录4人（干部4人），年末在编人员63人。',
      ],
      right: [
        '2022年末在编人员61人；2023年退休3人（干部1人、工人2人）、调出1人，新招录4人（干部4人），年末在编人员61人。',
        '2022年末在编人员61人；2023年退休3人，借用4人，年末在编人员63人。',
      ],
    },
    {
      check: procurementContracts,
      about: 'against the section on purchases',
      severity: 'warning',
      wrong: [
        '（二）政府采购支出情况',
        '2023年度政府采购支出总额96.00万元，其中：政府采购货物支出61.00万元、政府采购工程支出35.00万元、政府采购服务支出0万元。',
        '政府采购执行情况。货物类包括办公设备21.00万元、检测仪器30.00万元；工程类包括库房改造35.00万元。',
      ],
      right: [
        '（二）政府采购支出情况',
        '2023年度政府采购支出总额96.00万元，其中：政府采购货物支出61.00万元、政府采购工程支出35.00万元、政府采购服务支出0万元。',
        '政府采购执行情况。货物类包括办公设备31.00万元、检测仪器30.00万元；工程类包括库房改造35.00万元。',
        '政府采购执行情况。货物类包括办公设备21.00万元、检测仪器30.00万元等。',
      ],
    },
  ])
})
