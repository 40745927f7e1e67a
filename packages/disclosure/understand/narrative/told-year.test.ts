import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

/** Facts as concept, year and digits, of a report on 2023. */
const factsIn = (told: string): string[] =>
  understand(
    textDocument('决算.txt', `第二部分 2023年度部门决算情况说明\n一、收入支出决算总体情况说明\n${told}`),
  ).facts.map(({ concept, year, figure }) => `${concept.key} ${year} ${figure.stated.digits}`)

test('a year in a bracket is not that of what follows the bracket', () =>
  expect(factsIn('2023年其他收入30.00万元（含2022年事业收入5.00万元），经营收入8.00万元。')).toEqual([
    'income.other 2023 3000',
    'income.operations 2022 500',
    'income.business 2023 800',
  ]))

test('nor where 本年 follows the bracket', () =>
  expect(factsIn('年初结转30.00万元（均为2022年下达的资金）；本年支出60.00万元，年末结转8.00万元。')).toContain(
    'closing 2023 800',
  ))

test('brackets of names within it do not close it, and directly behind it the year still holds', () => {
  expect(
    factsIn('其他收入30.00万元（含2022年因公出国（境）费5.00万元、公务接待费1.00万元），经营收入8.00万元。'),
  ).toEqual([
    'income.other 2023 3000',
    'three.overseas 2022 500',
    'three.reception 2022 100',
    'income.business 2023 800',
  ])
  expect(factsIn('经营收入（2022年）8.00万元。')).toEqual([expect.stringContaining(' 2022 800')])
})

test('the year before, told beside the amount of a sentence', () =>
  expect(factsIn('2023年其他收入30.00万元，2022年收入25.00万元。')).toEqual([
    'income.other 2023 3000',
    'income.other 2022 2500',
  ]))

test('not where it may be that of another thing', () => {
  expect(factsIn('2023年其他收入30.00万元，2022年支出25.00万元。')).not.toContain('income.other 2022 2500')
  expect(factsIn('2023年基本支出60.00万元，项目支出40.00万元，2022年支出90.00万元。')).not.toContain(
    'project 2022 9000',
  )
})

test('what the treasury carried over of the money that the year began with is of its beginning', () => {
  const carried = (when: string): string[] =>
    factsIn(`${when}8.00万元，其中：财政拨款结转5.00万元、非财政拨款结转3.00万元。`)
  expect(carried('上年结转和结余')).toContain('fiscal.opening 2023 500')
  expect(carried('年末结转和结余')).toContain('fiscal.closing 2023 500')
})
