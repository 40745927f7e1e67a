import { understand } from '@mingzhang/disclosure'
import type { Block, Chart, Document } from '@mingzhang/documents'
import { describe, expect, it } from 'vitest'
import type { Check, Observation } from '../../check.ts'
import { lastPlace } from '../cross-section/last-place.ts'
import { chartCaptions } from './chart-captions.ts'
import { chartDefaultNames, chartNames } from './chart-names.ts'
import { chartValues } from './chart-values.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { chartYears } from './chart-years.ts'
import { missingPoints } from './missing-points.ts'

const say = (text: string): Block => ({ kind: 'paragraph', text, place: {} })
const chart = (title: string, series: Record<string, Record<string, string>>): Chart => ({
  kind: 'chart',
  title,
  series: Object.entries(series).map(([name, points]) => ({
    name,
    points: Object.entries(points).map(([category, value]) => ({ category, value })),
  })),
  place: {},
})
const TEXT: Block[] = [
  '第二部分 2023年度部门决算情况说明',
  '一、收入支出决算总体情况说明',
  '2023年度收、支总计200.00万元。与2022年度相比，收、支总计各增加40.00万元，增长25%。',
  '三、支出决算情况说明',
  '2023年本年支出合计180.00万元，其中：基本支出108.00万元，占60%；项目支出72.00万元，占40%。',
  '五、一般公共预算财政拨款支出决算情况说明',
  '（二）一般公共预算财政拨款支出决算结构情况',
  '2023年一般公共预算财政拨款支出180.00万元，主要用于以下方面：教育支出（类）171.00万元，占95%；卫生健康支出（类）9.00万元，占5%。',
].map(say)
const run = (check: Check, ...others: Block[]): Observation[] => {
  const document: Document = { file: '决算.docx', format: 'docx', blocks: [...TEXT, ...others], gaps: [] }
  return [...check.run(understand(document))]
}

describe('chart-values', () => {
  it.each([
    ['fractions', { 基本支出: '0.6', 项目支出: '0.4' }],
    ['percents', { 基本支出: '60%', 项目支出: '40%' }],
    ['amounts', { 基本支出: '108', 项目支出: '72' }],
    ['shares nudged to add up', { 基本支出: '0.6001', 项目支出: '0.3999' }],
  ])('accepts a structure in %s', (_, points) => {
    expect(run(chartValues, chart('支出决算结构图', { 列1: points }))).toEqual([])
  })

  it('finds a share or an amount that the text does not state', () => {
    const shares = run(chartValues, chart('支出决算结构图', { 列1: { 基本支出: '0.7', 项目支出: '0.3' } }))
    expect(shares.map(({ actual, expected }) => [actual, expected])).toEqual([
      ['0.7', '60%'],
      ['0.3', '40%'],
    ])
    const amounts = run(chartValues, chart('支出决算结构图', { 列1: { 基本支出: '108', 项目支出: '27' } }))
    expect(amounts.map(({ actual }) => actual)).toEqual(['27'])
  })

  it('finds the last piece where all others agree, whatever it is called', () => {
    const pieces = (last: Record<string, string>): Chart =>
      chart('一般公共预算财政拨款支出决算结构图', { 列1: { 教育支出: '0.6', 卫生健康支出: '0.3', ...last } })
    const blocks: Block[] = [
      ...TEXT.slice(0, -1),
      say(
        '2023年一般公共预算财政拨款支出180.00万元，主要用于以下方面：教育支出（类）108.00万元，占60%；卫生健康支出（类）54.00万元，占30%；住房保障支出（类）18.00万元，占10%。',
      ),
    ]
    const found = (last: Record<string, string>): unknown[] => {
      const document: Document = { file: '决算.docx', format: 'docx', blocks: [...blocks, pieces(last)], gaps: [] }
      return [...chartValues.run(understand(document))].map(({ actual, expected }) => [actual, expected])
    }
    expect(found({ 公积金: '0.15' })).toEqual([['0.15', '10%']])
    expect(found({ 公积金: '0.1' })).toEqual([])
  })

  it('knows what a chart that bears a number alone shows by the caption of that number', () => {
    const captioned = [...TEXT, say('（图1：收、支决算总计变动情况图）')]
    const found = (title: string, before: string): unknown[] => {
      const numbered = chart(title, { '': { '2022年': before, '2023年': '200.00' } })
      const blocks = [...captioned, ...Array.from({ length: 4 }, () => say('其他情况。')), numbered]
      return [...chartValues.run(understand({ file: '决算.docx', format: 'docx', blocks, gaps: [] }))].map(
        ({ actual, expected }) => [actual, expected],
      )
    }
    expect(found('图1', '106.00')).toEqual([['106.00', '160.00万元']])
    expect(found('图1', '160.00')).toEqual([])
    expect(found('图2', '106.00')).toEqual([])
  })

  it('finds the years of a chart without words in each other’s place', () => {
    const years = (last: string, now: string): Chart => chart('', { '': { '2022年': last, '2023年': now } })
    const told = run(chartValues, years('200', '160')).map(({ actual, expected }) => [actual, expected])
    expect(told).toEqual([
      ['200', '160.00万元'],
      ['160', '200.00万元'],
    ])
    expect(run(chartValues, years('160', '200'))).toEqual([])
    expect(run(chartValues, years('300', '260'))).toEqual([])
  })

  it('holds both years against the stated change', () => {
    const change = (now: string, last: string): Chart =>
      chart('收、支决算总计变动情况图', { '2023年': { 收入: now, 支出: now }, '2022年': { 收入: last, 支出: last } })
    expect(run(chartValues, change('200', '160'))).toEqual([])
    expect(run(chartValues, change('200', '150')).map(({ expected }) => expected)).toEqual(['160.00万元', '160.00万元'])
    expect(run(chartValues, change('210', '160'))).toHaveLength(2)
  })

  it('leaves a chart alone that shows something the text does not speak of', () => {
    expect(run(chartValues, chart('人员变动情况图', { '2023年': { 在职: '30' }, '2022年': { 在职: '28' } }))).toEqual(
      [],
    )
    expect(run(chartValues, chart('', { 列1: { 轿车: '3', 越野车: '1' } }))).toEqual([])
  })
})

describe('chart-names', () => {
  it('finds a category under a name that the text has given up', () => {
    const [found, ...rest] = run(chartNames, chart('', { 结构: { 教育: '0.95', 医疗卫生: '0.05' } }))
    expect(rest).toEqual([])
    expect(found).toMatchObject({ actual: '医疗卫生', expected: '卫生健康支出' })
  })
  it('does not mind the closing 支出 or the mark of the level', () => {
    expect(run(chartNames, chart('', { 结构: { '教育支出（类）': '0.95', 卫生健康: '0.05' } }))).toEqual([])
  })
})

describe('last-place', () => {
  it('finds the last place of a point other than that of the text', () => {
    expect(run(lastPlace, chart('支出决算结构图', { 列1: { 基本支出: '108.01', 项目支出: '72' } }))).toHaveLength(1)
    expect(run(lastPlace, chart('支出决算结构图', { 列1: { 基本支出: '108', 项目支出: '72' } }))).toEqual([])
  })
})

describe('chart-missing-points', () => {
  it('finds a part of the list that the chart leaves out', () => {
    const [found, ...rest] = run(missingPoints, chart('支出决算结构图', { 列1: { 基本支出: '108' } }))
    expect(rest).toEqual([])
    expect(found?.message).toContain('项目支出')
    expect(run(missingPoints, chart('支出决算结构图', { 列1: { 基本支出: '108', 项目支出: '72' } }))).toEqual([])
  })
  it('finds a year with fewer items, and a series without any', () => {
    const change = (last: Record<string, string>): Chart =>
      chart('收、支决算总计变动情况图', { '2022年': last, '2023年': { 收入: '200', 支出: '200' } })
    expect(run(missingPoints, change({ 收入: '160' }))).toHaveLength(1)
    expect(run(missingPoints, change({}))).toHaveLength(1)
    expect(run(missingPoints, change({ 收入: '160', 支出: '160' }))).toEqual([])
  })
  it('does not mind what an item of the list itself consists of', () => {
    const income = (behind: string): Block[] => [
      say('二、收入决算情况说明'),
      say(`本年收入合计180.00万元，其中：财政拨款收入171.00万元，占95%；其他收入9.00万元，占5%${behind}。`),
    ]
    const drawn = chart('收入决算结构图', { 列1: { 财政拨款收入: '171', 其他收入: '9' } })
    expect(run(missingPoints, ...income('；利息收入4.00万元，占2%'), drawn)).toHaveLength(1)
    expect(run(missingPoints, ...income('，包括利息收入4.00万元以及手续费返还5.00万元'), drawn)).toEqual([])
  })
  it('leaves a chart alone that draws the rest as one', () => {
    expect(run(missingPoints, chart('一般公共预算支出结构图', { 列1: { 教育支出: '171', 其他: '9' } }))).toEqual([])
  })
})

describe('chart-workbook', () => {
  const [category, value] = ['基本支出', '108']
  const shown = (inWorkbook?: { category: string; value: string }, nameInWorkbook?: string): Chart => ({
    ...chart('支出决算结构图', {}),
    series: [
      {
        name: '2023年',
        points: [{ category, value, ...(inWorkbook === undefined ? {} : { inWorkbook }) }],
        ...(nameInWorkbook === undefined ? {} : { nameInWorkbook }),
      },
    ],
  })
  it('finds a value, a category and a name that the workbook of the chart holds otherwise', () => {
    expect(run(chartWorkbook, shown({ category, value: '108.001' }))).toMatchObject([
      { actual: '108', expected: '108.001' },
    ])
    expect(run(chartWorkbook, shown({ category: '项目支出', value }))).toMatchObject([{ expected: '项目支出' }])
    expect(run(chartWorkbook, shown(undefined, '2022年'))).toMatchObject([{ actual: '2023年', expected: '2022年' }])
  })
  it('has nothing to say of a chart that shows what its workbook holds', () => {
    expect(run(chartWorkbook, shown())).toEqual([])
  })
})

describe('chart-default-names', () => {
  it('mentions names that the program gave, not names that a person gave', () => {
    expect(
      run(chartDefaultNames, chart('', { 列1: { 教育: '1', 其他: '2' }, 系列2: { 教育: '1', 其他: '2' } })),
    ).toHaveLength(1)
    expect(run(chartDefaultNames, chart('', { 列支情况: { 教育: '1', 其他: '2' } }))).toEqual([])
  })
})

describe('chart-captions', () => {
  const captions = (title: string, caption: string): number => {
    const blocks: Block[] = [...TEXT, chart(title, { 决算数: { 基本支出: '60', 项目支出: '40' } }), say(caption)]
    const document: Document = { file: '决算.docx', format: 'docx', blocks, gaps: [] }
    return [...chartCaptions.run(understand(document))].length
  }
  it('finds a title whose words are turned in the caption', () => {
    expect(captions('收入决算结构图', '图3：支出决算结构图（单位：万元）')).toBe(1)
  })
  it('finds the one title that is another than its caption', () => {
    const titled = (...titles: string[]): number => {
      const blocks = titles.flatMap((title, index): Block[] => [
        chart(title, { 决算数: { 基本支出: '60', 项目支出: '40' } }),
        say(`图${index + 1}：决算结构图${index + 1}（单位：万元）`),
      ])
      const document: Document = { file: '决算.docx', format: 'docx', blocks: [...TEXT, ...blocks], gaps: [] }
      return [...chartCaptions.run(understand(document))].length
    }
    expect(titled('决算结构图1', '决算结构图2', '基本支出', '决算结构图4')).toBe(1)
    expect(titled('决算结构图1', '结构图', '基本支出', '决算结构图4')).toBe(0)
    expect(titled('决算结构图1', '决算结构图2', '基本支出')).toBe(0)
  })
  it('finds the one chart without a caption', () => {
    const captioned = (last: string): number => {
      const blocks = [1, 2, 3, 4].flatMap((number): Block[] => [
        chart(`决算结构图${number}`, { 决算数: { 基本支出: '60', 项目支出: '40' } }),
        say(number === 4 ? last : `图${number}：决算结构图${number}`),
      ])
      const document: Document = { file: '决算.docx', format: 'docx', blocks: [...TEXT, ...blocks], gaps: [] }
      return [...chartCaptions.run(understand(document))].length
    }
    expect([captioned('（二）具体情况'), captioned('图4：决算结构图4')]).toEqual([1, 0])
  })
  it('has nothing to say of the same title, of one cut short, and of none', () => {
    expect(captions('支出决算结构图', '（图3：支出决算结构图）')).toBe(0)
    expect(captions('结构图', '图3：支出决算结构图')).toBe(0)
    expect(captions('', '图3：支出决算结构图')).toBe(0)
    expect(captions('支出决算结构图', '收入决算结构图见前')).toBe(0)
  })
})

describe('chart-years', () => {
  const two = (before: string): Chart =>
    chart('收、支变动情况图', { '2023年': { 收入: '200', 支出: '200' }, [before]: { 收入: '160', 支出: '160' } })
  it('finds years that are not those compared', () => {
    expect(run(chartYears, two('2021年')).map(({ actual }) => actual)).toEqual(['2021年、2023年'])
    expect(run(chartYears, chart('', { '2022年': { 基本支出: '0.6', 项目支出: '0.4' } }))).toHaveLength(1)
  })
  it('has nothing to say of the year and the one before, nor of a row of years', () => {
    expect(run(chartYears, two('2022年'))).toEqual([])
    const [now, before] = two('2021年').series
    const held = [now, before].flatMap((one) => (one === undefined ? [] : [{ ...one }]))
    const unlike = { ...two('2021年'), series: held.map((one) => ({ ...one, nameInWorkbook: '2022年' })) }
    expect(run(chartYears, unlike)).toEqual([])
    expect(run(chartYears, chart('', { '': { '2021年': '1', '2022年': '2', '2023年': '3' } }))).toEqual([])
    expect(run(chartYears, chart('', { 列1: { 基本支出: '0.6', 项目支出: '0.4' } }))).toEqual([])
  })
})
