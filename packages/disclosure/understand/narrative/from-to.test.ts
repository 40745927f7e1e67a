import { textDocument } from '@mingzhang/documents'
import { expect, test } from 'vitest'
import { understand } from '../understand.ts'

const understood = (told: string) =>
  understand(
    textDocument('决算.txt', `第二部分 2023年度部门决算情况说明\n七、财政拨款“三公”经费支出决算情况说明\n${told}`),
  )
/** Amounts of known things, as `concept amount year`. */
const factsIn = (told: string): string[] =>
  understood(told).facts.flatMap(({ concept, figure, year }) =>
    figure.unit.measure === 'amount' && /^three/.test(concept.key)
      ? [`${concept.key} ${Number(figure.stated.digits) / 100} ${year}`]
      : [],
  )

test('of what it was and what it is only the latter is of this year', () => {
  const list = (cars: string): string =>
    `“三公”经费支出决算9.00万元，其中：公务用车购置及运行维护费支出决算${cars}；公务接待费支出决算1.00万元。`
  for (const cars of ['由6.50万元增加至8.00万元', '由2022年的6.50万元增加到8.00万元'])
    expect(factsIn(list(cars))).toEqual(['three 9 2023', 'three.vehicles 8 2023', 'three.reception 1 2023'])
  // a budget is no base of a year before
  expect(factsIn('公务接待费支出年初预算由3.00万元减少至2.00万元，支出决算1.00万元。')).not.toContain(
    'three.reception 2 2023',
  )
})

test('an amount of another year is of what was told for the year before', () => {
  expect(factsIn('公务接待费支出2022年为3.00万元，2023年为2.00万元。')).toEqual([
    'three.reception 3 2022',
    'three.reception 2 2023',
  ])
  expect(factsIn('公务接待费支出2023年为3.00万元，其他2023年为2.00万元。')).toEqual(['three.reception 3 2023'])
})

test('what falls to nothing and stays is what fell', () => {
  const { changes } = understood(
    '公务接待费支出决算0.00万元。与2022年相比，公务用车运行维护费支出决算由6.50万元增加到8.00万元；公务接待费支出决算减少为0.00万元，与2022年持平。',
  )
  expect(changes.filter(({ direction }) => direction === 'equal').map(({ subject }) => subject.concept.key)).toEqual([
    'three.reception',
  ])
})
