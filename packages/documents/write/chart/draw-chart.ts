/** A chart drawn as svg: bars or a pie, each labelled with its value, legible in print without colour. */
import type { ManuscriptChart } from '../../manuscript.ts'
import { barOption } from './bars.ts'
import { canBePie, pieOption } from './pie.ts'

/** Families by name of what systems have for Chinese without serifs, then whatever the reader has. */
const FONT_FAMILY = "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',SimHei,sans-serif"

export interface DrawnChart {
  /** An `<svg>` element, as well formed as xml. */
  readonly svg: string
  /** In the pixels of its view box. */
  readonly width: number
  readonly height: number
}

/** Draws a chart; a pie of values that are no parts of a whole (none, or less than nothing) is drawn as bars. */
export async function drawChart(chart: ManuscriptChart, fontFamily = FONT_FAMILY): Promise<DrawnChart> {
  const { openDrawing } = await import('./library.ts')
  const { width, height, option } = canBePie(chart) ? pieOption(chart) : barOption(chart)
  const drawing = openDrawing(width, height)
  try {
    drawing.setOption({ animation: false, backgroundColor: '#fff', textStyle: { fontFamily }, ...option })
    return { svg: withoutBehaviour(drawing.renderToSVGString({ useViewBox: true })), width, height }
  } finally {
    drawing.dispose()
  }
}

/** The drawing without what serves pointers alone, and without names that count the drawings of a process. */
const withoutBehaviour = (svg: string): string =>
  svg
    .replace(/<style\s*>[\s\S]*?<\/style>\s*/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, declarations: string) => asAttributes(declarations))
    .replace(/(\bid="|url\(#)zr\d+-/g, '$1chart-')
    .trim()

/** Style declarations as attributes of their own: pages that allow no inline styles show them all the same. */
const asAttributes = (declarations: string): string =>
  declarations
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      return colon < 0 ? [] : [` ${declaration.slice(0, colon).trim()}="${declaration.slice(colon + 1).trim()}"`]
    })
    .join('')
