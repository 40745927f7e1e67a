import type { Cell, Table } from '@mingzhang/documents'
import { describe, expect, test } from 'vitest'
import type { FundingAmount } from '../../evaluation.ts'
import { understand } from '../understand.ts'

type Block = string | readonly (readonly string[])[] | Table

/** Paragraphs, ragged tables as extracted text gives them, or tables with merged cells. */
const read = (...blocks: Block[]) =>
  understand({
    file: '样本.txt',
    format: 'text',
    gaps: [],
    blocks: blocks.map((block, index) => {
      const place = { line: index + 1 }
      if (typeof block === 'string') return { kind: 'paragraph' as const, text: block, place }
      return 'kind' in block ? block : ragged(block)
    }),
  })

function ragged(rows: readonly (readonly string[])[]): Table {
  const cells = rows.flatMap((row, at) => row.map((text, column) => cell(at, column, text)))
  return { kind: 'table', rows: rows.length, columns: Math.max(...rows.map((row) => row.length)), cells, place: {} }
}

const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1): Cell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  place: {},
})

const print = (amount: FundingAmount | undefined) => (amount === undefined ? undefined : Number(amount.stated.digits))

describe('a list of projects', () => {
  const list = read('部门预算项目支出绩效自评表（2023年度）', [
    ['部门名称', '云岭县水务站'],
    ['年度任务', '任务名称', '主要内容', '预算金额（万元）', '实际执行（万元）'],
    ['', '', '', '总额', '财政\n拨款', '其他资金', '总额', '财政拨款', '其他资金'],
    ['', '河道巡查', '巡查河道', '12', '10', '2', '11', '9', '2'],
    ['', '金额合计', '12', '10', '2', '11', '9', '2'],
  ]).evaluations[0]
  test('amounts by side and source, two levels of heading', () => {
    const [row] = list?.projects ?? []
    expect(row?.name.text).toBe('河道巡查')
    expect(row?.content?.text).toBe('巡查河道')
    expect([print(row?.budget.total), print(row?.budget.fiscal), print(row?.budget.other)]).toEqual([12, 10, 2])
    expect([print(row?.executed.total), print(row?.executed.fiscal)]).toEqual([11, 9])
  })
  test('the total row, whose merged cells are lost in text', () => {
    expect(print(list?.projectTotal?.budget.total)).toBe(12)
    expect(print(list?.projectTotal?.executed.other)).toBe(2)
  })
  test('speaks of the whole department', () => {
    expect(list?.kind).toBe('whole')
  })
})

describe('budget rows', () => {
  test('label and amount side by side', () => {
    const [form] = read('泵站维护项目绩效自评表', [
      ['预算\n执行情况（万元）', '预算数：', '30万元', '执行数：', '28.5万元'],
      ['', '其中：财政拨款', '30万元', '其中：财政拨款', '28.5万元'],
      ['', '其他资金', '', '其他资金', ''],
    ]).evaluations
    expect(form?.name?.text).toBe('泵站维护')
    expect(form?.funding.map((row) => [row.source, print(row.budget), print(row.executed)])).toEqual([
      ['total', 30, 285],
      ['fiscal', 30, 285],
      ['other', undefined, undefined],
    ])
  })
  test('below a heading with the rate', () => {
    const [form] = read('项目支出绩效目标完成情况表', [
      ['项目名称', '51000023T000000000001-泵站维护'],
      ['预算执行情况', '年度预算数（万元）', '年初预算', '调整后预算数', '预算执行数', '预算执行率'],
      ['', '总额', '0.00', '30.00', '28.50', '95.00%'],
      ['', '其中：财政资金', '0.00', '30.00', '28.50', '95.00%'],
    ]).evaluations
    expect(form?.funding[0]).toMatchObject({ source: 'total', initial: { stated: { digits: 0n } } })
    expect(form?.funding[1]?.source).toBe('fiscal')
    expect(form?.funding[0]?.rate?.stated.digits).toBe(9500n)
  })
})

describe('indicators', () => {
  const heading = ['指标', '一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '完成值']
  test('empty level cells continue the ones above, the nature and unit columns join the target', () => {
    const [form] = read('泵站维护项目绩效自评表', [
      heading,
      ['', '产出指标', '数量指标', '检修泵站', '≥', '12', '座', '13'],
      ['', '', '', '更换阀门', '＝', '4', '个', '4'],
      ['', '', '质量指标', '合格率', '≥', '98', '%', '99'],
    ]).evaluations
    expect(form?.indicators.map(({ indicator, cluster }) => [indicator.category, indicator.name, cluster])).toEqual([
      ['quantity', '检修泵站', 1],
      ['quantity', '更换阀门', 1],
      ['quality', '合格率', 2],
    ])
    expect(form?.indicators[0]?.indicator.goal).toMatchObject({ comparison: 'at-least', unit: '座' })
  })
  test('merged level cells of other formats do the same', () => {
    const cells = [
      ...['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'].map((text, column) => cell(0, column, text)),
      cell(1, 0, '产出指标', 2),
      cell(1, 1, '数量指标', 2),
      cell(1, 2, '检修泵站'),
      cell(1, 3, '12座'),
      cell(1, 4, '13座'),
      cell(2, 2, '更换阀门'),
      cell(2, 3, '4个'),
      cell(2, 4, '4个'),
    ]
    const [form] = read({ kind: 'table', rows: 3, columns: 5, cells, place: {} }).evaluations
    expect(form?.indicators.map(({ indicator }) => [indicator.category, indicator.name])).toEqual([
      ['quantity', '检修泵站'],
      ['quantity', '更换阀门'],
    ])
  })
  test('forms that extraction ran together are told apart by their titles', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
      ['产出指标', '数量指标', '检修泵站', '12座', '13座'],
    ]
    const forms = read([
      ['附表1.泵站维护项目绩效自评表'],
      ...rows,
      ['附表2.渠道清淤项目绩效自评表'],
      ...rows,
    ]).evaluations
    expect(forms.map((form) => form.name?.text)).toEqual(['泵站维护', '渠道清淤'])
  })
  test('a title in the contents heads no form of the part behind them', () => {
    const form = [
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
      ['产出指标', '数量指标', '检修泵站', '12座', '12座'],
    ]
    const titleOf = (...between: string[]): string | undefined =>
      read('四、项目支出绩效自评表', ...between, form).evaluations[0]?.title?.text
    expect(titleOf('第一部分 2023年度部门决算报表')).toBeUndefined()
    expect(titleOf()).toBe('四、项目支出绩效自评表')
  })
  test('a statutory table is no form', () => {
    expect(
      read([
        ['项目', '决算数'],
        ['一般公共服务支出', '12.00'],
      ]).evaluations,
    ).toEqual([])
  })
})

describe('reports', () => {
  const [report] = read(
    '第四部分 附件',
    '2023年项目支出绩效自评报告',
    '（泵站维护经费）',
    '一、资金情况',
    '财政批复泵站维护经费30万元，资金全部到位，共计30万元。截至年底已支付28.5万元，执行率95%。',
    '（一）评价结论。项目完成较好，自评得分96分。',
    '（二）存在的问题。无',
    '第五部分 附表',
  ).evaluationReports
  test('name, money, rate and score', () => {
    expect(report?.name?.text).toBe('泵站维护经费')
    expect(report?.amounts.map(({ money, figure }) => [money, Number(figure.stated.digits)])).toEqual([
      ['budget', 30],
      ['arrived', 30],
      ['paid', 285],
    ])
    expect(report?.rates).toHaveLength(1)
    expect(report?.score?.stated.digits).toBe(96n)
  })
  test('problems and conclusion', () => {
    expect(report?.problems?.none).toBe(true)
    expect(report?.conclusion?.text).toBe('项目完成较好，自评得分96分。')
  })
  test('ends where the next part begins', () => {
    expect(report?.end).toBe(7)
  })
  test('ends where forms begin that stand beside it', () => {
    const report = ['三、项目支出绩效评价报告（泵站检修）', '项目得分93.00分，资金使用规范。']
    const ends = (title: string): number | undefined =>
      read(...report, title, [['项目名称', '渠道清淤']], '各项指标均已完成。').evaluationReports[0]?.end
    expect(ends('四、项目支出绩效自评表')).toBe(2)
    expect(ends('项目支出绩效自评表')).toBe(5)
  })
  test('a line of the contents, though without a page, is none', () => {
    const contents = [
      '第四部分 附件',
      '2023年项目绩效自评报告（泵站维护）',
      '2023年项目绩效自评报告（渠道清淤）',
      '第五部分 附表',
    ]
    const told = (title = ''): string[] => [title, '一、项目概况', '项目已经完成。']
    const [part = '', first, second] = contents
    const reports = read(...contents, part, ...told(first), ...told(second)).evaluationReports
    expect(reports.map(({ start }) => start)).toEqual([5, 8])
    expect(read(...contents).evaluationReports).toHaveLength(2)
  })
  test('a line of the contents whose report stands far below, perhaps shortened, is none', () => {
    const listed = ['附件3 健身设施工程重点绩效评价报告', '附表 部门决算公开表', '本局负责体育工作。']
    const told = ['健身设施工程重点绩效评价报告（摘要）', '项目已经完成。']
    const startsOf = (...lines: string[]): number[] => read(...lines).evaluationReports.map(({ start }) => start)
    expect(startsOf('目  录', ...listed, ...told)).toEqual([4])
    expect(startsOf(...listed, ...told)).toEqual([0, 3])
    expect(read(...told).evaluationReports[0]?.name?.text).toBe('健身设施工程')
  })
  test('several reports under one title begin each with its name in brackets', () => {
    const told = (name: string): string[] => [`（${name}）`, '一、项目概况', '项目已经完成。']
    const title = '2023年专项预算项目支出绩效自评报告'
    const { evaluationReports } = read(
      title,
      ...told('泵站检修项目'),
      ...told('渠道清淤资金'),
      '（均已完成）',
      '二、问题',
    )
    expect(evaluationReports.map(({ name, start }) => [name?.text, start])).toEqual([
      ['泵站检修项目', 0],
      ['渠道清淤资金', 4],
    ])
  })
  test('a report that is called a self-evaluation alone, listed among the attachments, is one where its title stands', () => {
    const listed = ['附件6 泵站检修项目自评表', '附件7 泵站检修项目自评报告']
    const [report, another] = read(
      ...listed,
      '附件7',
      '泵站检修项目自评报告',
      '项目自评得分98.00分。',
    ).evaluationReports
    expect([report?.start, report?.name?.text, another]).toEqual([3, '泵站检修', undefined])
  })
  test('forms that are an attachment of their own are not those of the report in front', () => {
    const rows = [
      ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
      ['产出指标', '数量指标', '检修泵站', '12座', '12座'],
    ]
    const formsUnder = (title: string): readonly number[] | undefined =>
      read('附件3 渠道清淤项目绩效自评报告', '渠道已经清淤。', title, rows).evaluationReports[0]?.evaluations
    expect(formsUnder('附件4 项目支出绩效自评表')).toEqual([])
    expect(formsUnder('项目支出绩效自评表')).toEqual([0])
  })
  test('a report that is titled with its form ends where the next attachment begins', () => {
    const [report, another] = read(
      '附件三 泵站检修项目绩效自评报告及自评表',
      '附件四 资产占用情况表',
      '第五部分 附件',
      '附件三',
      '泵站检修项目绩效自评报告及自评表',
      '泵站已经检修。',
      '附件四',
      '资产占用情况表',
    ).evaluationReports
    expect([report?.start, report?.end, report?.name?.text, another]).toEqual([4, 6, '泵站检修', undefined])
    const [named] = read('附件三 泵站检修项目绩效自评报告', '泵站已经检修。').evaluationReports
    expect(named?.name?.text).toBe('泵站检修')
    const [platform] = read('附件 一体化平台项目绩效自评报告', '平台已经建成。').evaluationReports
    expect(platform?.name?.text).toBe('一体化平台')
  })
  test('a line of the contents that names a report in other words than its title is none', () => {
    const reports = read(
      '第四部分 附件',
      '附件1 部门整体支出绩效自评报告',
      '附件2 项目支出绩效自评报告（2个）',
      '第五部分 附表',
      '附件2-1',
      '泵站维护项目2023年绩效自评报告',
      '项目已经完成。',
    ).evaluationReports
    expect(reports.map(({ name }) => name?.text)).toEqual(['泵站维护'])
  })
  test.each([
    ['某县水利局2023年山坪塘整治项目支出绩效自评报告', '山坪塘整治'],
    ['2023年山坪塘整治项目支出绩效自评报告', '山坪塘整治'],
    ['某县水利局2023年度项目支出绩效自评报告', undefined],
  ])('%s', (title, name) => {
    expect(read('第四部分 附件', title, '一、资金情况').evaluationReports[0]?.name?.text).toBe(name)
  })
})

describe('yearly goals', () => {
  const heading = ['年度目标', '预期目标', '实际完成情况']
  const indicators = [
    ['一级指标', '二级指标', '三级指标', '指标值', '实际完成值'],
    ['产出指标', '数量指标', '检修泵站', '≥12座', '13座'],
  ]
  const goalsOf = (...rows: string[][]) =>
    read('泵站维护项目绩效自评表', [heading, ...rows, ...indicators]).evaluations[0]?.goals

  test('goal and result in one row, or below each other', () => {
    for (const rows of [
      [['', '检修全部泵站', '检修泵站13座']],
      [
        ['', '检修全部泵站'],
        ['检修泵站13座', ''],
      ],
    ]) {
      const goals = goalsOf(...rows)
      expect([goals?.expected.text, goals?.actual.text]).toEqual(['检修全部泵站', '检修泵站13座'])
    }
  })

  test('a goal whose result was left blank', () => {
    expect(goalsOf(['', '检修全部泵站', ''])).toBeUndefined()
  })

  test.each([
    ['预期目标', '实际完成情况'],
    ['年初设定目标', '全年实际完成情况'],
    ['预期目标', '年度目标完成情况'],
  ])('each beside a label of its own: %s, %s', (expected, actual) => {
    const rows = (goal: string): string[][] => [
      ['项目年度总体目标', expected, goal],
      ['', actual, '检修泵站13座'],
      ...indicators,
    ]
    const [form] = read('泵站维护项目绩效自评表', rows('检修全部泵站')).evaluations
    expect([form?.goals?.expected.text, form?.goals?.actual.text]).toEqual(['检修全部泵站', '检修泵站13座'])
    expect(read('泵站维护项目绩效自评表', rows('')).evaluations[0]?.goals).toBeUndefined()
  })

  test('in lines between the tables', () => {
    const funds = [
      ['项目资金', '年初预算数', '全年预算数', '全年执行数', '执行率'],
      ['年度资金总额', '80', '80', '80', '100%'],
    ]
    const lines = ['年度总体目标：检修全部泵站', '目标实际完成情况： 检修泵站13座']
    const [form] = read('泵站维护项目绩效自评表', funds, ...lines, indicators).evaluations
    expect([form?.goals?.expected.text, form?.goals?.actual.text]).toEqual(['检修全部泵站', '检修泵站13座'])
    expect(read('泵站维护项目绩效自评表', funds, indicators, ...lines).evaluations[0]?.goals).toBeUndefined()
  })
})
