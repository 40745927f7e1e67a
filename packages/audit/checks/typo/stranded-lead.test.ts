import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { strandedLead } from './stranded-lead.ts'

const START = ['第二部分 2023年度部门决算情况说明', '六、一般公共预算财政拨款基本支出决算情况说明']
const NEXT = ['七、“三公”经费财政拨款支出决算情况说明', '“三公”经费支出3.00万元。']
const LEAD = '2023年一般公共预算财政拨款基本支出100.00万元，其中：'
const STAFF = '人员经费60.00万元，主要包括：基本工资、津贴补贴。'
const OFFICE = '公用经费40.00万元，主要包括：办公费、水费。'

describe('stranded-lead', () => {
  testBothWays([
    {
      check: strandedLead,
      about: 'a lead at the end of its section',
      severity: 'warning',
      wrong: [...START, OFFICE, STAFF, LEAD, ...NEXT],
      right: [...START, LEAD, STAFF, OFFICE, ...NEXT],
    },
    {
      check: strandedLead,
      about: 'what goes on from a part of the same sum',
      severity: 'warning',
      wrong: [
        START[0] ?? '',
        ...NEXT,
        '2.用车费3.00万元。',
        '公务用车运行维护费支出3.00万元。',
        '其中：公务用车购置支出0万元。',
      ],
      right: [
        START[0] ?? '',
        ...NEXT,
        '2.用车费3.00万元。',
        '其中：公务用车购置支出0万元。',
        '公务用车运行维护费支出3.00万元。',
      ],
    },
    {
      check: strandedLead,
      about: 'staff expenses without the sum in front',
      severity: 'warning',
      wrong: [...START, STAFF.replace('，', '，占基本支出的60%，'), OFFICE, ...NEXT],
      right: [...START, STAFF, OFFICE, '基本支出合计100.00万元。', ...NEXT],
    },
    {
      check: strandedLead,
      about: 'a part in front of its sum',
      severity: 'warning',
      wrong: [
        START[0] ?? '',
        ...NEXT,
        '公务用车购置支出2.00万元。',
        '2、公务用车购置及运行维护费支出3.00万元。其中：',
        '公务用车运行维护费支出1.00万元。',
      ],
      right: [
        START[0] ?? '',
        ...NEXT,
        '2、公务用车购置及运行维护费支出3.00万元。其中：',
        '公务用车购置支出2.00万元。',
        '公务用车运行维护费支出1.00万元。',
      ],
    },
    {
      check: strandedLead,
      about: 'what goes on from a sum at the beginning of its section',
      severity: 'warning',
      wrong: [...START, '其中：人员经费60.00万元，公用经费40.00万元。', ...NEXT],
      right: [...START, '2023年基本支出100.00万元。', '其中：人员经费60.00万元，公用经费40.00万元。', ...NEXT],
    },
  ])
})
