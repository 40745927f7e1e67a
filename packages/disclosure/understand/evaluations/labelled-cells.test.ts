import { tableOfRows } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import { understand } from '../understand.ts'

const form = (...rows: string[]) =>
  understand({
    file: '样本.txt',
    format: 'text',
    gaps: [],
    blocks: [
      { kind: 'paragraph', text: '渠道清淤项目绩效目标完成情况表', place: {} },
      ...rows.map((row) => tableOfRows([row.split('|')])),
    ],
  }).evaluations[0]

const HEADING = '指标类别|指标内容|预期指标值|实际完成值|分值|自评得分|扣分原因'

describe('both levels of an indicator in one cell', () => {
  const told = (...rows: string[]) =>
    form(HEADING, ...rows)?.indicators.map(({ indicator: { name, target, actual }, weight, score }) =>
      [name, target.text, actual.text, weight?.stated.digits, score?.stated.digits].join(' '),
    )

  test('rows end with their last filled cell', () => {
    expect(
      told(
        '产出-数量|清淤渠道|12公里|13公里|30|30',
        '产出-质量|验收合格率|100%|96%|20|18|一段返工',
        '满意度-服务对象|灌区农户满意度|不低于90%|93%|10|10',
      ),
    ).toEqual(['清淤渠道 12公里 13公里 30 30', '验收合格率 100% 96% 20 18', '灌区农户满意度 不低于90% 93% 10 10'])
  })

  test('a row that leaves its levels out goes on below them', () => {
    expect(told('产出-数量|清淤渠道|12公里|13公里|30|30|', '清除杂草|5公里|4公里|20|16|暴雨')).toEqual([
      '清淤渠道 12公里 13公里 30 30',
      '清除杂草 5公里 4公里 20 16',
    ])
  })
})

test('both levels below 绩效指标, in front of the names', () => {
  const kinds = (heading: string) =>
    form(heading, '产出指标·质量|合格率|100%|96%|20|18', '产出指标·成本|清淤费|≤12万元|11万元|20|20')?.indicators.map(
      ({ indicator: { category } }) => category,
    )
  expect(kinds('绩效指标|指标内容|目标值|完成值|分值|得分')).toEqual(['quality', 'cost'])
  expect(kinds('指标编号|指标内容|目标值|完成值|分值|得分')).toEqual([undefined, undefined])
})

test('the points of two rows in one cell are no points', () => {
  const weights = (weight: string) =>
    form(HEADING, `产出-数量|清淤渠道|12公里|13公里|${weight}|30`, '产出-质量|合格率|100%|100%|20|18')?.indicators.map(
      (row) => row.weight?.stated.digits,
    )
  expect(weights('20\n6')).toEqual([undefined, 20n])
  expect(weights('2 6')).toEqual([undefined, 20n])
  expect(weights(' 26 ')).toEqual([26n, 20n])
})

describe('a budget row whose cells hold their labels', () => {
  const funding = (...cells: string[]) =>
    form(['预算执行情况', ...cells].join('|'), HEADING, '产出-数量|清淤渠道|12公里|13公里|90|90')?.funding.map(
      ({ budget, executed, rate, weight, score }) =>
        [budget, executed, rate, weight, score].map((one) => one?.stated.digits),
    )

  test('its amounts, its rate and its points', () => {
    expect(
      funding('预算数40.00万元', '执行数36.00万元', '其中：财政拨款', '36.00万元', '执行率90%', '满分10分，得9.1分'),
    ).toEqual([[4000n, 3600n, 90n, 10n, 91n]])
    expect(funding('预算数：40.00万元', '执行数：36.00万元')).toEqual([[4000n, 3600n, undefined, undefined, undefined]])
  })

  test('without what was spent it is none', () => {
    expect(funding('预算数40.00万元', '执行率90%')).toEqual([])
  })
})

describe('budget rows that tell one thing of the money each', () => {
  const funding = (...rows: string[]) =>
    form(...rows, HEADING, '产出-数量|清淤渠道|12公里|13公里|90|90')?.funding.map(
      ({ source, budget, executed, rate, weight, score }) => [
        source,
        ...[budget, executed, rate, weight, score].map((one) => one?.stated.digits),
      ],
    )

  test('what stands below each other belongs to one money, its parts to theirs', () => {
    expect(
      funding(
        '预算数（万元）|40.00|其中：财政拨款|30.00',
        '执行数（万元）|36.00|其中：财政拨款|26.00',
        '执行率|90%|执行率得分（10分）|9.1',
      ),
    ).toEqual([
      ['total', 4000n, 3600n, 90n, 10n, 91n],
      ['fiscal', 3000n, 2600n, undefined, undefined, undefined],
    ])
  })

  test('words beside a label are no money', () => {
    expect(funding('预算数依据|合同', '执行数|见附表')).toEqual([])
  })
})

test('年度预算数 is the budget where the heading has no other', () => {
  const budgets = (...columns: string[]) =>
    form(
      ['预算执行情况（万元）', ...columns, '年度执行数', '执行率', '分值', '得分'].join('|'),
      ['资金总额', ...columns.map((_, at) => `4${at}.00`), '36.00', '90%', '10', '9'].join('|'),
      HEADING,
      '产出-数量|清淤渠道|12公里|13公里|90|90',
    )?.funding.map(({ budget, executed, weight }) => [budget, executed, weight].map((one) => one?.stated.digits))
  expect(budgets('年度预算数')).toEqual([[4000n, 3600n, 10n]])
  expect(budgets('年度预算数', '全年预算数')).toEqual([[4100n, 3600n, 10n]])
})
