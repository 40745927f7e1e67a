import { expect, test } from 'vitest'
import { said } from '../../wording/written.ts'
import { amountsAmongDefinitions } from './amounts-among-definitions.ts'
import { sameWordsOtherFigures } from './same-words-other-figures.ts'

const own = [
  '第二部分 2023年度部门决算情况说明',
  '七、基本支出情况',
  '2023年公用经费329.80万元，用于保障单位日常运转所需。',
]

test('the same words with other figures', () => {
  expect(said(sameWordsOtherFigures, ...own, '2023年公用经费15.20万元，用于保障单位日常运转所需。')).toHaveLength(1)
  expect(said(sameWordsOtherFigures, ...own, '2023年公用经费329.80万元，用于保障单位日常运转所需。')).toEqual([])
  expect(said(sameWordsOtherFigures, ...own, '2023年会议经费15.20万元，用于保障单位日常会议所需。')).toEqual([])
})

test('the same words under the names of different subjects', () => {
  const items = ['1、司法（款）行政运行（项）。', '年初预算为78.00万元，支出决算为78.00万元，完成预算的100%。']
  const other = ['2、司法（款）基层司法业务（项）。', '年初预算为30.00万元，支出决算为30.00万元，完成预算的100%。']
  expect(said(sameWordsOtherFigures, ...own.slice(0, 2), ...items, ...other)).toEqual([])
  expect(said(sameWordsOtherFigures, ...own.slice(0, 2), ...items, other[1] ?? '')).toHaveLength(1)
})

test('the units told twice', () => {
  const structure = (heading: string, first: number, second: number): string[] => [
    heading,
    `某某局下属二级预算单位3个，其中：公益一类事业单位${first}个、公益二类事业单位${second}个。`,
  ]
  const twice = (first: number, second: number): string[] =>
    said(sameWordsOtherFigures, ...structure('机构设置', 2, 1), ...structure('机构组成', first, second))
  expect(twice(1, 2)).toHaveLength(1)
  expect(twice(2, 1)).toEqual([])
})

test('amounts among definitions', () => {
  const glossary = [...own, '第三部分 名词解释', '1.财政拨款收入：指单位从同级财政部门取得的资金。']
  expect(said(amountsAmongDefinitions, ...glossary)).toEqual([])
  expect(said(amountsAmongDefinitions, ...glossary, '2.单价：指100万元以上的设备。')).toEqual([])
  expect(said(amountsAmongDefinitions, ...glossary, '2023年财政拨款支出208.77万元。')).toEqual(['warning 208.77万元'])
  const duties = ['第一部分 部门概况', '一、部门职责', '（一）主要职责', '1.负责水利工作。']
  const spent = '全年发放补贴846.75万元。'
  expect(said(amountsAmongDefinitions, ...duties, '（二）2023年重点工作任务完成情况', spent)).toEqual([])
  expect(said(amountsAmongDefinitions, ...duties, spent)).toHaveLength(1)
})
