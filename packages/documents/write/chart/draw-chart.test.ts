import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { ManuscriptChart } from '../../manuscript.ts'
import { figure } from '../sample-manuscripts.ts'
import { drawChart } from './draw-chart.ts'
import { widthOf } from './look.ts'

const CATEGORIES = [
  '一般公共服务支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '住房保障支出',
  '文化旅游体育与传媒支出',
  '城乡社区支出',
  '农林水支出',
  '教育支出',
  '科学技术支出',
  '公共安全支出',
  '节能环保支出',
  '灾害防治及应急管理支出',
]

const chart = (shape: ManuscriptChart['shape'], ...series: readonly (readonly number[])[]): ManuscriptChart => ({
  kind: 'chart',
  title: '支出结构',
  shape,
  categories: CATEGORIES.slice(0, series[0]?.length),
  series: series.map((values, index) => ({
    name: `${2022 + index}年`,
    values: values.map((value) => figure(String(value))),
  })),
  unit: '万元',
  description: '',
})

/** A text of the drawing and the rectangle that it takes, by what its characters take. */
interface Label {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function labelsOf(svg: string): Label[] {
  const labels: Label[] = []
  let attributes: Readonly<Record<string, string>> | undefined
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (tag.name === 'text') attributes = tag.attributes
  })
  parser.on('closetag', () => {
    attributes = undefined
  })
  parser.on('text', (text) => {
    if (attributes !== undefined && text.trim() !== '') labels.push(placed(text, attributes))
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return labels
}

function placed(text: string, attributes: Readonly<Record<string, string>>): Label {
  const [, x = '0', y = '0'] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes.transform ?? '') ?? []
  const size = Number.parseFloat(attributes['font-size'] ?? '12')
  const at = Number(x) + Number(attributes.x ?? 0)
  const width = widthOf(text, size)
  const anchored =
    new Map([
      ['middle', 0.5],
      ['end', 1],
    ]).get(attributes['text-anchor'] ?? '') ?? 0
  const left = at - anchored * width
  const middle = Number(y) + Number(attributes.y ?? 0)
  return { text, left, right: left + width, top: middle - size * 0.45, bottom: middle + size * 0.45 }
}

const overlap = (one: Label, other: Label): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const CHARTS: readonly [string, ManuscriptChart][] = [
  ['a pie of two', chart('pie', [4205.43, 1401.8])],
  ['a pie with nothing in a part', chart('pie', [5607.23, 0])],
  ['a pie of twelve', chart('pie', [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 5, 2])],
  ['a pie of which most parts are nothing', chart('pie', [1000, 1, 0, 0, 2, 0, 3, 0, 0, 1, 0, 5])],
  ['a pie of twelve alike', chart('pie', new Array(12).fill(1))],
  ['a pie of nothing', chart('pie', [0, 0, 0])],
  ['a pie with less than nothing', chart('pie', [3, -1])],
  ['two years', chart('bar', [5210.06, 5210.06], [5607.23, 5607.23])],
  ['two years of large amounts', chart('bar', [52100000.06, 52100000.06], [56070000.23, 56070000.23])],
  ['one category of nothing', chart('bar', [0], [12])],
  ['twelve categories of two years', chart('bar', [5607, 1, 2, 3, 0, 5, 6, 7, 8, 9, 10, 200], new Array(12).fill(7))],
  ['amounts below nothing', chart('bar', [-5, 3], [4, -2])],
  ['twelve amounts below nothing', chart('bar', new Array(12).fill(-3), new Array(12).fill(-1000.5))],
]

describe.each(CHARTS)('%s', (_, drawn) => {
  test('is well formed, shows every category and value, and no label covers another or is cut off', async () => {
    const { svg, width, height } = await drawChart(drawn)
    const labels = labelsOf(svg)
    const texts = labels.map(({ text }) => text).join('')
    for (const category of drawn.categories) expect(texts).toContain(category)
    for (const { text } of drawn.series.flatMap(({ values }) => values)) expect(texts).toContain(text)
    labels.forEach((label, index) => {
      expect(labels.slice(index + 1).filter((other) => overlap(label, other))).toEqual([])
      expect(label.left).toBeGreaterThanOrEqual(0)
      expect(label.right).toBeLessThanOrEqual(width)
      expect(label.bottom).toBeLessThanOrEqual(height)
    })
  })
  test('is drawn alike each time, without styles, names of classes, or anything for pointers', async () => {
    const { svg } = await drawChart(drawn)
    expect((await drawChart(drawn)).svg).toBe(svg)
    expect(svg).not.toMatch(/<style|<script|\b(?:style|class|on\w+|ecmeta_\w+)=/)
  })
})

test('parts of a whole carry their share', async () => {
  const { svg } = await drawChart(chart('pie', [3, 1]))
  expect(labelsOf(svg).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['3.00万元（75.00%）', '1.00万元（25.00%）']),
  )
})
