/** Pies: one series as parts of a whole, each part labelled with name, value and share. */
import type { ManuscriptChart } from '../../manuscript.ts'
import { chartNumber } from '../chart-number.ts'
import { printedText } from '../printed-lines.ts'
import { type ChartOption, FAINT, FILLS, FONT_SIZE, INK, WIDTH } from './look.ts'
import { shareText } from './share-text.ts'

/** Room for the two lines of a label. */
const LABEL_HEIGHT = 42
const LEAST_HEIGHT = 360
const LABEL_WIDTH = 225

/** Whether the values are parts of a whole: one series, none less than nothing, and something in all. */
export function canBePie({ shape, series }: ManuscriptChart): boolean {
  const values = series[0]?.values.map(chartNumber) ?? []
  return (
    shape === 'pie' && series.length === 1 && values.every((value) => value >= 0) && values.some((value) => value > 0)
  )
}

export function pieOption({ categories, series, unit }: ManuscriptChart): ChartOption {
  const values = series[0]?.values ?? []
  const exact = values.map(({ value }) => value)
  const data = values.map((figure, index) => {
    const share = `（${shareText(figure.value, exact)}）`
    const value = chartNumber(figure)
    return {
      name: `${printedText(categories[index] ?? '')}\n${printedText(figure.text + unit)}${share}`,
      value,
      // The border of a part of nothing would show as a line.
      itemStyle: { color: FILLS[index % FILLS.length], borderWidth: value === 0 ? 0 : 2 },
    }
  })
  // All labels may stand on one side.
  const height = Math.max(LEAST_HEIGHT, values.length * LABEL_HEIGHT + 40)
  const pie = {
    type: 'pie',
    silent: true,
    radius: Math.min(125, height * 0.34),
    startAngle: 60,
    itemStyle: { borderColor: '#fff' },
    label: {
      formatter: '{b}',
      color: INK,
      fontSize: FONT_SIZE,
      lineHeight: FONT_SIZE + 4,
      width: LABEL_WIDTH,
      overflow: 'break',
      textBorderWidth: 0,
    },
    labelLine: { length: 14, length2: 18, lineStyle: { color: FAINT } },
    data,
  }
  return { width: WIDTH, height, option: { series: [pie] } }
}
