import { describe, expect, test } from 'vitest'
import type { Check } from '../../check.ts'
import { said, written } from '../../wording/written.ts'
import { carriedToYear } from './carried-to-year.ts'
import { closingDate } from './closing-date.ts'
import { comparedYear } from './compared-year.ts'
import { impossibleDate } from './impossible-date.ts'
import { publicationDate } from './publication-date.ts'
import { reportingYear } from './reporting-year.ts'
import { staleYear } from './stale-year.ts'
import { titledYear } from './titled-year.ts'

const told = (check: Check, ...lines: string[]): string[] =>
  said(check, '第二部分 2023年度部门决算情况说明', '2023年度收、支总计110.00万元。', '三、支出决算情况说明', ...lines)

describe('the reporting year', () => {
  test('another year of the same figure is found', () => {
    expect(told(reportingYear, '2022年度本年支出合计100.00万元，其中：基本支出60.00万元，占60%。')).toHaveLength(1)
  })
  test('the month in which money was granted is not the year of the accounts', () => {
    const left = (since: string): string[] => told(reportingYear, `${since}；年末财政拨款结转和结余4.10万元。`)
    expect(left('年初结转9.00万元，为2022年11月拨付的普查补助')).toEqual([])
    expect(left('2022年度本年支出合计100.00万元')).toHaveLength(1)
  })
  test('a statement without a figure is found', () => {
    expect(told(reportingYear, '本单位2022年度没有政府性基金预算财政拨款收入和支出。')).toEqual([
      'error 2022年度没有政府性基金',
    ])
  })
  test('what is left is carried over to the next year', () => {
    const left = (year: number): string => `年末结余14.00万元，结转${year}年支付尾款。`
    expect(told(carriedToYear, left(2023))).toHaveLength(1)
    expect(told(carriedToYear, left(2024), '2022年结余14.00万元，结转2023年支付尾款。')).toEqual([])
  })
  test('the offices at the end of another year are found', () => {
    const offices = (year: number): string => `${year}年末下设机构分别为：办公室、财务股、工程股。`
    expect(told(reportingYear, offices(2022))).toHaveLength(1)
    expect(told(reportingYear, offices(2023))).toEqual([])
  })
  test('the disclosure that another year’s accounts are said to be is found', () => {
    const disclosed = (year: number): string => `现将本单位${year}年度部门决算信息公开如下：`
    expect(told(reportingYear, disclosed(2022))).toEqual(['error 2022年度部门决算信息公开'])
    expect(told(reportingYear, disclosed(2023))).toEqual([])
  })
  test('accounts published before their year is over are found', () => {
    expect(told(publicationDate, '公开时间：2023年9月19日')).toEqual(['error 公开时间：2023年9月19日'])
    expect(told(publicationDate, '公开时间：2024年9月19日', '部门预算公开时间：2023年1月5日')).toEqual([])
  })
  test('accounts that are told to have been published within their year are found', () => {
    for (const wrong of [
      '2023年度部门决算于2023年9月20日在县政府网站公开。',
      '2024年1月公开了预算，按规定于2023年8月公开2023年单位决算。',
    ])
      expect(told(publicationDate, wrong)).toHaveLength(1)
    const right = [
      '2022年度部门决算于2023年9月20日在县政府网站公开。',
      '2023年部门预算于2023年2月1日公开，2022年决算同日公开。',
    ]
    expect(told(publicationDate, ...right)).toEqual([])
  })
  test('the units of another year’s accounts are found', () => {
    const units = (year: number): string => `纳入本部门${year}年度决算编制的二级预算单位有2个。`
    expect(told(reportingYear, units(2022))).toHaveLength(1)
    expect(told(reportingYear, units(2023))).toEqual([])
  })
  test('the score of the year is that of the reporting year', () => {
    const scored = (year: number): string[] =>
      told(reportingYear, `水利中心${year}年度部门整体（含项目）绩效自评得分为99分，较2022年度评价得分98分有所提高。`)
    expect(scored(2022)).toHaveLength(1)
    expect(scored(2023)).toEqual([])
    const found = (year: number): string[] => told(reportingYear, `经自评，${year}年水利中心部门整体绩效得分97.2分。`)
    expect(found(2022)).toHaveLength(1)
    expect(found(2023)).toEqual([])
    expect(told(reportingYear, '参照2022年水利中心部门整体绩效得分97.2分确定目标。')).toEqual([])
  })
  test('what is evaluated is that of the reporting year', () => {
    const evaluated = (year: number): string[] =>
      told(
        reportingYear,
        `组织对${year}年度一般公共预算、政府性基金预算等全面开展绩效自评，形成水利中心2023年度部门整体（含部门预算项目）绩效自评报告。`,
        `${year}年整体支出绩效自评结果显示，绩效管理情况较好。`,
      )
    expect(evaluated(2022)).toHaveLength(2)
    expect(evaluated(2023)).toEqual([])
  })
  test('the units of the budget are those of the reporting year', () => {
    const units = (year: number): string[] =>
      told(reportingYear, `纳入水利中心${year}年部门预算编制范围的二级预算单位包括：`)
    expect(units(2024)).toHaveLength(1)
    expect(units(2023)).toEqual([])
  })
  test.each(['水利中心2029年度无机关运行经费支出。', '水利中心2022年度纳入决算编制范围的单位均为事业单位。'])(
    '%s is of another year',
    (line) => expect(told(reportingYear, line)).toHaveLength(1),
  )
  test.each(['2022年，本单位未发生政府采购支出。', '特定目标类项目绩效分析。2022年没有需要单独开展绩效自评的项目。'])(
    '%s says nothing of the reporting year',
    (line) => expect(told(reportingYear, line)).toHaveLength(1),
  )
  test.each([
    '2023年，本单位未发生政府采购支出。',
    '2022年未发生政府采购支出，2023年支出3.00万元。',
    '本单位2023年度没有政府性基金预算财政拨款收入和支出。',
    '2023年度本年支出合计100.00万元，其中：基本支出60.00万元，占60%。',
    '本年支出合计100.00万元，比2022年增加3.00万元。',
    '根据2019年印发的规定，按10万元的标准执行。',
  ])('%s is right', (line) => expect(told(reportingYear, line)).toEqual([]))
})

describe('the accounts in a report', () => {
  const report = (...lines: string[]): string[] =>
    said(
      reportingYear,
      '2023年度收、支总计110.00万元。',
      '2023年林业局部门整体支出绩效自评报告',
      '（一）部门总体收支情况',
      ...lines,
    )
  const accounts = (year: number): string => `${year}年本年收入合计${year}.10万元，收入总计${year}.50万元。`
  test('of an earlier year alone are found', () => {
    expect(report(accounts(2019))).toHaveLength(1)
  })
  test('of the year, and of an earlier one beside them, are not', () => {
    expect(report(accounts(2023))).toEqual([])
    expect(report(accounts(2019), accounts(2023))).toEqual([])
  })
})

describe('a year left over from last year’s text', () => {
  const evaluated = (text: string): string[] => told(staleYear, '第四部分 附件', '2023年部门整体支出绩效评价报告', text)
  test.each([
    '水利中心2022年总体收入1010.10万元。',
    '区政府办2022年无结转与结余。',
    '2022年预算安排人员类项目经费777.22万元。',
    '区政府办2021年财政拨款支出1010.10万元。',
    '2021年初部门预算绩效目标已全部完成。',
    '部门编制218名，2022年末在职201人，其中行政35人。',
    '2.运转类项目绩效分析。2025年运转类项目预算执行136.55万元。',
    '（四）部门整体支出绩效目标。2022年救助残疾儿童62名以上。',
  ])('%s is found', (text) => expect(evaluated(text)).toHaveLength(1))
  test.each([
    '水利中心2023年总体收入1010.10万元。',
    '2022年部门总体收入比2023年少3.00万元。',
    '（四）部门整体支出绩效目标。2023年救助残疾儿童62名以上。',
    '（四）部门整体支出绩效目标。2022年末已有床位60张，2023年达到80张。',
    '2022年三季度项目拉练经费已支付。',
    '2022年本部门收入1000.00万元。2023年本部门收入1010.10万元。',
    '部门编制218名，2023年末在职201人，比2022年末少2人。',
    '部门编制218名，2022年末在职203人，2023年末在职201人。',
    '2022年结转至本年的项目资金已支付。',
    '2025年项目支出预算拟安排136.55万元。',
  ])('%s is right', (text) => expect(evaluated(text)).toEqual([]))
})

describe('the year of the work that a heading names', () => {
  const worked = (text: string): string[] =>
    said(staleYear, '水利局2023年度部门决算', '第一部分 部门概况', '三、2023年重点工作完成情况', text)
  test('is not the one before', () => expect(worked('2022年，共清淤渠道12公里，检修泵站9座。')).toHaveLength(1))
  test.each(['2023年，共清淤渠道12公里，检修泵站9座。', '2022年，清淤渠道10公里；2023年，清淤渠道12公里。'])(
    '%s is right',
    (text) => expect(worked(text)).toEqual([]),
  )
})

describe('the year compared with', () => {
  test('two years back is found', () =>
    expect(told(comparedYear, '2023年本年支出合计100.00万元，与2021年相比增加3.00万元，增长3.09%。')).toHaveLength(1))
  test('a year with itself is found', () =>
    expect(told(comparedYear, '2023年度“三公”经费支出决算数比2023年度增加3.00万元。')).toHaveLength(1))
  test('the reporting year is found, of money whose name speaks of a budget', () =>
    expect(
      told(comparedYear, '与2023年相比，一般公共预算财政拨款支出减少3.00万元，下降2.91%。', '与2022年相比，预算增加。'),
    ).toHaveLength(1))
  test('the end of a year with its beginning is right', () =>
    expect(told(comparedYear, '2023年末结转数较2023年初减少3.00万元，2023年度收入和2023年度支出均已公开。')).toEqual(
      [],
    ))
  test('the year before is right', () =>
    expect(told(comparedYear, '2023年本年支出合计100.00万元，与2022年相比增加3.00万元，增长3.09%。')).toEqual([]))
})

describe('an evaluation report', () => {
  const report = (year: number): string[] => [
    '2023年度本年支出合计100.00万元。',
    '第四部分 附件',
    '2023年部门整体支出绩效自评报告',
    `${year}年本年支出合计100.00万元，比上年增加。`,
  ]
  test('gives this year figure to last year', () => expect(told(reportingYear, ...report(2022))).toHaveLength(1))
  test('gives a later year', () =>
    expect(told(reportingYear, ...report(2023), '2024年度收入总计118.00万元，支出总计118.00万元。')).toHaveLength(1))
  test('plans a later year', () =>
    expect(told(reportingYear, ...report(2023), '2024年度拟安排预算118.00万元。')).toEqual([]))
  test('or to its own', () => expect(told(reportingYear, ...report(2023))).toEqual([]))
})

describe('the closing date', () => {
  test('December of the year to come is not over', () => {
    expect(told(closingDate, '截止2024年12月，资金全部到位。')).toEqual(['warning 截止2024年12月'])
    expect(told(closingDate, '截止2022年12月，资金全部到位。', '服务期截止2024年12月，按季付款。')).toEqual([])
  })
  test('the year in the name of a project that is evaluated by itself is no reporting year', () => {
    const evaluated = (closing: string): string[] =>
      said(closingDate, '青岚县2022年山塘整治项目绩效评价报告摘要', `截至${closing}，项目收到资金90.00万元。`)
    expect(evaluated('2023年12月31日')).toEqual([])
    expect(evaluated('2021年12月31日')).toEqual(['warning 截至2021年12月31日'])
  })
  test('last year is found', () =>
    expect(told(closingDate, '截至2022年12月31日，共有车辆4辆。')).toEqual(['error 截至2022年12月31日']))
  test('the reporting year is right, and so is another date', () => {
    expect(told(closingDate, '截至2023年12月31日，共有车辆4辆。', '截至2024年3月底，合同已全部履行。')).toEqual([])
  })
})

describe('a date', () => {
  test.each([
    '2522年本年支出合计100.00万元。',
    '截至2023年72月31日，共有车辆4辆。',
    '截至2023年12月81日，共有车辆4辆。',
    '截至202年12月31日，共有车辆4辆。',
    '202年度本单位没有使用国有资本经营预算。',
    '公务接待费支出比11.82年减少0.13万元。',
  ])('%s is in no calendar', (line) => expect(told(impossibleDate, line)).toHaveLength(1))
  test.each([
    ['2533年本年支出合计100.00万元。', undefined],
    ['2522年本年支出合计100.00万元。', '2022年'],
    ['2523年本年支出合计100.00万元。', '2023年'],
  ])('%s one digit away from the year of the report is that year', (line, expected) => {
    const disclosure = written('第二部分 2023年度部门决算情况说明', '2023年度收、支总计110.00万元。', line)
    expect([...impossibleDate.run(disclosure)].map((one) => one.expected)).toEqual([expected])
  })
  test('a year to one before it', () => {
    expect(told(impossibleDate, '重新核算2021年至2020年的缴费基数。')).toEqual(['warning 2021年至2020年'])
    expect(told(impossibleDate, '重新核算2020年至2021年的缴费基数，2023年比2022年减少。')).toEqual([])
  })
  test('a year joined to its month', () => {
    expect(told(impossibleDate, '教学楼20209月投入使用。')).toEqual(['warning 20209月'])
    expect(told(impossibleDate, '教学楼2020年9月投入使用，面积20209平方米。')).toEqual([])
  })
  test('a day of no month', () => {
    expect(told(impossibleDate, '截至2023年12日底，单位共有公务用车2辆。')).toEqual(['warning 2023年12日'])
    expect(told(impossibleDate, '截至2023年12月底，单位共有公务用车2辆。')).toEqual([])
    expect(told(impossibleDate, '截至2024年11月31日，共有车辆56辆。')).toEqual(['warning 11月31日'])
    expect(told(impossibleDate, '截至2024年12月31日，共有车辆56辆；2月29日起修缮。')).toEqual([])
    expect(told(impossibleDate, '2022月部门整体支出保障了机构正常运转。')).toEqual(['warning 2022月'])
    expect(told(impossibleDate, '工期自2022-09月起，共42022月租。')).toEqual([])
  })
  test('the only month of forms that is none of the twelve', () => {
    expect(told(impossibleDate, '≤91月', '≤12月', '9月', '10月')).toEqual(['warning 91月'])
    expect(told(impossibleDate, '≤91月', '≤36月', '9月', '10月', '12月')).toEqual(['info 91月', 'info 36月'])
    expect(told(impossibleDate, '≤91月', '9月')).toEqual(['info 91月'])
  })
  test('a year of too few figures', () => {
    expect(told(impossibleDate, '纳入某局1年度部门决算编制范围的单位共1个。')).toEqual(['warning 1年度部门决算'])
    expect(told(impossibleDate, '某局202 年度部门决算情况说明')).toEqual([])
    expect(told(impossibleDate, '42.00', '年度目标完成情况')).toEqual([])
    expect(told(impossibleDate, '纳入某局2023年度部门决算编制范围的单位共1个，2022—23年度单位预算另报。')).toEqual([])
  })
  test('a year and a month in each other’s place', () => {
    expect(told(impossibleDate, '某某局204年度没有政府性基金预算财政拨款收入和支出。')).toHaveLength(1)
    expect(told(impossibleDate, '开展巡查。202年，某某局公务用车保有量为3辆。')).toHaveLength(1)
    expect(told(impossibleDate, '该桥已有200年，2022年度没有维修。')).toEqual([])
    expect(told(impossibleDate, '截至12年2023月31日，项目支出5.00万元。')).toHaveLength(1)
    expect(told(impossibleDate, '支出决算数比2.21年度减少0.19万元。')).toHaveLength(1)
    expect(told(impossibleDate, '截至31年12月2023日，项目支出5.00万元。')).toHaveLength(1)
    expect(told(impossibleDate, '某某局110.00年财政拨款支出2023万元。')).toHaveLength(1)
    expect(told(impossibleDate, '0年政府性基金预算财政拨款支出2023万元。')).toHaveLength(1)
    expect(told(impossibleDate, '0年度部门决算收入110.00万元。')).toHaveLength(1)
    expect(told(impossibleDate, '0年度没有国有资本经营预算财政拨款支出。')).toHaveLength(1)
    expect(told(impossibleDate, '某某局110.00年度财政拨款支出2023万元。')).toHaveLength(1)
    expect(told(impossibleDate, '开展巡查。63年末核定编制2023人。')).toHaveLength(1)
    expect(told(impossibleDate, '23年末核定编制63人，折旧1.50年，10年后收回。')).toEqual([])
  })
  test('a day that others say is the last of the year', () => {
    const last = '截至2023年12月31日，项目支出5.00万元。'
    expect(told(closingDate, last, last, last.replace('31日', '11日'))).toEqual(['warning 截至2023年12月11日'])
    expect(told(closingDate, last, last, last.replace('31日', '15日'))).toEqual([])
    expect(told(closingDate, last, last, last, last.replace('31日', '15日'))).toEqual(['warning 截至2023年12月15日'])
    expect(told(closingDate, last, last, last, last.replace('12月', '10月'))).toEqual(['warning 截至2023年10月31日'])
    const ofProject = ['第四部分 附件', '2023年泵站维护项目支出绩效自评报告', last.replace('31日', '11日')]
    expect(told(closingDate, last, last, ...ofProject)).toEqual(['info 截至2023年12月11日'])
  })
  test('of the heading over a statement of the accounts', () => {
    const heading = (year: number): string[] =>
      said(
        titledYear,
        '2023年度部门决算',
        '第二部分 2023年度部门决算情况说明',
        `五、${year}年度国有资本经营预算支出决算情况`,
      )
    expect(heading(2021)).toHaveLength(1)
    expect(heading(2023)).toEqual([])
  })
  test('a day on which no assets are told', () => {
    const assets = (day: number): string[] =>
      told(closingDate, '四、国有资产占有使用情况', `截至2023年12月${day}日，共有车辆4辆。`)
    expect(assets(30)).toEqual(['warning 截至2023年12月30日'])
    expect(assets(31)).toEqual([])
    const vehicles = (month: number): string[] => told(closingDate, `截至2023年${month}月底，单位共有公务用车5辆。`)
    expect(vehicles(6)).toEqual(['warning 截至2023年6月底'])
    expect(vehicles(12)).toEqual([])
  })
  test('of an indicator, neither', () => expect(told(impossibleDate, '完成时间|≤12月|14月')).toHaveLength(1))
  test.each([
    '截至2023年12月31日，共有车辆4辆。',
    '保护距今2500年历史的遗址，建城2300年以来首次修缮。',
    '工期14个月，服务30月。',
    '完成时间|≤12月|11月',
    '支出2522.00万元，2023年完成。',
  ])('%s is right', (line) => expect(told(impossibleDate, line)).toEqual([]))
})
