import { describe } from 'vitest'
import { testBothWays } from '../evaluations/both-ways.ts'
import { sameFigure } from './cross-section/same-figure.ts'
import { partsAndTotal } from './sum/parts-and-total.ts'
import { growthRate } from './yoy/growth-rate.ts'

const threePublic = (...lines: string[]): string[] => ['青岚县2022年度“三公”经费决算情况说明', ...lines]

const whole = (...lines: string[]): string[] => ['青岚县中心卫生院2022年度部门决算公开说明', ...lines]

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
  ])
})
