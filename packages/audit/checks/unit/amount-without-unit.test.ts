import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { amountWithoutUnit } from './amount-without-unit.ts'

const find = (line: string): string[] =>
  said(amountWithoutUnit, '第二部分 2022年度部门决算情况说明', '三、支出决算情况说明', line)

test('an amount without its unit', () => {
  expect(find('2022年支出决算数为958.20，完成预算100%。')).toEqual(['warning 支出决算数为958.20'])
})

test.each(['支出决算数为958.20万元，完成预算100%。', '支出占比为95.20%，其中', '支出增长3.20个百分点', '合计3，其中'])(
  'in order: %s',
  (line) => {
    expect(find(line)).toEqual([])
  },
)
