/** Bars: one group a category, one bar a series, each bar with its value at its end. */
import type { FigureRun, ManuscriptChart } from '../../manuscript.ts'
import { chartNumber } from '../chart-number.ts'
import { printedText } from '../printed-lines.ts'
import { type ChartOption, FAINT, FILLS, FONT_SIZE, INK, unitMark, WIDTH, widthOf } from './look.ts'

const MARGIN = 24
/** A bar and the space around it where bars lie. */
const LYING_BAR = 24
const STANDING_HEIGHT = 380
const NAME_WIDTH = 170

/** Bars stand where every value fits over its bar, else they lie, the first at the top. */
export function barOption(chart: ManuscriptChart): ChartOption {
  return isRoomy(chart) ? standing(chart) : lying(chart)
}

function isRoomy({ categories, series }: ManuscriptChart): boolean {
  const room = (WIDTH - 2 * MARGIN) / (categories.length * (series.length + 1))
  return series.every(({ values }) => values.every(({ text }) => widthOf(text, FONT_SIZE) < room * 1.15))
}

function standing(chart: ManuscriptChart): ChartOption {
  const band = (WIDTH - 2 * MARGIN) / chart.categories.length
  const option = {
    ...common(chart),
    grid: {
      left: MARGIN,
      right: MARGIN,
      top: 88,
      bottom: 16,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...nameAxis(chart), axisLabel: { ...nameLabel, width: band - 12 } },
    yAxis: valueAxis(chart),
    series: bars(chart, ['top', 'bottom']),
  }
  return { width: WIDTH, height: STANDING_HEIGHT, option }
}

function lying(chart: ManuscriptChart): ChartOption {
  const height = 88 + chart.categories.length * (chart.series.length * LYING_BAR + 18)
  const longest = Math.max(...chart.series.flatMap(({ values }) => values.map(({ text }) => widthOf(text, FONT_SIZE))))
  const option = {
    ...common(chart),
    grid: {
      left: MARGIN,
      right: longest + MARGIN,
      top: 66,
      bottom: 12,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: valueAxis(chart),
    yAxis: { ...nameAxis(chart), inverse: true, axisLabel: { ...nameLabel, width: NAME_WIDTH } },
    series: bars(chart, ['right', 'left']),
  }
  return { width: WIDTH, height, option }
}

const common = ({ series, unit }: ManuscriptChart) => ({
  color: [...FILLS],
  graphic: [unitMark(unit)],
  legend: {
    show: series.length > 1,
    top: 30,
    icon: 'rect',
    itemWidth: 18,
    itemHeight: 12,
    selectedMode: false,
    textStyle: { color: INK, fontSize: FONT_SIZE },
    data: series.map(({ name }) => printedText(name)),
  },
})

const nameLabel = { interval: 0, overflow: 'break', color: INK, fontSize: FONT_SIZE, lineHeight: FONT_SIZE + 4 }

const nameAxis = ({ categories }: ManuscriptChart) => ({
  type: 'category',
  data: categories.map(printedText),
  axisTick: { show: false },
  axisLine: { lineStyle: { color: FAINT } },
})

/**
 * Values stand at the bars, so the axis shows nothing. It begins at zero; it has a length where all are zero, and room
 * for the values of bars below zero.
 */
function valueAxis({ series }: ManuscriptChart) {
  const values = series.flatMap((one) => one.values.map(chartNumber))
  return {
    type: 'value',
    show: false,
    ...(values.every((value) => value === 0) ? { max: 1 } : {}),
    ...(values.some((value) => value < 0) ? { boundaryGap: ['25%', 0] } : {}),
  }
}

const bars = ({ series }: ManuscriptChart, [above, below]: readonly [string, string]) =>
  series.map(({ name, values }) => ({
    type: 'bar',
    silent: true,
    name: printedText(name),
    barMaxWidth: 64,
    barGap: '12%',
    barCategoryGap: '36%',
    label: { show: true, color: INK, fontSize: FONT_SIZE },
    data: values.map((figure: FigureRun) => {
      const value = chartNumber(figure)
      return { value, label: { position: value < 0 ? below : above, formatter: () => printedText(figure.text) } }
    }),
  }))
