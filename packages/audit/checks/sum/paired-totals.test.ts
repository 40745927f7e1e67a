import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { pairedTotals } from './paired-totals.ts'

const find = (line: string): string[] =>
  said(pairedTotals, '第二部分 2022年度部门决算情况说明', '一、收入支出决算总体情况说明', line)

test.each(['收、支总计各是2125.40,2143.90万元', '收入、支出总计分别为2,125.40万元、2,143.90万元'])(
  'two figures for one sum: %s',
  (words) => expect(find(`2022年度${words}。`)).toEqual([`error ${words}`]),
)

test.each([
  '2022年度收、支总计分别为2,125.40万元、2,125.40万元。',
  '2022年度收、支总计2125.40万元，比上年增加143.90万元。',
  '2022年度收、支总计均为2125.40万元，143.90万元为结转资金。',
])('in order: %s', (line) => expect(find(line)).toEqual([]))
