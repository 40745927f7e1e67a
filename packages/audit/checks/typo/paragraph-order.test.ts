import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { paragraphOrder } from './paragraph-order.ts'

const duties = ['（一）拟订水利规划，并组织实施。', '（二）指导河道管理和保护工作。', '（三）负责工程质量监督管理。']

describe('order of numbered paragraphs', () => {
  testBothWays([
    {
      check: paragraphOrder,
      about: 'a paragraph between two that follow each other',
      severity: 'warning',
      wrong: [...duties.slice(0, 2), '（一）开展社会组织年检，清理长期不活动的社会组织。', ...duties.slice(2)],
      right: duties,
    },
    {
      check: paragraphOrder,
      about: 'a number in the place of another',
      severity: 'warning',
      wrong: ['1.拟订水利规划。', '8.指导河道管理和保护工作。', '3.负责工程质量监督管理。'],
      right: ['1.拟订水利规划。', '2.指导河道管理和保护工作。', '3.负责工程质量监督管理。'],
    },
    {
      check: paragraphOrder,
      about: 'a first number that is not one',
      severity: 'warning',
      wrong: ['主要职责', '6.拟订水利规划。', '2.指导河道管理和保护工作。', '3.负责工程质量监督管理。'],
      right: ['主要职责', '2.指导河道管理和保护工作。', '3.负责工程质量监督管理。'],
    },
    {
      check: paragraphOrder,
      about: 'a number before an item that opens a list',
      severity: 'warning',
      wrong: ['具体情况', '1.甲费支出0万元。', '2.乙费支出5.00万元。其中：', '8.丙费支出4.00万元，未安排预算。'],
      right: ['具体情况', '1.甲费支出0万元。', '2.乙费支出5.00万元。其中：', '3.丙费支出4.00万元，未安排预算。'],
    },
    {
      check: paragraphOrder,
      about: 'a line in the place of another',
      severity: 'info',
      wrong: ['主要项目', '（1）泵站维护项目', '（7）河道保洁项目', '（3）水质监测项目'],
      right: ['主要项目', '（1）泵站维护项目', '（2）河道保洁项目', '（1）水质监测项目', '（3）其他项目'],
    },
    {
      check: paragraphOrder,
      about: 'a heading in its paragraph that comes twice',
      severity: 'warning',
      wrong: [
        '评价结论及建议',
        '（一）评价结论。效果较好。',
        '（二）存在的问题。资料不全。',
        '（二）存在的问题。道路积水。',
        '（三）改进措施。补齐资料。',
      ],
      right: [
        '评价结论及建议',
        '（一）评价结论。效果较好。',
        '（二）存在的问题。资料不全。',
        '（三）改进措施。补齐资料。',
        '（一）评价结论。效果一般。',
      ],
    },
    {
      check: paragraphOrder,
      about: 'a heading in its paragraph without those before it',
      severity: 'info',
      wrong: ['三、支出决算情况说明', '（三）改进措施。每年核对一次信息。'],
      right: ['三、支出决算情况说明', '1.科学编制预算，严格执行。', '2.进一步加强管理。规范拨付。'],
    },
    {
      check: paragraphOrder,
      about: 'a number that comes twice',
      severity: 'warning',
      wrong: [...duties, '（三）开展社会组织年检，清理长期不活动的社会组织。'],
      right: [...duties, '（一）改进措施。加强管理，提高质量。', '（一）存在的问题。管理不够。'],
    },
    {
      check: paragraphOrder,
      about: 'the only number that does not count up',
      severity: 'warning',
      wrong: ['主要职责', ...['1.甲', '2.乙', '13.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
      right: ['主要职责', ...['1.甲', '2.乙', '3.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
    },
    {
      check: paragraphOrder,
      about: 'a last number, the one in front of which may be lost',
      severity: 'info',
      wrong: ['主要职责', ...['1.甲', '2.乙', '3.丙', '5.丁'].map((item) => `${item}：指一项工作。`)],
      right: ['主要职责', ...['1.甲', '2.乙', '3.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
    },
    {
      check: paragraphOrder,
      about: "two items in each other's place",
      severity: 'warning',
      wrong: ['主要职责', ...['1.甲', '3.乙', '2.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
      right: ['主要职责', ...['1.甲', '2.乙', '3.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
    },
    {
      check: paragraphOrder,
      about: 'a number that heads the list behind it',
      severity: 'info',
      wrong: ['主要职责', ...['1.甲', '1.乙', '2.丙', '3.丁'].map((item) => `${item}：指一项工作。`)],
      right: ['主要职责', ...['1.甲', '2.乙', '3.丙', '4.丁'].map((item) => `${item}：指一项工作。`)],
    },
    {
      check: paragraphOrder,
      about: 'an item whose line was broken off stands before it',
      severity: 'info',
      wrong: ['1.项目支出：指为完成特定任务的支出。', '2.基本支出：指人员和公用支出。', '4.经费：指运行的资金。'],
      right: [
        '1.项目支出：指为完成特定任务的支出。',
        '2.基本支出：指人员和公用支出。',
        '3.接待费：指接待',
        '的支出。',
        '4.经费：指运行的资金。',
      ],
    },
    {
      check: paragraphOrder,
      about: 'a line whose number alone is wrong',
      severity: 'warning',
      wrong: [
        '各项目情况如下。',
        '（1）泵站检修项目',
        '（2）渠道清淤项目',
        '（8）水库除险项目',
        '（4）河道巡查项目',
        '（5）水质监测项目',
      ],
      right: [
        '各项目情况如下。',
        '（1）泵站检修项目',
        '（2）渠道清淤项目',
        '（3）水库除险项目',
        '（4）河道巡查项目',
        '（5）水质监测项目',
      ],
    },
    {
      check: paragraphOrder,
      about: 'three in another order',
      severity: 'warning',
      wrong: ['（二）指导河道管理和保护工作。', '（一）拟订水利规划，并组织实施。', '（三）负责工程质量监督管理。'],
      right: duties,
    },
  ])
})
