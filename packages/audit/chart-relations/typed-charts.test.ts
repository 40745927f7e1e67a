import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { chartValues } from '../checks/chart-text/chart-values.ts'
import { testBothWays } from '../evaluations/both-ways.ts'
import { chartsInRows } from './chart-rows.ts'

const told = (labels: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '四、财政拨款收入支出决算总体情况说明',
  '2022年度财政拨款收、支总计均为5366.59万元。与2021年度相比，财政拨款收、支总计各增加268.12万元，增长5.26%。',
  '（图4：财政拨款收、支决算总计变动情况图）',
  labels,
]

describe('charts of which a text gives the labels', () => {
  testBothWays([
    {
      check: chartValues,
      about: 'another amount of last year than the change leaves',
      severity: 'error',
      wrong: told('图4数据标签：2021年 5089.47万元；2022年 5366.59万元'),
      right: [
        ...told('图4数据标签：2021年 5098.47万元；2022年 5366.59万元'),
        '图4数据标签：2021年 5089.47万元；增长 5.26%',
      ],
    },
  ])
})

const captioned = (caption: string): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '三、支出决算情况说明',
  '2022年度本年支出合计500.00万元，其中：基本支出310.00万元，占62.00%；项目支出190.00万元，占38.00%。',
  caption,
]

describe('charts whose captions give the labels', () => {
  testBothWays([
    {
      check: chartValues,
      about: 'another share than the sentence above',
      severity: 'error',
      wrong: captioned('（图3：支出决算结构图　基本支出62.00%，项目支出83.00%）'),
      right: captioned('（图3：支出决算结构图　基本支出62.00%，项目支出38.00%）'),
    },
  ])
})

const shown = (...lines: string[]): string[] => [
  '第二部分 2022年度部门决算情况说明',
  '四、财政拨款收入支出决算总体情况说明',
  '2022年度财政拨款收、支总计均为5366.59万元。与2021年度相比，财政拨款收、支总计各增加268.12万元，增长5.26%。',
  '第五部分 附表',
  ...lines,
]

describe('charts of which a text gives a line of two years', () => {
  const line = (base: string): string[] =>
    told(`2021年财政拨款收、支总计${base}万元　2022年财政拨款收、支总计5366.59万元`)
  testBothWays([
    {
      check: chartValues,
      about: 'another amount of last year than the change leaves',
      severity: 'error',
      wrong: line('5089.47'),
      right: [...line('5098.47'), '2021年培训支出5.47万元　2022年培训支出6.59万元'],
    },
  ])
})

describe('charts of which a text gives the names and values in rows', () => {
  testBothWays([
    {
      check: chartValues,
      about: 'a row of years alone, behind the number of the chart',
      severity: 'error',
      wrong: shown('图4数据：2021年\t2022年\t5089.47\t5366.59'),
      right: shown('图4数据：2021年\t2022年\t5098.47\t5366.59'),
    },
    {
      check: chartValues,
      about: 'a row of years and names',
      severity: 'error',
      wrong: shown('2021年\t财政拨款收、支总计\t5089.47\t2022年\t财政拨款收、支总计\t5366.59'),
      right: [
        ...shown('2021年\t财政拨款收、支总计\t5098.47\t2022年\t财政拨款收、支总计\t5366.59'),
        '2021年\t财政拨款收、支总计\t5089.47\t增长\t2022年\t财政拨款收、支总计\t5366.59',
      ],
    },
  ])

  const costs = (reception: string): string[] => [
    '第二部分 2022年度部门决算情况说明',
    '七、“三公”经费支出决算情况说明',
    '（二）“三公”经费支出决算具体情况说明',
    '2022年“三公”经费支出决算中，因公出国（境）费支出决算0万元；公务接待费支出决算2.60万元，占24.88%；公务用车购置及运行维护费支出决算7.85万元，占75.12%。',
    '第五部分 附表',
    `因公出国（境）费\t公务接待费\t公务用车购置及运行维护费\t0\t${reception}\t7.85`,
    '财政拨款收入\t财政拨款支出\t62.40\t62.40\t2021年\t58.10万元',
  ]
  test('rows of several charts, one of which balances', async () => {
    const read = async (lines: string[]): Promise<string[]> =>
      [
        ...chartValues.run(
          understand(await readDocument({ file: '图.txt', bytes: new TextEncoder().encode(lines.join('\n')) })),
        ),
      ].map(({ actual }) => actual ?? '')
    expect(await read(costs('2.06'))).toEqual(['2.06'])
    expect(await read(costs('2.60'))).toEqual([])
  })

  const seriesOf = async (...lines: string[]): Promise<string[]> =>
    chartsInRows(await readDocument({ file: '图.txt', bytes: new TextEncoder().encode(lines.join('\n')) })).flatMap(
      ({ points }) => points.map(({ series, category, value }) => [series, category, value].join(' ')),
    )

  test('years stand above the values', async () => {
    expect(await seriesOf('2022年度\t2021年度', '总计（万元）\t5366.59\t5098.47')).toEqual([
      '2022年度 总计（万元） 5366.59',
      '2021年度 总计（万元） 5098.47',
    ])
    expect(await seriesOf('图1数据：2021年\t2022年\t8.40\t9.60', '图2数据：基本支出\t项目支出\t6.20\t3.40')).toEqual([
      ' 2021年 8.40',
      ' 2022年 9.60',
      ' 基本支出 6.20',
      ' 项目支出 3.40',
    ])
    expect(await seriesOf('培训支出\t2021年\t2022年\t8.40\t9.60', '收入\t支出\t9.60\t9.60\t2021年\t8.40万元')).toEqual([
      '2021年 培训支出 8.40',
      '2022年 培训支出 9.60',
      ' 收入 9.60',
      ' 支出 9.60',
    ])
    expect(await seriesOf('项目\t2022年度\t2021年度', '总计\t5366.59\t5098.47')).toEqual([])
  })
})
