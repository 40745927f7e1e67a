import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { amountWithoutUnit } from './amount-without-unit.ts'
import { yuanAmongTenThousands } from './yuan-among-ten-thousands.ts'

const find = (line: string): string[] =>
  said(amountWithoutUnit, '第二部分 2022年度部门决算情况说明', '三、支出决算情况说明', line)

test('an amount without its unit', () => {
  expect(find('2022年支出决算数为958.20，完成预算100%。')).toEqual(['warning 支出决算数为958.20'])
})

test.each([
  ['年初预算为77.59 ，支出决算为20.04万元', 'warning 预算为77.59'],
  ['教育支出（类）普通教育（款）小学教育（项）16.24，主要用于课程开发', 'warning （项）16.24'],
  ['与2021年度相比，收入支出总计减少359.50，下降3.20%', 'warning 减少359.50'],
])('an amount without its unit within a sentence: %s', (line, found) => expect(find(line)).toEqual([found]))

test.each([
  ['教育支出60.00万元，占6.23；公共安全支出', 'warning ，占6.23'],
  ['支出决算为66.30万元，完成年初预算的94.71。', 'warning 完成年初预算的94.71'],
  ['其中：货物类采购支出占61.35，服务类采购支出占38.65%。', 'warning 支出占61.35'],
  ['服务类采购支出的占比达到61.35，其余为货物。', 'warning 占比达到61.35'],
  ['财政拨款支出1554.71万元，占本年支出合计的96.90。与上年相比', 'warning ，占本年支出合计的96.90'],
  ['项目支出22.09万元，预算执行率100。', 'warning 执行率100'],
  ['完成课题研究报告12篇，成果采纳率79。研究成果提供参考。', 'warning 采纳率79'],
  ['面向小微企业的采购比例为61.35；', 'warning 比例为61.35'],
  ['收、支总计各增加196.72万元，增长5.60。主要原因', 'warning 增加196.72万元，增长5.60'],
  ['财政拨款减少19.00万元，下降100。', 'warning 减少19.00万元，下降100'],
])('a share, a rate without its sign: %s', (line, found) => expect(find(line)).toEqual([found]))

test.each([
  '支出决算数为958.20万元，完成预算100%。',
  '支出占比为95.20%，其中',
  '教育支出60.00万元，占6.23%；',
  '占地6.23亩，其中',
  '预算执行率100%，完成预算3万元。',
  '项目占用资金61.35万元，其中',
  '服务类采购支出占百分之六十一点三五，其余为货物。',
  '投入产出比例为1.35，其中',
  '服务类采购支出占用时间较长。2022年支出61.35万元。',
  '贷款利率3.5，期限一年；效率第一。',
  '地块容积率2.5，绿地率不变。',
  '支出增长3.20个百分点',
  '收入减少3.00万元，下降3.20%。项目增加2个，增长100。',
  '合计3，其中',
])('in order: %s', (line) => {
  expect(find(line)).toEqual([])
})

const inTenThousands = (line: string): string[] =>
  said(
    yuanAmongTenThousands,
    '第二部分 2022年度部门决算情况说明',
    '三、支出决算情况说明',
    '本年支出合计936.00万元，其中：基本支出511.30万元，项目支出424.70万元。人员经费401.20万元，公用经费110.10万元，甲23.10万元，乙22.20万元，丙23.30万元，丁24.40万元。',
    line,
  )

test.each([
  ['本年支出合计936.00元。', 'error 936.00元 936.00万元'],
  ['机关运行经费支出98.60元。', 'warning 98.60元'],
  ['公用经费110.10亿元。', 'error 110.10亿元 110.10万元'],
  ['机关运行经费支出98.60亿元。', 'warning 98.60亿元'],
  ['涉及全年预算资金9.97元，全年执行9.27万元。', 'warning 9.97元'],
  ['全年预算数9.96万元，其中：戊2.22元、2.22万元。', 'error 2.22元 2.22万元'],
])('元 for 万元: %s', (line, found) => expect(inTenThousands(line)).toEqual([found]))

test.each([
  '人均补助标准110.10元。',
  '每次支付98.60元/人。',
  '机关运行经费支出986000元。',
  '公务接待费支出5,310.50元。',
  '全县债务余额98.60亿元。',
  '补助戊2.22元，己2.22元。',
  '发放慰问品38.50元，全年执行9.27万元。',
])('rightly in 元: %s', (line) => expect(inTenThousands(line)).toEqual([]))

test('nothing is an amount, too', () => {
  expect(find('年初预算为 0，支出决算为12.00万元，主要原因是年中追加。')).toEqual(['info 年初预算为 0'])
  expect(find('年初预算为0万元，支出决算为12.00万元，完成年初预算数的0%。')).toEqual([])
})
