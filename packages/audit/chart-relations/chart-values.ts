/** The points of a chart as amounts or shares, with their places. */
import { type Interval, intervalOf, parseStated } from '@mingzhang/accounts'
import { type Chart, chartPoints, type Document } from '@mingzhang/documents'
import { oncePerDisclosure } from '../once-per-disclosure.ts'
import type { ChartPoint } from './chart-point.ts'
import { chartsInRows } from './chart-rows.ts'
import { chartsOf, type PlacedChart } from './charts.ts'
import { typedCharts } from './typed-charts.ts'

/** How a chart states its values: 万元, percent, or fractions of one. */
export type ChartScale = 'amount' | 'percent' | 'fraction'

export interface ReadChart {
  readonly block: number
  /** Its own title and the caption beside it. */
  readonly title: string
  readonly points: readonly ChartPoint[]
  readonly scale: ChartScale
  /** Decimals that its values keep: files drop zeros at the end. */
  readonly decimals: number
}

const CAPTION = /^[（(]?图\s*[\d一二三四五六七八九十]{1,3}/
const NUMBER_ALONE = /^图表?\s?\d{1,2}$/
/** Said in the title, the caption or the name of a series; else the values tell their scale. */
const AMOUNT = /单位[:：]?\s*万元|[（(]万元[）)]/
const WAN = 10_000n
const HUNDRED = 100n
const AMOUNT_DECIMALS = 2
/** A fraction stands for whole percents at least. */
const FRACTION_DECIMALS = 2

/** The charts of a disclosure that have values. */
export const readCharts = oncePerDisclosure((disclosure): readonly ReadChart[] => {
  const charts = chartsOf(disclosure)
  const captions: ReadonlyMap<string, string> = charts.some(({ chart }) => isNumberAlone(chart))
    ? captionsByNumber(disclosure.document)
    : new Map()
  const typed = typedCharts(disclosure.document).map(
    (chart): ReadChart => ({
      ...chart,
      title: chart.title ?? captionBeside(disclosure.document, chart.block),
      decimals: mostDecimals(chart.points),
    }),
  )
  const inRows = chartsInRows(disclosure.document).map(
    (chart): ReadChart => ({
      ...chart,
      title: '',
      scale: scaleOfChart(chart.points),
      decimals: mostDecimals(chart.points),
    }),
  )
  return [...charts.flatMap((placed) => readChart(disclosure.document, placed, captions) ?? []), ...typed, ...inRows]
})

const isNumberAlone = ({ title }: Chart): boolean => NUMBER_ALONE.test(title.trim())

/** The captions of a document (图N：…), by their numbers: charts that its end lists bear the numbers alone. */
function captionsByNumber({ blocks }: Document): ReadonlyMap<string, string> {
  const captions = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || !isCaption(block.text)) continue
    const number = /\d+/.exec(block.text)?.[0]
    if (number !== undefined && !captions.has(number)) captions.set(number, block.text.trim())
  }
  return captions
}

function readChart(
  document: Document,
  { chart, block }: PlacedChart,
  captions: ReadonlyMap<string, string>,
): ReadChart | undefined {
  const points = chartPoints(chart).flatMap(({ series, category, value, label }, cell): ChartPoint[] => {
    const stated = parseStated(value.replace(/[%％]\s*$/, ''))
    const span = { block, cell, start: 0, end: value.length }
    const percentSign = /[%％]\s*$/.test(value)
    return stated === undefined ? [] : [{ series, category, stated, percentSign, value, label, span }]
  })
  if (points.length === 0) return undefined
  const decimals = mostDecimals(points)
  const number = isNumberAlone(chart) ? /\d+/.exec(chart.title)?.[0] : undefined
  const caption = number === undefined ? captionBeside(document, block) : (captions.get(number) ?? '')
  const title = titleOf(chart.title.trim(), caption)
  const isAmount = [title, ...chart.series.map(({ name }) => name)].some((words) => AMOUNT.test(words))
  return {
    block,
    title,
    points,
    scale: isAmount ? 'amount' : scaleOfChart(points),
    decimals,
  }
}

const mostDecimals = (points: readonly ChartPoint[]): number =>
  points.reduce((most, { stated }) => Math.max(most, stated.decimals), 0)

/** Title and caption, once where one holds the other. */
const titleOf = (title: string, caption: string): string => {
  const plain = caption.replace(/^[（(]|[）)]$/g, '')
  return plain.includes(title) ? plain : title.includes(plain) ? title : `${title} ${plain}`
}

/** The caption (图N：…) right above, else right below. */
function captionBeside(document: Document, block: number): string {
  for (const offset of [-1, -2, 1, 2]) {
    const beside = document.blocks[block + offset]
    if (beside?.kind === 'paragraph' && isCaption(beside.text)) return beside.text.trim()
  }
  return ''
}

const LONGEST_CAPTION = 60
const isCaption = (text: string): boolean => text.length < LONGEST_CAPTION && CAPTION.test(text.trim())

function scaleOfChart(points: readonly ChartPoint[]): ChartScale {
  if (points.every(({ percentSign }) => percentSign)) return 'percent'
  const values = points.map(({ stated }) => Number(stated.digits) / 10 ** stated.decimals)
  const total = values.reduce((all, value) => all + value, 0)
  const several = points.length > 1
  if (values.every((value) => value >= 0 && value <= 1) && total > 0.9 && total < 1.1) return 'fraction'
  return several && total > 99 && total < 101 && values.every((value) => value <= 100) ? 'percent' : 'amount'
}

/** A point as an amount, in 元. */
export const pointAmount = ({ decimals }: ReadChart, point: ChartPoint): Interval =>
  intervalOf(point.stated, WAN, Math.max(decimals, AMOUNT_DECIMALS))

/** A point as a share, in percent. */
export const pointPercent = ({ scale, decimals }: ReadChart, point: ChartPoint): Interval =>
  scale === 'fraction'
    ? intervalOf(point.stated, HUNDRED, Math.max(decimals, FRACTION_DECIMALS))
    : intervalOf(point.stated, 1n, decimals)
