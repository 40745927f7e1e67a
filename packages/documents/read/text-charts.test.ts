import { describe, expect, it } from 'vitest'
import { readChartRun } from './text-charts.ts'

describe('readChartRun', () => {
  it('reads a title, two series and their values', () => {
    const lines = ['收、支变动情况图', '2023年\t', '收入\t支出\t20.5\t19\t2022年\t', '收入\t支出\t18\t18\t', '']
    const run = readChartRun(lines, 0)
    expect(run?.next).toBe(4)
    expect(run?.block.title).toBe('收、支变动情况图')
    expect(run?.block.series.map(({ name, points }) => [name, points.map(({ value }) => value)])).toEqual([
      ['2023年', ['20.5', '19']],
      ['2022年', ['18', '18']],
    ])
  })

  it('reads a series without a name', () => {
    const run = readChartRun(['基本支出\t项目支出\t0.7\t0.3\t'], 0)
    expect(run?.block.series).toEqual([
      {
        name: '',
        points: [
          { category: '基本支出', value: '0.7' },
          { category: '项目支出', value: '0.3' },
        ],
        place: { line: 1 },
      },
    ])
  })

  it('reads a line for each category below a numbered caption', () => {
    const run = readChartRun(['图3：支出决算结构图', '基本支出\t61%', '项目支出\t39%', ''], 0)
    expect(run?.block.series.map(({ points }) => points.map(({ category, value }) => `${category} ${value}`))).toEqual([
      ['基本支出 61%', '项目支出 39%'],
    ])
    expect(run?.next).toBe(3)
    expect(readChartRun(['图3：支出决算结构图', '基本支出\t61%', '项目支出为零。'], 0)).toBeUndefined()
  })

  it('gives the data labels behind the names to their points', () => {
    const lines = [
      '2023年\t20万元',
      '19万元',
      '',
      '收入\t支出\t20\t19\t2022年\t18万元',
      '18万元',
      '',
      '收入\t支出\t18\t18\t',
    ]
    const run = readChartRun(lines, 0)
    expect(run?.next).toBe(7)
    expect(run?.block.series.map(({ name, place }) => [name, place?.line])).toEqual([
      ['2023年', 4],
      ['2022年', 7],
    ])
    expect(run?.block.series.map(({ points }) => points.map(({ label }) => label))).toEqual([
      ['20万元', '19万元'],
      ['18万元', '18万元'],
    ])
    expect(run?.block.place).toEqual({ line: 4 })
  })

  it('reads values whose categories stand once more above them', () => {
    const run = readChartRun(['图2：收入决算结构图', '财政拨款\t事业收入\t', '财政拨款\t事业收入\t0.8\t0.2\t'], 0)
    expect(run?.next).toBe(3)
    expect(run?.block.series[0]?.points.map(({ value }) => value)).toEqual(['0.8', '0.2'])
    expect(readChartRun(['财政拨款\t事业收入\t', '其他收入\t经营收入\t0.8\t0.2\t'], 0)).toBeUndefined()
  })

  it('reads charts that a list at the end tells by their numbers, and rows below the title of a chart', () => {
    const valuesOf = (lines: readonly string[]) =>
      readChartRun(lines, 0)?.block.series.map(({ name, points }) => [
        name,
        points.map(({ category, value }) => `${category} ${value}`),
      ])
    expect(readChartRun(['图5\t2022年\t2023年\t90.5\t100.5'], 0)?.block.title).toBe('图5')
    expect(valuesOf(['图5\t2022年\t2023年\t90.5\t100.5'])).toEqual([['', ['2022年 90.5', '2023年 100.5']]])
    expect(valuesOf(['支出结构图', '基本支出\t项目支出\t0.7\t0.3'])).toEqual([['', ['基本支出 0.7', '项目支出 0.3']]])
    expect(valuesOf(['变动情况图', '\t收入\t支出', '2022年\t20.5\t19', '2023年\t18\t18'])).toEqual([
      ['2022年', ['收入 20.5', '支出 19']],
      ['2023年', ['收入 18', '支出 18']],
    ])
    expect(valuesOf(['图4：财政拨款收、支总计变动情况', '2022年\t2023年\t90.5\t100.5'])).toEqual([
      ['', ['2022年 90.5', '2023年 100.5']],
    ])
    expect(valuesOf(['图6 支出决算结构（%）', '教育支出\t住房保障支出', '60.5%\t39.5%'])).toEqual([
      ['', ['教育支出 60.5%', '住房保障支出 39.5%']],
    ])
    expect(valuesOf(['图1 变动情况（万元）', '项目\t2022年\t2023年', '收入总计\t90.5\t100.5'])).toEqual([
      ['收入总计', ['2022年 90.5', '2023年 100.5']],
    ])
    expect(valuesOf(['支出决算结构', '教育支出\t住房保障支出', '60.5\t39.5'])).toBeUndefined()
    expect(valuesOf(['图书馆\t册数\t座位\t12\t30'])).toBeUndefined()
    expect(valuesOf(['人员构成', '\t在编\t聘用', '机关\t20\t19'])).toBeUndefined()
  })

  it('takes the last name of a list of tables for no title', () => {
    const lines = ['十三、财政拨款“三公”经费支出决算表', '2022年\t2023年\t90.5\t100.5\t']
    expect(readChartRun(lines, 0)).toBeUndefined()
    expect(readChartRun(lines, 1)?.block.title).toBe('')
  })

  it('takes neither a sentence for a title nor a row of a table for data', () => {
    expect(readChartRun(['无。', '列1\t', '甲\t乙\t1\t2\t'], 0)).toBeUndefined()
    expect(readChartRun(['办公费\t3\t4'], 0)).toBeUndefined()
    expect(readChartRun(['指标\t目标值\t实际值', '办结件数\t30\t28'], 0)).toBeUndefined()
  })
})
