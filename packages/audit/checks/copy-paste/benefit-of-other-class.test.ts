import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { definitionOfOtherSubject } from './definition-of-other-subject.ts'

const report = (...lines: string[]): string[] => [
  '甲县水利局2023年度部门决算',
  '第二部分 2023年度部门决算情况说明',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（三）一般公共预算财政拨款支出决算具体情况',
  ...lines,
]
const housing = (purpose: string): string =>
  `1.住房保障支出（类）住房改革支出（款）购房补贴（项）。支出决算36.20万元，完成预算100%。主要用于${purpose}。`
const medical = (purpose: string): string =>
  `2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算12.40万元，主要用于：${purpose}。`

describe('a benefit of another 类', () => {
  test('in the list of the explanation', () => {
    expect(said(definitionOfOtherSubject, ...report(housing('职工基本医疗保险缴费')))[0]).toMatch(
      /^error 主要用于职工基本医疗保险缴费/,
    )
    expect(said(definitionOfOtherSubject, ...report(medical('缴纳职工住房公积金')))).toHaveLength(1)
  })

  test('in the glossary', () => {
    const entry =
      '1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）：反映单位为职工缴纳的住房公积金。'
    expect(said(definitionOfOtherSubject, ...report(), '第三部分 名词解释', entry)).toHaveLength(1)
  })

  test.each([
    housing('发放职工购房补贴'),
    medical('基本医疗保险缴费和其他社会保障缴费'),
    medical('缴纳职工社会保险、住房公积金等'),
    '3.社会保障和就业支出（类）行政事业单位养老支出（款）其他行政事业单位养老支出（项）：支出决算2.10万元，主要用于离退休人员医疗补助。',
    '3.社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）：指离退休人员管理机构统一管理的机关人员的经费。',
    '4.水利支出（类）水利（款）行政运行（项）：支出决算2.10万元，主要用于缴纳住房公积金。',
    `${housing('发放职工购房补贴')}卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）：支出决算12.40万元，主要用于基本医疗保险缴费。`,
  ])('in order: %s', (line) => {
    expect(said(definitionOfOtherSubject, ...report(line))).toEqual([])
  })
})
