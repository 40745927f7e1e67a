/** The workbooks of the charts of one docx: each opened once, a bounded number of them; what stays closed is told. */
import type { Gap, Place } from '../../document.ts'
import { UnreadableFile } from '../../unreadable.ts'
import { type ChartWorkbook, openChartWorkbook } from './chart-workbook.ts'
import type { ChartPart } from './parts.ts'

const MOST_WORKBOOKS = 50

export class ChartWorkbooks {
  readonly gaps: Gap[] = []
  readonly #file: string
  readonly #opened = new Map<string, ChartWorkbook | undefined>()

  constructor(file: string) {
    this.#file = file
  }

  /** The workbook of the chart that a relationship points to; `undefined` where it has none that opens. */
  of(relation: string, part: ChartPart, place: Place): ChartWorkbook | undefined {
    if (!this.#opened.has(relation)) this.#opened.set(relation, this.#open(part, place))
    return this.#opened.get(relation)
  }

  #open(part: ChartPart, place: Place): ChartWorkbook | undefined {
    if (this.#opened.size >= MOST_WORKBOOKS) return this.#leave('图表过多，其数据表未与图表核对。', place)
    try {
      const bytes = part.workbook()
      return bytes === undefined ? undefined : openChartWorkbook(this.#file, bytes)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      return this.#leave('数据表打不开，未与图表核对。请在 Word 中编辑图表数据并重新保存。', place)
    }
  }

  #leave(reason: string, place: Place): undefined {
    this.gaps.push({ what: '图表所附的数据表', reason, place })
  }
}
