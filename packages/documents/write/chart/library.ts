/** The parts of the drawing library that charts need; loading it takes its time, so import this file on demand. */
import { BarChart, PieChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, LegendComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, PieChart, GraphicComponent, GridComponent, LegendComponent, SVGRenderer])

/** Draws into a string; what it gives must be disposed of, or its timers keep the process alive. */
export const openDrawing = (width: number, height: number) =>
  init(null, null, { renderer: 'svg', ssr: true, width, height })
