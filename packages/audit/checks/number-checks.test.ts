import { describe, expect, test } from 'vitest'
import type { Check } from '../check.ts'
import { told } from '../wording/told-in-sections.ts'
import { crossSectionChecks } from './cross-section/index.ts'
import { directionChecks } from './direction/index.ts'
import { shareChecks } from './share/index.ts'
import { sumChecks } from './sum/index.ts'
import { yoyChecks } from './yoy/index.ts'

const find = (checks: readonly Check[], id: string): Check | undefined => checks.find((check) => check.id === id)

describe('parts and total', () => {
  const check = find(sumChecks, 'parts-and-total')
  test('what was carried over is no part of what came in, unless it is counted', () => {
    const income = (total: string, behind: string): string =>
      `收入|2023年收入合计${total}万元。其中：财政拨款收入90.00万元，占${behind}；年初结转和结余10.00万元。`
    expect(told(check, income('90.00', '100%'))).toEqual([])
    expect(told(check, income('100.00', '90%'))).toEqual([])
    expect(told(check, income('80.00', '100%'))).toHaveLength(1)
  })
  test('what the books give stands in brackets behind one part', () => {
    const all = (others: string): string =>
      `收入|2023年度总收入120.00万元，其中：本年收入100.00万元（一般公共预算财政拨款80.00万元、其他收入${others}万元），年初结转和结余20.00万元。`
    expect(told(check, all('20.00'))).toEqual([])
    expect(told(check, all('30.00'))).toHaveLength(1)
  })
  test('those who have retired besides are none of those who work', () => {
    const staff = (others: number): string =>
      `收入|年末在职人员63人，其中公务员28人、工勤2人、事业人员${others}人，另有退休人员21人。`
    expect(told(check, staff(33))).toEqual([])
    expect(told(check, staff(31))).toEqual(['error 63人 28人 2人 31人'])
  })
  test('finds a complete list that does not add up', () => {
    const result = told(
      check,
      '支出|2023年本年支出合计1,000.00万元，其中：基本支出600.00万元，占60%；项目支出410.00万元，占40%。',
    )
    expect(result).toEqual(['error 1,000.00万元 600.00万元 410.00万元'])
  })
  test('rounding within the envelope is silent', () => {
    expect(
      told(check, '支出|2023年本年支出合计1,000.01万元，其中：基本支出600.00万元，占60%；项目支出400.00万元，占40%。'),
    ).toEqual([])
  })
  test('one step beyond the envelope is found', () => {
    expect(
      told(check, '支出|2023年本年支出合计1,000.02万元，其中：基本支出600.00万元，占60%；项目支出400.00万元，占40%。'),
    ).toHaveLength(1)
  })
  test('an open list may fall short of its total but not exceed it', () => {
    expect(told(check, '收入|2023年本年收入合计100.00万元，其中：一般公共预算财政拨款收入90.00万元。')).toEqual([])
    expect(told(check, '收入|2023年本年收入合计100.00万元，其中：一般公共预算财政拨款收入190.00万元。')).toHaveLength(1)
  })
  test('a total divided in two ways is not the sum of both', () => {
    const divided = (wages: string): string =>
      `一般|2023年度一般公共预算财政拨款支出100.00万元。其中：按功能分类科目，教育支出60.00万元，住房保障支出40.00万元，按经济分类科目，工资福利支出${wages}万元，商品和服务支出10.00万元。`
    expect(told(check, divided('90.00'))).toEqual([])
    expect(told(check, divided('95.00'))).toEqual(['error 100.00万元 95.00万元 10.00万元'])
  })
  test('items under following numbers belong to the list', () => {
    const items = [
      '1.教育支出（类）普通教育（款）小学教育（项）：支出决算为60.00万元，完成预算100%，与预算数持平。',
      '2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为30.00万元，完成预算100%，与预算数持平。',
    ]
    expect(told(check, '具体|2023年一般公共预算支出决算数为90.00万元，完成预算100%。其中：', ...items)).toEqual([])
    expect(told(check, '具体|2023年一般公共预算支出决算数为95.00万元，完成预算100%。其中：', ...items)).toHaveLength(1)
  })
  test('an item whose amount is said again in a paragraph of its own counts once', () => {
    const items = (amount: string): string[] => [
      '1.教育支出（类）普通教育（款）小学教育（项）60.00万元，主要用于教师工资。',
      '年初预算为65.00万元，支出决算为60.00万元，教师减少。',
      `2.住房保障支出（类）住房改革支出（款）住房公积金（项）${amount}万元，主要用于缴存。`,
      `年初预算为35.00万元，支出决算为${amount}万元，教师减少。`,
    ]
    const total = '具体|2023年一般公共预算财政拨款支出年初预算为100.00万元，支出决算为90.00万元。其中：'
    expect(told(check, total, ...items('30.00'))).toEqual([])
    expect(told(check, total, ...items('36.00'))).toEqual(['error 90.00万元 60.00万元 36.00万元'])
  })
  test('vehicles are listed by kind in full, behind an amount too', () => {
    const line = (cars: number): string =>
      `三公|其中：公务用车购置费支出5.00万元。截至2023年12月底，单位共有公务用车3辆，其中：轿车${cars}辆、越野车2辆。`
    expect(told(check, line(1))).toEqual([])
    expect(told(check, line(7))).toEqual(['error 3辆 7辆 2辆'])
  })
  test('kinds that are all nothing do not come to a nothing told before', () => {
    const line = (vans: number): string =>
      `三公|全年购置公务用车0辆。年末共有公务用车1辆，其中：轿车0辆、越野车0辆、其他车型${vans}辆。`
    expect(told(check, line(1))).toEqual([])
    expect(told(check, line(0))).toEqual(['error 1辆 0辆 0辆 0辆'])
  })
  test('counts in brackets of another kind are no parts', () => {
    expect(told(check, '三公|全年购置公务用车1辆，其中：小型载客汽车1辆、金额25.00万元。')).toEqual([])
  })
})

describe('identities over several sentences', () => {
  const check = find(sumChecks, 'stated-identities')
  const lines = (running: string): string[] => [
    '三公|2.公务用车购置及运行维护费支出5.00万元，完成预算100%。',
    '其中：公务用车购置费支出0万元。',
    `公务用车运行维护费支出${running}万元。`,
  ]
  test('finds a running cost that does not fit', () => expect(told(check, ...lines('6.00'))).toHaveLength(1))
  test('a fitting one is silent', () => expect(told(check, ...lines('5.00'))).toEqual([]))
})

describe('classes and their items', () => {
  const check = find(sumChecks, 'subject-classes')
  const lines = (education: string): string[] => [
    `（二）一般公共预算财政拨款支出决算结构情况`,
    `2023年一般公共预算财政拨款支出90.00万元，主要用于以下方面：教育支出${education}万元，占66.67%；住房保障支出30.00万元，占33.33%。`,
    '（三）一般公共预算财政拨款支出决算具体情况',
    '2023年一般公共预算支出决算数为90.00万元，完成预算100%。其中：',
    '1.教育支出（类）普通教育（款）小学教育（项）：支出决算为60.00万元，完成预算100%，与预算数持平。',
    '2.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为30.00万元，完成预算100%，与预算数持平。',
  ]
  test('a class that its items do not make up', () =>
    expect(told(check, ...lines('61.00'))).toEqual(['error 61.00万元 60.00万元']))
  test('a class that they make up', () => expect(told(check, ...lines('60.00'))).toEqual([]))
})

describe('share of the total', () => {
  const check = find(shareChecks, 'share-of-total')
  test('finds a share that does not follow', () => {
    const result = told(
      check,
      '支出|2023年本年支出合计1,000.00万元，其中：基本支出600.00万元，占66%；项目支出400.00万元，占40%。',
    )
    expect(result).toEqual(['error 66% 600.00万元 1,000.00万元'])
  })
  test('a share rounded to whole percents is right', () => {
    expect(
      told(
        check,
        '支出|2023年本年支出合计1,000.00万元，其中：基本支出604.00万元，占60%；项目支出396.00万元，占39.6%。',
      ),
    ).toEqual([])
  })
  test('of nothing, nothing is a part', () => {
    const small = (share: string): string =>
      `采购|2023年，县水利局政府采购支出总额0万元，其中：授予小微企业合同金额0万元，占政府采购支出总额的${share}%。`
    expect(told(check, small('0'))).toEqual([])
    expect(told(check, small('8'))).toHaveLength(1)
  })
  test('a nudge in the last place is a hint', () => {
    const severities = (basic: string): (string | undefined)[] =>
      told(
        check,
        `支出|2023年本年支出合计3000.00万元，其中：基本支出1000.00万元，占${basic}%；项目支出1000.00万元，占33.33%；经营支出1000.00万元，占33.33%。`,
      ).map((line) => line.split(' ')[0])
    expect(severities('33.34')).toEqual(['info'])
    expect(severities('33.3')).toEqual([])
    expect(severities('33.4')).toEqual(['warning'])
  })
  test('a share in the last place beside others that leave just what it should be', () => {
    const result = told(
      check,
      '支出|2023年本年支出合计300.00万元，其中：基本支出100.00万元，占33.35%；项目支出200.00万元，占66.67%。',
    )
    expect(result.map((line) => line.split(' ')[0])).toEqual(['warning'])
  })
  test('staff and running costs are parts of basic expenditure', () => {
    const shareOf = (whole: string): string[] =>
      told(
        check,
        '基本|2023年一般公共预算财政拨款基本支出200.00万元，其中：',
        `基本|人员经费150.00万元，占一般公共预算财政拨款${whole}的75%，主要包括：基本工资。`,
      )
    expect(shareOf('基本支出')).toEqual([])
    expect(shareOf('项目支出')).toEqual(['error 75% 150.00万元'])
  })
  test('the whole may be named', () => {
    const whole = '支出|2023年本年支出合计1,000.00万元。'
    expect(told(check, whole, '一般|2023年一般公共预算财政拨款支出900.00万元，占本年支出合计的90%。')).toEqual([])
    expect(told(check, whole, '一般|2023年一般公共预算财政拨款支出900.00万元，占本年支出合计的80%。')).toHaveLength(1)
  })
})

describe('growth', () => {
  const rate = find(yoyChecks, 'growth-rate')
  const zero = find(yoyChecks, 'zero-base-growth')
  const line = (text: string): string => `总体|2023年度收、支总计110.00万元。与2022年相比，收、支总计各${text}。`
  test('finds a rate over the wrong base', () =>
    expect(told(rate, line('增加10.00万元，增长9.09%'))).toEqual(['error 9.09% 10.00万元 110.00万元']))
  test('the right rate is silent, rising or falling', () => {
    expect(told(rate, line('增加10.00万元，增长10%'))).toEqual([])
    expect(told(rate, line('减少10.00万元，下降8.33%'))).toEqual([])
  })
  test('a rate rounded to a place less, with a nought behind, is told as no error', () => {
    const large = (percent: string): string =>
      `总体|2023年度收、支总计1100.00万元。与2022年相比，收、支总计各增加27.77万元，增长${percent}。`
    expect(told(rate, large('2.59%'))).toEqual([])
    expect(told(rate, large('2.60%'))).toEqual(['info 2.60% 27.77万元 1100.00万元'])
    expect(told(rate, large('2.61%'))).toEqual(['error 2.61% 27.77万元 1100.00万元'])
    expect(told(rate, large('2.50%'))).toEqual(['error 2.50% 27.77万元 1100.00万元'])
  })
  test('a reason that names other amounts is no change of the total', () => {
    expect(told(rate, line('增加10.00万元，增长10%。主要变动原因是基本支出增加60.65万元'))).toEqual([])
  })
  test('收入 and 支出 alone mean the totals that the paragraph states', () => {
    const totals = (income: string): string =>
      `总体|2023年度收入总计110.00万元，支出总计120.00万元。与2022年决算数相比，收入增加10.00万元，增长${income}%，支出增加20.00万元，增长20%。`
    expect(told(rate, totals('10'))).toEqual([])
    expect(told(rate, totals('9.09'))).toEqual(['error 9.09% 10.00万元 110.00万元'])
  })
  test('so they do in a sentence that goes on with the comparison', () => {
    const apart = (spent: string): string =>
      `总体|2023年度收入总计110.00万元，支出总计120.00万元。与2022年决算数相比，收入增加10.00万元，增长10%，主要原因是增资。支出增加20.00万元，增长${spent}%。`
    expect(told(rate, apart('20'))).toEqual([])
    expect(told(rate, apart('25'))).toEqual(['error 25% 20.00万元 120.00万元'])
  })
  test('behind a part, a change is of what its rate follows from', () => {
    const whole = (change: string): string =>
      `收入|2023年度收入总计110.00万元，其中年初结转和结余6.00万元，较2022年${change}；本年收入合计104.00万元。`
    expect(told(rate, whole('增加10.00万元，增长10%'))).toEqual([])
    expect(told(rate, whole('增加1.00万元，增长20%'))).toEqual([])
    expect(told(rate, whole('增加1.00万元，增长25%'))).toEqual(['error 25% 1.00万元 6.00万元'])
  })
  test('behind a comparison with the budget, a rate belongs to the change from last year’s figure', () => {
    const item = (percent: string): string[] => [
      '三公|2023年“三公”经费支出决算9.00万元。',
      `其中：公务接待费2023年财政拨款支出决算数为4.00万元，比2023年度预算数减少2.50万元，比2022年度决算数5.00万元减少1.00万元，下降${percent}%。`,
    ]
    expect(told(rate, ...item('20'))).toEqual([])
    expect(told(rate, ...item('25'))).toEqual(['error 25% 1.00万元 4.00万元'])
  })
  test('what changed may stand behind the word of change', () => {
    const spent = (percent: string): string =>
      `三公|2023年“三公”经费财政拨款支出9.00万元，比上年减少支出3.00万元，下降${percent}%。`
    expect(told(rate, spent('25'))).toEqual([])
    expect(told(rate, spent('36'))).toEqual(['error 36% 3.00万元 9.00万元'])
  })
  test('a rate of the printed base is right where this year’s figure is not', () => {
    const printed = (text: string): string => `总体|2023年度收、支总计310.00万元，与上年200.00万元相比${text}。`
    expect(told(rate, printed('增加10.00万元，增长5%'))).toEqual([])
    expect(told(find(yoyChecks, 'same-base-year-figure'), printed('增加10.00万元，增长5%'))).toHaveLength(1)
    expect(told(rate, printed('增加110.00万元，增长50%'))).toHaveLength(1)
  })
  test('nothing more of nothing is no change of the whole', () => {
    const parts =
      '三公|2023年“三公”经费财政拨款支出决算8.00万元，比上年减少1.00万元，下降11.11%。其中：因公出国（境）费支出0.00万元，占0.00%，比上年增加0.00万元，增长0.00%。'
    expect(told(find(yoyChecks, 'same-base-year-figure'), parts)).toEqual([])
  })
  test('a figure of a year that is not reported on is compared with the year before that', () => {
    const dated = (text: string): string => `三公|2022年“三公”经费财政拨款支出决算为4.00万元，${text}。`
    expect(told(rate, dated('较上年增加2.00万元，增长0.5%'))).toEqual(['error 0.5% 2.00万元 4.00万元'])
    expect(told(rate, dated('2023年支出6.00万元，较上年增加2.00万元，增长50%'))).toEqual([])
  })
  test('nothing grows from nought', () => {
    expect(told(zero, line('增加110.00万元，增长100%'))).toHaveLength(1)
    expect(told(zero, line('增加109.00万元，增长10900%'))).toEqual([])
    expect(told(zero, '公务接待费1万元，比上年增加0.5万元，增长100%。')).toEqual([])
  })
})

describe('last year', () => {
  const same = find(yoyChecks, 'same-base-year-figure')
  const parts = find(yoyChecks, 'base-year-parts')
  const opening = find(yoyChecks, 'opening-balance')
  const three = (change: string, repeated: string): string[] => [
    `三公|2023年“三公”经费财政拨款支出决算为9.00万元，较上年${change}。`,
    `2023年“三公”经费财政拨款支出决算为9.00万元，较上年${repeated}。`,
  ]
  test('two statements of one base agree or are found', () => {
    expect(told(same, ...three('增加1.00万元', '增加1.00万元'))).toEqual([])
    expect(told(same, ...three('增加1.00万元', '增加2.00万元'))).toHaveLength(1)
  })
  test('last year’s figure behind this year’s is what the change starts from', () => {
    const beside = (base: string, percent: string): string =>
      `三公|2023年公务接待费支出9.00万元，上年决算数${base}万元，比上年减少3.00万元，下降${percent}%。`
    const growth = find(yoyChecks, 'growth-rate')
    expect(told(growth, beside('12.00', '25'))).toEqual([])
    expect(told(growth, beside('12.00', '20'))).toEqual(['error 20% 3.00万元 9.00万元'])
    expect(told(same, beside('12.00', '25'))).toEqual([])
    expect(told(same, beside('13.00', '25'))).toHaveLength(1)
  })
  test('last year’s figure in words is not this year’s', () => {
    const figures = (change: string): string[] => [
      '三公|2023年“三公”经费支出9.00万元，其中：公务接待费9.00万元。',
      `上年度“三公”经费支出12.00万元，其中公务接待费12.00万元。本年“三公”经费支出9.00万元，比上年度减少${change}万元。`,
    ]
    const sameFigure = find(crossSectionChecks, 'same-figure')
    expect(told(sameFigure, ...figures('3.00'))).toEqual([])
    expect(told(same, ...figures('3.00'))).toEqual([])
    expect(told(same, ...figures('4.00'))).toHaveLength(1)
    const opening = '2023年“三公”经费支出9.00万元，去年公务接待费结余8.00万元，公务接待费支出8.00万元。'
    expect(told(sameFigure, '三公|2023年“三公”经费支出9.00万元，公务接待费9.00万元。', opening)).toHaveLength(1)
  })
  test('income that paid for something is not all that came in', () => {
    const sameFigure = find(crossSectionChecks, 'same-figure')
    const paid = (words: string): string[] => [
      '收入|2023年事业收入12.00万元，其他收入3.00万元。',
      `支出|2023年${words}。`,
    ]
    expect(told(sameFigure, ...paid('基本支出90.00万元，其中财政拨款80.00万元、事业收入10.00万元'))).toEqual([])
    expect(told(sameFigure, ...paid('大厅由事业收入安排4.00万元改造'))).toEqual([])
    expect(told(sameFigure, ...paid('事业收入10.00万元'))).toHaveLength(1)
  })
  const items = (reception: string): string[] => [
    '三公|2023年“三公”经费财政拨款支出决算为10.00万元，较上年增加1.00万元。',
    '1.因公出国（境）经费支出0万元，与2022年持平。',
    '2.公务用车购置及运行维护费支出6.00万元，比2022年增加1.00万元。',
    `3.公务接待费支出4.00万元，${reception}。`,
  ]
  test('the parts of last year add up to last year', () => {
    expect(told(parts, ...items('与2022年持平'))).toEqual([])
    expect(told(parts, ...items('比2022年增加3.00万元'))).toHaveLength(1)
  })
  const accounts = (income: string): string[] => [
    `收入|2023年本年收入合计${income}万元，其中：一般公共预算财政拨款收入${income}万元，占100%。`,
    '财政|2023年财政拨款收、支总计110.00万元。与2022年相比，财政拨款收、支总计各增加10.00万元。',
    '一般|2023年一般公共预算财政拨款支出105.00万元，占本年支出合计的100%。与2022年相比，一般公共预算财政拨款支出增加20.00万元。',
  ]
  test('no more is carried over than was left', () => {
    expect(told(opening, ...accounts('95.00'))).toEqual([])
    expect(told(opening, ...accounts('90.00'))).toHaveLength(1)
  })
})

describe('direction words', () => {
  const words = find(directionChecks, 'change-words')
  const told2 = find(directionChecks, 'told-tendency')
  const total = (text: string): string => `总体|2023年度收、支总计110.00万元。与2022年相比，收、支总计各${text}。`
  test('amount and rate point the same way', () => {
    expect(told(words, total('增加10.00万元，下降10%'))).toHaveLength(1)
    expect(told(words, total('减少10.00万元，下降8.33%'))).toEqual([])
  })
  test('a change without its amount, where others have theirs', () => {
    const vehicles = (told: string): string =>
      `三公|公务用车购置及运行维护费支出决算${told}。公务接待费支出决算减少1.00万元。`
    expect(told(words, vehicles('与2022年增加'))).toEqual(['warning 决算与2022年增加'])
    expect(told(words, vehicles('与2022年持平'))).toEqual([])
    expect(told(words, '总体|收、支总计3.00万元。与2022年相比，收、支总计增加。基本支出增加1.00万元。')).toHaveLength(1)
  })
  test('a change of nought is no change', () => expect(told(words, total('增加0万元'))).toHaveLength(1))
  test('a stroke for its rate shows that it was printed', () =>
    expect(told(words, total('增加0万元，增长--（基数为0，不可比）')).join()).toMatch(/^info /))
  test('a choice that was left standing is not made', () =>
    expect(told(words, total('增加/减少0万元，增长/下降0%'))).toEqual([]))
  const three = '三公|2023年“三公”经费财政拨款支出决算为9.00万元，较上年增加1.00万元，增长12.5%。'
  test('words alone agree with figures', () => {
    expect(told(told2, three, '2023年三公经费较上一年度下降，从严控制开支。')).toHaveLength(1)
    expect(told(told2, three, '2023年三公经费较上一年度增加，接待任务增多。')).toEqual([])
    expect(told(told2, three, '2023年“三公”经费支出9.00万元，未超预算，较上年有所下降。')).toHaveLength(1)
    expect(told(told2, three, '三公经费继续下降，全年9.00万元，比上年少1.00万元。')).toHaveLength(1)
    expect(told(told2, three, '三公经费有所增加，全年9.00万元，比上年多1.00万元。')).toEqual([])
    expect(told(told2, three, '三公经费预算继续下降，全年8.00万元，比上年少2.00万元。')).toEqual([])
    expect(told(told2, three, '三公经费近三年持续下降，全年9.00万元，比上年多1.00万元。')).toEqual([])
    expect(told(told2, three, '2023年“三公”经费支出9.00万元，未超预算，但较上年有所增长。')).toEqual([])
    expect(told(told2, three, '“三公”经费支出9.00万元，办公费支出5.00万元，较上年有所下降。')).toEqual([])
  })
})
