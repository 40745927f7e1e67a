import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { threePublicChangeUnexplained } from './completeness/three-public-change-unexplained.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { modelWordings } from './template-leftover/model-wordings.ts'
import { strandedLead } from './typo/stranded-lead.ts'
import { amountWithoutUnit } from './unit/amount-without-unit.ts'
import { reportingYear } from './year/reporting-year.ts'
import { basePartsAgree } from './yoy/base-parts-agree.ts'
import { growthRate } from './yoy/growth-rate.ts'
import { sameBase } from './yoy/same-base.ts'

const threePublic = (...lines: string[]): string[] => ['青岚县2022年度“三公”经费决算情况说明', ...lines]

const whole = (...lines: string[]): string[] => ['青岚县中心卫生院2022年度部门决算公开说明', ...lines]

const ofThreePublic = (line: string): string[] => whole('七、财政拨款“三公”经费支出决算情况说明', line)

const changed = (since: string): string =>
  `“三公”经费10.00万元，较${since}增加3.00万元；其中公务用车运行维护费6.00万元，较上年增加1.00万元，公务接待费4.00万元，与上年持平，因公出国（境）费0万元，与上年持平。`

const reasonsOf = (reasons: string): string[] =>
  ofThreePublic(`2022年度“三公”经费支出决算为8.00万元，完成预算的80%，比上年减少2.00万元，下降20%，${reasons}`)

const bySubject = (ofMedical: string): string[] =>
  whole(
    '五、一般公共预算财政拨款支出决算情况说明',
    '事业单位医疗7.61万元，其中：基本支出7.61万元，项目支出0.00万元。主要用于职工医疗保险。',
    `住房公积金11.28万元，其中：基本支出${ofMedical}万元，项目支出0.00万元。主要用于职工住房公积金。`,
  )

const dividedTwice = (welfare: string): string[] =>
  whole(
    '三、支出决算情况说明',
    '2022年支出合计1085.20万元。其中：',
    '基本支出1037.10万元，占95.57%；',
    '项目支出48.10万元，占4.43%。',
    '其中：',
    '（一）卫生健康支出968.77万元。',
    `（二）社会保障和就业支出${welfare}万元。`,
  )

const basic = (own: string): string[] =>
  whole(
    '六、一般公共预算财政拨款基本支出决算情况说明',
    '2022年一般公共预算财政拨款基本支出156.00万元，其中：人员经费：136.00万元，公用经费：20.00万元。',
    `公用经费${own}万元，主要包括：办公费、水费、电费。`,
  )

describe('statements published on their own', () => {
  testBothWays([
    {
      check: sameFigure,
      about: 'an amount that has lost the word of its change',
      severity: 'error',
      wrong: threePublic(
        '2022年“三公”经费支出820.30万元，较2021年决算数688.80万元131.50万元，增长19.09%。',
        '2022年“三公”经费支出131.50万元。',
      ),
      right: threePublic('2022年“三公”经费支出820.30万元，较2021年决算数688.80万元131.50万元，增长19.09%。'),
    },
    {
      check: growthRate,
      about: 'in brackets behind the amount of the change',
      severity: 'error',
      wrong: threePublic('公务接待费2.00万元，较上年减少3.00万元（66.67%），减少的原因是接待批次减少。'),
      right: [
        ...threePublic('公务接待费2.00万元，较上年减少3.00万元（60.00%），减少的原因是接待批次减少。'),
        ...threePublic('公务接待费2.00万元，较上年减少3.00万元（-60.00%）。'),
        ...threePublic('公务接待费2.00万元，较上年减少3.00万元（其中66.67%为会议接待）。'),
      ],
    },
    {
      check: growthRate,
      about: 'of the count in front of it, not of the first',
      severity: 'error',
      wrong: threePublic('公务用车购置数18辆，较上年增加7辆；公务用车保有量468辆，较上年减少33辆，下降8.59%。'),
      right: threePublic('公务用车购置数18辆，较上年增加7辆；公务用车保有量468辆，较上年减少33辆，下降6.59%。'),
    },
    {
      check: growthRate,
      about: 'of what the paragraph begins with, where its last part is less than the rise',
      severity: 'error',
      wrong: whole(
        '2022年度财政拨款收入276.06万元，工资收入18.70万元，养老保险补助14.07万元，较上年度增加42.19万元，增加15%。',
      ),
      right: whole(
        '2022年度财政拨款收入276.06万元，工资收入18.70万元，养老保险补助14.07万元，较上年度增加42.19万元，增加18.04%。',
      ),
    },
    {
      check: sameFigure,
      about: 'named in front of a colon',
      severity: 'error',
      wrong: basic('20.10'),
      right: basic('20.00'),
    },
    {
      check: partsAndTotal,
      about: 'kinds of spending behind the name and amount of a subject',
      severity: 'error',
      wrong: bySubject('12.28'),
      right: bySubject('11.28'),
    },
    {
      check: sameFigure,
      about: 'the kinds of spending of one subject and those of all',
      severity: 'error',
      wrong: whole('2022年基本支出18.89万元。', '2022年基本支出19.89万元。'),
      right: [
        ...bySubject('11.28'),
        '初中教育支出20.00万元，其中：基本支出20.00万元，项目支出0万元。',
        '2022年基本支出18.89万元。',
      ],
    },
    {
      check: partsAndTotal,
      about: 'a second list that divides the whole and not the last part',
      severity: 'error',
      wrong: dividedTwice('117.43'),
      right: dividedTwice('116.43'),
    },
    {
      check: partsAndTotal,
      about: 'counts in brackets behind a part',
      severity: 'warning',
      wrong: whole('核定编制6人，实有人数11人，其中：在职人员11人（行政人员1人，事业人员11人）。'),
      right: whole('核定编制6人，实有人数11人，其中：在职人员11人（行政人员1人，事业人员10人）。'),
    },
    {
      check: partsAndTotal,
      about: 'a space behind the mark of the thousands',
      severity: 'error',
      wrong: threePublic('公务用车购置及运行维护费1,646.4万元（公务用车购置费109.0万元、运行维护费1, 573.4万元）。'),
      right: threePublic('公务用车购置及运行维护费1,646.4万元（公务用车购置费109.0万元、运行维护费1, 537.4万元）。'),
    },
    {
      check: growthRate,
      about: 'of the budget of the year before',
      severity: 'error',
      wrong: whole('本年支出500.00万元，较2021年的550.00万元减少50.00万元，下降10.0%。'),
      right: whole('年初预算数为500.00万元，较2021年的550.00万元减少50.00万元，下降9.1%。'),
    },
    {
      check: partsAndTotal,
      about: 'what came in more and less than the year before',
      severity: 'error',
      wrong: whole('财政拨款收入900.00万元，较上年同期增收60.00万元，其中：工资补助850.00万元，采暖补助80.00万元。'),
      right: whole(
        '财政拨款收入900.00万元，较上年同期增收60.00万元，其中：工资补助增收80.00万元，采暖补助减收20.00万元。',
      ),
    },
    {
      check: sameBase,
      about: 'a rate of its own behind the year compared with',
      severity: 'error',
      wrong: ofThreePublic('公务用车运行费33.53万元，与2021年对比，下降9%，较上年公务用车运行费下降31%。'),
      right: ofThreePublic('公务用车运行费33.53万元，与2021年对比，接待费下降9%，公务用车运行费下降31%。'),
    },
    {
      check: partsAndTotal,
      about: 'several told together beside one of a list',
      severity: 'error',
      wrong: whole('政府采购支出100.00万元，其中：货物支出40.00万元，其中电脑与空调分别为20.00万元和40.00万元。'),
      right: whole('政府采购支出100.00万元，其中：货物支出40.00万元，工程支出与服务支出分别为20.00万元和40.00万元。'),
    },
    {
      check: reportingYear,
      about: 'a series of other years',
      severity: 'error',
      wrong: whole('二、决算情况说明', '2021年度“三公”经费合计58.80万元。'),
      right: whole('二、决算情况说明', '2020年度“三公”经费合计70.15万元，2021年为58.80万元，逐年下降。'),
    },
    {
      check: reportingYear,
      about: 'the budget of the next year',
      severity: 'error',
      wrong: whole('二、决算情况说明', '2023年度因公出国（境）费6.17万元。'),
      right: whole('二、决算情况说明', '2023年度财政拨款预算中，因公出国（境）费6.17万元。'),
    },
    {
      check: basePartsAgree,
      about: 'since different years',
      severity: 'error',
      wrong: threePublic(changed('上年')),
      right: threePublic(changed('2019年')),
    },
    {
      check: strandedLead,
      about: 'below a sentence of its own',
      severity: 'warning',
      wrong: whole('二、决算情况说明', '其中：公务接待费4.00万元。'),
      right: whole('二、决算情况说明“三公”经费9.00万元', '其中：公务接待费4.00万元。'),
    },
    {
      check: threePublicChangeUnexplained,
      about: 'the reason told of the year before, behind that of the budget',
      severity: 'info',
      wrong: reasonsOf('决算数小于预算数的主要原因是厉行节约。'),
      right: reasonsOf('决算数小于预算数的主要原因是厉行节约；决算数较上年减少的主要原因是接待批次减少。'),
    },
    {
      check: amountWithoutUnit,
      about: 'a change against the same time of the year before',
      severity: 'warning',
      wrong: whole('项目支出10.00万元，同比下降18.87；其他支出2.00万元。'),
      right: whole('项目支出10.00万元，同比下降18.87%；其他支出2.00万元。'),
    },
    {
      check: modelWordings,
      about: 'a share of what it names, without its number',
      severity: 'error',
      wrong: whole('差旅费8.00万元，占基本支出预算%，比上年减少。'),
      right: whole('差旅费8.00万元，占基本支出预算8%，比上年减少。'),
    },
  ])
})
