import { describe } from 'vitest'
import { testBothWays } from '../../evaluations/both-ways.ts'
import { partsAndTotal } from './parts-and-total.ts'

const overall = (...parts: string[]): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（一）“三公”经费财政拨款支出决算总体情况说明',
  `2023年度“三公”经费财政拨款支出决算为8.22万元，其中：${parts.join('；')}。`,
]
const OVERSEAS = '因公出国（境）费支出决算为0万元'
const VEHICLES = '公务用车购置及运行维护费支出决算为4.89万元'
const purchases = (total: string, services: string): string[] => [
  '第二部分 2023年度部门决算情况说明',
  '（二）政府采购支出情况',
  `2023年度政府采购支出总额${total}，其中：政府采购服务支出${services}。`,
]

describe('a list of all kinds but one', () => {
  testBothWays([
    {
      check: partsAndTotal,
      about: 'the kind left out is told of nowhere in the section',
      severity: 'warning',
      wrong: overall(OVERSEAS, VEHICLES),
      right: [...overall(OVERSEAS, VEHICLES), '公务接待费支出决算为3.33万元。'],
    },
    {
      check: partsAndTotal,
      about: 'of purchases one kind alone is told, and is not all',
      severity: 'warning',
      wrong: purchases('167万元', '161万元'),
      right: purchases('161万元', '161万元'),
    },
    {
      check: partsAndTotal,
      about: 'the other kinds of purchases are told behind it',
      severity: 'warning',
      wrong: purchases('9万元', '6万元'),
      right: [...purchases('9万元', '6万元'), '政府采购货物支出3万元。'],
    },
  ])
})
