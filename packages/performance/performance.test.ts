import { describe, expect, test } from 'vitest'
import { attainmentOf } from './attainment.ts'
import { categoryOf } from './categories.ts'
import { indicatorOf } from './indicator.ts'
import { readValue } from './target.ts'

describe('values', () => {
  test.each([
    ['', 'empty'],
    ['—', 'empty'],
    ['≥', 'sign'],
    ['定性', 'quality-mark'],
    ['优良中低差', 'grades'],
    ['定性：优/良/中/差', 'grades'],
    ['优、良', 'words'],
    ['优', 'grade'],
    ['健全、按时', 'grade'],
    ['健全、修订两项', 'words'],
    ['2023年12月31日之前', 'date'],
    ['12座', 'quantity'],
    ['提升服务能力', 'words'],
  ])('%s is %s', (text, kind) => {
    expect(readValue(text).kind).toBe(kind)
  })
  test.each([
    ['≥95%', 'at-least', '%', 95n],
    ['6%以内', 'at-most', '%', 6n],
    ['不超过20万元', 'at-most', '元', 20n],
    ['小于或等于10次', 'at-most', '次', 10n],
    ['<5秒', 'less-than', '秒', 5n],
  ])('%s', (text, comparison, unit, digits) => {
    expect(readValue(text).quantities[0]).toMatchObject({ comparison, unit, stated: { digits } })
  })
  test('multiples and approximate counts', () => {
    expect(readValue('服务2万余人次').quantities[0]).toMatchObject({ unit: '人次', scale: 10000n, approximate: true })
    expect(readValue('10余宗').quantities[0]).toMatchObject({ unit: '宗', approximate: true })
  })
})

describe('attainment', () => {
  const reached = (target: string, actual: string, levels = ['产出指标', '数量指标']) =>
    attainmentOf(indicatorOf({ levels, name: '检修泵站', target, actual }))
  test('more is better, unless the target is a ceiling or a cost', () => {
    expect(reached('≥12座', '11座')).toMatchObject({ result: 'missed', percent: 91 })
    expect(reached('≤12天', '11天')).toMatchObject({ result: 'met' })
    expect(reached('30万元', '28万元', ['成本指标', '经济成本'])).toMatchObject({ result: 'met', lessIsBetter: true })
  })
  test('the first rank is the best', () => {
    expect(reached('前5名', '第6名')).toMatchObject({ result: 'missed' })
    expect(reached('前5名', '第4名')).toMatchObject({ result: 'met' })
  })
  test('so many working days within which it is to be done are the most', () => {
    const inTime = (target: string, actual: string) => reached(target, actual, ['产出指标', '时效指标'])
    expect(inTime('受理后20个工作日内', '平均15个工作日')).toMatchObject({ result: 'met', lessIsBetter: true })
    expect(inTime('受理后20个工作日内', '平均24个工作日')).toMatchObject({ result: 'missed' })
    // Working days are not days of the calendar.
    expect(inTime('20个工作日内', '22天')).toEqual({ comparable: false })
  })
  test('what stands in brackets behind a number explains it', () => {
    expect(reached('≥95%', '93.40%（212台完好）')).toMatchObject({ result: 'missed' })
    expect(reached('≥95%', '96.04%（218台完好）')).toMatchObject({ result: 'met' })
    expect(reached('≥95%', '93.40%（212台完好，其余待修）')).toEqual({ comparable: false })
    expect(reached('≥12座', '维修（含改建）11座，新建2座')).toEqual({ comparable: false })
  })
  test('different units are not compared', () => {
    expect(reached('12座', '100%')).toEqual({ comparable: false })
    expect(reached('2023年', '2023年')).toEqual({ comparable: false })
    expect(reached('≥98百分比', '97%')).toMatchObject({ result: 'missed' })
    expect(reached('≤62.73', '62.73万')).toEqual({ comparable: false })
    expect(reached('≤62.73', '63.70')).toMatchObject({ result: 'missed' })
  })
})

test('categories by the words of either level', () => {
  expect(categoryOf('经济成本指标')).toBe('cost')
  expect(categoryOf('服务对象满意度指标')).toBe('satisfaction')
  expect(categoryOf('绩效指标')).toBeUndefined()
})
