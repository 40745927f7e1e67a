import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { sectionOrder } from './section-order.ts'

const general = (...titles: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  ...titles.flatMap((title, index) => [
    `（${'一二三'.charAt(index)}）一般公共预算财政拨款支出决算${title}情况`,
    '说明如下。',
  ]),
  '十、其他重要事项的情况说明',
]

describe('the order of sections', () => {
  testBothWays([
    {
      check: sectionOrder,
      about: 'headings exchanged below one heading',
      severity: 'warning',
      wrong: general('结构', '总体', '具体'),
      right: general('总体', '结构', '具体'),
    },
    {
      check: sectionOrder,
      about: 'a heading below another',
      severity: 'warning',
      wrong: [...general('总体', '结构'), '（一）一般公共预算财政拨款支出决算具体情况', '（二）政府采购支出情况'],
      right: [...general('总体', '结构'), '（一）国有资产占用情况', '（二）政府采购支出情况'],
    },
    {
      check: sectionOrder,
      about: 'a heading of a report on a project',
      severity: 'warning',
      wrong: ['第二部分 2023年度部门决算情况说明', '二、收入决算情况说明', '（一）评价结论', '三、支出决算情况说明'],
      right: ['第二部分 2023年度部门决算情况说明', '二、收入决算情况说明', '（一）收入构成', '三、支出决算情况说明'],
    },
  ])
})
