/** Comparisons as the forms of different regions word them. */
import { describe, expect, test } from 'vitest'
import type { Check } from '../check.ts'
import { said } from '../wording/written.ts'
import { budgetDifference } from './completion/budget-difference.ts'
import { vehiclesAndCost } from './contradiction/vehicles-and-cost.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { shareOfTotal } from './share/share-of-total.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { modelWordings } from './template-leftover/model-wordings.ts'
import { amountWithoutUnit } from './unit/amount-without-unit.ts'
import { reportingYear } from './year/reporting-year.ts'
import { basePartsAgree } from './yoy/base-parts-agree.ts'
import { fallBeyondAll } from './yoy/fall-beyond-all.ts'
import { growthRate } from './yoy/growth-rate.ts'
import { sameBase } from './yoy/same-base.ts'
import { zeroBase } from './yoy/zero-base.ts'

const explained = (check: Check, ...lines: string[]): string[] =>
  said(check, '第二部分 2023年度部门决算情况说明', ...lines)
const overall = (check: Check, text: string): string[] => explained(check, '一、收入支出决算总体情况说明', text)
const threePublic = (check: Check, ...lines: string[]): string[] =>
  explained(check, '七、“三公”经费财政拨款支出决算情况说明', ...lines)

describe('changes of parts in a sentence of their own', () => {
  const text = (rate: string): string =>
    `2023年度“三公”经费支出决算为5.00万元，其中：公务用车运行维护费支出决算为3.00万元；公务接待费支出决算为2.00万元。“三公”经费支出决算数比上年减少3.00万元，下降37.5%。其中：公务用车运行维护费支出决算减少2.00万元，下降${rate}%；公务接待费支出决算减少1.00万元，下降33.33%。`
  test('are against the year of their whole', () => expect(threePublic(growthRate, text('50'))).toHaveLength(1))
  test('a rate that follows is silent', () => expect(threePublic(growthRate, text('40'))).toEqual([]))
})

describe('a change told before the figure it is of', () => {
  const lines = (rate: string): string[] => [
    `公务接待费支出决算比预算无增减变化，比去年增加0.40万元，增长${rate}%。`,
    '1.公务接待费支出1.40万元。',
  ]
  test('is checked with the figure below', () => expect(threePublic(growthRate, ...lines('28.6'))).toHaveLength(1))
  test('a rate that follows is silent', () => expect(threePublic(growthRate, ...lines('40'))).toEqual([]))
})

describe('a rate with the sign of what falls', () => {
  const text = (rate: string): string => `2023年公务接待费支出4.00万元，比2022年减少1.00万元，${rate}。`
  test('says it twice behind a word that falls', () => expect(threePublic(growthRate, text('下降-20.00%'))).toEqual([]))
  test('is checked all the same', () => {
    expect(threePublic(growthRate, text('下降-25.00%'))).toHaveLength(1)
    expect(threePublic(growthRate, text('增长-20.00%'))).toEqual([])
  })
})

describe('a rate behind a change of something else', () => {
  const lines = (between: string): string[] => [
    `2023年公务接待费支出5.00万元，比2022年增加1.00万元，${between}下降9.52%。`,
  ]
  test('is not that of the change', () =>
    expect(threePublic(growthRate, ...lines('浓度由42微克到38微克，'))).toEqual([]))
  test('is that of the change directly in front', () => expect(threePublic(growthRate, ...lines(''))).toHaveLength(1))
})

describe('the whole of income and expenditure', () => {
  const text = (rate: string): string =>
    `2023年度收入总计400.00万元，其中：本年收入合计400.00万元。收入支出总体与上年相比，增加80.00万元，增长${rate}%。`
  test('grew by a rate that does not follow', () => expect(overall(growthRate, text('20'))).toHaveLength(1))
  test('grew by a rate that follows', () => expect(overall(growthRate, text('25'))).toEqual([]))
})

describe("last year's figure beside the change", () => {
  const text = (base: string): string =>
    `2023年度收、支总计410.00万元。与2022年${base}万元相比，收、支总计各减少90.00万元，下降18%。`
  test('another than the change leaves', () => expect(overall(sameBase, text('510.00'))).toHaveLength(1))
  test('the one that it leaves', () => expect(overall(sameBase, text('500.00'))).toEqual([]))
  test('is not a figure of this year', () => expect(overall(reportingYear, text('500.00'))).toEqual([]))
  test('the change behind it is of this year', () => {
    const grown = (rate: string): string => `本年收入合计252.50万元，较上年232.50万元，增加20.00万元，增长${rate}%。`
    expect(explained(growthRate, '二、收入决算情况说明', grown('8.60'))).toEqual([])
    expect(explained(growthRate, '二、收入决算情况说明', grown('9.60'))).toHaveLength(1)
  })
  test('lacks its unit', () => {
    const text = (base: string): string => `“三公”经费支出2.10万元，较上年${base}减少0.30万元，下降12.5%。`
    expect(threePublic(amountWithoutUnit, text('2.40'))).toHaveLength(1)
    expect(threePublic(amountWithoutUnit, text('2.40万元'))).toEqual([])
  })
})

describe('rates without amounts', () => {
  const text = (rate: string): string =>
    `“三公”经费决算总额900.00万元，比上年下降${rate}%。其中：因公出国（境）费100.00万元，比上年增长25.0%；公务接待费300.00万元，比上年下降25.0%；公务用车购置及运行维护费500.00万元，与上年持平。`
  test('leave parts of last year that are not its total', () =>
    expect(threePublic(basePartsAgree, text('14.3'))).toHaveLength(1))
  test('leave parts of last year that are', () => expect(threePublic(basePartsAgree, text('8.2'))).toEqual([]))
})

describe('a year named in a reason', () => {
  const text = (year: string): string =>
    `${year}年“三公”经费支出8.00万元，其中：公务用车运行维护费5.00万元，较上年减少1.00万元，主要是2021年完成公务用车改革，车辆减少；公务接待费3.00万元，与上年持平。`
  test('is not that of the item behind it', () => expect(threePublic(reportingYear, text('2023'))).toEqual([]))
  test('the year of the sentence is', () => expect(threePublic(reportingYear, text('2022'))).toHaveLength(1))
})

describe('the differences between budget and final accounts', () => {
  const text = (difference: string): string =>
    `“三公”经费支出2.10万元，年初预算为2.90万元，差值为${difference}万元。其中：因公出国（境）支出0万元，年初预算为0万元，差值为0万元；公务接待费支出2.10万元，年初预算为2.90万元，差值为0.80万元。`
  test('are no parts', () => expect(threePublic(partsAndTotal, text('0.80'))).toEqual([]))
  test('that do not follow', () => expect(threePublic(budgetDifference, text('0.70'))).toHaveLength(1))
  test('that follow', () => expect(threePublic(budgetDifference, text('0.80'))).toEqual([]))
})

describe('rises that cannot be', () => {
  test('over a budget of nothing', () => {
    expect(
      threePublic(zeroBase, '因公出国（境）费支出4.00万元，与2023年度预算相比，增加4.00万元，增长100%。'),
    ).toHaveLength(1)
    expect(threePublic(zeroBase, '因公出国（境）费支出4.00万元，与2023年度预算相比，增加2.00万元，增长100%。')).toEqual(
      [],
    )
  })
  test('by more than there is, which is told once', () => {
    const wrong = '公务接待费支出4.00万元，比上年增加14.00万元，增长40%。公务接待费支出4.00万元，比上年增加1.00万元。'
    expect(threePublic(fallBeyondAll, wrong)).toHaveLength(1)
    for (const check of [growthRate, sameBase]) expect(threePublic(check, wrong)).toEqual([])
    expect(threePublic(fallBeyondAll, '公务接待费支出4.00万元，比上年增加4.00万元。')).toEqual([])
  })
})

describe('fiscal expenditure divided', () => {
  const lines = (basic: string): string[] => [
    '三、支出决算情况说明',
    '本年支出合计390.00万元，其中：基本支出370.00万元，占94.87%；项目支出20.00万元，占5.13%。',
    '五、一般公共预算财政拨款支出决算情况说明',
    '2023年度财政拨款支出360.00万元，主要用于以下方面：基本支出340.00万元，占94.44%；项目支出20.00万元，占5.56%。',
    '六、一般公共预算财政拨款基本支出决算情况说明',
    `2023年度财政拨款基本支出${basic}万元。`,
  ]
  test('is not all expenditure', () => expect(explained(sameFigure, ...lines('340.00'))).toEqual([]))
  test('is said twice', () => expect(explained(sameFigure, ...lines('345.00'))).toHaveLength(1))
})

describe('what was carried over', () => {
  const lines = (told: string): string[] => [
    '四、财政拨款收入支出决算总体情况说明',
    '2023年财政拨款收、支总计390.00万元。',
    '五、一般公共预算财政拨款支出决算情况说明',
    '2023年一般公共预算财政拨款支出360.00万元。',
    '八、政府性基金预算支出决算情况说明',
    '2023年政府性基金预算财政拨款支出0万元。',
    '九、国有资本经营预算支出决算情况说明',
    '2023年国有资本经营预算财政拨款支出0万元。',
    '2023年部门整体支出绩效评价报告',
    `（二）存在问题。${told}。`,
  ]
  test('is not what one project left', () =>
    expect(explained(sameFigure, ...lines('渠道清淤经费当年执行率78.00%，结转22.00万元'))).toEqual([]))
  test('is told otherwise', () =>
    expect(explained(sameFigure, ...lines('当年收支平衡，结转22.00万元'))).toHaveLength(1))
})

describe('what receptions cost', () => {
  const text = (total: string): string =>
    `2023年公务接待费2.00万元。其中：外事接待费支出0万元，国内公务接待8批次，92人，共计支出${total}万元。`
  test('is that of those counted last', () => expect(threePublic(sameFigure, text('2.00'))).toEqual([]))
  const foreign = (amount: string): string =>
    `3.公务接待费：决算数3.27万元。全年国内公务接待38批次，286人次，3.27万元。外事接待0批次，0人次，${amount}万元。`
  test('is not that of the item, where guests were counted in front', () => {
    expect(threePublic(sameFigure, foreign('0'))).toEqual([])
    expect(threePublic(sameFigure, foreign('0'), foreign('0.50'))).toHaveLength(1)
  })
  test('is not what a budget was told for, in front of those counted', () => {
    const budgeted = (home: string): string =>
      `公务接待费支出预算为2.00万元，支出决算为1.25万元，完成预算的62.50%。其中：国内公务接待16批次，128人次，支出${home}万元；外宾接待0批次，0人次，支出0万元。`
    expect(threePublic(sameFigure, budgeted('1.25'))).toEqual([])
    expect(threePublic(partsAndTotal, budgeted('1.25'))).toEqual([])
    expect(threePublic(partsAndTotal, budgeted('1.52'))).toHaveLength(1)
  })
  test('is added up', () => expect(threePublic(partsAndTotal, text('3.00'))).toHaveLength(1))
})

describe('the costs of vehicles in brackets', () => {
  const text = (running: string): string =>
    `2023年度“三公”经费41.00万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费21.00万元（公务用车购置费0万元、公务用车运行维护费${running}万元），公务接待费20.00万元。`
  test('make up their whole', () => expect(threePublic(partsAndTotal, text('22.00'))).toHaveLength(1))
  test('and it is part of the whole', () => expect(threePublic(partsAndTotal, text('21.00'))).toEqual([]))
})

test('numbers left out of the model', () => {
  expect(threePublic(modelWordings, '公务用车运行维护费3.40万元，较上年减少0.10万元，下降%。')).toEqual(['error 下降%'])
  expect(threePublic(modelWordings, '公务用车运行维护费3.40万元，较上年减少0.10万元，下降2.86%。')).toEqual([])
})

describe('budgets of two years', () => {
  test('compared with each other are no final accounts', () =>
    expect(
      threePublic(
        growthRate,
        '2023年度“三公”经费支出20.00万元，其中：公务接待费支出12.00万元，公务用车运行维护费支出8.00万元。',
        '2024年度“三公”经费预算较2023年度增加1.00万元，其中公务用车运行维护费较上年增加2.00万元，增长25%。',
      ),
    ).toEqual([]))
})

describe('a comparison with the budget behind one with last year', () => {
  const text = (rate: string): string =>
    `2023年“三公”经费支出8.00万元，其中：公务接待费3.00万元，公务用车运行维护费5.00万元。经比较，“三公”经费较上年减少2.00万元，下降20%；较年初预算数减少1.00万元，下降${rate}%。`
  test('is of the same thing', () => expect(threePublic(growthRate, text('11.11'))).toEqual([]))
  test('has its own rate', () => expect(threePublic(growthRate, text('25'))).toHaveLength(1))
})

describe('budgets that differences leave', () => {
  const lines = (total: string): string[] => [
    `“三公”经费支出总额为80.00万元，比预算数减少${total}万元。`,
    '因公出国（境）费10.00万元，比预算数减少2.00万元。',
    '公务接待费30.00万元，比预算数减少5.00万元。',
    '公务用车购置及运行维护费40.00万元，比预算数减少4.00万元。',
  ]
  test('do not add up', () => expect(threePublic(basePartsAgree, ...lines('21.00'))).toHaveLength(1))
  test('add up', () => expect(threePublic(basePartsAgree, ...lines('11.00'))).toEqual([]))
})

describe('last year as the changes of a part and of all leave it', () => {
  const found = (rise: string): string[] =>
    explained(
      basePartsAgree,
      '一、收入支出决算总体情况说明',
      '2023年度收、支总计100.00万元，较上年增加20.00万元，增长25%。',
      '四、财政拨款收入支出决算总体情况说明',
      `2023年度财政拨款收、支总计90.00万元，较上年增加${rise}万元。`,
    )
  test('the part was more than all', () => expect(found('9.00')[0]).toMatch(/^warning/))
  test('the part was all', () => expect(found('10.00')).toEqual([]))
})

describe('changes listed beside that of their whole', () => {
  const text = (fall: string, overseas = '因公出国（境）费0万元'): string[] => [
    `“三公”经费支出决算9.00万元，其中：${overseas}，公务用车购置及运行维护费8.00万元，公务接待费1.00万元。`,
    `“三公”经费支出比上年减少${fall}万元，其中：公务用车购置及运行维护费减少2.00万元，公务接待费增加0.50万元。`,
  ]
  const found = (...lines: string[]) => threePublic(basePartsAgree, ...lines)
  test('leave something of last year out', () => expect(found(...text('2.00'))[0]).toMatch(/^warning/))
  test('leave nothing out', () => expect(found(...text('1.50'))).toEqual([]))
  test('tell the vehicles together', () => {
    const vehicles = '公务用车购置及运行维护费0万元，其中：公务用车购置费0万元，公务用车运行维护费0万元'
    const lines = (fall: string): string[] => [
      `“三公”经费支出决算4.00万元，其中：因公出国（境）费3.00万元，${vehicles}，公务接待费1.00万元。`,
      `“三公”经费支出比上年减少${fall}万元，其中：因公出国（境）费增加1.00万元，公务用车购置及运行维护费减少2.00万元，公务接待费增加0.50万元。`,
    ]
    expect(found(...lines('0.50'))).toEqual([])
    expect(found(...lines('1.50'))).toHaveLength(1)
  })
  test('leave out what this year has', () => expect(found(...text('2.00', '因公出国（境）费若干'))).toEqual([]))
})

describe('a budget and its parts', () => {
  const text = (total: string): string =>
    `2023年“三公”经费预算为${total}万元，其中：因公出国（境）费0万元，公务接待费9.00万元，公务用车运行维护费11.00万元，公务用车购置费0万元。2023年“三公”经费支出共计9.00万元。`
  test('do not add up', () => expect(threePublic(partsAndTotal, text('22.00'))).toHaveLength(1))
  test('add up', () => expect(threePublic(partsAndTotal, text('20.00'))).toEqual([]))
})

describe("last year's figures beside this year's", () => {
  const text = (last: string): string =>
    `2023年“三公”经费决算数为50.00万元。2022年“三公”经费决算数为${last}万元。“三公”经费决算数相较于上年增加10.00万元。`
  test('are no slips of the year', () => expect(threePublic(reportingYear, text('40.00'))).toEqual([]))
  test('are what the change starts from', () => {
    expect(threePublic(sameBase, text('40.00'))).toEqual([])
    expect(threePublic(sameBase, text('43.00'))).toHaveLength(1)
  })
})

describe('the whole of a share, with its amount', () => {
  const text = (percent: string): string =>
    `2023年一般公共预算财政拨款支出400.00万元，其中：教育支出300.00万元，占本年财政拨款支出400.00万元的${percent}%；住房保障支出100.00万元，占本年支出的25%。`
  const general = (check: Check, percent: string): string[] =>
    explained(check, '五、一般公共预算财政拨款支出决算情况说明', text(percent))
  test('is no part', () => expect(general(partsAndTotal, '75')).toEqual([]))
  test('gives the share', () => {
    expect(general(shareOfTotal, '75')).toEqual([])
    expect(general(shareOfTotal, '57')).toHaveLength(1)
  })
})

describe('vehicles', () => {
  const text = (cost: string): string => `公务用车购置费${cost}万元。全年购置公务用车2辆，年末公务用车保有量5辆。`
  test('bought for nothing', () => expect(threePublic(vehiclesAndCost, text('0'))).toHaveLength(1))
  test('bought for nothing among other costs', () =>
    expect(
      threePublic(vehiclesAndCost, '公务用车费用中含公车购置费0万元。本年度使用财政拨款购置公务用车2辆。'),
    ).toHaveLength(1))
  test('bought', () => expect(threePublic(vehiclesAndCost, text('32.00'))).toEqual([]))
})

describe('a cent-exact amount without 元', () => {
  const text = (total: string): string =>
    `2023年“三公”经费决算数合计为${total}万，其中：因公出国（境）费0万元、公务用车购置费20.00万元、公务用车运行维护费30.00万元、公务接待费5.00万元。`
  test('is an amount', () => expect(threePublic(partsAndTotal, text('65.00'))).toHaveLength(1))
  test('that adds up', () => expect(threePublic(partsAndTotal, text('55.00'))).toEqual([]))
})

test('“三公” of some units are not those of all', () =>
  expect(
    threePublic(
      sameFigure,
      '2023年度一般公共预算财政拨款“三公”经费支出决算为9.00万元。',
      '下属单位“三公”经费支出2.00万元，局机关财政拨款“三公”经费支出7.00万元。',
    ),
  ).toEqual([]))

describe('a part behind a reason', () => {
  const text = (reception: string): string =>
    `2023年度“三公”经费16.00万元，其中：因公出国（境）费0万元，公务用车购置及运行维护费14.00万元，公务接待费2.00万元。“三公”经费较上年减少5.00万元，较年初预算数减少0.10万元。其中：公务用车购置及运行维护费较上年减少3.00万元，较年初预算数减少0.05万元，主要是车辆减少2辆；公务接待费较上年减少2.00万元，较年初预算数减少${reception}万元。`
  test('and more was planned for parts than for their whole', () =>
    expect(threePublic(basePartsAgree, text('0.10'))).toHaveLength(1))
  test('and no more was planned for parts', () => expect(threePublic(basePartsAgree, text('0.05'))).toEqual([]))
})

describe('money of the general public budget', () => {
  const text = (reception: string): string =>
    `一般公共预算安排“三公”经费支出80.00万元，比年初预算增加10.00万元。其中：因公出国（境）经费0万元，和年初预算持平；公务用车购置及运行维护费70.00万元（其中：公务用车购置费20.00万元，公务用车运行维护费50.00万元），比年初预算增加12.00万元；公务接待费${reception}万元，比年初预算减少2.00万元。`
  test('is spent, not planned', () => expect(threePublic(partsAndTotal, text('10.00'))).toEqual([]))
  test('is added up', () => expect(threePublic(partsAndTotal, text('15.00'))).toHaveLength(1))
})

test('one kind of vehicles among others', () => {
  expect(threePublic(partsAndTotal, '单位共有公务用车40辆，其中：轿车3辆。')).toEqual([])
  expect(threePublic(partsAndTotal, '单位共有公务用车40辆，其中：轿车3辆、越野车33辆。')).toHaveLength(1)
})

test('what follows from a figure that is said to be two things', () =>
  expect(
    threePublic(
      basePartsAgree,
      '“三公”经费支出9.00万元，其中：因公出国（境）费0万元，公务用车购置及运行费7.00万元，公务接待费2.00万元。',
      '“三公”经费支出比上年增加3.00万元。其中：因公出国（境）费支出增加0万元；公务用车购置及运行费支出2.00万元，增长40%；公务接待费支出增加1.00万元，增长100%。',
    ),
  ).toEqual([]))

describe('a change from a figure that is named', () => {
  const lines = (grown: string): string[] => [
    `2023年“三公”经费合计31.00万元，其中：公务接待费2.00万元，公务用车运行费29.00万元，因公出国（境）费0万元。较2022年度部门决算公开“三公”经费合计16.00万元增加${grown}万元。`,
  ]
  test('is of what it names', () => {
    expect(threePublic(fallBeyondAll, ...lines('15.00'))).toEqual([])
    expect(threePublic(sameBase, ...lines('15.00'))).toEqual([])
    expect(threePublic(sameBase, ...lines('12.00'))).toHaveLength(1)
  })
  test('and its year is that of a comparison', () => expect(threePublic(reportingYear, ...lines('15.00'))).toEqual([]))
})

describe('rates told by one character', () => {
  const text = (rate: string): string => `公务接待费12.00万元，比上年增加2.00万元，增${rate}%，主要是检查增多。`
  test('that do not follow', () => expect(threePublic(growthRate, text('16.7'))).toHaveLength(1))
  test('that follow', () => expect(threePublic(growthRate, text('20'))).toEqual([]))
})

describe('“三公” items where no vehicle is said to be bought', () => {
  const text = (total: string, vehicles = ''): string =>
    `2023年“三公”经费合计${total}万元，其中：公务接待费2.00万元，公务用车运行费29.00万元，因公出国（境）费0万元。${vehicles}`
  test('are all of them', () => {
    expect(threePublic(partsAndTotal, text('32.00'))).toHaveLength(1)
    expect(threePublic(partsAndTotal, text('31.00'))).toEqual([])
  })
  test('beside a purchase are not', () =>
    expect(threePublic(partsAndTotal, text('49.00', '公务用车购置费18.00万元。'))).toEqual([]))
})

test("last year's figure of one thing is not where another's change starts", () =>
  expect(
    threePublic(
      growthRate,
      '公务接待费12.00万元，与2022年10.00万元大体相当。公务用车运行维护费30.00万元，比上年增加5.00万元，增长20%。',
    ),
  ).toEqual([]))
