/** The data that an embedded chart caches (c:strCache, c:numCache). */
import type { Chart, ChartSeries, Place } from '../../document.ts'
import { parseXml } from '../xml.ts'

const MOST_POINTS = 5_000

interface Draft {
  name: string
  readonly categories: string[]
  readonly values: string[]
}

export function readChart(file: string, bytes: Uint8Array, place: Place): Chart {
  const series: Draft[] = []
  const open: string[] = []
  let title = ''
  let index = 0
  parseXml(file, bytes, {
    open(name, attributes) {
      open.push(name)
      if (name === 'c:ser') series.push({ name: '', categories: [], values: [] })
      if (name === 'c:pt') index = Math.min(Number(attributes.idx ?? 0), MOST_POINTS)
    },
    close() {
      open.pop()
    },
    text(text) {
      const within = open.at(-1)
      const current = series.at(-1)
      if (within === 'a:t' && open.includes('c:title') && !open.includes('c:valAx') && !open.includes('c:catAx'))
        title += text
      if (within !== 'c:v' || current === undefined) return
      if (open.includes('c:tx')) current.name += text
      else if (open.includes('c:cat')) current.categories[index] = text
      else if (open.includes('c:val')) current.values[index] = text
    },
  })
  return { kind: 'chart', title: title.trim(), series: series.map(toSeries), place }
}

const toSeries = ({ name, categories, values }: Draft): ChartSeries => ({
  name,
  points: Array.from(values, (value, index) => ({ category: categories[index] ?? '', value: value ?? '' })),
})
