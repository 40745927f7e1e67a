import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { staffOfReport } from './staff-of-report.ts'

const told = (posts: string, staff: string): string[] => [
  '2023年度部门决算',
  '第一部分 部门概况',
  '本部门核定编制92名，其中行政编制20名；年末在职人员85人，其中行政人员19人。',
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  '一、部门基本情况',
  `部门核定编制${posts}名，年末在职${staff}人，退休46人。`,
]

const inFact = (report: string): string[] => [
  '2023年度部门决算',
  '第一部分 部门概况',
  '截至2023年12月31日，核定编制1,204名，其中行政编制60名；实有在职人员1,125人，其中行政人员57人。',
  '第四部分 附件',
  '2023年部门整体支出绩效自评报告',
  '一、部门基本情况',
  `${report}。`,
]

describe('the staff at the end of the year', () => {
  testBothWays([
    {
      check: staffOfReport,
      about: 'fewer in the report beside the same posts',
      severity: 'error',
      wrong: told('92', '82'),
      right: [...told('92', '85')],
    },
    {
      check: staffOfReport,
      about: 'those of other posts',
      severity: 'error',
      wrong: told('92', '58'),
      right: told('40', '32'),
    },
    {
      check: staffOfReport,
      about: 'those in fact, in thousands',
      severity: 'error',
      wrong: inFact('核定编制1,204名，实有在职1,152人'),
      right: [
        ...inFact('核定编制1,204名，实有在职1,125人'),
        '部门核定编制1,204名，截至2024年3月实有在职1,140人。',
        '其中行政编制1,204名、事业编制60名，实有在职1,063人。',
      ],
    },
  ])
})
