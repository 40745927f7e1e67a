import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { differenceRate } from './difference-rate.ts'

const find = (line: string): string[] =>
  said(differenceRate, '第二部分 2023年度部门决算情况说明', '四、财政拨款收入支出决算总体情况说明', line)

test.each([
  ['年初预算数200.00万元，决算数230.00万元，预决算差异率13.00%'],
  ['年初预算数200.00万元，决算数180.00万元，预决算差异率-11.11%'],
])('a rate that does not follow: %s', (line) =>
  expect(find(`与年初预算相比，${line}。`)).toEqual([`error ${line.slice(2)}`]),
)

test.each([
  '年初预算数200.00万元，调整数230.00万元，决算数230.00万元，增加33.00万元',
  '年初预算数200.00万元，决算数180.00万元，减少30.00万元',
])('an amount that is no difference: %s', (line) => expect(find(`${line}。`)).toEqual([`warning ${line.slice(2)}`]))

test.each([
  '年初预算数200.00万元，决算数230.00万元，预决算差异率15.00%。',
  '全年预算数8.00万元，决算数7.20万元，预决算差异率-10.00%。',
  '全年预算数8.00万元，决算数7.20万元，预决算差异率10.00%。',
  '全年预算数0.00万元，决算数0.00万元，预决算差异率0.00%。',
  '年初预算数200.00万元，调整数230.00万元，决算数230.00万元，增加30.00万元。',
  '年初预算数200.00万元，调整数230.00万元，决算数225.00万元，减少5.00万元。',
  '年初预算数200.00万元，决算数180.00万元，减少20.00万元。',
])('in order: %s', (line) => expect(find(line)).toEqual([]))
