/** How charts look: sober, and told apart by lightness where there is no colour. */
import type { EChartsCoreOption } from 'echarts/core'
import { printedText } from '../printed-lines.ts'

/** What a chart needs of the drawing library, and how large it is drawn. */
export interface ChartOption {
  readonly width: number
  readonly height: number
  readonly option: EChartsCoreOption
}

/** Pixels. */
export const WIDTH = 720
export const FONT_SIZE = 14
export const INK = '#222'
export const FAINT = '#8a8a8a'

/** Neighbours differ in lightness; hues keep apart for eyes that do not tell red from green. */
export const FILLS = [
  '#1f4e79',
  '#e3b778',
  '#4f86b5',
  '#a8492a',
  '#a9c8e0',
  '#5d5d5d',
  '#d98f5c',
  '#2f6f6a',
  '#cfcfcf',
  '#7d4f77',
  '#9cc2ae',
  '#333333',
] as const

const WIDE = /[\u2e80-\u9fff\uf900-\uffef]/

/** Width of a text in pixels, by what ideographs and digits take. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (WIDE.test(character) ? size : size * 0.58), 0)

/** The unit of a chart's values, in its upper corner. */
export const unitMark = (unit: string) => ({
  type: 'text',
  right: 8,
  top: 8,
  style: { text: `单位：${printedText(unit)}`, fontSize: FONT_SIZE - 1, fill: FAINT },
})
