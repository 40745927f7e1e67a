/**
 * Chart data as extractors append them: a line with the series' name, then lines that hold its
 * categories, as many values, and the name of the next series, all parted by tabs. Data labels
 * (`60.00万元，60%`) may stand behind the name, one a line; the name may be absent.
 */
import type { Chart, ChartSeries } from '../document.ts'

const NUMBER = /^-?\d+(?:\.\d+)?(?:E-?\d+)?%?$/i
const LABEL = /\d(?:万元|元|[%％])\s*$/
const TITLE = /^[^\t。；]{1,40}(?:图|(?<!决算|决算总|明细)表|变动|结构|情况|对比|趋势|构成)$/
/** More labels than any chart has points. */
const MOST_LABELS = 60

export function readChartRun(lines: readonly string[], start: number): { block: Chart; next: number } | undefined {
  const untitled = readSeries(lines, start)
  if (untitled !== undefined) return chartAt('', untitled)
  const title = (lines[start] ?? '').trim()
  if (!TITLE.test(title)) return undefined
  const series = readSeries(lines, start + 1)
  return series === undefined ? undefined : chartAt(title, series)
}

const chartAt = (title: string, { series, next }: SeriesRun): { block: Chart; next: number } => ({
  block: { kind: 'chart', title, series, place: series[0]?.place ?? {} },
  next,
})

interface SeriesRun {
  readonly series: readonly ChartSeries[]
  readonly next: number
}

function readSeries(lines: readonly string[], start: number): SeriesRun | undefined {
  const first = lines[start]
  if (first === undefined || !first.includes('\t')) return undefined
  return readNameless(first, start) ?? readNamed(first, lines, start)
}

/** A line of categories and values that no name precedes; it ends in a tab, which tells it from a row of a table. */
function readNameless(line: string, start: number): SeriesRun | undefined {
  const data = /\t\s*$/.test(line) ? seriesData(line) : undefined
  if (data === undefined || data.points.length < 2 || data.nextName !== undefined) return undefined
  return { series: [{ name: '', points: data.points, place: { line: start + 1 } }], next: start + 1 }
}

function readNamed(first: string, lines: readonly string[], start: number): SeriesRun | undefined {
  const [opening = '', label = '', ...more] = first.split('\t')
  if (opening.trim() === '' || more.some((token) => token.trim() !== '') || (label.trim() !== '' && !LABEL.test(label)))
    return undefined
  const series: ChartSeries[] = []
  let name: string | undefined = opening.trim()
  let next = start + 1
  while (name !== undefined) {
    const index = label.trim() === '' ? next : afterLabels(lines, next)
    const data = seriesData(lines[index])
    if (data === undefined) break
    series.push({ name, points: data.points, place: { line: index + 1 } })
    name = data.nextName
    next = index + 1
  }
  return series.length === 0 ? undefined : { series, next }
}

/** Skip data labels and the empty line behind them. */
function afterLabels(lines: readonly string[], start: number): number {
  let index = start
  while (index - start < MOST_LABELS) {
    const line = lines[index]
    if (line === undefined || line.includes('\t') || !(line.trim() === '' || LABEL.test(line))) break
    index++
  }
  return index
}

function seriesData(
  line: string | undefined,
): { points: ChartSeries['points']; nextName: string | undefined } | undefined {
  if (line === undefined || !line.includes('\t')) return undefined
  const all = line
    .replace(/\t\s*$/, '')
    .split('\t')
    .map((token) => token.trim())
  const tokens = LABEL.test(all.at(-1) ?? '') && !NUMBER.test(all.at(-1) ?? '') ? all.slice(0, -1) : all
  const firstValue = tokens.findIndex((token) => NUMBER.test(token))
  if (firstValue < 1 || firstValue * 2 > tokens.length || tokens.length > firstValue * 2 + 1) return undefined
  const values = tokens.slice(firstValue, firstValue * 2)
  if (!values.every((value) => NUMBER.test(value))) return undefined
  const points = values.map((value, index) => ({ category: tokens[index] ?? '', value }))
  return { points, nextName: tokens[firstValue * 2] }
}
