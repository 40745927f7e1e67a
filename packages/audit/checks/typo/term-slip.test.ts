import { describe, expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { termSlip } from './term-slip.ts'

describe('one wrong character in a term', () => {
  test.each([
    ['人员经费主要包括：奖金、职工基工医疗保险缴费、住房公积金', '职工基工医疗保险缴费'],
    ['国有资产经营预算财政拨款支出0万元', '国有资产经营预算'],
    ['2023年一般公用预算财政拨款支出9万元', '一般公用预算'],
    ['政府型基金预算收入', '政府型基金预算'],
    ['公务用车运形维护费3万元', '公务用车运形维护费'],
  ])('%s', (line, quoted) => {
    expect(said(termSlip, line)).toEqual([`info ${quoted}`])
  })

  test.each([
    '职工基本医疗保险缴费、公务员医疗补助缴费、其它社会保障缴费、其他商品及服务支出',
    '一般公共预算、一般公共决算、政府性基金决算、国有资本经营预算',
    '市国有资产经营有限公司，业务用车运行维护费，公务员医疗补助经费',
    '一般公共服务支出，一般公共预 算',
    '支出总计90万元，其中工资福利支出60万元',
  ])('in order: %s', (line) => {
    expect(said(termSlip, line)).toEqual([])
  })
})
