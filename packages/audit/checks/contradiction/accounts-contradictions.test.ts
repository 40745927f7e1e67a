import { describe, expect, test } from 'vitest'
import type { Check } from '../../check.ts'
import { said } from '../../wording/written.ts'
import { noneBesideAmount } from './none-beside-amount.ts'
import { occasionsAndCost } from './occasions-and-cost.ts'
import { procurementOrder } from './procurement-order.ts'
import { reservedProcurement } from './reserved-procurement.ts'
import { vehicleCounts } from './vehicle-counts.ts'

const told = (check: Check, ...lines: string[]): string[] => said(check, '第二部分 2023年度部门决算情况说明', ...lines)

describe('none beside an amount', () => {
  const lines = (amount: string): string[] => [
    '八、政府性基金预算支出决算情况说明',
    `2023年政府性基金预算财政拨款支出${amount}万元。`,
    '本部门2023年度没有政府性基金预算财政拨款支出。',
  ]
  test('is found', () => expect(told(noneBesideAmount, ...lines('20.00'))).toHaveLength(1))
  test('people who did not go abroad are no money for staff', () => {
    const basic = [
      '六、一般公共预算财政拨款基本支出决算情况说明',
      '人员经费80.00万元。',
      '七、“三公”经费支出决算情况说明',
    ]
    expect(told(noneBesideAmount, ...basic, '当年无因公出国（境）团组和人员，支出0万元。')).toEqual([])
    expect(told(noneBesideAmount, ...basic, '公务接待费支出3.00万元。本年度无公务接待费支出。')).toHaveLength(1)
  })
  test('nothing carried over, though not of one kind of projects', () => {
    const carried = (words: string): string[] =>
      said(
        noneBesideAmount,
        '第二部分 2023年度部门决算情况说明',
        '一、收入支出决算总体情况说明',
        '2023年度收、支总计100.00万元，其中：年末结转和结余7.00万元。',
        '第四部分 附件',
        '2023年部门整体支出绩效自评报告',
        '二、部门资金收支情况',
        words,
      )
    expect(carried('3.部门总体结转结余情况。年末无结转和结余。')).toHaveLength(1)
    expect(carried('1.人员类项目绩效分析。执行率100%，年末无结转和结余。')).toEqual([])
  })
  test('nothing shared out', () => {
    const shared = (words: string): string[] =>
      told(
        noneBesideAmount,
        '三、支出决算情况说明',
        '年末结余分配24.60万元。',
        '第四部分 附件',
        '2023年部门整体支出绩效自评报告',
        '二、部门资金收支情况',
        words,
      )
    expect(shared('本年支出90.00万元，当年未进行结余分配。')).toHaveLength(1)
    expect(shared('本年支出90.00万元，不含结余分配。')).toEqual([])
  })
  test('neither came in nor was spent', () => {
    const came = (amount: string): string[] => [
      '二、收入决算情况说明',
      `2023年本年收入合计100.00万元，其中：政府性基金预算财政拨款收入${amount}万元，占20%。`,
      '八、政府性基金预算支出决算情况说明',
      '2023年度本部门无政府性基金预算收支。',
    ]
    expect(told(noneBesideAmount, ...came('20.00'))).toHaveLength(1)
    expect(told(noneBesideAmount, ...came('0'))).toEqual([])
  })
  test('nothing of a whole, and something of a part', () => {
    const spent = (amount: string): string[] => [
      '七、“三公”经费支出决算情况说明',
      `公务接待费支出${amount}万元。`,
      '2023年度无“三公”经费财政拨款支出。',
    ]
    expect(told(noneBesideAmount, ...spent('3.00'))).toHaveLength(1)
    expect(told(noneBesideAmount, ...spent('0'))).toEqual([])
  })
  test('said of the own unit in its reason', () => {
    const other = (amount: string, none = '本单位无其他收入'): string[] => [
      '二、收入决算情况说明',
      `6.其他收入${amount}万元，为“财政拨款收入”之外取得的收入。较2022年度决算数增加0.00万元，增长0%，主要原因是：${none}。`,
    ]
    expect(told(noneBesideAmount, ...other('4.00'))).toHaveLength(1)
    expect(told(noneBesideAmount, ...other('0.00'))).toEqual([])
    expect(told(noneBesideAmount, ...other('4.00', '本单位无其他收入来源变化'))).toEqual([])
  })
  test('nought is none', () => expect(told(noneBesideAmount, ...lines('0'))).toEqual([]))
})

describe('procurement', () => {
  const order = (micro: string): string[] => [
    '（二）政府采购支出情况',
    `政府采购支出总额10.00万元。授予中小企业合同金额8.00万元，占政府采购支出总额的80%，其中：授予小微企业合同金额${micro}万元。`,
  ]
  test('a part exceeds its whole', () =>
    expect(told(procurementOrder, ...order('9.00'))).toEqual(['error 9.00万元 8.00万元']))
  test('or does not', () => expect(told(procurementOrder, ...order('6.00'))).toEqual([]))
  const reserved = (rest: string): string[] => [
    '（二）政府采购支出情况',
    '2023年度政府采购金额为20.00万元。',
    `在面向中小企业预留的政府采购项目中，由中小企业供应商成交的，采购金额15.00万元；在其他政府采购项目中，由中小企业供应商成交的，采购金额${rest}万元。`,
  ]
  test('reserved and other exceed the total', () =>
    expect(told(reservedProcurement, ...reserved('20.00'))).toHaveLength(1))
  test('more from micro firms than in all, or reserved for them than for all small ones', () => {
    const micro = (planned: string, got: string): string[] => [
      '（二）政府采购支出情况',
      '2023年度政府采购金额为20.00万元。',
      `面向中小企业预留政府采购项目预算金额15.00万元，面向小微企业预留政府采购项目预算金额${planned}万元。`,
      `在面向小微企业预留政府采购项目中，由小微企业供应商成交的，采购金额${got}万元。`,
    ]
    expect(told(reservedProcurement, ...micro('9.00', '21.00'))[0]).toMatch(/^error/)
    expect(told(reservedProcurement, ...micro('16.00', '9.00'))[0]).toMatch(/^warning/)
    expect(told(reservedProcurement, ...micro('9.00', '9.00'))).toEqual([])
    expect(told(reservedProcurement, ...micro('0.00', '9.00'))).toEqual(['warning 9.00万元 0.00万元'])
  })
  test('reserved and other fit in the total', () => expect(told(reservedProcurement, ...reserved('5.00'))).toEqual([]))
})

describe('reception', () => {
  const lines = (text: string): string[] => ['七、“三公”经费财政拨款支出决算情况说明', `国内公务接待${text}`]
  test('cost without an occasion', () =>
    expect(told(occasionsAndCost, ...lines('0批次，0人次，共计支出2.00万元。'))).toHaveLength(1))
  test('guests without an occasion, which is counted in 次', () => {
    expect(told(occasionsAndCost, ...lines('其中：接待批次0次、接待9人次、陪同2人。'))).toHaveLength(1)
    expect(told(occasionsAndCost, ...lines('其中：接待批次1次、接待9人次、陪同2人。'))).toEqual([])
  })
  test('guests whose cost, told in front, is nothing', () => {
    const foreign = (text: string): string[] => [
      '七、“三公”经费财政拨款支出决算情况说明',
      `外事接待支出0万元，${text}。`,
    ]
    expect(told(occasionsAndCost, ...foreign('外事接待2批次，13人次'))).toHaveLength(1)
    expect(told(occasionsAndCost, ...foreign('接待2批次、11人次'))).toHaveLength(1)
    expect(told(occasionsAndCost, ...foreign('接待0批次、0人次'))).toEqual([])
    expect(told(occasionsAndCost, ...foreign('外事接待0批次，0人次'))).toEqual([])
    expect(told(occasionsAndCost, ...foreign('国内公务接待2批次，13人次'))).toEqual([])
  })
  test('foreign guests in brackets behind each count, and a change told between the two', () => {
    const aside = (batches: number, guests: number): string[] =>
      lines(`12批次（其中外事接待${batches}批次），96人次（其中外事接待${guests}人次）。`)
    expect(told(occasionsAndCost, ...aside(0, 3))).toHaveLength(1)
    expect(told(occasionsAndCost, ...aside(2, 0))).toHaveLength(1)
    expect(told(occasionsAndCost, ...aside(0, 0))).toEqual([])
    expect(told(occasionsAndCost, ...aside(2, 9))).toEqual([])
    const fallen = (guests: number): string[] => lines(`批次为0个，较上年减少9批次，下降100%，共计接待${guests}人次。`)
    expect(told(occasionsAndCost, ...fallen(3))).toHaveLength(1)
    expect(told(occasionsAndCost, ...fallen(0))).toEqual([])
  })
  test('fewer persons than occasions', () =>
    expect(told(occasionsAndCost, ...lines('9批次，8人次，共计支出2.00万元。'))[0]).toMatch(/^error/))
  const abroad = (text: string): string[] => [
    '七、“三公”经费财政拨款支出决算情况说明',
    `因公出国（境）费支出3.81万元，共安排因公出国（境）团组${text}`,
  ]
  test('persons abroad with no group, who may have joined another', () => {
    expect(told(occasionsAndCost, ...abroad('0个，累计1人次。'))[0]).toMatch(/^warning/)
    expect(told(occasionsAndCost, ...abroad('1个，累计0人次。'))[0]).toMatch(/^error/)
    expect(told(occasionsAndCost, ...abroad('0个，累计1人次，局长参加由省科技厅组织的考察。'))).toEqual([])
  })
  test.each(['12批次，96人次（不包括陪同人员），共计支出2.00万元。', '0批次，0人次，共计支出0万元。'])(
    '%s is fine',
    (text) => {
      expect(told(occasionsAndCost, ...lines(text))).toEqual([])
    },
  )
})

describe('vehicles', () => {
  const lines = (held: number, bought: number, cost: string, goods: string): string[] => [
    '七、“三公”经费财政拨款支出决算情况说明',
    `其中：公务用车购置费支出${cost}万元。全年按规定更新购置公务用车${bought}辆。截至2023年12月底，单位共有公务用车${held}辆。`,
    '（二）政府采购支出情况',
    `2023年政府采购支出总额30.00万元，其中：政府采购货物支出${goods}万元。`,
    '（三）国有资产占有使用情况',
    '截至2023年12月31日，共有车辆4辆，其中：其他用车4辆。',
  ]
  test('more official cars than vehicles', () =>
    expect(told(vehicleCounts, ...lines(6, 0, '0', '30.00'))[0]).toMatch(/^error/))
  test('whoever holds them is said to be a department in brackets', () => {
    const named = lines(3, 0, '0', '30.00').map((line) => line.replace('共有车辆', '某县水务局（部门）共有车辆'))
    expect(told(vehicleCounts, ...named)[0]).toMatch(/^info/)
  })
  test('those of a department and its units together', () => {
    const together = (held: number): string[] =>
      lines(held, 0, '0', '30.00').map((line) => line.replace('共有车辆', '本部门机关及所属单位共有车辆'))
    expect(told(vehicleCounts, ...together(6))[0]).toMatch(/^error/)
    expect(told(vehicleCounts, ...together(4))).toEqual([])
  })
  test('the cost of running none', () => {
    const held = (count: number, words = ''): string[] => [
      '七、“三公”经费财政拨款支出决算情况说明',
      `公务用车运行维护费支出3.00万元。${words}2023年开支财政拨款的公务用车保有量为${count}辆。`,
    ]
    expect(told(vehicleCounts, ...held(0))[0]).toMatch(/^warning/)
    expect(told(vehicleCounts, ...held(1))).toEqual([])
    expect(told(vehicleCounts, ...held(0, '主要用于租用车辆。'))).toEqual([])
  })
  test('held at the end of a sentence that tells what the money was for', () => {
    const held = (count: number): string[] => [
      '七、“三公”经费财政拨款支出决算情况说明',
      `公务用车运行维护费支出3.00万元，主要是燃料费、维修费等支出，截至2023年12月31日，开支财政拨款的公务用车保有量为${count}辆。`,
    ]
    expect(told(vehicleCounts, ...held(0))[0]).toMatch(/^warning/)
    expect(told(vehicleCounts, ...held(1))).toEqual([])
  })
  test('fewer need a word', () => expect(told(vehicleCounts, ...lines(3, 0, '0', '30.00'))[0]).toMatch(/^info/))
  test('a purchase without a cost is told by the rule on both, a cost without a purchase here', () => {
    expect(told(vehicleCounts, ...lines(4, 1, '0', '30.00'))).toEqual([])
    expect(told(vehicleCounts, ...lines(4, 0, '25.00', '30.00'))).toHaveLength(1)
  })
  test('a purchase outside procurement', () =>
    expect(told(vehicleCounts, ...lines(4, 1, '25.00', '0'))).toHaveLength(1))
  test('others that are no official cars by what they are used for', () => {
    const used = (use: string): string[] =>
      lines(3, 0, '0', '30.00').map((line) => line.replace('用车4辆', `用车4辆，其他用车主要是${use}`))
    expect(told(vehicleCounts, ...used('垃圾转运车'))).toEqual([])
    expect(told(vehicleCounts, ...used('一般公务出行'))).toHaveLength(1)
  })
  test('all agree', () => expect(told(vehicleCounts, ...lines(4, 1, '25.00', '30.00'))).toEqual([]))
  test('none held, and some among the assets', () => {
    const assets = (count: number): string[] => [
      '七、“三公”经费支出决算情况说明',
      '2.公务用车购置及运行维护费支出0万元。本单位无公务用车，未安排预算。',
      '（三）国有资产占有使用情况',
      `截至2023年12月31日，共有车辆${count}辆。`,
    ]
    expect(told(vehicleCounts, ...assets(2))[0]).toMatch(/^warning/)
    expect(told(vehicleCounts, ...assets(0))).toEqual([])
  })
})

describe('reception with a part in brackets', () => {
  const lines = (persons: number): string[] => [
    '七、财政拨款“三公”经费支出决算情况说明',
    `公务接待费支出0.86万元，共安排国内公务接待12批次（其中：外事接待0批次），接待人次${persons}人（其中：外事接待人次0人）。`,
  ]
  test('is read over the brackets', () => {
    expect(told(occasionsAndCost, ...lines(0))).toHaveLength(1)
    expect(told(occasionsAndCost, ...lines(96))).toEqual([])
  })
})

describe('reception told by groups', () => {
  test('beside no foreign guests', () =>
    expect(
      told(
        occasionsAndCost,
        '七、财政拨款“三公”经费支出决算情况说明',
        '公务接待费支出1.56万元，接待来访团组20个、来宾156人次。国（境）外公务接待0批次，0人次。',
      ),
    ).toEqual([]))
})

describe('journeys abroad', () => {
  const lines = (cost: string, groups: number, persons: number): string[] => [
    '七、财政拨款“三公”经费支出决算情况说明',
    `1.因公出国（境）经费支出${cost}万元。全年安排因公出国（境）团组${groups}个，出国（境）${persons}人次。`,
  ]
  test('cost nothing and were made', () => {
    expect(told(occasionsAndCost, ...lines('0.00', 2, 0))).toHaveLength(1)
    expect(told(occasionsAndCost, ...lines('0.00', 2, 5))).toHaveLength(1)
    expect(told(occasionsAndCost, ...lines('8.20', 0, 0))).toHaveLength(1)
  })
  test('cost what they may', () => {
    expect(told(occasionsAndCost, ...lines('0.00', 0, 0))).toEqual([])
    expect(told(occasionsAndCost, ...lines('8.20', 1, 3))).toEqual([])
  })
})
