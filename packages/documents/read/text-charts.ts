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
  return readNameless(first, start) ?? readNamed(first, lines, start) ?? readBelowNames(first, lines, start)
}

/** A line of categories and values that no name precedes; it ends in a tab, which tells it from a row of a table. */
function readNameless(line: string, start: number): SeriesRun | undefined {
  const data = /\t\s*$/.test(line) ? seriesData(line) : undefined
  if (data === undefined || data.points.length < 2 || data.following !== undefined) return undefined
  return { series: [{ name: '', points: data.points, place: { line: start + 1 } }], next: start + 1 }
}

/** The categories alone, and once more in front of their values. */
function readBelowNames(first: string, lines: readonly string[], start: number): SeriesRun | undefined {
  const next = lines[start + 1]
  return next?.startsWith(first.trimEnd()) === true ? readNameless(next, start + 1) : undefined
}

function readNamed(first: string, lines: readonly string[], start: number): SeriesRun | undefined {
  const [opening = '', label = '', ...more] = first.split('\t')
  if (opening.trim() === '' || more.some((token) => token.trim() !== '') || (label.trim() !== '' && !LABEL.test(label)))
    return undefined
  const hasLabels = label.trim() !== ''
  const series: ChartSeries[] = []
  let head: SeriesHead | undefined = { name: opening.trim(), label: label.trim() }
  let next = start + 1
  while (head !== undefined) {
    const below: LabelRun = hasLabels ? labelsFrom(lines, next) : { labels: [], next }
    const data = seriesData(lines[below.next])
    if (data === undefined) break
    const points = withLabels(data.points, hasLabels ? [head.label, ...below.labels] : [])
    series.push({ name: head.name, points, place: { line: below.next + 1 } })
    head = data.following
    next = below.next + 1
  }
  return series.length === 0 ? undefined : { series, next }
}

/** The name of a series and the data label that may stand behind it. */
interface SeriesHead {
  readonly name: string
  readonly label: string
}

interface LabelRun {
  readonly labels: readonly string[]
  /** The line behind them and the empty line that ends them. */
  readonly next: number
}

function labelsFrom(lines: readonly string[], start: number): LabelRun {
  const labels: string[] = []
  let next = start
  while (next - start < MOST_LABELS) {
    const line = lines[next]
    if (line === undefined || line.includes('\t') || !(line.trim() === '' || LABEL.test(line))) break
    if (line.trim() !== '') labels.push(line.trim())
    next++
  }
  return { labels, next }
}

/** One label for each point, or it is not known whose they are. */
const withLabels = (points: ChartSeries['points'], labels: readonly string[]): ChartSeries['points'] =>
  labels.length === points.length ? points.map((point, index) => ({ ...point, label: labels[index] ?? '' })) : points

function seriesData(
  line: string | undefined,
): { points: ChartSeries['points']; following: SeriesHead | undefined } | undefined {
  if (line === undefined || !line.includes('\t')) return undefined
  const all = line
    .replace(/\t\s*$/, '')
    .split('\t')
    .map((token) => token.trim())
  const last = all.at(-1) ?? ''
  const label = LABEL.test(last) && !NUMBER.test(last) ? last : ''
  const tokens = label === '' ? all : all.slice(0, -1)
  const firstValue = tokens.findIndex((token) => NUMBER.test(token))
  if (firstValue < 1 || firstValue * 2 > tokens.length || tokens.length > firstValue * 2 + 1) return undefined
  const values = tokens.slice(firstValue, firstValue * 2)
  if (!values.every((value) => NUMBER.test(value))) return undefined
  const points = values.map((value, index) => ({ category: tokens[index] ?? '', value }))
  const name = tokens[firstValue * 2]
  return { points, following: name === undefined ? undefined : { name, label } }
}
