import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { awardedByKind } from './awarded-by-kind.ts'

const told = (goods: string, services: string, works = '0'): string[] =>
  said(
    awardedByKind,
    '第三部分 2023年度部门决算情况说明',
    '十二、关于政府采购支出说明',
    `2023年度政府采购支出总额228.75万元，其中：政府采购货物支出82.40万元、政府采购工程支出0万元、政府采购服务支出146.35万元。授予中小企业合同金额198.75万元，占政府采购支出总额的86.89%。货物采购授予中小企业合同金额占货物支出金额的${goods}%，工程采购授予中小企业合同金额占工程支出金额的${works}%，服务采购授予中小企业合同金额占服务支出金额的${services}%。`,
  )

test('shares of the kinds that do not make what was awarded', () => {
  expect(told('78.86', '86.33')).toHaveLength(1)
  expect(told('87.86', '86.33')).toEqual([])
  expect(told('88', '86')).toEqual([])
  // Of nothing, any share is nothing.
  expect(told('87.86', '86.33', '100')).toEqual([])
})

test('a kind without its share', () => {
  const text = (services: string): string[] =>
    said(
      awardedByKind,
      '第三部分 2023年度部门决算情况说明',
      '十二、关于政府采购支出说明',
      `2023年度政府采购支出总额228.75万元，其中：政府采购货物支出82.40万元、政府采购服务支出146.35万元。授予中小企业合同金额198.75万元。货物采购授予中小企业合同金额占货物支出金额的78.86%${services}。`,
    )
  expect(text('')).toEqual([])
  expect(text('，服务采购授予中小企业合同金额占服务支出金额的86.33%')).toHaveLength(1)
})
