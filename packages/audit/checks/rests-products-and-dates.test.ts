import { understand } from '@mingzhang/disclosure'
import { type Block, tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import type { Check } from '../check.ts'
import { testBothWays } from '../evaluations/both-ways.ts'
import { moreMeetingsThanDays } from './contradiction/more-meetings-than-days.ts'
import { paidBeforeSigned } from './contradiction/paid-before-signed.ts'
import { rateTurned } from './direction/rate-turned.ts'
import { pleasedToldApart } from './share/pleased-told-apart.ts'
import { restOfCounted } from './sum/rest-of-counted.ts'
import { restOfInvestment } from './sum/rest-of-investment.ts'
import { toldProduct } from './sum/told-product.ts'
import { paymentsOfYear } from './year/payments-of-year.ts'

const report = (...lines: string[]): string[] => ['2023年项目支出绩效自评报告', '（泵站改造项目）', ...lines]

describe('what is told of all, and of the rest', () => {
  testBothWays([
    ...[
      ['18个项目中，渠系配套、泵站改造、山塘整治3个项目有结转，', '其余', '14', '15', '个项目执行完毕'],
      ['全县26个乡镇，其中石桥、龙泉、青岚等4个乡镇未开工，', '剩余', '21', '22', '个乡镇已完工'],
      ['抽查的12家单位中，2家台账不全，1家超标准列支，', '其他', '8', '9', '家未发现问题'],
      ['31户申报对象中，因收入超标、信息不实5户未通过，', '余下', '25', '26', '户全部纳入保障'],
    ].map(([before, word, wrong, right, behind]) => ({
      check: restOfCounted,
      about: `counted: ${before}`,
      severity: 'error' as const,
      wrong: [`${before}${word}${wrong}${behind}。`],
      right: [`${before}${word}${right}${behind}。`],
    })),
    {
      check: restOfCounted,
      about: 'others may be told without a number, or counted among those named',
      severity: 'error',
      wrong: ['18个项目中，3个项目有结转，其余14个项目执行完毕。'],
      right: [
        '18个项目中，泵站改造项目延期，3个项目有结转，其余14个项目执行完毕。',
        '18个项目中，除泵站改造外，3个项目有结转，其余14个项目执行完毕。',
        '18个项目中，4个项目有结转，涉及6个乡镇的2个项目延期，其余14个项目执行完毕。',
        '18个项目中，3个项目有结转。另有其余14个项目。',
        '26个乡镇，其中10个乡镇列入试点，3个乡镇率先完成，其余7个乡镇正在推进。',
        '18个项目中，3个项目有结转，其余14个月内完成支付。',
      ],
    },
    ...[
      ['批复总投资900.00万元', '2021年安排210.00万元，2022年新增安排350.00万元，', '其余资金', '万元计划在2023年安排'],
      ['概算总投资为900万元', '其中：2022年下达560.00万元，', '剩余资金', '万元列入2023年及以后年度预算'],
      ['项目总投资900.00万元', '2021年拨付160.00万元，2022年度到位资金400.00万元；', '余下', '万元由下年预算统筹'],
    ].map(([all = '', years = '', word = '', behind = '']) => ({
      check: restOfInvestment,
      about: `granted year by year: ${years}`,
      severity: 'error' as const,
      wrong: report(`经发展改革部门批准，${all}。`, `资金分年度落实：${years}${word}550.00${behind}。`),
      right: report(
        `经发展改革部门批准，${all}。`,
        `资金分年度落实：${years}${word}340.00${behind}。`,
        `资金分年度落实：${years}乡镇自筹10.00万元，${word}550.00${behind}。`,
        '2021年安排210.00万元，其余资金550.00万元由受益村筹集。',
        '2021年安排210.00万元，2022年使用结转140.00万元，剩余资金550.00万元列入2023年预算。',
      ),
    })),
  ])
})

describe('what is told in two places', () => {
  testBothWays([
    ...[
      ['收回有效问卷240份，其中表示满意的', '份'],
      ['回收答卷240份，', '份评价满意'],
      ['抽取农户240户，其中满意', '户'],
      ['电话访谈群众240人，有', '人表示满意'],
    ].map(([before, behind]) => ({
      check: pleasedToldApart,
      about: `of those asked: ${before}`,
      severity: 'error' as const,
      wrong: report(`向受益群众了解情况，${before}207${behind}。`, '受益群众满意度为93.75%，高于90%以上的目标。'),
      right: report(`向受益群众了解情况，${before}225${behind}。`, '受益群众满意度为93.75%，高于90%以上的目标。'),
    })),
    {
      check: pleasedToldApart,
      about: 'not where answers are graded, or only a target is told',
      severity: 'error',
      wrong: report('收回问卷240份，其中满意207份。', '群众满意度达93.75%。'),
      right: report('收回问卷240份，其中满意207份，基本满意18份。', '群众满意度达93.75%。').concat(
        report('收回问卷240份，其中满意207份。', '群众满意度目标为93.75%。'),
      ),
    },
    ...[
      ['“三公”经费支出决算为12.60万元，完成预算84.00%。与2022年相比减少1.15万元，下降8.36%。', '比上年增长8.36%'],
      ['机关运行经费支出12.60万元，比2022年增加1.15万元，增长8.36%。', '同比下降8.36%'],
      ['收、支总计12.60万元，与上年相比减少1.15万元，下降8.36%。', '较上年上升8.36%'],
    ].map(([told = '', turned = '']) => ({
      check: rateTurned,
      about: `the other way round: ${turned}`,
      severity: 'error' as const,
      wrong: [told, `全年支出12.60万元，控制在预算以内，${turned}。`],
      right: [told, `全年支出12.61万元，控制在预算以内，${turned}。`, `满意度${turned}，投诉率下降8.36%。`],
    })),
  ])
})

describe('what was done on which day', () => {
  const works = '项目4月8日开工，12月3日完工，历时240日历天。'
  testBothWays([
    ...['召开工地例会320次', '组织召开320场工程推进会', '累计召开监理例会共320次', '举行现场协调会320余次'].map(
      (met) => ({
        check: moreMeetingsThanDays,
        about: met,
        severity: 'warning' as const,
        wrong: report(works, `施工期间${met}。`),
        right: report(works, `施工期间${met.replace('320', '32')}。`, '开展现场巡查320次，发放宣传单320份。'),
      }),
    ),
    ...[
      ['2022年11月20日公开开标，12月9日签订施工合同', '支付施工合同预付款'],
      ['施工合同于2022年12月9日签订', '拨付施工单位预付工程款'],
      ['2022年12月9日与中标人签订监理服务合同', '支付监理单位服务费'],
    ].map(([signed = '', paid = '']) => ({
      check: paidBeforeSigned,
      about: `${signed}, ${paid}`,
      severity: 'error' as const,
      wrong: report(`${signed}。`, `2022年3月15日${paid}30.00万元。`),
      right: report(
        `${signed}。`,
        `2023年3月15日${paid}30.00万元。`,
        '2022年3月15日支付可研报告编制费2.00万元。',
      ).concat(report('2022年12月9日签订施工合同补充协议。', '2022年3月15日支付施工合同预付款30.00万元。')),
    })),
    {
      check: paidBeforeSigned,
      about: 'by the only contract that the report tells of',
      severity: 'error',
      wrong: report('2022年4月20日开标，5月9日签订采购合同。', '2022年4月28日按合同约定预付40%，计36.00万元。'),
      right: [
        ...report('2022年4月20日开标，5月9日签订采购合同。', '2022年5月28日按合同约定预付40%，计36.00万元。'),
        ...report('2022年5月9日签订采购合同。', '2022年4月28日按合同约定支付设计费3.00万元。'),
        ...report('2022年5月9日签订培训协议，设备合同上年已签订。', '2022年4月28日按合同约定支付尾款3.00万元。'),
      ],
    },
  ])
})

const said = (check: Check, lead: readonly string[], rows: string[][]): string[] => {
  const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
  const blocks = [say('2023年度部门决算公开'), ...lead.map(say), tableOfRows(rows)]
  const disclosure = understand({ file: '决算.html', format: 'html', blocks, gaps: [] })
  return [...check.run(disclosure)].map(({ message }) => message)
}

describe('tables of what was paid', () => {
  const meals = (days: number, amount = '175000', unit = '×'): string[][] => [
    ['支出内容', '计算依据', '金额（元）', '金额（万元）'],
    ['春季学期伙食补助', `360人${unit}5元${unit}95天`, '171000', '17.10'],
    ['秋季学期伙食补助', `350人${unit}5元${unit}${days}天`, amount, '17.50'],
    ['食堂工友补助', `4人${unit}2200元${unit}10个月`, '88000', '8.80'],
  ]

  test('a product is the amount beside it', () => {
    const lead = ['支出构成如下：']
    expect(said(toldProduct, lead, meals(100))).toEqual([])
    expect(said(toldProduct, lead, meals(98))).toEqual(['350人×5元×98天 = 171500.00元，与同一行的金额不符。'])
    expect(said(toldProduct, lead, meals(98, '175000', '*'))).toHaveLength(1)
    expect(said(toldProduct, lead, meals(100, '（待核）'))).toEqual([])
    expect(
      said(
        toldProduct,
        lead,
        meals(98)
          .slice(0, 3)
          .slice(0, 1)
          .concat([meals(98)[2] ?? []]),
      ),
    ).toEqual([])
  })

  test('a product told with its result', () => {
    const told = (text: string): string[] =>
      said(
        toldProduct,
        [text],
        [
          ['项目', '金额'],
          ['合计', '1.00'],
        ],
      )
    expect(told('生活补助120人×625元×2学期=15.00万元。')).toEqual([])
    expect(told('生活补助120人×625元×2学期=12.50万元。')).toEqual(['120人×625元×2学期 = 15.00万元，文中为12.50万元。'])
    expect(told('巡护补贴30人×800元/月×12个月＝280000元')).toHaveLength(1)
    expect(told('设备120套×3千元=36.00万元。')).toEqual([])
    expect(told('面积30米×20米=500平方米，(20+30)人×50元=2500元。')).toEqual([])
  })

  const payments = (first: string): string[][] => [
    ['支付时间', '支付内容', '金额（万元）'],
    [first, '预付款', '30.00'],
    ['2023年6月9日', '进度款（第一次）', '41.50'],
    ['2023年9月6日', '进度款（第二次）', '38.20'],
  ]

  test.each([
    [['2023年支付明细如下：']],
    [['截至年末支付率81%。2023年度项目资金拨付情况见下表：', '单位：万元']],
    [['表2 2023年工程款支付明细表']],
  ])('a year of payments: %s', (lead) => {
    expect(said(paymentsOfYear, lead, payments('2023年4月7日'))).toEqual([])
    expect(said(paymentsOfYear, lead, payments('2022年4月7日'))).toEqual([
      '此表为2023年的支付明细，其中“2022年4月7日”不在2023年。',
    ])
  })

  test('when a contract was signed is no payment', () => {
    const rows = payments('2023年4月7日').map(([day = '', ...others], index) => [
      ['合同签订时间', '2022年4月7日', '2023年5月1日', '2023年5月2日'][index] ?? '',
      day,
      ...others,
    ])
    expect(said(paymentsOfYear, ['2023年支付明细如下：'], rows)).toEqual([])
  })

  test('payments of several years', () => {
    for (const lead of ['2022—2023年支付明细如下：', '截至2023年支付明细如下：', '累计支付明细如下：'])
      expect(said(paymentsOfYear, [lead], payments('2022年4月7日'))).toEqual([])
  })
})
