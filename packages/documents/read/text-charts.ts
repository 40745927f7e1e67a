/**
 * Chart data as extractors append them: a line with the series' name, then lines that hold its
 * categories, as many values, and the name of the next series, all parted by tabs.
 */
import type { Chart, ChartSeries } from '../document.ts'

const NUMBER = /^-?\d+(?:\.\d+)?(?:E-?\d+)?%?$/i

export function readChartRun(lines: readonly string[], start: number): { block: Chart; next: number } | undefined {
  const untitled = readSeries(lines, start)
  if (untitled !== undefined) return chartAt('', untitled, start)
  const title = (lines[start] ?? '').trim()
  if (title === '' || title.includes('\t')) return undefined
  const series = readSeries(lines, start + 1)
  return series === undefined ? undefined : chartAt(title, series, start + 1)
}

const chartAt = (title: string, data: SeriesRun, line: number): { block: Chart; next: number } => ({
  block: { kind: 'chart', title, series: data.series, place: { line: line + 2 } },
  next: data.next,
})

interface SeriesRun {
  readonly series: readonly ChartSeries[]
  readonly next: number
}

function readSeries(lines: readonly string[], start: number): SeriesRun | undefined {
  const first = lines[start]
  if (first === undefined || !/^[^\t]+\t\s*$/.test(first)) return undefined
  const series: ChartSeries[] = []
  let name: string | undefined = first.trim()
  let index = start + 1
  while (name !== undefined) {
    const data = seriesData(lines[index])
    if (data === undefined) break
    series.push({ name, points: data.points })
    name = data.nextName
    index++
  }
  return series.length === 0 ? undefined : { series, next: index }
}

function seriesData(
  line: string | undefined,
): { points: ChartSeries['points']; nextName: string | undefined } | undefined {
  if (line === undefined || !line.includes('\t')) return undefined
  const tokens = line
    .replace(/\t\s*$/, '')
    .split('\t')
    .map((token) => token.trim())
  const firstValue = tokens.findIndex((token) => NUMBER.test(token))
  if (firstValue < 1 || firstValue * 2 > tokens.length || tokens.length > firstValue * 2 + 1) return undefined
  const values = tokens.slice(firstValue, firstValue * 2)
  if (!values.every((value) => NUMBER.test(value))) return undefined
  const points = values.map((value, index) => ({ category: tokens[index] ?? '', value }))
  return { points, nextName: tokens[firstValue * 2] }
}
