/**
 * Chart data as extractors append them: a line with the series' name, then lines that hold its
 * categories, as many values, and the name of the next series, all parted by tabs. Data labels
 * (`60.00万元，60%`) may stand behind the name, one a line; the name may be absent.
 */
import type { Chart, ChartPoint, ChartSeries } from '../document.ts'

const NUMBER = /^-?\d+(?:\.\d+)?(?:E-?\d+)?%?$/i
/** `图5`, `图表5`: the number of a caption, alone. */
const NUMBERED = /^图表?\s?\d{1,2}$/
const LABEL = /\d(?:万元|元|[%％])\s*$/
const TITLE = /^[^\t。；]{1,40}(?:图|(?<!决算|决算总|明细)表|变动|结构|情况|对比|趋势|构成)$/
/** `图4：财政拨款收、支决算总计变动情况（万元）`: a numbered caption is that of a chart, whatever it ends with. */
const NUMBERED_CAPTION = /^图\s?\d{1,2}[：:\s　][^\t。；]{2,60}$/
/** More labels than any chart has points. */
const MOST_LABELS = 60
const FEWEST_PAIRS = 2

export function readChartRun(lines: readonly string[], start: number): { block: Chart; next: number } | undefined {
  const numbered = readNumbered(lines[start] ?? '', start)
  if (numbered !== undefined) return numbered
  const untitled = readSeries(lines, start)
  if (untitled !== undefined) return chartAt('', untitled)
  const title = (lines[start] ?? '').trim()
  const isNumbered = NUMBERED_CAPTION.test(title)
  if (!isNumbered && !TITLE.test(title)) return undefined
  const series =
    (isNumbered ? readPairs(lines, start + 1) : undefined) ??
    readSeries(lines, start + 1) ??
    (isNumbered || title.endsWith('图') ? readBelowTitle(lines, start + 1) : undefined)
  return series === undefined ? undefined : chartAt(title, series)
}

/** `图3\t基本支出\t项目支出\t20.5\t19`: a chart told by the number of its caption. */
function readNumbered(line: string, start: number): { block: Chart; next: number } | undefined {
  if (!line.startsWith('图')) return undefined
  const [title = '', ...tokens] = line.split('\t')
  const data = NUMBERED.test(title.trim()) ? nameless(tokens.join('\t'), start) : undefined
  return data === undefined ? undefined : chartAt(title.trim(), data)
}

const readBelowTitle = (lines: readonly string[], start: number): SeriesRun | undefined =>
  readRow(lines, start) ?? readRows(lines, start) ?? readTwoRows(lines, start)

/** `基本支出\t61%`, `项目支出\t39%`: below the numbered caption of a chart, a line for each category with its value. */
function readPairs(lines: readonly string[], start: number): SeriesRun | undefined {
  const points: ChartPoint[] = []
  for (let index = start; ; index++) {
    const [category = '', value = '', more] = tokensOf(lines[index])
    if (category === '' || NUMBER.test(category) || !NUMBER.test(value.replaceAll(',', '')) || more !== undefined) break
    points.push({ category, value })
  }
  if (points.length < FEWEST_PAIRS) return undefined
  return { series: [{ name: '', points, place: { line: start + 1 } }], next: start + points.length }
}

/** A line of categories, and one of as many values. */
function readTwoRows(lines: readonly string[], start: number): SeriesRun | undefined {
  const [categories, values] = [tokensOf(lines[start]), tokensOf(lines[start + 1])]
  if (categories.length < 2 || categories.length !== values.length) return undefined
  if (categories.some((name) => name === '' || NUMBER.test(name)) || !values.every((value) => NUMBER.test(value)))
    return undefined
  const points = values.map((value, index) => ({ category: categories[index] ?? '', value }))
  return { series: [{ name: '', points, place: { line: start + 2 } }], next: start + 2 }
}

/** Below the title of a chart, which no table bears: its line of categories and values, without a tab at its end. */
const readRow = (lines: readonly string[], start: number): SeriesRun | undefined => nameless(lines[start] ?? '', start)

/** Below the title of a chart: a line of categories behind an empty cell, and a line of values for each series. */
function readRows(lines: readonly string[], start: number): SeriesRun | undefined {
  const [corner, ...categories] = tokensOf(lines[start])
  if (
    corner === undefined ||
    !/^(?:项目)?$/.test(corner) ||
    categories.length === 0 ||
    categories.some((name) => name === '' || NUMBER.test(name))
  )
    return undefined
  const series: ChartSeries[] = []
  let next = start + 1
  for (; ; next++) {
    const [name = '', ...values] = tokensOf(lines[next])
    if (name === '' || values.length !== categories.length || !values.every((value) => NUMBER.test(value))) break
    const points = values.map((value, index) => ({ category: categories[index] ?? '', value }))
    series.push({ name, points, place: { line: next + 1 } })
  }
  return series.length === 0 ? undefined : { series, next }
}

const tokensOf = (line: string | undefined): string[] =>
  line?.includes('\t') === true
    ? line
        .replace(/\t\s*$/, '')
        .split('\t')
        .map((token) => token.trim())
    : []

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
const readNameless = (line: string, start: number): SeriesRun | undefined =>
  /\t\s*$/.test(line) ? nameless(line, start) : undefined

/** The one series of a line of categories and values. */
function nameless(line: string, start: number): SeriesRun | undefined {
  const data = seriesData(line)
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
  const all = tokensOf(line)
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
