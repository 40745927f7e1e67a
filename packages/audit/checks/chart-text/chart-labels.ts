import { AMOUNT_UNITS, intervalOf, overlap, parseStated } from '@mingzhang/accounts'
import {
  type ChartPoint,
  pointAmount,
  pointPercent,
  type ReadChart,
  readCharts,
} from '../../chart-relations/chart-values.ts'
import type { Check, Observation } from '../../check.ts'

const AMOUNT = /(?<number>\d[\d,]*(?:\.\d+)?)\s?万元/
const PERCENT = /(?<number>\d[\d,]*(?:\.\d+)?)\s?[%％]/

/** What is typed beside a point of a chart is what the point shows. */
export const chartLabels: Check = {
  id: 'chart-labels',
  category: 'chart-text',
  severity: 'error',
  title: '图表中手工填写的数据标签应与图表数据一致。',
  basis: '图文一致关系 K16：图表由数据生成，手工改写的标签不随数据更新。',
  example: {
    wrong: '图3“基本支出”数据60.00，标签写“66.00万元”',
    right: '图3“基本支出”数据60.00，标签写“60.00万元”',
  },
  *run(disclosure) {
    for (const chart of readCharts(disclosure)) for (const point of chart.points) yield* unlike(chart, point)
  },
}

/** An amount beside a value that is one, a share beside a share; each at the precision of the label. */
function* unlike(chart: ReadChart, point: ChartPoint): Generator<Observation> {
  const { label, category, span, value } = point
  if (label === undefined) return
  const isAmount = chart.scale === 'amount'
  const typed = parseStated((isAmount ? AMOUNT : PERCENT).exec(label)?.groups?.number ?? '')
  if (typed === undefined) return
  const shown = isAmount ? pointAmount(chart, point) : pointPercent(chart, point)
  if (overlap(intervalOf(typed, isAmount ? AMOUNT_UNITS.万元 : 1n), shown)) return
  yield {
    message: `图表中“${category}”的数据为${value}，数据标签写“${label}”，两者不一致。`,
    evidence: [span],
    actual: label,
    suggestion: '核对数据，删去手工填写的标签，改用自动标签。',
  }
}
